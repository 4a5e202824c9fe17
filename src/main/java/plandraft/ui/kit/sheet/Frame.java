package plandraft.ui.kit.sheet;

/// What of a sheet stays in view while the rest is scrolled.
///
/// @param titled whether the titles of the columns stand above the rows
/// @param top how many rows at the top are headings
/// @param bottom how many rows at the bottom sum up those above; rows are added before them
/// @param left how many columns at the left stay
public record Frame(boolean titled, int top, int bottom, int left) {
  /// Titles above, everything else is scrolled.
  public static final Frame NONE = new Frame(true, 0, 0, 0);

  /// Rows of the sheet itself are its headings.
  public static Frame of(int top, int bottom, int left) {
    return new Frame(false, top, bottom, left);
  }

  /// The frame of which nothing stays in view.
  Frame loose() {
    return new Frame(titled, 0, 0, 0);
  }
}
