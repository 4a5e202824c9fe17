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

  private Wrap() {}

  static double width(String text) {
    Line line = new Line(text, 0);
    line.add(text.length());
    return line.width();
  }

  /// A line as it grows: what of a text it holds, counted once.
  private static final class Line {
    private final String text;
    private final int from;
    private int to;
    private double plain;
    private int gaps;
    private int capitals;

    Line(String text, int from) {
      this.text = text;
      this.from = from;
      this.to = from;
    }

    /// Takes the text on until `end`.
    void add(int end) {
      while (to < end) {
        int point = text.codePointAt(to);
        plain += Titles.width(point);
        capitals += point >= 'A' && point <= 'Z' ? 1 : 0;
        gaps += to > from && isGap(text.codePointBefore(to), point) ? 1 : 0;
        to += Character.charCount(point);
      }
    }

    double width() {
      return plain + GAP * gaps + CAPITAL * capitals;
    }

    private static boolean isGap(int before, int behind) {
      return isLatin(before) && isHan(behind) || isLatin(behind) && isHan(before);
    }

    private static boolean isLatin(int point) {
      return point < 128 && Character.isLetterOrDigit(point);
    }

    private static boolean isHan(int point) {
      return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
  }

  /// The widest of what `pattern` finds in a text.
  static double longest(Pattern pattern, String text) {
    return found(pattern, text).mapToDouble(Wrap::width).max().orElse(0);
  }

  /// The widths of the lines that a text takes when each holds so many characters.
  static List<Double> lines(String text, double characters) {
    List<Double> lines = new ArrayList<>();
    Line line = new Line(text, 0);
    double used = 0;
    Matcher units = UNIT.matcher(text);
    while (units.find()) {
      line.add(units.end());
      if (used > 0 && line.width() > characters) {
        lines.add(used);
        line = new Line(text, units.start());
        line.add(units.end());
      }
      used = line.width();
    }
    lines.add(used);
    return lines;
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }
}
