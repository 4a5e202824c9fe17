package plandraft.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How text wraps in a column of a table, counted in Chinese characters: its units are measured
/// once, as if along one endless line, and the lines of every column are cut from that.
final class Wrap {
  /// What is never broken: 2018-2019, 15.0.
  static final Pattern WORD = Pattern.compile("[!-~]+");

  /// What stays on one line where it can: a word, a character with its bracket.
  static final Pattern UNIT = Pattern.compile("[（《“]*(?:[!-~]+|[^（《“])[）》”、，。；：]*");

  private static final int TENTHS = 10;

  /// Between Chinese characters and Latin ones a word processor leaves a fifth of a character.
  private static final int GAP = 2;

  /// What a capital is wider than a digit.
  private static final int CAPITAL = 2;

  /// Where each unit begins, behind the gap before it, and where it ends, in tenths.
  private final int[] begins;

  private final int[] ends;

  private Wrap(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  static Wrap of(String text) {
    int[] begins = new int[text.length()];
    int[] ends = new int[text.length()];
    int count = 0;
    int width = 0;
    Matcher units = UNIT.matcher(text);
    while (units.find()) {
      begins[count] = width + gap(text, units.start());
      width = begins[count] + tenths(text, units.start(), units.end());
      ends[count++] = width;
    }
    return new Wrap(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  static double width(String text) {
    return (double) tenths(text, 0, text.length()) / TENTHS;
  }

  /// The widest of what `pattern` finds in a text.
  static double longest(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToDouble(Wrap::width)
        .max()
        .orElse(0);
  }

  /// The widths of the lines that a text takes when each holds so many characters.
  static List<Double> lines(String text, double characters) {
    return of(text).lines(characters);
  }

  /// The widths of the lines when each holds so many characters.
  List<Double> lines(double characters) {
    List<Double> lines = new ArrayList<>();
    int first = 0;
    for (int next = end(first, characters); next < ends.length; next = end(first, characters)) {
      lines.add(width(first, next));
      first = next;
    }
    lines.add(width(first, ends.length));
    return lines;
  }

  /// The unit behind the line that begins with `first`.
  private int end(int first, double characters) {
    int end = first + 1;
    while (end < ends.length && ends[end] - begins[first] <= characters * TENTHS) {
      end++;
    }
    return end;
  }

  private double width(int first, int end) {
    return first == ends.length ? 0 : (double) (ends[end - 1] - begins[first]) / TENTHS;
  }

  private static int tenths(String text, int from, int end) {
    int tenths = 0;
    for (int at = from; at < end; at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      tenths += (int) (Titles.width(point) * TENTHS);
      tenths += point >= 'A' && point <= 'Z' ? CAPITAL : 0;
      tenths += at > from ? gap(text, at) : 0;
    }
    return tenths;
  }

  /// What lies between the character at `at` and the one before.
  private static int gap(String text, int at) {
    if (at == 0) {
      return 0;
    }
    int before = text.codePointBefore(at);
    int behind = text.codePointAt(at);
    return isLatin(before) && isHan(behind) || isLatin(behind) && isHan(before) ? GAP : 0;
  }

  private static boolean isLatin(int point) {
    return point < 128 && Character.isLetterOrDigit(point);
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
