package plandraft.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.document.Cell.Computed;
import plandraft.document.Cell.Formula.Average;
import plandraft.document.Cell.Formula.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// A number and the number format that prints it as the document has it: `10左右` is 10 in the format
/// `0"左右"`.
record Figure(BigDecimal value, String format) {
  /// A cell keeps no more digits.
  private static final int DIGITS = 15;

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
    String pattern = pattern(grouped, value.scale());
    return exact
        ? Optional.of(new Figure(value, format(before, pattern, after, value.signum() < 0)))
        : Optional.empty();
  }

  /// The number format of a computed value: as many decimals as it was printed with, growth as a
  /// percentage.
  static String format(Computed computed) {
    Matcher number = NUMBER.matcher(computed.printed());
    int decimals = 2;
    if (number.find()) {
      decimals = number.group(1) == null ? 0 : number.group(1).length();
    }
    boolean percent = computed.formula() instanceof Growth || computed.formula() instanceof Average;
    return pattern(false, decimals) + (percent ? "%" : "");
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
