package plandraft.excel.read;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.read.ChineseNumerals;

/// How formats that begin with `[DBNum1]` to `[DBNum3]` write digits.
enum ChineseDigits {
  /// 一千二百〇三.
  SIMPLE("〇一二三四五六七八九", "chineseCountingThousand"),
  /// 壹仟贰佰零叁.
  LEGAL("零壹贰叁肆伍陆柒捌玖", "chineseLegalSimplified"),
  /// １２０３.
  WIDE("０１２３４５６７８９", "");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999);
  private static final int YEAR = 4;

  private final String digits;
  private final String counting;

  ChineseDigits(String digits, String counting) {
    this.digits = digits;
    this.counting = counting;
  }

  /// Those of `[DBNum`number`]`.
  static ChineseDigits of(char number) {
    return values()[number - '1'];
  }

  /// A number as it is counted.
  String counted(BigDecimal number) {
    BigDecimal whole = number.abs().setScale(0, java.math.RoundingMode.DOWN);
    if (counting.isEmpty() || whole.compareTo(MOST) > 0) {
      return spelled(number.toPlainString());
    }
    String plain = number.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String counted = count(whole.intValue());
    String full = counted.startsWith("十") ? "一" + counted : counted;
    return (number.signum() < 0 ? "-" : "")
        + full
        + (point < 0 ? "" : "." + spelled(plain.substring(point + 1)));
  }

  /// Digit by digit.
  String spelled(String printed) {
    return printed
        .chars()
        .mapToObj(
            c -> c >= '0' && c <= '9' ? digits.substring(c - '0', c - '0' + 1) : "" + (char) c)
        .reduce("", String::concat);
  }

  /// A date: the year digit by digit, all else counted.
  String dated(String printed) {
    return DIGITS
        .matcher(printed)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    counting.isEmpty() || found.group().length() >= YEAR
                        ? spelled(found.group())
                        : count(Integer.parseInt(found.group()))));
  }

  private String count(int number) {
    String counted = ChineseNumerals.of(number, counting).orElseThrow();
    return this == SIMPLE ? counted.replace('零', '〇') : counted;
  }
}
