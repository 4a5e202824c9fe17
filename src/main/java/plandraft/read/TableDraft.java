package plandraft.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.read.Unreadable.Why;

/// A table in the making. Whatever spans a file claims, what comes out is a table whose cells cover
/// no place twice and reach no further than its edges.
public final class TableDraft {
  /// No sheet has more columns.
  private static final int MOST_COLUMNS = 16_384;

  /// No document could show a table with more places, whether anything stands there or not.
  private static final long MOST_PLACES = 20_000_000;

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
  /// @throws Unreadable if no document could show it
  public Table table(String name, List<Integer> widths, int headerRows, boolean frame)
      throws Unreadable {
    int[] takenUntil = new int[MOST_COLUMNS];
    int columns = Math.min(widths.size(), MOST_COLUMNS);
    List<Table.Row> made = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = place(i, takenUntil);
      for (Cell cell : cells) {
        columns = Math.max(columns, cell.column() + cell.columnSpan());
      }
      made.add(new Table.Row(cells, kept.get(i), anchors.get(i)));
    }
    if ((long) columns * rows.size() > MOST_PLACES) {
      throw new Unreadable(Why.LARGE);
    }
    List<Integer> all = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      all.add(i < widths.size() && widths.get(i) > 0 ? widths.get(i) : WIDTH);
    }
    return new Table(name, all, Math.min(headerRows, rows.size()), made, frame);
  }

  /// The cells of a row on free places; `takenUntil` holds for each column the row above which
  /// another cell reaches down.
  private List<Cell> place(int row, int[] takenUntil) throws Unreadable {
    List<Cell> cells = rows.get(row);
    List<Cell> placed = new ArrayList<>(cells.size());
    int column = 0;
    for (Cell cell : sorted(cells)) {
      column = Math.max(column, cell.column());
      while (column < MOST_COLUMNS && takenUntil[column] > row) {
        column++;
      }
      if (column >= MOST_COLUMNS) {
        throw new Unreadable(Why.LARGE);
      }
      int end = column + 1;
      while (end < Math.min(MOST_COLUMNS, column + cell.columnSpan()) && takenUntil[end] <= row) {
        end++;
      }
      int height = Math.clamp(cell.rowSpan(), 1, rows.size() - row);
      Arrays.fill(takenUntil, column, end, row + height);
      placed.add(moved(cell, column, height, end - column));
      column = end;
    }
    return placed;
  }

  private static List<Cell> sorted(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).column() < cells.get(i - 1).column()) {
        return cells.stream().sorted(Comparator.comparingInt(Cell::column)).toList();
      }
    }
    return cells;
  }

  private static Cell moved(Cell cell, int column, int height, int width) {
    return cell.column() == column && cell.rowSpan() == height && cell.columnSpan() == width
        ? cell
        : new Cell(column, height, width, cell.style(), cell.content(), cell.anchor());
  }
}
