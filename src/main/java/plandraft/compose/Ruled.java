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
    List<List<Optional<Content>>> contents =
        rows.stream()
            .map(row -> columns.stream().map(column -> column.content().apply(row)).toList())
            .toList();
    List<Integer> widths =
        new Widths(cells, page.textWidth())
            .of(IntStream.range(0, columns.size()).mapToObj(i -> held(i, contents)).toList());
    List<Table.Row> body = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean explained = i == rows.size() - 1 && note.isPresent();
      List<Cell> row = row(rows, i, contents.get(i));
      body.add(new Table.Row(row, explained, anchor.apply(rows.get(i))));
    }
    List<Table.Row> all = new ArrayList<>();
    all.add(cells.headings(columns.stream().map(Column::heading).toList()));
    all.addAll(Kept.together(body, cells, widths, room()));
    note.ifPresent(words -> all.add(Cells.note(columns.size(), words)));
    return new Table(name, widths, 1, all, true);
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
    return new Widths.Column(List.of(), unbroken, part, column.width(), texts);
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
