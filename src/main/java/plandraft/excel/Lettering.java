package plandraft.excel;

import plandraft.document.Style;

/// How much room words take in a style, by counting characters: a Chinese character is as wide as
/// two digits.
record Lettering(Style style) {
  /// What a cell has beside words that stay in one line, in digits.
  static final double MARGIN = 2;

  /// What is lost beside words that wrap: the room of a character at the end of each line.
  private static final double WRAPPED_MARGIN = 3;

  private static final double ROUNDING = 1e-6;

  /// The half points of a font whose digits are as wide as the unit of a workbook's columns.
  private static final double UNIT = 21;

  /// The first of the characters that are as wide as two digits.
  private static final char WIDE = 0x2000;

  private static final double POINTS_PER_TWIP = 1 / 20.0;
  private static final double AIR = 4;

  /// The width of the longest line of `words` in digits.
  double width(String words) {
    double width = 0;
    for (int from = 0; from < words.length(); from = end(words, from) + 1) {
      width = Math.max(width, width(words, from));
    }
    return width;
  }

  /// The height in points of `words` that wrap in a cell so many digits wide.
  double height(String words, double width) {
    double lines = 0;
    for (int from = 0; from < words.length(); from = end(words, from) + 1) {
      double line = width(words, from);
      lines += line <= width - MARGIN + ROUNDING ? 1 : Math.ceil(line / (width - WRAPPED_MARGIN));
    }
    return Math.max(1, lines) * style.lineTwips() * POINTS_PER_TWIP + AIR;
  }

  /// The width of the line that begins at `from`.
  private double width(String words, int from) {
    int digits = 0;
    for (int i = from; i < words.length() && words.charAt(i) != '\n'; i++) {
      digits += words.charAt(i) < WIDE ? 1 : Character.isLowSurrogate(words.charAt(i)) ? 0 : 2;
    }
    return digits * style.halfPoints() / UNIT;
  }

  /// Where the line ends that begins at `from`.
  private static int end(String words, int from) {
    int end = words.indexOf('\n', from);
    return end < 0 ? words.length() : end;
  }
}
