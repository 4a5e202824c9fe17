package plandraft.excel.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The section of a number format that a number is printed in: formats may have others for negative
/// numbers and for zero, or for those that meet a condition.
///
/// @param format the section without colours and conditions
/// @param signed whether a negative number shows its sign
record NumberSection(String format, boolean signed) {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)\\]");

  /// Colours and other words in brackets, but not hours counted on, currencies and Chinese digits.
  private static final Pattern BRACKETS =
      Pattern.compile("(?i)\\[(?!h+\\]|m+\\]|s+\\]|\\$|DBNum)[^\\]]*\\]");

  private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\-\\]]*)(?:-[^\\]]*)?\\]");

  /// The section of `format` for `number`.
  static NumberSection of(String format, BigDecimal number) {
    List<String> sections = split(format);
    if (CONDITION.matcher(format).find()) {
      return conditional(sections, number);
    }
    int sign = number.signum();
    if (sign < 0 && sections.size() > 1) {
      return plain(sections.get(1), false);
    }
    return plain(sections.get(sign == 0 && sections.size() > 2 ? 2 : 0), true);
  }

  private static NumberSection conditional(List<String> sections, BigDecimal number) {
    for (String section : sections.subList(0, Math.min(3, sections.size()))) {
      Matcher condition = CONDITION.matcher(section);
      if (!condition.find() || holds(number, condition.group(1), condition.group(2))) {
        return plain(section, true);
      }
    }
    return plain("General", true);
  }

  private static boolean holds(BigDecimal number, String sign, String limit) {
    int order = number.compareTo(new BigDecimal(limit));
    return switch (sign) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      default -> order != 0;
    };
  }

  private static NumberSection plain(String section, boolean signed) {
    String bare = BRACKETS.matcher(section).replaceAll("");
    return new NumberSection(
        CURRENCY.matcher(bare).replaceAll(found -> quoted(found.group(1))), signed);
  }

  private static String quoted(String sign) {
    return sign.isEmpty() ? "" : Matcher.quoteReplacement("\"" + sign + "\"");
  }

  /// The parts between semicolons that stand in no quotes.
  private static List<String> split(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\\' || c == '!') && i + 1 < format.length()) {
        open.append(c).append(format.charAt(++i));
      } else if (!quoted && c == ';') {
        sections.add(open.toString());
        open.setLength(0);
      } else {
        open.append(c);
      }
    }
    sections.add(open.toString());
    return sections;
  }
}
