package plandraft.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Cell;
import plandraft.document.Table;

/// Which rows of a table stay on one page: those that share a merged cell, if a page can hold them
/// all; the cells further left go first, so that a category comes before what it holds. What stands
/// within a category is kept whole only if no page is left half empty for it. Of a cell that may be
/// cut, the first rows that its words need stay together. The last rows are not left alone.
final class Kept {
  /// The last page of a table is a quarter full at least.
  private static final int LAST_PAGE = 4;

  private final List<Table.Row> rows;
  private final int[] heights;
  private final boolean[] keep;
  private final int room;
  private final ToIntFunction<Cell> needed;

  /// The rows that one cell spans.
  private record Span(Cell cell, int from, int to) {
    int column() {
      return cell.column();
    }
  }

  private Kept(List<Table.Row> rows, int[] heights, int room, ToIntFunction<Cell> needed) {
    this.rows = rows;
    this.heights = heights;
    this.room = room;
    this.needed = needed;
    this.keep = new boolean[rows.size()];
  }

  /// `rows`, those that share a cell on one page where `room` twips hold them.
  ///
  /// @param cells in whose size they are set
  /// @param widths of the columns
  static List<Table.Row> together(
      List<Table.Row> rows, Cells cells, List<Integer> widths, int room) {
    Kept kept =
        new Kept(rows, heights(rows, cells, widths), room, cell -> cells.height(cell, widths));
    kept.spans().sorted(Comparator.comparingInt(Span::column)).forEach(kept::keep);
    kept.keepLast();
    return kept.marked();
  }

  /// `rows`, all on one page where `room` twips hold them.
  static List<Table.Row> whole(List<Table.Row> rows, Cells cells, List<Integer> widths, int room) {
    Kept kept = new Kept(rows, heights(rows, cells, widths), room, _ -> 0);
    if (kept.fits(0, rows.size(), room)) {
      kept.keep(0, rows.size());
    }
    return kept.marked();
  }

  private Stream<Span> spans() {
    Stream.Builder<Span> spans = Stream.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells()) {
        if (cell.rowSpan() > 1) {
          spans.add(new Span(cell, i, Math.min(i + cell.rowSpan(), rows.size())));
        }
      }
    }
    return spans.build();
  }

  private void keep(Span span) {
    if (fits(span.from(), span.to(), span.column() == 0 ? room : room / 2)) {
      keep(span.from(), span.to());
      return;
    }
    int to = span.from() + 1;
    int given = heights[span.from()];
    while (to < span.to() && given < needed.applyAsInt(span.cell())) {
      given += heights[to++];
    }
    if (fits(span.from(), to, room)) {
      keep(span.from(), to);
    }
  }

  /// The last page of a table longer than a page holds more than a row or two.
  private void keepLast() {
    if (IntStream.of(heights).sum() <= room) {
      return;
    }
    int from = rows.size() - 1;
    int given = heights[from];
    while (from > 0
        && (from == rows.size() - 1 || given < room / LAST_PAGE)
        && fits(from - 1, rows.size(), from == rows.size() - 1 ? room : room / 2)) {
      given += heights[--from];
    }
    keep(from, rows.size());
  }

  /// Whether rows and all that are kept with them are no higher than `most`.
  private boolean fits(int from, int to, int most) {
    int first = from;
    while (first > 0 && keep[first - 1]) {
      first--;
    }
    int last = to;
    while (last < rows.size() && keep[last - 1]) {
      last++;
    }
    return IntStream.range(first, last).map(row -> heights[row]).sum() <= most;
  }

  private void keep(int from, int to) {
    for (int row = from; row < to - 1; row++) {
      keep[row] = true;
    }
  }

  private List<Table.Row> marked() {
    List<Table.Row> marked = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      marked.add(new Table.Row(row.cells(), keep[i] || row.keepWithNext(), row.anchor()));
    }
    return marked;
  }

  /// How high `rows` are together.
  static int height(List<Table.Row> rows, Cells cells, List<Integer> widths) {
    return IntStream.of(heights(rows, cells, widths)).sum();
  }

  /// Each row as high as its own cells; the last of a merged cell's rows has what it needs more.
  private static int[] heights(List<Table.Row> rows, Cells cells, List<Integer> widths) {
    int[] heights = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells()) {
        if (cell.rowSpan() == 1) {
          heights[i] = Math.max(heights[i], cells.height(cell, widths));
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells()) {
        if (cell.rowSpan() > 1) {
          int end = Math.min(i + cell.rowSpan(), rows.size());
          int given = 0;
          for (int row = i; row < end; row++) {
            given += heights[row];
          }
          heights[end - 1] += Math.max(0, cells.height(cell, widths) - given);
        }
      }
    }
    return heights;
  }
}
