package plandraft.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Numbers as a cell prints them in its number format.
final class NumberText {
  private static final String GENERAL = "General";

  /// A number that is not whole shows so many digits where nothing is said of its format.
  private static final int DIGITS = 11;

  private static final int LONG_DATE = 31;
  private static final Pattern CHINESE_DIGITS = Pattern.compile("(?i)\\s*\\[DBNum([123])\\](.*)");

  /// Words that need no quotes, which the library prints along with them.
  private static final Pattern QUOTED = Pattern.compile("\"([\\p{IsIdeographic}、，。：]+)\"");

  /// Formats that have a number only, as Chinese programs show them.
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final DataFormatter library = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  /// @param from1904 whether days are counted from 1904
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /// The format of a number that programs know by its number alone.
  static String builtin(int number) {
    String chinese = CHINESE.get(number);
    if (chinese != null) {
      return chinese;
    }
    String format = number < 0 ? null : BuiltinFormats.getBuiltinFormat(number);
    return format == null ? GENERAL : format;
  }

  /// `value` as printed; what is no number stays as it is.
  String print(String value, int formatNumber, String format) {
    BigDecimal number;
    try {
      number = new BigDecimal(value.strip());
    } catch (NumberFormatException words) {
      return value;
    }
    if (Math.abs((long) number.precision() - number.scale()) > 400) {
      return value;
    }
    if (format.isEmpty() || format.equals(GENERAL) || format.equals("@")) {
      return general(number);
    }
    NumberSection section = NumberSection.of(localized(format), number);
    String minus = section.signed() && number.signum() < 0 ? "-" : "";
    String words = weekday(section.format(), number);
    Matcher chinese = CHINESE_DIGITS.matcher(words);
    if (chinese.matches()) {
      ChineseDigits digits = ChineseDigits.of(chinese.group(1).charAt(0));
      return minus + chinese(number.abs(), digits, chinese.group(2), formatNumber);
    }
    Optional<String> printed =
        DigitsFormat.general(words, () -> general(number.abs()))
            .or(() -> DigitsFormat.print(number, words));
    if (printed.isPresent()) {
      boolean something = printed.get().chars().anyMatch(c -> c >= '1' && c <= '9');
      return ((something ? minus : "") + printed.get()).strip();
    }
    return library(section.signed() ? number : number.abs(), formatNumber, words);
  }

  /// Formats of the system, as those of China are.
  private static String localized(String format) {
    if (format.contains("[$-F800]")) {
      return builtin(LONG_DATE);
    }
    return format.contains("[$-F400]") ? "h:mm:ss" : format.replace("G/通用格式", GENERAL);
  }

  /// The format with the day of the week as words.
  private String weekday(String format, BigDecimal number) {
    if (!format.contains("aaa") || !DateUtil.isValidExcelDate(number.doubleValue())) {
      return format;
    }
    int day = DateUtil.getLocalDateTime(number.doubleValue(), from1904).getDayOfWeek().getValue();
    String name = "一二三四五六日".substring(day - 1, day);
    return format.replace("aaaa", "\"星期" + name + "\"").replace("aaa", "\"" + name + "\"");
  }

  private String chinese(BigDecimal number, ChineseDigits digits, String format, int formatNumber) {
    if (format.isEmpty() || format.equals(GENERAL)) {
      return digits.counted(number);
    }
    return DigitsFormat.print(number, format)
        .map(digits::spelled)
        .orElseGet(() -> digits.dated(library(number, formatNumber, format)));
  }

  /// Dates, fractions and powers of ten, which the library prints.
  private String library(BigDecimal number, int formatNumber, String format) {
    if (number.signum() < 0 && DateUtil.isADateFormat(formatNumber, format)) {
      return general(number);
    }
    String words = QUOTED.matcher(format).replaceAll("$1").replace("上午/下午", "AM/PM");
    try {
      String printed =
          library
              .formatRawCellContents(number.doubleValue(), formatNumber, words, from1904)
              .strip();
      return format.contains("上午/下午") ? printed.replace("AM", "上午").replace("PM", "下午") : printed;
    } catch (RuntimeException unknown) {
      // Formats that no program knows show the number.
      return general(number);
    }
  }

  private static String general(BigDecimal number) {
    BigDecimal shown = number;
    if (number.stripTrailingZeros().scale() > 0) {
      int whole = Math.max(1, number.precision() - number.scale());
      shown = number.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_UP));
    }
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
