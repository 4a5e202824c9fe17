package plandraft.text;

import java.util.Optional;
import java.util.Set;
import plandraft.quantity.Meaning;
import plandraft.quantity.Reading;

/// Tells numbers that are names from numbers that are amounts: 5G, 2.0版, IPv6, 12345热线, 第96次.
final class CodeWords {
  /// Below this a bare G or M names a generation.
  private static final int GENERATIONS = 20;

  private static final Set<String> LABELS =
      Set.of(
          "第", "表", "图", "附件", "附表", "附图", "附录", "专栏", "注", "式", "步骤", "版本", "编号", "拨打", "热线", "电话",
          "邮编");

  /// What is numbered where no unit follows: 工业4.0, but 工业560亿元.
  private static final Set<String> FIELDS = Set.of("工业", "教育");

  private static final Set<String> TAILS =
      Set.of("号", "热线", "工程", "版", "时代", "系列", "型", "国道", "省道", "高速", "专区", "模式", "体系", "世纪");
  private static final String CHAIN = "+-×*:∶/.~–_#&";
  private static final int MOST_WHOLE_DIGITS = 12;

  private CodeWords() {}

  /// Whether the number of a reading whose first digit stands at `digit` is part of a name.
  static boolean isCode(Passage passage, int digit, Reading reading) {
    String text = passage.text();
    return followsLetters(text, digit, reading)
        || followsLabel(text, digit, reading)
        || isChained(text, digit, reading)
        || precedesLetters(text, reading.to())
        || precedesTail(text, reading)
        || isGeneration(reading)
        || isVersion(passage, digit, reading)
        || isPadded(text, digit)
        || standsAloneInBrackets(text, digit, reading);
  }

  /// Where the name a code stands in ends: digits, letters and the signs that join them.
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && (joins(text.charAt(end)) || isCodeSign(text, end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private static boolean joins(char c) {
    return Passage.isDigit(c) || Passage.isLatin(c);
  }

  private static boolean isCodeSign(String text, int at) {
    return CHAIN.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && joins(text.charAt(at + 1));
  }

  /// IPv6, H5, PM2.5; but GDP65% and ETC 5条 are amounts, for a unit follows.
  private static boolean followsLetters(String text, int digit, Reading reading) {
    int before = digit - 1;
    boolean spaced = before >= 0 && text.charAt(before) == ' ';
    before -= spaced ? 1 : 0;
    if (before < 0 || !Passage.isLatin(text.charAt(before)) && text.charAt(before) != '_') {
      return false;
    }
    int letters = before;
    while (letters > 0 && Passage.isLatin(text.charAt(letters - 1))) {
      letters--;
    }
    boolean word = before - letters >= 1 && Character.isUpperCase(text.charAt(before));
    return !word || reading.unit().isNone();
  }

  private static boolean followsLabel(String text, int digit, Reading reading) {
    int end = digit;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (int length = 1; length <= 2 && length <= end; length++) {
      String word = text.substring(end - length, end);
      boolean laterPart = length == 1 && end > 1 && isLaterPart(text, end, word);
      boolean field = FIELDS.contains(word) && reading.unit().isNone();
      if (field || LABELS.contains(word) && !laterPart) {
        return true;
      }
    }
    return false;
  }

  /// 关注3个 and 企图5次 only end like a label.
  private static boolean isLaterPart(String text, int end, String word) {
    char before = text.charAt(end - 2);
    return Set.of("注", "式", "图", "表").contains(word)
        && Character.isIdeographic(before)
        && "见如按据附和及与".indexOf(before) < 0;
  }

  /// 8:2, 24/7, 1.2.3, 5×7, +13, COVID-19 and telephone numbers.
  private static boolean isChained(String text, int digit, Reading reading) {
    boolean hyphened =
        digit > 1 && text.charAt(digit - 1) == '-' && Passage.isLatin(text.charAt(digit - 2));
    boolean behind = hyphened || digit > 0 && "+×*:∶/._#&".indexOf(text.charAt(digit - 1)) >= 0;
    int end = reading.to();
    boolean ahead =
        reading.unit().isNone()
            && end < text.length()
            && "+×*:∶/.-_#&".indexOf(text.charAt(end)) >= 0
            && (text.charAt(end) == '+' || end + 1 < text.length() && joins(text.charAt(end + 1)));
    return behind || ahead;
  }

  private static boolean precedesLetters(String text, int end) {
    return end < text.length() && Passage.isLatin(text.charAt(end)) && !isSpacedBefore(text, end);
  }

  private static boolean isSpacedBefore(String text, int end) {
    return end > 0 && !joins(text.charAt(end - 1));
  }

  private static boolean precedesTail(String text, Reading reading) {
    if (!reading.unit().isNone()) {
      return false;
    }
    for (int length = 1; length <= 2; length++) {
      int end = reading.to() + length;
      if (end <= text.length() && TAILS.contains(text.substring(reading.to(), end))) {
        return true;
      }
    }
    return false;
  }

  /// 5G, 10G-PON: a bare G or M behind a small number names a generation, not an amount.
  private static boolean isGeneration(Reading reading) {
    String unit = reading.unit().printed();
    return (unit.equals("G") || unit.equals("M"))
        && Optional.of(reading.meaning())
            .filter(Meaning.Exact.class::isInstance)
            .map(Meaning.Exact.class::cast)
            .filter(exact -> exact.number().intValue() >= GENERATIONS)
            .isEmpty();
  }

  /// 2.0升级: a bare x.0 of one digit before a noun, unless words make it a value.
  private static boolean isVersion(Passage passage, int digit, Reading reading) {
    boolean zero = reading.from() == digit && passage.text().startsWith(".0", digit + 1);
    boolean upgrade = passage.text().startsWith("升级", digit + 3);
    return zero && (reading.unit().isNone() || upgrade) && !passage.bounds(reading.to());
  }

  private static boolean isPadded(String text, int digit) {
    int end = digit;
    while (end < text.length() && Passage.isDigit(text.charAt(end))) {
      end++;
    }
    return end - digit > MOST_WHOLE_DIGITS || end - digit > 1 && text.charAt(digit) == '0';
  }

  /// (1) and [2] refer to something.
  private static boolean standsAloneInBrackets(String text, int digit, Reading reading) {
    return reading.unit().isNone()
        && digit > 0
        && "([【".indexOf(text.charAt(digit - 1)) >= 0
        && reading.to() < text.length()
        && ")]】".indexOf(text.charAt(reading.to())) >= 0;
  }
}
