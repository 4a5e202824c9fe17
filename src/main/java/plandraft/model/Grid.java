package plandraft.model;

import java.util.List;

/// A free table: lists of platforms, enterprises and projects, evaluation results.
///
/// @param headerRows how many rows at the top are headings
/// @param columns how many columns wide it is
public record Grid(
    Id<Grid> id, String title, int headerRows, int columns, List<Row> rows, String note) {
  public Grid {
    rows = List.copyOf(rows);
  }

  /// One row; cells covered by another cell's span are left out.
  public record Row(Id<Row> id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One cell and how many rows and columns it spans.
  public record Cell(String text, int rowSpan, int columnSpan) {
    /// A cell of one row and one column.
    public static Cell of(String text) {
      return new Cell(text, 1, 1);
    }
  }
}
