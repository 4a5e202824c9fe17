package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.document.Table.Row;
import plandraft.layout.Paper;

/// A table of the plan as it is printed, and how its page lies.
record Sheet(String title, Paper paper, Table table) {
  /// A sheet whose first cell shows `whole`, the table itself, wherever the table stands.
  static Sheet of(String title, Paper paper, Table table, Optional<Anchor> whole) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.set(0, shown(rows.getFirst(), whole));
    return new Sheet(
        title,
        paper,
        new Table(table.name(), table.columns(), table.headerRows(), rows, table.frame()));
  }

  /// A row's own anchor is that of the first cell that is its alone.
  private static Row shown(Row head, Optional<Anchor> whole) {
    List<Cell> cells = new ArrayList<>(head.cells());
    Optional<Anchor> own = head.anchor();
    if (cells.isEmpty() || cells.getFirst().rowSpan() == 1 && own.isEmpty()) {
      own = own.or(() -> whole);
    } else {
      Cell first = cells.getFirst();
      cells.set(
          0,
          new Cell(
              first.column(),
              first.rowSpan(),
              first.columnSpan(),
              first.style(),
              first.content(),
              whole));
    }
    return new Row(cells, head.keepWithNext(), head.leastHeight(), own);
  }
}
