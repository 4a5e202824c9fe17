package plandraft.ui.kit.sheet;

import java.util.List;

/// What one cell shows.
///
/// @param tip more about it on hover; blank for the text itself where it is cut short
/// @param badges small marks at the right end
/// @param editable whether it can be typed into, where its column can
public record Cell(String text, Tone tone, String tip, List<Badge> badges, boolean editable) {
  /// Shows nothing and cannot be changed.
  public static final Cell EMPTY = of("").fixed();

  public Cell {
    badges = List.copyOf(badges);
  }

  /// An editable cell in the normal tone.
  public static Cell of(String text) {
    return new Cell(text, Tone.NORMAL, "", List.of(), true);
  }

  /// This cell in another tone.
  public Cell toned(Tone next) {
    return new Cell(text, next, tip, badges, editable);
  }

  /// This cell explained on hover.
  public Cell explained(String nextTip) {
    return new Cell(text, tone, nextTip, badges, editable);
  }

  /// This cell with marks.
  public Cell badged(List<Badge> next) {
    return new Cell(text, tone, tip, next, editable);
  }

  /// This cell, not to be typed into.
  public Cell fixed() {
    return new Cell(text, tone, tip, badges, false);
  }
}
