package plandraft.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Run;
import plandraft.document.Table;

/// A table spread out: each of its places knows the cell that covers it.
///
/// @param headerRows how many rows at the top are headings
/// @param loose whether nothing tells which cells are merged, so that a blank one may belong to the
///   cell above
/// @param unit the unit of all its values, if a line above it says so; blank otherwise
record Lattice(Spot spot, String name, int headerRows, List<Row> rows, boolean loose, String unit)
    implements Piece {
  /// What programs call a sheet that nobody named.
  private static final Pattern UNNAMED = Pattern.compile("(?i)sheet\\s*\\d*|工作表\\s*\\d*");

  /// One row: as many slots as the table has columns.
  record Row(List<Slot> slots, Optional<Anchor> anchor) {
    Row {
      slots = List.copyOf(slots);
    }

    /// A row of plain words, each in its place of row `top`.
    static Row of(int top, List<String> words) {
      List<Slot> slots =
          IntStream.range(0, words.size())
              .mapToObj(left -> Slot.of(words.get(left), top, left))
              .toList();
      return new Row(slots, Optional.empty());
    }

    Row moved(int down) {
      return new Row(slots.stream().map(slot -> slot.moved(down)).toList(), anchor);
    }

    String text(int column) {
      return slots.get(column).text();
    }

    /// The words of the row's cells from left to right, each once.
    List<String> filled() {
      return new LinkedHashSet<>(slots)
          .stream().map(Slot::text).filter(text -> !text.isBlank()).toList();
    }

    boolean isBlank() {
      return filled().isEmpty();
    }
  }

  /// A cell and where it begins.
  ///
  /// @param paragraphs its words with their look
  record Slot(
      String text,
      List<List<Run>> paragraphs,
      int top,
      int left,
      int rowSpan,
      int columnSpan,
      Optional<Anchor> anchor) {
    Slot moved(int rows) {
      return new Slot(text, paragraphs, top + rows, left, rowSpan, columnSpan, anchor);
    }

    static Slot of(String text, int top, int left) {
      List<List<Run>> lines = new Cell.Words(text).paragraphs();
      return new Slot(text, lines, top, left, 1, 1, Optional.empty());
    }

    boolean begins(int row, int column) {
      return top == row && left == column;
    }
  }

  Lattice {
    rows = List.copyOf(rows);
  }

  /// The table `table`; cells that claim the same place or reach out of it are cut.
  static Lattice of(Spot spot, Table table) {
    int height = table.rows().size();
    int width =
        Math.max(
            table.columns().size(),
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0));
    Slot[][] places = new Slot[height][width];
    for (int top = 0; top < height; top++) {
      for (Cell cell : table.rows().get(top).cells()) {
        cover(places, top, cell);
      }
    }
    List<Row> rows = new ArrayList<>();
    boolean spans = false;
    for (int top = 0; top < height; top++) {
      List<Slot> slots = new ArrayList<>();
      for (int left = 0; left < width; left++) {
        Slot slot = places[top][left] == null ? Slot.of("", top, left) : places[top][left];
        spans |= slot.rowSpan() > 1;
        slots.add(slot);
      }
      rows.add(new Row(slots, table.rows().get(top).anchor()));
    }
    String name = UNNAMED.matcher(table.name()).matches() ? "" : table.name();
    Lattice lattice = new Lattice(spot, name, 0, rows, !spans, "");
    boolean titled = table.headerRows() == 0 && height > 2 && width > 1;
    return lattice
        .across(0)
        .filter(_ -> titled && lattice.rows().getFirst().slots().getFirst().columnSpan() == width)
        .map(title -> lattice.below(1).named(title).headed(0))
        .orElseGet(() -> lattice.headed(table.headerRows()));
  }

  private Lattice headed(int said) {
    return withHeaderRows(HeaderRows.of(this, said));
  }

  /// This table under another name.
  Lattice named(String next) {
    return new Lattice(spot, next, headerRows, rows, loose, unit);
  }

  /// This table, `next` being the unit of its values.
  Lattice withUnit(String next) {
    return new Lattice(spot, name, headerRows, rows, loose, next);
  }

  /// A table of one column, a line a row.
  static Lattice column(Spot spot, List<Line> lines) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Slot slot =
          new Slot(line.text(), List.of(line.runs()), rows.size(), 0, 1, 1, Optional.empty());
      rows.add(new Row(List.of(slot), line.anchor()));
    }
    return new Lattice(spot, "", 0, rows, true, "");
  }

  /// The table without its first rows.
  Lattice below(int first) {
    return withRows(
        rows.subList(first, rows.size()).stream().map(row -> row.moved(-first)).toList());
  }

  /// This table of one column with a line above it.
  Lattice below(Line title) {
    return column(title.spot(), List.of(title)).append(rows);
  }

  /// This table with rows of `next` behind its own.
  Lattice append(List<Row> next) {
    List<Row> all = new ArrayList<>(rows);
    next.forEach(row -> all.add(row.moved(rows.size())));
    return withRows(all);
  }

  private static void cover(Slot[][] places, int top, Cell cell) {
    int bottom = Math.min(places.length, top + Math.max(1, cell.rowSpan()));
    int right = Math.min(places[top].length, cell.column() + Math.max(1, cell.columnSpan()));
    if (cell.column() >= right || places[top][cell.column()] != null) {
      return;
    }
    Slot slot =
        new Slot(
            cell.content().printed().strip(),
            cell.content().paragraphs(),
            top,
            cell.column(),
            bottom - top,
            right - cell.column(),
            cell.anchor());
    for (int row = top; row < bottom; row++) {
      for (int column = cell.column(); column < right; column++) {
        places[row][column] = places[row][column] == null ? slot : places[row][column];
      }
    }
  }

  /// A table of words without merged cells.
  static Lattice loose(Spot spot, List<List<String>> words) {
    int width = words.stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (List<String> line : words) {
      String[] cells = Arrays.copyOf(line.toArray(String[]::new), width);
      Arrays.fill(cells, line.size(), width, "");
      rows.add(Row.of(rows.size(), List.of(cells)));
    }
    return new Lattice(spot, "", 0, rows, true, "").headed(0);
  }

  int columns() {
    return rows.isEmpty() ? 0 : rows.getFirst().slots().size();
  }

  /// The rows below the headings.
  List<Row> body() {
    return rows.subList(headerRows, rows.size());
  }

  /// The headings above a column from top to bottom, each once.
  List<String> headings(int column) {
    return rows.subList(0, headerRows).stream()
        .map(row -> row.slots().get(column))
        .distinct()
        .map(slot -> slot.text().replaceAll("\\s+", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  Lattice withHeaderRows(int next) {
    return new Lattice(spot, name, next, rows, loose, unit);
  }

  Lattice withRows(List<Row> next) {
    return new Lattice(spot, name, headerRows, next, loose, unit);
  }

  /// The words that take the whole width of `row`; empty if they don't.
  Optional<String> across(int row) {
    List<Slot> slots = row < rows.size() ? rows.get(row).slots() : List.of();
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    boolean one =
        loose
            ? !slots.getFirst().text().isBlank() && rows.get(row).filled().size() == 1
            : slots.getFirst().columnSpan() == slots.size();
    return Optional.of(slots.getFirst().text()).filter(text -> one && !text.isBlank());
  }
}
