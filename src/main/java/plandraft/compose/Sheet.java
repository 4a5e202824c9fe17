package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.layout.Paper;

/// A table of the plan as it is printed, and how its page lies.
///
/// @param anchor the table as a whole, which its first cell shows wherever the table stands
record Sheet(String title, Paper paper, Table table, Optional<Anchor> anchor) {
  Sheet {
    if (anchor.isPresent() && !table.rows().getFirst().cells().isEmpty()) {
      table = shown(anchor, table);
    }
  }

  private static Table shown(Optional<Anchor> anchor, Table table) {
    List<Table.Row> rows = new ArrayList<>(table.rows());
    Table.Row head = rows.getFirst();
    List<Cell> cells = new ArrayList<>(head.cells());
    Cell first = cells.getFirst();
    cells.set(
        0,
        new Cell(
            first.column(),
            first.rowSpan(),
            first.columnSpan(),
            first.style(),
            first.content(),
            anchor));
    rows.set(0, new Table.Row(cells, head.keepWithNext(), head.leastHeight(), head.anchor()));
    return new Table(table.name(), table.columns(), table.headerRows(), rows, table.frame());
  }
}
