package plandraft.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plandraft.document.Cell;
import plandraft.document.Table;

/// Which rows of a table stay on one page: those that share a merged cell, if a page can hold them
/// all; the cells further left go first, so that a category comes before what it holds.
final class Kept {
  private final List<Table.Row> rows;
  private final int[] heights;
  private final boolean[] keep;
  private final int room;

  /// The rows that one cell spans.
  private record Span(int column, int from, int to) {}

  private Kept(List<Table.Row> rows, int[] heights, int room) {
    this.rows = rows;
    this.heights = heights;
    this.room = room;
    this.keep = new boolean[rows.size()];
  }

  /// `rows`, those that share a cell on one page where `room` twips hold them.
  ///
  /// @param cells in whose size they are set
  /// @param widths of the columns
  static List<Table.Row> together(
      List<Table.Row> rows, Cells cells, List<Integer> widths, int room) {
    Kept kept = new Kept(rows, heights(rows, cells, widths), room);
    kept.spans().sorted(Comparator.comparingInt(Span::column)).forEach(kept::keep);
    return kept.marked();
  }

  private Stream<Span> spans() {
    Stream.Builder<Span> spans = Stream.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells()) {
        if (cell.rowSpan() > 1) {
          spans.add(new Span(cell.column(), i, Math.min(i + cell.rowSpan(), rows.size())));
        }
      }
    }
    return spans.build();
  }

  private void keep(Span span) {
    int from = span.from();
    while (from > 0 && keep[from - 1]) {
      from--;
    }
    int to = span.to();
    while (to < rows.size() && keep[to - 1]) {
      to++;
    }
    int height = 0;
    for (int i = from; i < to; i++) {
      height += heights[i];
    }
    if (height <= room) {
      for (int i = span.from(); i < span.to() - 1; i++) {
        keep[i] = true;
      }
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
