package plandraft.page;

/// One line of a paragraph: its letters `from` up to `to`.
///
/// @param indent from the left edge of what the paragraph stands in
/// @param room how much the paragraph's indents leave for letters
/// @param last whether the paragraph or a forced line ends here, so that it is not stretched
record Line(Letters letters, int from, int to, int indent, int room, boolean last) {
  /// How far its letters reach, without the space behind the last one.
  int width() {
    return width(to);
  }

  /// How far the letters before `end` reach.
  int width(int end) {
    int width = 0;
    for (int at = from; at < end; at++) {
      width += letters.advance(at) + (at > from ? letters.gap(at) : 0);
    }
    return end > from ? width - letters.look(end - 1).tracking() : width;
  }

  /// Whether its last letter stands in the margin.
  boolean hangs() {
    return to > from && Breaking.hangs(letters.point(to - 1)) && width() > room;
  }
}
