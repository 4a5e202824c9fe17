package plandraft.word.read;

import java.util.Optional;
import plandraft.document.Anchor;

/// The names of bookmarks that this program writes: an underscore, then the name of an anchor in
/// which all but letters and digits stand as an underscore and four hexadecimal digits.
final class Bookmarks {
  private static final String COLON = "_003a";
  private static final int DIGITS = 4;

  private Bookmarks() {}

  /// The anchor that a bookmark names; nothing if another program wrote it.
  static Optional<Anchor> anchor(String bookmark) {
    if (!bookmark.startsWith("_") || !bookmark.contains(COLON)) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    int at = 1;
    while (at < bookmark.length()) {
      char c = bookmark.charAt(at);
      if (c != '_') {
        name.append(c);
        at++;
      } else if (at + DIGITS < bookmark.length() && isHex(bookmark, at + 1)) {
        name.append((char) Integer.parseInt(bookmark, at + 1, at + 1 + DIGITS, 16));
        at += 1 + DIGITS;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Anchor(name.toString()));
  }

  private static boolean isHex(String words, int from) {
    for (int i = from; i < from + DIGITS; i++) {
      if (Character.digit(words.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
