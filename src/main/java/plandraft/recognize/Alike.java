package plandraft.recognize;

import plandraft.quantity.Width;

/// Whether two titles or names are the same but for blanks, widths, quotation marks and the sign at
/// the end.
final class Alike {
  private Alike() {}

  /// What two like titles have in common.
  static String key(String title) {
    String bare = Width.narrow(title).replaceAll("[\\s“”\"'‘’]+", "");
    return bare.replaceFirst("[。；，.;,]+$", "");
  }

  /// Whether the two are alike; blank ones are like nothing.
  static boolean alike(String one, String other) {
    String key = key(one);
    return !key.isEmpty() && key.equals(key(other));
  }
}
