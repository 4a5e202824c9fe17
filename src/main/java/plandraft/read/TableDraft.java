package plandraft.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;

/// A table in the making. Whatever spans a file claims, what comes out is a table whose cells cover
/// no place twice and reach no further than its edges.
public final class TableDraft {
  /// No page shows more columns.
  private static final int MOST_COLUMNS = 500;

  private static final int WIDTH = 1000;

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Optional<Anchor>> anchors = new ArrayList<>();
  private final List<Boolean> kept = new ArrayList<>();

  /// Adds a row.
  ///
  /// @param cells those that begin in it, in any order; one whose place is taken moves right
  public void row(List<Cell> cells, boolean keepWithNext, Optional<Anchor> anchor) {
    rows.add(cells);
    anchors.add(anchor);
    kept.add(keepWithNext);
  }

  /// How many rows there are.
  public int rows() {
    return rows.size();
  }

  /// The table.
  ///
  /// @param widths of the columns in twips as far as they are known
  public Table table(String name, List<Integer> widths, int headerRows, boolean frame) {
    int[] left = new int[MOST_COLUMNS];
    int columns = Math.min(widths.size(), MOST_COLUMNS);
    List<Table.Row> made = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = place(rows.get(i), rows.size() - i, left);
      for (Cell cell : cells) {
        columns = Math.max(columns, cell.column() + cell.columnSpan());
      }
      made.add(new Table.Row(cells, kept.get(i), anchors.get(i)));
      for (int column = 0; column < MOST_COLUMNS; column++) {
        left[column] = Math.max(0, left[column] - 1);
      }
    }
    List<Integer> all = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      all.add(i < widths.size() && widths.get(i) > 0 ? widths.get(i) : WIDTH);
    }
    return new Table(name, all, Math.min(headerRows, rows.size()), made, frame);
  }

  /// The cells of one row on free places; `left` holds for each column how many rows are taken yet.
  private static List<Cell> place(List<Cell> cells, int rowsLeft, int[] left) {
    Cell[] sorted = cells.toArray(Cell[]::new);
    Arrays.sort(sorted, Comparator.comparingInt(Cell::column));
    List<Cell> placed = new ArrayList<>(sorted.length);
    int column = 0;
    for (Cell cell : sorted) {
      column = Math.max(column, cell.column());
      while (column < MOST_COLUMNS && left[column] > 0) {
        column++;
      }
      if (column >= MOST_COLUMNS) {
        break;
      }
      int end = column + 1;
      while (end < Math.min(MOST_COLUMNS, column + cell.columnSpan()) && left[end] == 0) {
        end++;
      }
      int height = Math.clamp(cell.rowSpan(), 1, rowsLeft);
      Arrays.fill(left, column, end, height);
      placed.add(moved(cell, column, height, end - column));
      column = end;
    }
    return placed;
  }

  private static Cell moved(Cell cell, int column, int height, int width) {
    return cell.column() == column && cell.rowSpan() == height && cell.columnSpan() == width
        ? cell
        : new Cell(column, height, width, cell.style(), cell.content(), cell.anchor());
  }
}
