package plandraft.model;

import java.util.List;

/// A free table: lists of platforms, enterprises and projects, evaluation results.
///
/// @param kind which document it belongs to
/// @param headerRows how many rows at the top are headings
/// @param columns how many columns wide it is, at most 1000
public record Grid(
    Id<Grid> id,
    Kind kind,
    String title,
    int headerRows,
    int columns,
    List<Row> rows,
    String note) {
  private static final int MOST_COLUMNS = 1000;

  public Grid {
    rows = List.copyOf(rows);
    if (headerRows < 0 || columns < 0 || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException(headerRows + " header rows, " + columns + " columns");
    }
  }

  /// The kinds of free tables.
  public enum Kind {
    /// 名单 of platforms or enterprises, and whatever is nothing else.
    LIST,
    /// 重点项目库.
    PROJECTS,
    /// 招商库.
    INVESTMENT,
    /// 评价结果表.
    EVALUATION
  }

  /// This table under another title.
  public Grid withTitle(String next) {
    return new Grid(id, kind, next, headerRows, columns, rows, note);
  }

  /// This table as one of another kind.
  public Grid withKind(Kind next) {
    return new Grid(id, next, title, headerRows, columns, rows, note);
  }

  /// This table with so many rows as headings, held within those it has.
  public Grid withHeaderRows(int next) {
    return new Grid(id, kind, title, Math.clamp(next, 0, rows.size()), columns, rows, note);
  }

  /// This table with other rows.
  public Grid withRows(List<Row> next) {
    return new Grid(id, kind, title, headerRows, columns, next, note);
  }

  /// This table with another note.
  public Grid withNote(String next) {
    return new Grid(id, kind, title, headerRows, columns, rows, next);
  }

  /// One row; cells covered by another cell's span are left out.
  public record Row(Id<Row> id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One cell and how many rows and columns it spans.
  public record Cell(String text, int rowSpan, int columnSpan) {
    public Cell {
      if (rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException("spans " + rowSpan + " by " + columnSpan);
      }
    }

    /// A cell of one row and one column.
    public static Cell of(String text) {
      return new Cell(text, 1, 1);
    }
  }
}
