package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    List<Integer> widths =
        new Widths(cells, page.textWidth())
            .of(columns.stream().map(column -> held(column, rows)).toList());
    List<Table.Row> body = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean explained = i == rows.size() - 1 && note.isPresent();
      body.add(new Table.Row(row(rows, i), explained, anchor.apply(rows.get(i))));
    }
    List<Table.Row> all = new ArrayList<>();
    all.add(cells.headings(columns.stream().map(Column::heading).toList()));
    all.addAll(Kept.together(body, cells, widths, room()));
    note.ifPresent(words -> all.add(Cells.note(columns.size(), words)));
    return new Table(name, widths, 1, all, true);
  }

  /// What a column must have room for: what is short stays in one line, long text takes the room it
  /// is given. A heading over several columns asks for its part of each.
  private Widths.Column held(Column<R> column, List<R> rows) {
    String heading = column.heading();
    long sharing = columns.stream().filter(each -> each.heading().equals(heading)).count();
    List<String> texts =
        rows.stream()
            .flatMap(row -> column.content().apply(row).stream())
            .map(Content::printed)
            .toList();
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

  private List<Cell> row(List<R> rows, int at) {
    R row = rows.get(at);
    List<Cell> begun = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<R> column = columns.get(i);
      Optional<Content> content = column.content().apply(row);
      if (content.isPresent() && begins(column, rows, at)) {
        Cell cell =
            cells.body(
                i,
                rowSpan(column, rows, at),
                column.centred(),
                content.get(),
                column.anchor().apply(row));
        begun.add(spread(cell, row));
      }
    }
    return begun;
  }

  /// The cell over the columns to its right that leave their place to it.
  private Cell spread(Cell cell, R row) {
    int end = cell.column() + 1;
    while (end < columns.size() && columns.get(end).content().apply(row).isEmpty()) {
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
