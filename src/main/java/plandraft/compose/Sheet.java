package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Paragraph;
import plandraft.document.Split;
import plandraft.document.Table;
import plandraft.document.Table.Row;
import plandraft.layout.Paper;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Role;

/// A table of the plan as it is printed, and how its page lies.
record Sheet(String title, Paper paper, Table table) {
  /// A sheet whose first cell shows `whole`, the table itself, wherever the table stands.
  static Sheet of(String title, Paper paper, Table table, Optional<Anchor> whole) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.set(0, shown(rows.getFirst(), whole));
    return new Sheet(title, paper, table.of(rows));
  }

  /// The table where it stands under `caption`, which goes on over its further parts if it is too
  /// wide for its page.
  Table under(Optional<String> caption, Material material) {
    Optional<Paragraph> heading =
        material
            .layout()
            .house()
            .labels()
            .continued()
            .flatMap(label -> material.line(label, Map.of(Value.HEADING, caption.orElse(""))))
            .map(words -> Paragraph.of(Role.CAPTION.id(), words));
    return new Table(
        table.name(),
        table.columns(),
        table.headerRows(),
        table.rows(),
        table.frame(),
        table.split().map(split -> new Split(split.names(), split.begins(), heading)));
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
