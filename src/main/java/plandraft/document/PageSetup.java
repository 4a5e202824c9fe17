package plandraft.document;

/// The paper and its margins in twips, and how its pages are numbered (GB/T 9704-2012, 5.2 and
/// 7.5).
///
/// @param width of the paper as it lies, so larger than height when landscape
/// @param footer from the paper's lower edge to the page number
/// @param linePitch distance of the 22 lines of the grid
/// @param numbered whether "— 1 —" stands below the type area, odd right and even left
public record PageSetup(
    int width,
    int height,
    int top,
    int right,
    int bottom,
    int left,
    int footer,
    int linePitch,
    boolean numbered) {

  /// Whether the paper lies on its long side.
  public boolean landscape() {
    return width > height;
  }

  /// The width of the type area.
  public int textWidth() {
    return width - left - right;
  }

  /// The height of the type area.
  public int textHeight() {
    return height - top - bottom;
  }
}
