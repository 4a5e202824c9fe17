package plandraft.layout;

import java.util.Map;

/// A table that brings its own columns.
///
/// @param landscapeFrom from how many columns on the page lies on its long side
/// @param smallFrom from how many columns on the smaller size is used
/// @param widths the shares of columns by their heading; others share by what they hold
public record WideLayout(int landscapeFrom, int smallFrom, Map<String, Integer> widths) {
  public WideLayout {
    widths = Map.copyOf(widths);
  }

  /// How a page with `columns` columns lies.
  public Paper paper(int columns) {
    return columns >= landscapeFrom ? Paper.LANDSCAPE : Paper.PORTRAIT;
  }

  /// Whether a table of `columns` columns is set in the smaller size.
  public boolean small(int columns) {
    return columns >= smallFrom;
  }
}
