package plandraft.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a table too wide for its page is parted on paper, by groups of columns.
///
/// @param names how many columns at the left every part repeats
/// @param begins the columns with which the second part and those behind it begin
/// @param heading what stands over all parts but the first, which has a heading of its own
public record Split(int names, List<Integer> begins, Optional<Paragraph> heading) {
  public Split {
    begins = List.copyOf(begins);
    int before = names;
    for (int begin : begins) {
      if (begin <= before) {
        throw new IllegalArgumentException("no columns from " + before + " to " + begin);
      }
      before = begin;
    }
  }

  /// The widest part of a table with columns of these `widths`.
  public double widest(double[] widths) {
    double shared = sum(widths, 0, names);
    double widest = first(widths);
    for (int i = 0; i < begins.size(); i++) {
      int to = i + 1 < begins.size() ? begins.get(i + 1) : widths.length;
      widest = Math.max(widest, shared + sum(widths, begins.get(i), to));
    }
    return widest;
  }

  /// The first part of a table with columns of these `widths`.
  public double first(double[] widths) {
    return sum(widths, 0, begins.isEmpty() ? widths.length : begins.getFirst());
  }

  private static double sum(double[] widths, int from, int to) {
    return Arrays.stream(widths, from, to).sum();
  }

  /// The parts of `table` below one another, each a table by itself. A cell over columns of several
  /// parts stands in each, but a row at the foot that is one cell, a note, only in the last.
  List<Block> parts(Table table) {
    List<Block> parts = new ArrayList<>();
    for (int i = 0; i <= begins.size(); i++) {
      if (i > 0) {
        heading.ifPresent(parts::add);
      }
      parts.add(part(table, i));
    }
    return parts;
  }

  private Table part(Table table, int number) {
    int from = number == 0 ? 0 : begins.get(number - 1);
    int to = end(number, table);
    List<Integer> columns = new ArrayList<>();
    if (number > 0) {
      columns.addAll(table.columns().subList(0, names));
    }
    columns.addAll(table.columns().subList(from, to));
    boolean last = number == begins.size();
    int rows = last ? table.rows().size() : table.rows().size() - notes(table);
    List<Table.Row> shown = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Table.Row row = row(table.rows().get(i), number, from, to);
      shown.add(i == rows - 1 ? row.free() : row);
    }
    return new Table(table.name(), columns, table.headerRows(), shown, table.frame());
  }

  private int end(int number, Table table) {
    return number == begins.size() ? table.columns().size() : begins.get(number);
  }

  private Table.Row row(Table.Row row, int number, int from, int to) {
    int first = number == 0 ? 0 : names;
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      int begin = Math.max(cell.column(), from);
      int end = Math.min(cell.column() + cell.columnSpan(), to);
      int name = Math.min(cell.column() + cell.columnSpan(), names) - cell.column();
      if (number > 0 && name > 0) {
        cells.add(at(cell, cell.column(), name + Math.max(0, end - begin)));
      } else if (begin < end) {
        cells.add(at(cell, begin - from + first, end - begin));
      }
    }
    return row.of(cells);
  }

  private static Cell at(Cell cell, int column, int columns) {
    return new Cell(column, cell.rowSpan(), columns, cell.style(), cell.content(), cell.anchor());
  }

  /// `table` undivided, but with no cell over columns of several parts.
  Table cut(Table table) {
    int rows = table.rows().size() - notes(table);
    List<Table.Row> cut = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      cut.add(
          row.of(
              i < rows
                  ? row.cells().stream().flatMap(cell -> cut(cell, table).stream()).toList()
                  : row.cells().stream().map(cell -> cut(cell, table).getFirst()).toList()));
    }
    return table.of(cut);
  }

  private List<Cell> cut(Cell cell, Table table) {
    List<Cell> cells = new ArrayList<>();
    int to = cell.column() + cell.columnSpan();
    int from = cell.column();
    for (int number = 0; number <= begins.size() && from < to; number++) {
      int end = Math.min(to, end(number, table));
      if (from < end) {
        cells.add(at(cell, from, end - from));
        from = end;
      }
    }
    return cells;
  }

  /// How many rows at the foot are notes.
  private static int notes(Table table) {
    int notes = 0;
    while (notes < table.rows().size() - table.headerRows()
        && isNote(table.rows().get(table.rows().size() - 1 - notes), table)) {
      notes++;
    }
    return notes;
  }

  private static boolean isNote(Table.Row row, Table table) {
    return row.cells().size() == 1 && row.cells().getFirst().columnSpan() == table.columns().size();
  }
}
