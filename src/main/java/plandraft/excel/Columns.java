package plandraft.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;
import plandraft.document.Split;
import plandraft.document.Style;
import plandraft.document.Table;

/// How wide the columns of a sheet are, in digits: each as wide as its longest line as long as the
/// page holds them all, or all of a part if the table is split; then as wide as what the layout
/// asks for and what they hold suggest, so that the words of a row wrap into about as many lines.
final class Columns {
  /// What an A4 page across holds at four fifths of the size: at full size long names would wrap
  /// into high rows.
  private static final int PAGE = 150;

  private static final int NARROWEST = 7;

  /// Words up to so many digits wide stay in one line where they can, rather the shorter ones.
  private static final List<Integer> SHORT = List.of(16, 12, 8, 0);

  /// Names at the left stay in one line up to so many digits.
  private static final int NAME = 22;

  /// Words that wrap fill lines of at least so many digits.
  private static final int LINE = 10;

  /// A heading may take two lines, and so may most words.
  private static final double FEW_LINES = 2;

  /// For longer lines no short words wrap.
  private static final double LONG_LINE = 40;

  /// No row of a workbook is higher than 409 points.
  private static final int MOST_LINES = 20;

  /// No column is made wider for long words than half a page.
  private static final int WIDEST = PAGE / 2;

  private final Table table;
  private final double page;
  private final int count;
  private final List<Cell> cells = new ArrayList<>();
  private final double[] words;
  private final int head;
  private final int bodyRows;

  private Columns(Table table, List<List<Slot>> rows, Map<String, Style> styles, double page) {
    this.table = table;
    this.page = page;
    this.count = table.columns().size();
    this.bodyRows = Math.max(1, rows.size() - table.headerRows());
    begun(rows.subList(0, table.headerRows()));
    this.head = cells.size();
    begun(rows.subList(table.headerRows(), rows.size()));
    this.words = new double[cells.size()];
    for (int i = 0; i < words.length; i++) {
      Cell cell = cells.get(i);
      words[i] = new Lettering(styles.get(cell.style())).width(cell.content().printed());
    }
  }

  private void begun(List<List<Slot>> rows) {
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        if (slot.begins()) {
          cells.add(slot.cell());
        }
      }
    }
  }

  /// The widths of the columns of `rows`, the rows of `table`.
  ///
  /// @param more how many times as much a page holds across as usual, being printed smaller
  static double[] of(Table table, List<List<Slot>> rows, Map<String, Style> styles, double more) {
    Columns columns = new Columns(table, rows, styles, PAGE * more);
    double[] natural = columns.natural();
    return columns.hold(natural)
        ? natural
        : columns.shared(natural, columns.least(), columns.asked());
  }

  /// How wide a table is, or its widest part.
  static double widest(double[] widths, Optional<Split> split) {
    return split.map(parts -> parts.widest(widths)).orElse(Arrays.stream(widths).sum());
  }

  /// How wide the columns that `cell` spans are together.
  static double across(Cell cell, double[] widths) {
    double across = 0;
    for (int i = 0; i < cell.columnSpan(); i++) {
      across += widths[cell.column() + i];
    }
    return across;
  }

  private boolean hold(double[] widths) {
    return widest(widths, table.split()) <= page;
  }

  private boolean isOne(int at) {
    return cells.get(at).columnSpan() == 1;
  }

  /// Every word in one line.
  private double[] natural() {
    double[] natural = narrowest();
    for (int i = 0; i < words.length; i++) {
      if (isOne(i)) {
        widen(natural, cells.get(i), words[i]);
      }
    }
    for (int i = 0; i < words.length; i++) {
      if (!isOne(i) && cells.get(i).columnSpan() < count) {
        widen(natural, cells.get(i), words[i]);
      }
    }
    return natural;
  }

  private double[] narrowest() {
    double[] widths = new double[count];
    Arrays.fill(widths, NARROWEST);
    return widths;
  }

  /// Gives the first of the columns that `cell` spans what words so wide need more.
  private static void widen(double[] widths, Cell cell, double width) {
    widths[cell.column()] += Math.max(0, width + Lettering.MARGIN - across(cell, widths));
  }

  /// The narrowest that columns may be: numbers, which never wrap, and short words in one line as
  /// long as that leaves longer ones their room; and no row higher than rows can be.
  private double[] least() {
    double[] held = held();
    double[] least = narrowest();
    for (int digits : SHORT) {
      least = keeping(digits);
      double[] needed = least.clone();
      Arrays.setAll(needed, i -> Math.max(needed[i], Math.min(held[i] / FEW_LINES, LONG_LINE)));
      if (hold(needed)) {
        break;
      }
    }
    for (int i = 0; i < words.length; i++) {
      if (isOne(i)) {
        int column = cells.get(i).column();
        double low = Math.min(words[i] / MOST_LINES + Lettering.MARGIN, WIDEST);
        least[column] = Math.max(least[column], low);
      }
    }
    return least;
  }

  /// Columns that keep words of so many digits in one line, and numbers at least.
  private double[] keeping(int digits) {
    double[] widths = narrowest();
    for (int i = 0; i < words.length; i++) {
      if (isOne(i)) {
        widen(widths, cells.get(i), isNumber(cells.get(i)) ? words[i] : line(i, digits));
      }
    }
    for (int i = head; i < words.length; i++) {
      if (!isOne(i) && cells.get(i).columnSpan() < count) {
        widen(widths, cells.get(i), line(i, digits));
      }
    }
    return widths;
  }

  /// How wide a line of a cell is at least if words of so many digits stay in one.
  private double line(int at, int digits) {
    boolean name = cells.get(at).column() == 0 && cells.get(at).rowSpan() == 1;
    int most = name ? Math.max(NAME, digits) : digits;
    return words[at] <= most ? words[at] : digits == 0 ? 0 : Math.min(words[at], LINE);
  }

  private static boolean isNumber(Cell cell) {
    return switch (cell.content()) {
      case Cell.Amount _, Cell.Computed _ -> true;
      case Cell.Words _, Cell.Runs _, Cell.Choice _ -> false;
    };
  }

  /// What columns ask for: between what the layout gives them and what they hold.
  private double[] asked() {
    double[] asked = held();
    for (int i = 0; i < head; i++) {
      if (isOne(i)) {
        int column = cells.get(i).column();
        asked[column] = Math.max(asked[column], words[i] / FEW_LINES);
      }
    }
    Arrays.setAll(asked, i -> Math.sqrt(Math.max(1, asked[i]) * table.columns().get(i)));
    return asked;
  }

  /// What a row of each column holds, long words more than short ones; what spans several rows may
  /// take as many lines.
  private double[] held() {
    double[] held = new double[count];
    for (int i = head; i < words.length; i++) {
      if (isOne(i)) {
        held[cells.get(i).column()] += words[i] * words[i] / cells.get(i).rowSpan();
      }
    }
    Arrays.setAll(held, i -> Math.sqrt(held[i] / bodyRows));
    return held;
  }

  private double[] shared(double[] natural, double[] least, double[] asked) {
    double low = 0;
    double high = page;
    for (int i = 0; i < Integer.SIZE; i++) {
      double share = (low + high) / 2;
      if (hold(shared(natural, least, asked, share))) {
        low = share;
      } else {
        high = share;
      }
    }
    return shared(natural, least, asked, low);
  }

  private static double[] shared(double[] natural, double[] least, double[] asked, double share) {
    double[] widths = new double[natural.length];
    Arrays.setAll(widths, i -> Math.min(natural[i], Math.max(least[i], asked[i] * share)));
    return widths;
  }
}
