package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Cell.Content;
import plandraft.document.PageSetup;
import plandraft.document.Table;

/// A table made row by row from like things `R`, in which each column merges neighbouring cells on
/// its own boundaries.
///
/// @param anchor what a row shows
/// @param page the page it stands on
record Ruled<R>(
    Cells cells,
    List<Ruled.Column<R>> columns,
    Function<R, Optional<Anchor>> anchor,
    PageSetup page) {
  /// Lines of the page that the head of the table may take.
  private static final int HEADING_LINES = 2;

  /// The first rows of a long table tell enough of how high it is.
  private static final int MEASURED = 200;

  /// The first column may take up to half as much again as the layout gives it.
  private static final int QUARTERS = 4;

  private static final int MOST_QUARTERS = 6;

  private static final double CLEARLY_LOWER = 0.95;

  /// So many characters stay in one line where the page allows.
  private static final int UNBROKEN = 6;

  /// One column.
  ///
  /// @param width its share of the table's width
  /// @param merge what neighbours that share one cell have in common; empty for a cell of its own
  /// @param content what its cell holds; empty if the cell to the left covers it
  record Column<R>(
      String heading,
      int width,
      boolean centred,
      Function<R, Optional<Object>> merge,
      Function<R, Optional<Content>> content,
      Function<R, Optional<Anchor>> anchor) {}

  /// The table of `rows`, as wide as the page, with a row at its foot if there is a note.
  Table table(String name, List<R> rows, Optional<String> note) {
    List<List<Optional<Content>>> contents = contents(rows);
    List<Table.Row> body = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean explained = i == rows.size() - 1 && note.isPresent();
      List<Cell> row = row(rows, i, contents.get(i));
      body.add(new Table.Row(row, explained, anchor.apply(rows.get(i))));
    }
    List<Integer> widths = widths(contents, body);
    List<Table.Row> all = new ArrayList<>();
    all.add(cells.headings(columns.stream().map(Column::heading).toList()));
    all.addAll(Kept.together(body, cells, widths, room()));
    note.ifPresent(words -> all.add(Cells.note(columns.size(), words)));
    return new Table(name, widths, 1, all, true);
  }

  /// Whether cells of `rows` end in a line of one or two characters whatever the widths.
  boolean leavesOrphans(List<R> rows) {
    return new Widths(cells, page.textWidth()).leaveOrphans(held(contents(rows)));
  }

  private List<List<Optional<Content>>> contents(List<R> rows) {
    return rows.stream()
        .map(row -> columns.stream().map(column -> column.content().apply(row)).toList())
        .toList();
  }

  private List<Widths.Column> held(List<List<Optional<Content>>> contents) {
    return IntStream.range(0, columns.size()).mapToObj(i -> held(i, contents)).toList();
  }

  /// The widths of the columns as the layout has them, or with a wider first one if that makes the
  /// table clearly lower: a category's words may need more lines than all its rows have.
  private List<Integer> widths(List<List<Optional<Content>>> contents, List<Table.Row> body) {
    List<Widths.Column> held = held(contents);
    Widths room = new Widths(cells, page.textWidth());
    List<Integer> best = room.of(held);
    List<Table.Row> measured = body.subList(0, Math.min(body.size(), MEASURED));
    if (measured.stream().noneMatch(Ruled::beginsCategory)) {
      return best;
    }
    double least = Kept.height(measured, cells, best) * CLEARLY_LOWER;
    for (int quarters = QUARTERS + 1; quarters <= MOST_QUARTERS; quarters++) {
      List<Widths.Column> wider = new ArrayList<>(held);
      wider.set(0, held.getFirst().sharing(held.getFirst().share() * quarters / QUARTERS));
      List<Integer> widths = room.of(wider);
      int height = Kept.height(measured, cells, widths);
      best = height < least ? widths : best;
      least = Math.min(least, height);
    }
    return best;
  }

  private static boolean beginsCategory(Table.Row row) {
    return row.cells().stream().anyMatch(cell -> cell.column() == 0 && cell.rowSpan() > 1);
  }

  /// What a column must have room for: what is short stays in one line, long text takes the room it
  /// is given. A heading over several columns asks for its part of each.
  private Widths.Column held(int at, List<List<Optional<Content>>> contents) {
    Column<R> column = columns.get(at);
    String heading = column.heading();
    long sharing = columns.stream().filter(each -> each.heading().equals(heading)).count();
    List<String> texts =
        contents.stream().flatMap(row -> row.get(at).stream()).map(Content::printed).toList();
    List<String> unbroken =
        Stream.concat(texts.stream(), Stream.of(heading).filter(_ -> sharing == 1))
            .filter(text -> Titles.width(text) <= UNBROKEN)
            .distinct()
            .toList();
    double part = sharing == 1 ? 0 : Titles.width(heading) / sharing;
    return new Widths.Column(List.of(), unbroken, part, column.width(), Texts.of(texts));
  }

  private int room() {
    return page.textHeight() - HEADING_LINES * page.linePitch();
  }

  private List<Cell> row(List<R> rows, int at, List<Optional<Content>> contents) {
    R row = rows.get(at);
    List<Cell> begun = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<R> column = columns.get(i);
      Optional<Content> content = contents.get(i);
      if (content.isPresent() && begins(column, rows, at)) {
        Cell cell =
            cells.body(
                i,
                rowSpan(column, rows, at),
                column.centred(),
                content.get(),
                column.anchor().apply(row));
        begun.add(spread(cell, contents));
      }
    }
    return begun;
  }

  /// The cell over the columns to its right that leave their place to it.
  private static Cell spread(Cell cell, List<Optional<Content>> contents) {
    int end = cell.column() + 1;
    while (end < contents.size() && contents.get(end).isEmpty()) {
      end++;
    }
    return new Cell(
        cell.column(),
        cell.rowSpan(),
        end - cell.column(),
        cell.style(),
        cell.content(),
        cell.anchor());
  }

  private boolean begins(Column<R> column, List<R> rows, int at) {
    return at == 0 || !same(column, rows.get(at - 1), rows.get(at));
  }

  private int rowSpan(Column<R> column, List<R> rows, int at) {
    int end = at + 1;
    while (end < rows.size() && same(column, rows.get(end - 1), rows.get(end))) {
      end++;
    }
    return end - at;
  }

  private boolean same(Column<R> column, R one, R other) {
    Optional<Object> merge = column.merge().apply(one);
    return merge.isPresent() && merge.equals(column.merge().apply(other));
  }
}
