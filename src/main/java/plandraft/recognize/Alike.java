package plandraft.recognize;

import plandraft.quantity.Width;

/// Whether two titles or names are the same but for blanks, widths, quotation marks and the sign at
/// the end.
final class Alike {
  private static final String QUOTES = "“”\"'‘’";
  private static final String ENDS = "。；，.;, \n";

  private Alike() {}

  /// What two like titles have in common.
  static String key(String title) {
    String narrow = Width.narrow(title);
    int end = narrow.length();
    while (end > 0 && ENDS.indexOf(narrow.charAt(end - 1)) >= 0) {
      end--;
    }
    StringBuilder key = new StringBuilder(end);
    for (int at = 0; at < end; at++) {
      char c = narrow.charAt(at);
      if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /// Whether the two are alike; blank ones are like nothing.
  static boolean alike(String one, String other) {
    String key = key(one);
    return !key.isEmpty() && key.equals(key(other));
  }
}
