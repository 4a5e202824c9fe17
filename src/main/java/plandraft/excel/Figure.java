package plandraft.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.document.Cell.Computed;
import plandraft.document.Cell.Formula.Average;
import plandraft.document.Cell.Formula.Difference;
import plandraft.document.Cell.Formula.Gap;
import plandraft.document.Cell.Formula.Growth;
import plandraft.document.Cell.Formula.Increment;
import plandraft.document.Cell.Formula.Sum;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// A number and the number format that prints it as the document has it: `10左右` is 10 in the format
/// `General"左右"`. Another value typed over it shows all its decimals too, but for one of a thousand
/// and more over one printed with commas and without decimals, which no format can do.
record Figure(BigDecimal value, String format) {
  /// A cell keeps no more digits.
  private static final int DIGITS = 15;

  /// A format that shows just the decimals there are shows no more digits of a whole number.
  private static final int DIGITS_OF_GENERAL = 11;

  /// Decimals that show where there are any.
  private static final int MOST_DECIMALS = 10;

  private static final String GENERAL = "General";
  private static final String THOUSAND = "[>=1000]";
  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d,]*(?:\\.(\\d+))?");
  private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /// The number that `quantity` prints with words around it; nothing if it prints none, or one that
  /// no format brings back exactly as printed.
  static Optional<Figure> of(Quantity quantity) {
    Matcher number = NUMBER.matcher(quantity.printed());
    if (!(quantity.meaning() instanceof Meaning.Single single) || !number.find()) {
      return Optional.empty();
    }
    boolean grouped = GROUPED.matcher(number.group()).matches();
    String digits = number.group().replace('−', '-').replace(",", "");
    String before = quantity.printed().substring(0, number.start());
    String after = quantity.printed().substring(number.end());
    BigDecimal value = new BigDecimal(digits);
    boolean exact =
        value.compareTo(single.number()) == 0
            && value.toPlainString().equals(digits)
            && value.precision() <= DIGITS
            && (grouped || !number.group().contains(","))
            && !NUMBER.matcher(after).find();
    boolean plain = !grouped && value.scale() == 0 && value.precision() <= DIGITS_OF_GENERAL;
    String pattern = plain ? GENERAL : open(pattern(grouped, value.scale()), value.scale());
    String format =
        grouped && value.scale() == 0 && value.signum() > 0
            ? grouped(before, pattern, after)
            : format(before, pattern, after, value.signum() < 0);
    return exact ? Optional.of(new Figure(value, format)) : Optional.empty();
  }

  /// Commas where there are any to set; what is smaller shows its decimals.
  private static String grouped(String before, String pattern, String after) {
    return THOUSAND
        + format(before, pattern, after, false)
        + ";"
        + format(before, GENERAL, after, false);
  }

  /// The number format of a computed value: at least as many decimals as it was printed with, and
  /// no more where it is divided; growth as a percentage.
  static String format(Computed computed) {
    Matcher number = NUMBER.matcher(computed.printed());
    boolean printed = number.find();
    int decimals = printed && number.group(1) != null ? number.group(1).length() : 0;
    boolean grouped = printed && number.group().contains(",");
    return switch (computed.formula()) {
      case Growth _, Average _ -> pattern(false, printed ? decimals : 2) + "%";
      case Increment _ -> pattern(false, printed ? decimals : 2);
      case Difference _, Sum _, Gap _ ->
          decimals == 0
              ? grouped ? grouped("", pattern(true, 0), "") : GENERAL
              : open(pattern(grouped, decimals), decimals);
    };
  }

  /// `format` with `pattern` for a number just as it is.
  static String general(String format, String pattern) {
    return format.replace(GENERAL, pattern);
  }

  /// A pattern with `decimals` that shows those beyond them too.
  static String open(String pattern, int decimals) {
    return decimals == 0 ? pattern : pattern + "#".repeat(Math.max(0, MOST_DECIMALS - decimals));
  }

  private static String pattern(boolean grouped, int decimals) {
    String whole = grouped ? "#,##0" : "0";
    return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
  }

  private static String format(String before, String pattern, String after, boolean negative) {
    String positive = quoted(before) + pattern + quoted(after);
    // Excel sets the minus sign before everything unless told where it goes.
    return negative && !before.isEmpty()
        ? positive + ";" + quoted(before) + "-" + pattern + quoted(after)
        : positive;
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : '"' + words.replace("\"", "\"\\\"\"") + '"';
  }
}
