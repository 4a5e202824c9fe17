package plandraft.ui.kit.sheet;

/// About how wide words are, in ems: Chinese characters fill one, others a little more than half.
public final class Ems {
  private static final int FIRST_WIDE = 0x2000;
  private static final double NARROW = 0.58;

  private Ems() {}

  /// The width of a text on one line.
  public static double of(String text) {
    return text.codePoints().mapToDouble(Ems::of).sum();
  }

  static double of(int codePoint) {
    return codePoint < FIRST_WIDE ? NARROW : 1;
  }
}
