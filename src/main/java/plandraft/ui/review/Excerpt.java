package plandraft.ui.review;

import plandraft.edit.Window;
import plandraft.model.Comment;

/// What a comment on a whole paragraph would change, with a few words around it: so that one sees
/// which without reading the paragraph twice.
///
/// @param was what stands there
/// @param is what is proposed instead
record Excerpt(String was, String is) {
  /// How many letters stand before and behind what is changed.
  private static final int AROUND = 12;

  private static final String LEFT_OUT = "……";

  /// The excerpt of what `comment` proposes to write; all of it where it was on no words.
  static Excerpt of(Comment comment, String wording) {
    String on = comment.on();
    if (on.isBlank() || on.equals(wording)) {
      return new Excerpt(on, wording);
    }
    Window changed = Window.of(on, wording);
    int from = begin(on, changed.from());
    return new Excerpt(
        between(on, from, end(on, changed.to())),
        between(wording, from, end(wording, changed.next())));
  }

  private static int begin(String text, int at) {
    int from = at <= AROUND + LEFT_OUT.length() ? 0 : at - AROUND;
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int end(String text, int at) {
    int length = text.length();
    int to = length - at <= AROUND + LEFT_OUT.length() ? length : at + AROUND;
    return to < length && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }

  private static String between(String text, int from, int to) {
    return (from > 0 ? LEFT_OUT : "")
        + text.substring(from, to)
        + (to < text.length() ? LEFT_OUT : "");
  }
}
