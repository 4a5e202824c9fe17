package plandraft.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import plandraft.document.Spans.Slot;
import plandraft.document.Style;
import plandraft.document.Table;

/// How wide the columns of a table and how high its rows must be, by counting characters: a Chinese
/// character is as wide as two digits.
final class Room {
  /// What an A4 page across holds at four fifths of the size, in digits: at full size long names
  /// would wrap into high rows.
  private static final int PAGE = 150;

  private static final int NARROWEST = 7;

  /// The half points of a font whose digits are as wide as the unit of a workbook's columns.
  private static final double UNIT = 21;

  private static final double MARGIN = 3;
  private static final double POINTS_PER_TWIP = 1 / 20.0;
  private static final double AIR = 4;

  private final Map<String, Style> styles;
  private final double[] widths;

  private Room(Map<String, Style> styles, double[] widths) {
    this.styles = styles;
    this.widths = widths;
  }

  /// The room that `rows` take: each column as wide as its longest line as long as the page holds
  /// them all; then the widest give way.
  static Room of(Table table, List<List<Slot>> rows, Map<String, Style> styles) {
    double[] natural = new double[table.columns().size()];
    Arrays.fill(natural, NARROWEST);
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        if (slot.begins() && slot.cell().columnSpan() == 1) {
          double width = width(slot.cell().content().printed(), styles.get(slot.cell().style()));
          natural[slot.cell().column()] = Math.max(natural[slot.cell().column()], width + MARGIN);
        }
      }
    }
    int cap = PAGE;
    while (cap > NARROWEST && total(natural, cap) > PAGE) {
      cap--;
    }
    double limit = cap;
    return new Room(styles, Arrays.stream(natural).map(width -> Math.min(width, limit)).toArray());
  }

  /// The width of a column in digits.
  double width(int column) {
    return widths[column];
  }

  /// The heights of the rows in points, so that no wrapped line is hidden.
  double[] heights(List<List<Slot>> rows) {
    double[] heights = new double[rows.size()];
    for (int row = 0; row < heights.length; row++) {
      for (Slot slot : rows.get(row)) {
        if (slot.begins() && slot.cell().rowSpan() == 1) {
          heights[row] = Math.max(heights[row], height(slot));
        }
      }
    }
    for (int row = 0; row < heights.length; row++) {
      for (Slot slot : rows.get(row)) {
        int end = Math.min(row + slot.cell().rowSpan(), heights.length);
        if (slot.begins() && slot.cell().rowSpan() > 1) {
          double given = Arrays.stream(heights, row, end).sum();
          heights[end - 1] += Math.max(0, height(slot) - given);
        }
      }
    }
    return heights;
  }

  /// The height in points of words that stand across the whole table.
  double height(String words, String style) {
    return height(words, styles.get(style), total(widths, PAGE));
  }

  private double height(Slot slot) {
    int from = slot.cell().column();
    double width = Arrays.stream(widths, from, from + slot.cell().columnSpan()).sum();
    return height(slot.cell().content().printed(), styles.get(slot.cell().style()), width);
  }

  private static double height(String words, Style style, double width) {
    double lines =
        words
            .lines()
            .mapToDouble(line -> Math.max(1, Math.ceil(width(line, style) / (width - MARGIN))))
            .sum();
    return Math.max(1, lines) * style.lineTwips() * POINTS_PER_TWIP + AIR;
  }

  private static double width(String words, Style style) {
    return words
            .lines()
            .mapToInt(line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum())
            .max()
            .orElse(0)
        * style.halfPoints()
        / UNIT;
  }

  private static double total(double[] widths, double cap) {
    return Arrays.stream(widths).map(width -> Math.min(width, cap)).sum();
  }
}
