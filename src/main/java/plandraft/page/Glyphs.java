package plandraft.page;

/// How wide letters are: Chinese ones as wide as high, Latin ones as in Times New Roman.
final class Glyphs {
  private static final int FIRST = ' ';
  private static final int EM = 1000;

  /// Thousandths of the size, from the space to the tilde.
  private static final int[] TIMES = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private Glyphs() {}

  /// The width of a code point in twips, with the space behind it.
  static int advance(int point, Look look) {
    int width = isLatin(point) ? TIMES[point - FIRST] : EM;
    return width * look.em() / EM + look.tracking();
  }

  /// Whether a code point is set in the Latin font; quotation marks and dashes are Chinese ones
  /// (GB/T 15834).
  static boolean isLatin(int point) {
    return point >= FIRST && point - FIRST < TIMES.length;
  }
}
