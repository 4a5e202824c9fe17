package plandraft.ui.kit.sheet;

/// What one cell shows.
///
/// @param tip more about it on hover; blank for the text itself where it is cut short
/// @param badge a small mark at the right end, such as a count of comments; blank for none
/// @param editable whether it can be typed into, where its column can
public record Cell(
    String text, Tone tone, String tip, String badge, Tone badgeTone, boolean editable) {
  /// Shows nothing and cannot be changed.
  public static final Cell EMPTY = of("").fixed();

  /// An editable cell in the normal tone.
  public static Cell of(String text) {
    return new Cell(text, Tone.NORMAL, "", "", Tone.NORMAL, true);
  }

  /// This cell in another tone.
  public Cell toned(Tone next) {
    return new Cell(text, next, tip, badge, badgeTone, editable);
  }

  /// This cell explained on hover.
  public Cell explained(String nextTip) {
    return new Cell(text, tone, nextTip, badge, badgeTone, editable);
  }

  /// This cell with a badge.
  public Cell badged(String nextBadge, Tone nextTone) {
    return new Cell(text, tone, tip, nextBadge, nextTone, editable);
  }

  /// This cell, not to be typed into.
  public Cell fixed() {
    return new Cell(text, tone, tip, badge, badgeTone, false);
  }
}
