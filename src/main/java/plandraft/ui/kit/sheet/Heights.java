package plandraft.ui.kit.sheet;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the rows of a sheet begin and end down, in pixels.
final class Heights {
  static final double ROW = 33;
  static final double LINE = 19;
  static final double PADDING = 10;

  private static final double EM = 13;
  private static final int MOST_LINES = 8;

  /// The top edge of each row, then the bottom edge of the last.
  private final double[] tops;

  private Heights(double[] tops) {
    this.tops = tops;
  }

  /// The heights the rows need where wrapped columns have these widths.
  static Heights of(Cells cells, Widths widths) {
    int[] all = IntStream.range(0, cells.columns().size()).toArray();
    int[] wrapped =
        Arrays.stream(all).filter(column -> cells.columns().get(column).wrapped()).toArray();
    double[] rows = new double[cells.rows().size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = ROW;
      for (int column : cells.heads(row) ? all : wrapped) {
        Spot spot = new Spot(row, column);
        Range span = cells.merge(spot).orElse(new Range(row, column, row, column));
        if (span.rows() == 1 && span.first().equals(spot)) {
          rows[row] = Math.max(rows[row], needed(cells, span, widths));
        }
      }
    }
    for (Range merge : cells.merges()) {
      double there = Arrays.stream(rows, merge.top(), merge.bottom() + 1).sum();
      rows[merge.bottom()] += Math.max(0, needed(cells, merge, widths) - there);
    }
    double[] tops = new double[rows.length + 1];
    for (int row = 0; row < rows.length; row++) {
      tops[row + 1] = tops[row] + rows[row];
    }
    return new Heights(tops);
  }

  private static double needed(Cells cells, Range span, Widths widths) {
    Column column = cells.columns().get(span.left());
    double indent = column.folding() ? CellNode.indent(cells.rows().get(span.top())) : 0;
    double width =
        widths.left(span.right()) + widths.width(span.right()) - widths.left(span.left());
    int lines = lines(cells.cell(span.first()).text(), width - indent - 2 * PADDING);
    return ROW + (Math.min(lines, MOST_LINES) - 1) * LINE;
  }

  /// About how many lines a text of 13 pixels takes: Chinese characters are an em wide, and an
  /// opening bracket may have to go to the next line.
  static int lines(String text, double width) {
    double ems = text.codePoints().mapToDouble(Heights::ems).sum();
    double line = Math.max(1, Math.floor(width / EM));
    return (int) Math.max(1, Math.ceil(ems / line));
  }

  private static double ems(int codePoint) {
    return "（《“".indexOf(codePoint) >= 0 ? 1.7 : Ems.of(codePoint);
  }

  int rows() {
    return tops.length - 1;
  }

  double top(int row) {
    return tops[row];
  }

  double bottom(int row) {
    return tops[row + 1];
  }

  double total() {
    return tops[tops.length - 1];
  }

  /// The row at `y`, the first or last where `y` is beyond.
  int at(double y) {
    int found = Arrays.binarySearch(tops, y);
    int row = found >= 0 ? found : -found - 2;
    return Math.clamp(row, 0, Math.max(0, tops.length - 2));
  }
}
