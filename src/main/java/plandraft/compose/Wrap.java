package plandraft.compose;

import java.util.Arrays;

/// How text wraps in a column of a table, counted in Chinese characters: its units are measured
/// once, as if along one endless line, and the lines of every column are cut from that.
final class Wrap {
  private static final String OPENING = "（《“";
  private static final String CLOSING = "）》”、，。；：";

  private static final int TENTHS = 10;

  /// Between Chinese characters and Latin ones a word processor leaves a fifth of a character.
  private static final int GAP = 2;

  /// What a capital is wider than a digit.
  private static final int CAPITAL = 2;

  /// No character of the Han script comes before its radicals.
  private static final int FIRST_HAN = 0x2E80;

  /// Where each unit begins, behind the gap before it, and where it ends, in tenths.
  private final int[] begins;

  private final int[] ends;
  private final String text;

  private Wrap(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  static Wrap of(String text) {
    int[] begins = new int[text.length()];
    int[] ends = new int[text.length()];
    int count = 0;
    int width = 0;
    int end;
    for (int from = 0; (end = unit(text, from)) > from; from = end) {
      begins[count] = width + gap(text, from);
      width = begins[count] + tenths(text, from, end);
      ends[count++] = width;
    }
    return new Wrap(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  static double width(String text) {
    return (double) tenths(text, 0, text.length()) / TENTHS;
  }

  /// Where what stays on one line where it can ends: a word such as 2018-2019, or a character, with
  /// its brackets; `from` if there is none but an opening bracket at the end.
  private static int unit(String text, int from) {
    int at = from;
    while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == text.length()) {
      return from;
    }
    int end = word(text, at);
    end = end > at ? end : text.offsetByCodePoints(at, 1);
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /// Where the word at `from` ends that is never broken; `from` if none begins there.
  private static int word(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '!' && text.charAt(end) <= '~') {
      end++;
    }
    return end;
  }

  /// The widest word of a text, which is never broken: 2018-2019, 15.0.
  double longestWord() {
    int longest = 0;
    for (int from = 0; from < text.length(); from++) {
      int end = word(text, from);
      longest = Math.max(longest, tenths(text, from, end));
      from = end;
    }
    return (double) longest / TENTHS;
  }

  /// The widest of what stays on one line where it can.
  double longestUnit() {
    int longest = 0;
    for (int i = 0; i < ends.length; i++) {
      longest = Math.max(longest, ends[i] - begins[i]);
    }
    return (double) longest / TENTHS;
  }

  /// The lines that a text takes.
  ///
  /// @param last how wide the last of them is
  record Lines(int count, double last) {}

  /// The lines that a text takes when each holds so many characters.
  static Lines lines(String text, double characters) {
    return of(text).lines(characters);
  }

  /// The lines when each holds so many characters.
  Lines lines(double characters) {
    int count = 1;
    int first = 0;
    for (int next = end(first, characters); next < ends.length; next = end(first, characters)) {
      count++;
      first = next;
    }
    return new Lines(count, width(first));
  }

  /// The unit behind the line that begins with `first`.
  private int end(int first, double characters) {
    int end = first + 1;
    while (end < ends.length && ends[end] - begins[first] <= characters * TENTHS) {
      end++;
    }
    return end;
  }

  /// The width of the line that begins with `first` and ends with the text.
  private double width(int first) {
    return first == ends.length ? 0 : (double) (ends[ends.length - 1] - begins[first]) / TENTHS;
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
    return point >= FIRST_HAN && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
