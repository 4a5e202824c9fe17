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
    int[] wrapped =
        IntStream.range(0, cells.columns().size())
            .filter(column -> cells.columns().get(column).wrapped())
            .toArray();
    double[] tops = new double[cells.rows().size() + 1];
    for (int row = 0; row < cells.rows().size(); row++) {
      int lines = 1;
      for (int column : wrapped) {
        String text = cells.cell(new Spot(row, column)).text();
        double indent =
            cells.columns().get(column).folding() ? CellNode.indent(cells.rows().get(row)) : 0;
        lines = Math.max(lines, lines(text, widths.width(column) - indent - 2 * PADDING));
      }
      tops[row + 1] = tops[row] + ROW + (Math.min(lines, MOST_LINES) - 1) * LINE;
    }
    return new Heights(tops);
  }

  /// About how many lines a text of 13 pixels takes: Chinese characters are an em wide, and an
  /// opening bracket may have to go to the next line.
  static int lines(String text, double width) {
    double ems = text.codePoints().mapToDouble(Heights::ems).sum();
    double line = Math.max(1, Math.floor(width / EM));
    return (int) Math.max(1, Math.ceil(ems / line));
  }

  private static double ems(int codePoint) {
    return "（《“".indexOf(codePoint) >= 0 ? 1.7 : codePoint >= 0x2000 ? 1 : 0.58;
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
