package plandraft.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;
import plandraft.document.Split;
import plandraft.document.Style;
import plandraft.document.Table;

/// How wide the columns of a table and how high its rows must be, by counting characters.
final class Room {
  private final Map<String, Style> styles;
  private final double[] widths;
  private final Optional<Split> split;

  private Room(Map<String, Style> styles, double[] widths, Optional<Split> split) {
    this.styles = styles;
    this.widths = widths;
    this.split = split;
  }

  /// The room that `rows` take.
  static Room of(Table table, List<List<Slot>> rows, Map<String, Style> styles) {
    return of(table, rows, styles, 1);
  }

  /// The same on a page that holds `more` times as much across, being printed smaller.
  static Room of(Table table, List<List<Slot>> rows, Map<String, Style> styles, double more) {
    return new Room(styles, Columns.of(table, rows, styles, more), table.split());
  }

  /// The width of a column in digits.
  double width(int column) {
    return widths[column];
  }

  /// The heights of the rows in points, so that no wrapped line of a cell in one row is hidden.
  double[] heights(List<List<Slot>> rows) {
    double[] heights = new double[rows.size()];
    for (int row = 0; row < heights.length; row++) {
      for (Slot slot : rows.get(row)) {
        if (slot.begins() && slot.cell().rowSpan() == 1) {
          heights[row] = Math.max(heights[row], height(slot));
        }
      }
    }
    return heights;
  }

  /// The heights of the rows in points, so that no wrapped line is hidden: the rows that a cell
  /// spans share what the cell needs more.
  double[] fitted(List<List<Slot>> rows) {
    double[] heights = heights(rows);
    for (int row = 0; row < heights.length; row++) {
      for (Slot slot : rows.get(row)) {
        int end = Math.min(row + slot.cell().rowSpan(), heights.length);
        if (slot.begins() && slot.cell().rowSpan() > 1) {
          double given = Arrays.stream(heights, row, end).sum();
          double more = Math.max(0, height(slot) - given) / (end - row);
          for (int i = row; i < end; i++) {
            heights[i] += more;
          }
        }
      }
    }
    return heights;
  }

  /// The width in digits of the table, or of its widest part.
  double width() {
    return Columns.widest(widths, split);
  }

  /// The height in points of words that stand across the table or its first part.
  double height(String words, String style) {
    double across = split.map(parts -> parts.first(widths)).orElse(Arrays.stream(widths).sum());
    return new Lettering(styles.get(style)).height(words, across);
  }

  private double height(Slot slot) {
    Cell cell = slot.cell();
    return new Lettering(styles.get(cell.style()))
        .height(cell.content().printed(), Columns.across(cell, widths));
  }
}
