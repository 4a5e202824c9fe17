package plandraft.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;
import plandraft.document.Split;
import plandraft.document.Style;
import plandraft.document.Table;

/// How wide the columns of a table and how high its rows must be, by counting characters: a Chinese
/// character is as wide as two digits.
final class Room {
  /// What an A4 page across holds at four fifths of the size, in digits: at full size long names
  /// would wrap into high rows.
  private static final int PAGE = 150;

  private static final int NARROWEST = 7;

  /// Headings up to so many digits wide stay in one line where they can.
  private static final double SHORT = 16;

  /// No row of a workbook is higher than 409 points.
  private static final int MOST_LINES = 20;

  /// No column is made wider for long words than half a page.
  private static final int WIDEST = PAGE / 2;

  private final Map<String, Style> styles;
  private final double[] widths;
  private final Optional<Split> split;

  private Room(Map<String, Style> styles, double[] widths, Optional<Split> split) {
    this.styles = styles;
    this.widths = widths;
    this.split = split;
  }

  /// The room that `rows` take: each column as wide as its longest line as long as the page holds
  /// them all, or all of a part if the table is split; then those give way that take more than
  /// their share of the table.
  static Room of(Table table, List<List<Slot>> rows, Map<String, Style> styles) {
    return of(table, rows, styles, 1);
  }

  /// The same on a page that holds `more` times as much across, being printed smaller.
  static Room of(Table table, List<List<Slot>> rows, Map<String, Style> styles, double more) {
    double page = PAGE * more;
    double[] natural = new double[table.columns().size()];
    Arrays.fill(natural, NARROWEST);
    cells(rows)
        .filter(cell -> cell.columnSpan() == 1)
        .forEach(cell -> widen(natural, cell, styles));
    cells(rows)
        .filter(cell -> cell.columnSpan() > 1 && cell.columnSpan() < natural.length)
        .forEach(cell -> widen(natural, cell, styles));
    double[] least = least(rows.subList(0, table.headerRows()), table, styles);
    cells(rows).filter(cell -> cell.columnSpan() == 1).forEach(cell -> lower(least, cell, styles));
    double low = 0;
    double high = page;
    for (int i = 0; i < Integer.SIZE; i++) {
      double digits = (low + high) / 2;
      if (widest(shared(natural, least, table.columns(), digits), table.split()) > page) {
        high = digits;
      } else {
        low = digits;
      }
    }
    return new Room(styles, shared(natural, least, table.columns(), low), table.split());
  }

  /// The narrowest that columns may be: as short headings are, if the page holds them all.
  private static double[] least(List<List<Slot>> head, Table table, Map<String, Style> styles) {
    double[] least = new double[table.columns().size()];
    Arrays.fill(least, NARROWEST);
    cells(head)
        .filter(cell -> cell.columnSpan() == 1)
        .filter(cell -> width(cell, styles) <= SHORT)
        .forEach(cell -> widen(least, cell, styles));
    double[] narrowest = new double[least.length];
    Arrays.fill(narrowest, NARROWEST);
    return widest(least, table.split()) > PAGE ? narrowest : least;
  }

  /// Widens the column of a cell whose words would make its row higher than rows can be.
  private static void lower(double[] least, Cell cell, Map<String, Style> styles) {
    double needed = width(cell, styles) / MOST_LINES + Lettering.MARGIN;
    least[cell.column()] = Math.max(least[cell.column()], Math.min(needed, WIDEST));
  }

  private static Stream<Cell> cells(List<List<Slot>> rows) {
    return rows.stream().flatMap(List::stream).filter(Slot::begins).map(Slot::cell);
  }

  /// Gives the first of the columns that `cell` spans what it needs more.
  private static void widen(double[] widths, Cell cell, Map<String, Style> styles) {
    double given = across(cell, widths);
    double needed = width(cell, styles) + Lettering.MARGIN;
    widths[cell.column()] += Math.max(0, needed - given);
  }

  /// Columns as wide as they would be, but at most as many digits a twip of the table as given.
  private static double[] shared(
      double[] natural, double[] least, List<Integer> columns, double digits) {
    double[] widths = new double[natural.length];
    for (int i = 0; i < widths.length; i++) {
      double most = Math.max(least[i], columns.get(i) * digits);
      widths[i] = Math.min(natural[i], most);
    }
    return widths;
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

  /// The heights of the rows in points, so that no wrapped line is hidden: the last of the rows
  /// that a cell spans has what the cell needs more.
  double[] fitted(List<List<Slot>> rows) {
    double[] heights = heights(rows);
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

  /// The width in digits of the table, or of its widest part.
  double width() {
    return widest(widths, split);
  }

  /// The height in points of words that stand across the table or its first part.
  double height(String words, String style) {
    double across = split.map(parts -> parts.first(widths)).orElse(total(widths));
    return new Lettering(styles.get(style)).height(words, across);
  }

  private double height(Slot slot) {
    Cell cell = slot.cell();
    return new Lettering(styles.get(cell.style()))
        .height(cell.content().printed(), across(cell, widths));
  }

  private static double width(Cell cell, Map<String, Style> styles) {
    return new Lettering(styles.get(cell.style())).width(cell.content().printed());
  }

  /// How wide the columns that `cell` spans are together.
  private static double across(Cell cell, double[] widths) {
    double across = 0;
    for (int i = 0; i < cell.columnSpan(); i++) {
      across += widths[cell.column() + i];
    }
    return across;
  }

  private static double widest(double[] widths, Optional<Split> split) {
    return split.map(parts -> parts.widest(widths)).orElse(total(widths));
  }

  private static double total(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
