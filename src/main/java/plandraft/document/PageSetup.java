package plandraft.document;

/// The paper and its margins in twips, and how its pages are numbered (GB/T 9704-2012, 5.2 and
/// 7.5).
///
/// @param width of the paper as it lies, so larger than height when landscape
/// @param footer from the paper's lower edge to the page number
/// @param linePitch distance of the 22 lines of the grid
/// @param number where "— 1 —" stands
public record PageSetup(
    int width,
    int height,
    int top,
    int right,
    int bottom,
    int left,
    int footer,
    int linePitch,
    Number number) {

  /// Where a page carries its number, counted through from the document's first page.
  public enum Number {
    /// Nowhere.
    NONE,
    /// Below the type area, right on odd pages and left on even ones.
    FOOT,
    /// Turned, beside the type area of a landscape page, where the portrait pages it is bound with
    /// have it.
    SIDE
  }

  /// The same pages without numbers.
  public PageSetup unnumbered() {
    return new PageSetup(width, height, top, right, bottom, left, footer, linePitch, Number.NONE);
  }

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

  /// The part of the type area's height that whole lines of the grid fill.
  public int linesHeight() {
    return textHeight() / linePitch() * linePitch();
  }
}
