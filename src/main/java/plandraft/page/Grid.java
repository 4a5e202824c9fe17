package plandraft.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import plandraft.document.Cell;
import plandraft.document.Run;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Style;
import plandraft.document.Table;

/// A table measured: where its columns stand and how high its rows are.
final class Grid {
  /// The space between a cell's edge and its words, left and right.
  static final int MARGIN = 85;

  /// So many rows of a category stay together where it is cut.
  private static final int LEAST_ROWS = 2;

  /// Half a point.
  static final int RULE = 10;

  private final Table table;
  private final Map<String, Style> styles;
  private final List<List<Slot>> rows;
  private final int[] edges;
  private final int[] heights;
  private final BitSet stretched = new BitSet();

  private Grid(Table table, Map<String, Style> styles, int textWidth) {
    this.table = table;
    this.styles = styles;
    this.rows = Spans.of(table);
    this.edges = edges(table.columns(), textWidth);
    this.heights = new int[rows.size()];
  }

  /// Measures a table that stands centred in `textWidth`.
  static Grid of(Table table, Map<String, Style> styles, int textWidth) {
    Grid grid = new Grid(table, styles, textWidth);
    grid.measure();
    return grid;
  }

  private static int[] edges(List<Integer> columns, int textWidth) {
    int[] edges = new int[columns.size() + 1];
    edges[0] = (textWidth - columns.stream().mapToInt(Integer::intValue).sum()) / 2;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + columns.get(i);
    }
    return edges;
  }

  /// The rows as high as their own cells, and where a merged cell needs more, all of its rows a
  /// little higher; cells over fewer rows come first.
  private void measure() {
    for (int row = 0; row < rows.size(); row++) {
      heights[row] = table.rows().get(row).leastHeight();
      for (Slot slot : rows.get(row)) {
        if (slot.begins() && slot.cell().rowSpan() == 1) {
          heights[row] = Math.max(heights[row], needed(slot.cell()));
        }
      }
    }
    IntStream.range(0, rows.size())
        .boxed()
        .flatMap(row -> rows.get(row).stream().filter(Slot::begins).map(slot -> span(row, slot)))
        .filter(span -> span.end() - span.row() > 1)
        .sorted(Comparator.comparingInt(span -> span.end() - span.row()))
        .forEach(this::stretch);
  }

  /// A cell and the rows it spans.
  private record Span(Cell cell, int row, int end) {}

  private Span span(int row, Slot slot) {
    return new Span(slot.cell(), row, Math.min(row + slot.cell().rowSpan(), rows.size()));
  }

  private void stretch(Span span) {
    int missing = needed(span.cell()) - height(span.row(), span.end());
    for (int row = span.row(); row < span.end() && missing > 0; row++) {
      int share = Math.ceilDiv(missing, span.end() - row);
      heights[row] += share;
      stretched.set(row);
      missing -= share;
    }
  }

  private int needed(Cell cell) {
    return text(cell, "").height() + rule();
  }

  /// The cells that go on below the rule above a row.
  List<Cell> cut(int row) {
    return rows.get(row).stream().filter(slot -> !slot.begins()).map(Slot::cell).toList();
  }

  /// Whether a page may end above a row: the words of each cell that goes on stand above, and a
  /// category has two rows at least on either side.
  boolean mayCut(int row) {
    return row < rows.size() && cut(row).stream().allMatch(cell -> mayCut(cell, row));
  }

  private boolean mayCut(Cell cell, int row) {
    int first = row;
    while (rows.get(first).stream().noneMatch(slot -> slot.begins() && slot.cell() == cell)) {
      first--;
    }
    int least = cell.column() == 0 ? LEAST_ROWS : 1;
    return row - first >= least
        && first + cell.rowSpan() - row >= least
        && needed(cell) <= height(first, row);
  }

  /// How thick its rules are.
  int rule() {
    return table.frame() ? RULE : 0;
  }

  /// The words of a cell broken at its width, `suffix` behind them.
  CellText text(Cell cell, String suffix) {
    List<List<Run>> paragraphs = new ArrayList<>(cell.content().paragraphs());
    if (!suffix.isEmpty()) {
      List<Run> last = new ArrayList<>(paragraphs.removeLast());
      last.add(Run.of(suffix));
      paragraphs.add(last);
    }
    int width = right(cell) - left(cell) - 2 * MARGIN;
    return CellText.of(paragraphs, styles.get(cell.style()), width);
  }

  /// The chunks of the table, one a row.
  List<Chunk> chunks() {
    return IntStream.range(0, rows.size())
        .<Chunk>mapToObj(row -> new Chunk.GridRow(this, row, keepWithNext(row)))
        .toList();
  }

  Table table() {
    return table;
  }

  List<Slot> row(int number) {
    return rows.get(number);
  }

  int left(Cell cell) {
    return edges[cell.column()];
  }

  int right(Cell cell) {
    return edges[cell.column() + cell.columnSpan()];
  }

  int left() {
    return edges[0];
  }

  int right() {
    return edges[edges.length - 1];
  }

  int height(int row) {
    return heights[row];
  }

  /// Whether a row is higher than its own cells ask for.
  boolean isStretched(int row) {
    return stretched.get(row);
  }

  /// The height of the rows `from` up to `to`.
  int height(int from, int to) {
    return IntStream.range(from, to).map(row -> heights[row]).sum();
  }

  /// The height of the header rows.
  int headerHeight() {
    return height(0, table.headerRows());
  }

  private boolean keepWithNext(int row) {
    return row < table.headerRows() || table.rows().get(row).keepWithNext();
  }
}
