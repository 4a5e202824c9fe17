package plandraft.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.read.TableDraft;

/// A table of an RTF text: its rows name the right edges of their cells, so its columns are known
/// only when all rows are.
final class RtfTable {
  /// Edges no further apart, in twips, are one.
  private static final int NEAR = 30;

  private final List<Row> rows = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private List<Said> cells = new ArrayList<>();
  private Edge open = new Edge();
  private boolean header;

  /// What a row says of one cell before its words.
  private static final class Edge {
    private int right;
    private boolean continuesAbove;
    private boolean continuesLeft;
  }

  /// The words of a cell.
  record Said(String style, Cell.Content content) {}

  private record Row(List<Edge> edges, List<Said> cells, boolean header) {}

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty();
  }

  /// Takes a command about rows and cells; false if it is none.
  boolean take(RtfLexer.Sign.Command command) {
    switch (command.name()) {
      case "trowd" -> {
        edges = new ArrayList<>();
        open = new Edge();
        header = false;
      }
      case "trhdr" -> header = true;
      case "clmrg" -> open.continuesLeft = true;
      case "clvmrg" -> open.continuesAbove = true;
      case "cellx" -> {
        open.right = command.or(0);
        edges.add(open);
        open = new Edge();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Ends a cell.
  void cell(Said said) {
    cells.add(said);
  }

  /// Ends a row.
  void row() {
    if (!cells.isEmpty()) {
      rows.add(new Row(List.copyOf(edges), cells, header));
      cells = new ArrayList<>();
    }
  }

  /// The table; it is empty afterwards.
  Optional<Table> take() {
    row();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> borders = borders();
    TableDraft draft = new TableDraft();
    List<List<Cell>> made = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      made.add(row(rows.get(i), borders));
    }
    spread(made);
    made.forEach(cells -> draft.row(cells, false, Optional.empty()));
    int headers = 0;
    while (headers < rows.size() && rows.get(headers).header) {
      headers++;
    }
    rows.clear();
    Table table = draft.table("", List.of(), headers, true);
    return table.columns().isEmpty() ? Optional.empty() : Optional.of(table);
  }

  private List<Integer> borders() {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(row -> row.edges.forEach(edge -> all.add(edge.right)));
    List<Integer> borders = new ArrayList<>();
    for (int border : all) {
      if (borders.isEmpty() || border - borders.getLast() > NEAR) {
        borders.add(border);
      }
    }
    return borders;
  }

  /// The cells of a row; -1 for a height marks those that continue the cell above.
  private static List<Cell> row(Row row, List<Integer> borders) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < row.cells.size(); i++) {
      Edge edge = i < row.edges.size() ? row.edges.get(i) : new Edge();
      int end = i < row.edges.size() ? column(edge.right, borders) + 1 : column + 1;
      int width = Math.max(1, end - column);
      Said said = row.cells.get(i);
      if (edge.continuesLeft && !cells.isEmpty()) {
        Cell last = cells.removeLast();
        cells.add(cell(last.column(), last.rowSpan(), last.columnSpan() + width, said(last)));
      } else {
        cells.add(cell(column, edge.continuesAbove ? -1 : 1, width, said));
      }
      column += width;
    }
    return cells;
  }

  private static Said said(Cell cell) {
    return new Said(cell.style(), cell.content());
  }

  private static Cell cell(int column, int height, int width, Said said) {
    return new Cell(column, height, width, said.style, said.content, Optional.empty());
  }

  private static int column(int right, List<Integer> borders) {
    for (int i = 0; i < borders.size(); i++) {
      if (right - borders.get(i) <= NEAR) {
        return i;
      }
    }
    return borders.size() - 1;
  }

  /// Lets cells reach down over those that continue them.
  private static void spread(List<List<Cell>> rows) {
    Map<Integer, int[]> open = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> kept = new ArrayList<>();
      for (Cell cell : rows.get(row)) {
        int[] above = open.get(cell.column());
        if (cell.rowSpan() == -1 && above != null) {
          List<Cell> cells = rows.get(above[0]);
          Cell tall = cells.get(above[1]);
          cells.set(
              above[1], cell(tall.column(), tall.rowSpan() + 1, tall.columnSpan(), said(tall)));
        } else {
          open.put(cell.column(), new int[] {row, kept.size()});
          kept.add(cell(cell.column(), 1, cell.columnSpan(), said(cell)));
        }
      }
      rows.set(row, kept);
    }
  }
}
