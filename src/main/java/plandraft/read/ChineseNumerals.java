package plandraft.read;

import java.util.Optional;

/// Numbers in the characters that East Asia counts in.
public final class ChineseNumerals {
  private static final String SIMPLE = "〇一二三四五六七八九";
  private static final String COUNTED = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String LEGAL_JAPANESE = "〇壱弐参四伍六七八九";
  private static final String KOREAN = "영일이삼사오육칠팔구";
  private static final String KOREAN_COUNTED = "공일이삼사오육칠팔구";
  private static final String UNITS = "十百千";
  private static final String LEGAL_UNITS = "拾佰仟";
  private static final String KOREAN_UNITS = "십백천";
  private static final int TEN_THOUSAND = 10_000;

  private ChineseNumerals() {}

  /// `number` in a format of ISO/IEC 29500-1, 17.18.59; nothing if that is none of these.
  public static Optional<String> of(int number, String format) {
    if (number < 0) {
      return Optional.empty();
    }
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "ideographLegalCounting",
          "taiwaneseCounting" ->
          Optional.of(spoken(number, COUNTED, UNITS, "万", true, true));
      case "japaneseCounting" -> Optional.of(spoken(number, SIMPLE, UNITS, "万", true, false));
      case "chineseLegalSimplified" ->
          Optional.of(spoken(number, LEGAL, LEGAL_UNITS, "万", false, true));
      case "ideographLegalTraditional" ->
          Optional.of(spoken(number, LEGAL_TRADITIONAL, LEGAL_UNITS, "萬", false, true));
      case "japaneseLegal" -> Optional.of(spoken(number, LEGAL_JAPANESE, "拾百阡", "萬", false, false));
      case "koreanCounting", "koreanLegal" ->
          Optional.of(spoken(number, KOREAN, KOREAN_UNITS, "만", true, false));
      case "ideographDigital", "japaneseDigitalTenThousand" -> Optional.of(digits(number, SIMPLE));
      case "taiwaneseDigital" -> Optional.of(digits(number, "○一二三四五六七八九"));
      case "koreanDigital" -> Optional.of(digits(number, KOREAN_COUNTED));
      case "koreanDigital2" -> Optional.of(digits(number, "零一二三四五六七八九"));
      default -> Optional.empty();
    };
  }

  private static String digits(int number, String digits) {
    StringBuilder written = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      written.append(digits.charAt(digit - '0'));
    }
    return written.toString();
  }

  /// With units of ten, hundred and thousand.
  ///
  /// @param bare whether ten is written without a one before it
  /// @param zeros whether a gap between digits is filled by a zero
  private static String spoken(
      int number, String digits, String units, String tenThousand, boolean bare, boolean zeros) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder written = new StringBuilder();
    int high = number / TEN_THOUSAND;
    int low = number % TEN_THOUSAND;
    if (high > 0) {
      written.append(spoken(high, digits, units, tenThousand, bare, zeros)).append(tenThousand);
    }
    boolean gap = high > 0 && low > 0 && low < TEN_THOUSAND / 10;
    for (int place = 3; place >= 0; place--) {
      int digit = low / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap |= !written.isEmpty();
        continue;
      }
      written.append(gap && zeros ? digits.substring(0, 1) : "");
      gap = false;
      boolean one = digit == 1 && place > 0 && bare && (written.isEmpty() || !zeros);
      written.append(one && (place == 1 || !zeros) ? "" : digits.substring(digit, digit + 1));
      written.append(place > 0 ? units.substring(place - 1, place) : "");
    }
    return written.toString();
  }
}
