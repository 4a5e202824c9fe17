package plandraft.quantity;

/// Full-width letters, digits and signs as their half-width twins, so that both are read alike.
public final class Width {
  private static final int DISTANCE = 'Ａ' - 'A';

  private Width() {}

  /// The same text of the same length with full-width ASCII and spaces narrowed; `，` stays, for in
  /// Chinese it separates clauses, never thousands.
  public static String narrow(String text) {
    StringBuilder narrow = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char n = narrow(c);
      if (n != c && narrow == null) {
        narrow = new StringBuilder(text);
      }
      if (n != c) {
        narrow.setCharAt(i, n);
      }
    }
    return narrow == null ? text : narrow.toString();
  }

  private static char narrow(char c) {
    return switch (c) {
      case '，' -> c;
      case '\u3000', '\u00a0', '\t' -> ' ';
      case '\u2212' -> '-';
      case '∼', '〜' -> '~';
      default -> c >= '！' && c <= '～' ? (char) (c - DISTANCE) : c;
    };
  }
}
