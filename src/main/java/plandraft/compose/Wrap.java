package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How text wraps in a column of a table, counted in Chinese characters.
final class Wrap {
  /// What is never broken: 2018-2019, 15.0.
  static final Pattern WORD = Pattern.compile("[!-~]+");

  /// What stays on one line where it can: a word, a character with its bracket.
  static final Pattern UNIT = Pattern.compile("[（《“]*(?:[!-~]+|[^（《“])[）》”、，。；：]*");

  /// Between Chinese characters and Latin ones a word processor leaves a fifth of a character.
  private static final double GAP = 0.2;

  /// What a capital is wider than a digit.
  private static final double CAPITAL = 0.2;

  private static final Pattern GAPS =
      Pattern.compile("(?<=\\p{IsHan})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\\p{IsHan})");

  private Wrap() {}

  static double width(String text) {
    long capitals = text.chars().filter(each -> each >= 'A' && each <= 'Z').count();
    return Titles.width(text) + GAP * GAPS.matcher(text).results().count() + CAPITAL * capitals;
  }

  /// The widest of what `pattern` finds in a text.
  static double longest(Pattern pattern, String text) {
    return found(pattern, text).mapToDouble(Wrap::width).max().orElse(0);
  }

  /// The widths of the lines that a text takes when each holds so many characters.
  static List<Double> lines(String text, double characters) {
    List<Double> lines = new ArrayList<>();
    int from = 0;
    double used = 0;
    Matcher units = UNIT.matcher(text);
    while (units.find()) {
      double longer = width(text.substring(from, units.end()));
      if (used > 0 && longer > characters) {
        lines.add(used);
        from = units.start();
        longer = width(units.group());
      }
      used = longer;
    }
    lines.add(used);
    return lines;
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }
}
