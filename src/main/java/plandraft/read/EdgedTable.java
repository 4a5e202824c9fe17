package plandraft.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import plandraft.document.Cell;
import plandraft.document.Table;

/// A table in the making whose rows only name the right edges of their cells, so that its columns
/// are known when all rows are.
public final class EdgedTable {
  /// Edges no further apart, in twips, are one.
  private static final int NEAR = 30;

  private final List<Row> rows = new ArrayList<>();

  /// A cell of a row.
  ///
  /// @param right its edge in twips
  /// @param continuesAbove whether it belongs to the cell above
  /// @param continuesLeft whether it belongs to the cell to its left
  public record Edged(
      int right,
      boolean continuesAbove,
      boolean continuesLeft,
      String style,
      Cell.Content content) {}

  private record Row(List<Edged> cells, boolean header) {}

  /// Adds a row.
  public void row(List<Edged> cells, boolean header) {
    rows.add(new Row(List.copyOf(cells), header));
  }

  /// Whether there are no rows.
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The table, if it has cells; no row is left here.
  ///
  /// @throws Unreadable if no document could show it
  public Optional<Table> take() throws Unreadable {
    List<Integer> edges = edges();
    List<List<Cell>> cells = new ArrayList<>();
    Map<Integer, int[]> open = new HashMap<>();
    for (Row row : rows) {
      row(row, edges, cells, open);
    }
    TableDraft draft = new TableDraft();
    cells.forEach(row -> draft.row(row, false, Optional.empty()));
    int headers = 0;
    while (headers < rows.size() && rows.get(headers).header) {
      headers++;
    }
    rows.clear();
    Table table = draft.table("", List.of(), headers, true);
    return table.columns().isEmpty() ? Optional.empty() : Optional.of(table);
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(row -> row.cells.forEach(cell -> all.add(cell.right)));
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /// Adds the cells that begin in a row; those that continue others make them larger. `open` holds
  /// for each column the row and the place in it of the last cell that began there.
  private static void row(
      Row row, List<Integer> edges, List<List<Cell>> above, Map<Integer, int[]> open) {
    List<Cell> cells = new ArrayList<>();
    above.add(cells);
    int column = 0;
    for (Edged cell : row.cells) {
      int width = Math.max(1, column(cell.right, edges) + 1 - column);
      int[] reached = open.get(column);
      if (cell.continuesLeft && !cells.isEmpty()) {
        cells.add(sized(cells.removeLast(), 0, width));
      } else if (cell.continuesAbove && reached != null) {
        List<Cell> begun = above.get(reached[0]);
        begun.set(reached[1], sized(begun.get(reached[1]), 1, 0));
      } else {
        open.put(column, new int[] {above.size() - 1, cells.size()});
        cells.add(new Cell(column, 1, width, cell.style, cell.content, Optional.empty()));
      }
      column += width;
    }
  }

  private static Cell sized(Cell cell, int rows, int columns) {
    return new Cell(
        cell.column(),
        cell.rowSpan() + rows,
        cell.columnSpan() + columns,
        cell.style(),
        cell.content(),
        cell.anchor());
  }

  private static int column(int right, List<Integer> edges) {
    for (int i = 0; i < edges.size(); i++) {
      if (right - edges.get(i) <= NEAR) {
        return i;
      }
    }
    return edges.size() - 1;
  }
}
