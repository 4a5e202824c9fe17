package plandraft.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table with fixed column widths, merged cells and header rows that repeat on every page.
///
/// @param name what a sheet of a workbook would be called
/// @param columns the columns' widths in twips
/// @param headerRows how many rows at the top are headers
/// @param frame whether it is ruled; a layout table such as a signature is not
/// @param split how it is parted on paper if its columns are wider than a page
public record Table(
    String name,
    List<Integer> columns,
    int headerRows,
    List<Row> rows,
    boolean frame,
    Optional<Split> split)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A table that fits its page.
  public Table(String name, List<Integer> columns, int headerRows, List<Row> rows, boolean frame) {
    this(name, columns, headerRows, rows, frame, Optional.empty());
  }

  /// This table with other rows.
  public Table of(List<Row> others) {
    return new Table(name, columns, headerRows, others, frame, split);
  }

  /// This table as it stands on paper: itself, or its parts below one another.
  public List<Block> onPaper() {
    return split.map(parts -> parts.parts(this)).orElse(List.of(this));
  }

  /// This table without cells that its parts would share; its columns are still together.
  public Table cut() {
    return split.map(parts -> parts.cut(this)).orElse(this);
  }

  /// One row.
  ///
  /// @param cells those that begin in this row, from left to right; cells covered by a span are
  ///   absent
  /// @param keepWithNext whether a page may not end behind this row
  /// @param leastHeight how high it is at least, in twips; 0 for what its words need
  /// @param anchor what the row shows, such as an indicator; a workbook keeps it in a hidden column
  /// @param change how it came in or goes out
  public record Row(
      List<Cell> cells,
      boolean keepWithNext,
      int leastHeight,
      Optional<Anchor> anchor,
      Optional<Change> change) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The parts of the plan it shows, its own before those of its cells.
    public Stream<Anchor> anchors() {
      return Stream.concat(anchor.stream(), cells.stream().flatMap(cell -> cell.anchor().stream()));
    }

    /// This row with other cells.
    public Row of(List<Cell> others) {
      return new Row(others, keepWithNext, leastHeight, anchor, change);
    }

    /// This row where a page may end behind it.
    Row free() {
      return new Row(cells, false, leastHeight, anchor, change);
    }

    /// A row that was not changed.
    public Row(List<Cell> cells, boolean keepWithNext, int leastHeight, Optional<Anchor> anchor) {
      this(cells, keepWithNext, leastHeight, anchor, Optional.empty());
    }

    /// A row as high as its words need.
    public Row(List<Cell> cells, boolean keepWithNext, Optional<Anchor> anchor) {
      this(cells, keepWithNext, 0, anchor);
    }
  }
}
