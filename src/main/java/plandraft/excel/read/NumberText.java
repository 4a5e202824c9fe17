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

/// Numbers as a cell prints them in its number format.
final class NumberText {
  private static final String GENERAL = "General";

  /// A number that is not whole shows so many digits where nothing is said of its format.
  private static final int DIGITS = 11;

  private static final int MOST_DECIMALS = 30;

  /// `"约"#,##0.00"左右"` and the like, which the library prints without its stars.
  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?<before>(?:\"[^\"]*\"|\\\\.|[￥¥$€ ])*)(?<group>#,##)?0(?:\\.(?<decimals>0+))?"
              + "(?<percent>%?)(?<after>(?:\"[^\"]*\"|\\\\.|[_ ].|[）)])*)");

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
    return simple(number, format)
        .orElseGet(
            () ->
                library
                    .formatRawCellContents(
                        number.doubleValue(),
                        formatNumber,
                        QUOTED.matcher(format).replaceAll("$1"),
                        from1904)
                    .strip());
  }

  private static String general(BigDecimal number) {
    BigDecimal shown = number;
    if (number.stripTrailingZeros().scale() > 0) {
      int whole = Math.max(1, number.precision() - number.scale());
      shown = number.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_UP));
    }
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  /// Formats of one number with words around it; one for negative numbers may follow.
  private static Optional<String> simple(BigDecimal number, String format) {
    String[] sections = sections(format);
    boolean negative = number.signum() < 0;
    String section = negative && sections.length > 1 ? sections[1] : sections[0];
    boolean signed = sections.length == 1 && negative;
    if (negative && sections.length > 1) {
      Matcher minus = Pattern.compile("((?:\"[^\"]*\")*)-(.*)").matcher(section);
      if (!minus.matches()) {
        return Optional.empty();
      }
      return simple(number.negate(), minus.group(2))
          .map(digits -> unquoted(minus.group(1)) + "-" + digits);
    }
    Matcher parts = SIMPLE.matcher(section);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String decimals = parts.group("decimals");
    int scale = decimals == null ? 0 : Math.min(decimals.length(), MOST_DECIMALS);
    BigDecimal shown = parts.group("percent").isEmpty() ? number : number.movePointRight(2);
    BigDecimal rounded = shown.abs().setScale(scale, RoundingMode.HALF_UP);
    String digits = rounded.toPlainString();
    return Optional.of(
        (signed && rounded.signum() != 0 ? "-" : "")
            + unquoted(parts.group("before"))
            + (parts.group("group") == null ? digits : grouped(digits))
            + parts.group("percent")
            + unquoted(parts.group("after")));
  }

  /// The parts of a format between semicolons that stand in no quotes.
  private static String[] sections(String format) {
    return format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + digits.substring(whole.length());
  }

  /// Words of a format as printed; `_x` keeps the room of a letter free.
  private static String unquoted(String words) {
    StringBuilder plain = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\\') {
        i++;
        plain.append(i < words.length() ? words.substring(i, i + 1) : "");
      } else if (!quoted && c == '_') {
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
