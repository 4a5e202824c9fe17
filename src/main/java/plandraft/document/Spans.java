package plandraft.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell.Words;

/// A table with its merged cells spread out, row by row as it was written: what stands at every
/// place of each row.
public final class Spans {
  /// What stands at one place of a row: a cell that begins in this row, or one that reaches down
  /// into it.
  public record Slot(Cell cell, boolean begins) {}

  private final int columns;
  private final Cell filler;
  private final Slot[] open;
  private final int[] rowsLeft;

  private Spans(Table table) {
    columns = table.columns().size();
    filler =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .findFirst()
            .orElse(new Cell(0, 1, 1, "", new Words(""), Optional.empty()));
    open = new Slot[columns];
    rowsLeft = new int[columns];
  }

  /// The slots of every row, from left to right; together they cover each row from edge to edge, an
  /// empty cell standing where the table has none.
  ///
  /// @throws IllegalArgumentException if two cells claim one place or one reaches below the table
  public static List<List<Slot>> of(Table table) {
    Spans spans = new Spans(table);
    List<List<Slot>> rows = new ArrayList<>(table.rows().size());
    for (Table.Row row : table.rows()) {
      rows.add(spans.next(row));
    }
    if (Arrays.stream(spans.rowsLeft).anyMatch(left -> left > 0)) {
      throw new IllegalArgumentException("a cell reaches below the table " + table.name());
    }
    return rows;
  }

  private List<Slot> next(Table.Row row) {
    Deque<Cell> waiting = new ArrayDeque<>(row.cells());
    List<Slot> slots = new ArrayList<>(columns);
    int column = 0;
    while (column < columns) {
      Slot slot = at(column, waiting);
      slots.add(slot);
      column += slot.cell().columnSpan();
    }
    if (!waiting.isEmpty() || column > columns) {
      throw new IllegalArgumentException("two cells claim one place in the row of " + row.cells());
    }
    return slots;
  }

  private Slot at(int column, Deque<Cell> waiting) {
    if (rowsLeft[column] > 0) {
      rowsLeft[column]--;
      return open[column];
    }
    if (waiting.isEmpty() || waiting.peek().column() != column) {
      return new Slot(
          new Cell(column, 1, 1, filler.style(), new Words(""), Optional.empty()), true);
    }
    Cell cell = waiting.remove();
    open[column] = new Slot(cell, false);
    rowsLeft[column] = cell.rowSpan() - 1;
    return new Slot(cell, true);
  }
}
