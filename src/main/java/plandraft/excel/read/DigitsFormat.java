package plandraft.excel.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sections of a number format that print one number with words around it, such as
/// `"约"#,##0.00"左右"`, `0.0%` or `0!.0,"万"`.
final class DigitsFormat {
  private static final int LONGEST = 255;
  private static final int MOST_DECIMALS = 30;
  private static final int THOUSAND = 3;

  private static final String WORDS =
      "(?:\"[^\"]*\"|[\\\\!].|[_*].|[^0#?.,%‰;@\"\\\\!_*A-Za-z/\\[\\]])*+";
  private static final Pattern ONLY_WORDS = Pattern.compile("(" + WORDS + ")[#?]*+" + WORDS);
  private static final Pattern GENERAL =
      Pattern.compile("(?i)(" + WORDS + ")General(" + WORDS + ")");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>"
              + WORDS
              + ")(?<whole>[0#?][0#?,]*?)(?:(?<point>\\.|[\\\\!]\\.|\"\\.\")(?<decimals>[0#?]+))?"
              + "(?<thousands>,*)(?<part>[%‰]?)(?<after>"
              + WORDS
              + ")");

  private DigitsFormat() {}

  /// `number` without its sign as a section prints it; nothing if the section is of another kind.
  static Optional<String> print(BigDecimal number, String section) {
    if (section.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher format = NUMBER.matcher(section);
    boolean digits = section.indexOf('0') >= 0 || number.signum() != 0;
    if (digits && format.matches()) {
      return Optional.of(
          unquoted(format.group("before"))
              + digits(number, format)
              + unquoted(format.group("after")));
    }
    return ONLY_WORDS.matcher(section).matches()
        ? Optional.of(unquoted(section.replaceAll("[#?]", "")))
        : Optional.empty();
  }

  /// `general`, the number as it shows without a format, among the words of a section that says so.
  static Optional<String> general(String section, Supplier<String> general) {
    Matcher format = GENERAL.matcher(section);
    return format.matches()
        ? Optional.of(unquoted(format.group(1)) + general.get() + unquoted(format.group(2)))
        : Optional.empty();
  }

  private static String digits(BigDecimal number, Matcher format) {
    String decimals = format.group("decimals") == null ? "" : format.group("decimals");
    int scale = Math.min(decimals.length(), MOST_DECIMALS);
    int right =
        switch (format.group("part")) {
          case "%" -> 2;
          case "‰" -> THOUSAND;
          default -> 0;
        };
    BigDecimal shown =
        number.abs().movePointRight(right - THOUSAND * format.group("thousands").length());
    // A point that is only a letter of the format parts the digits of a whole number.
    boolean letter = scale > 0 && !format.group("point").equals(".");
    BigDecimal rounded =
        letter
            ? shown.setScale(0, RoundingMode.HALF_UP).movePointLeft(scale).setScale(scale)
            : shown.setScale(scale, RoundingMode.HALF_UP);
    int least = decimals.lastIndexOf('0') + 1;
    int kept = Math.clamp(rounded.stripTrailingZeros().scale(), least, Math.max(least, scale));
    rounded = rounded.setScale(kept, RoundingMode.UNNECESSARY);
    String whole = format.group("whole");
    int zeros = (int) whole.chars().filter(c -> c == '0').count();
    String plain = rounded.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    String front = "0".repeat(Math.max(0, zeros - point)) + plain.substring(0, point);
    String grouped = whole.contains(",") ? front.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : front;
    return grouped + plain.substring(point) + format.group("part");
  }

  /// Words of a format as printed; `_x` keeps the room of a letter free, `*x` fills the cell.
  static String unquoted(String words) {
    StringBuilder plain = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\\' || c == '!') && i + 1 < words.length()) {
        plain.append(words.charAt(++i));
      } else if (!quoted && (c == '_' || c == '*')) {
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
