package plandraft.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;

/// Parts the rows of a table into the pages they are printed on. A page rather ends where no merged
/// cell is cut, else where few are and none far left, and no single row of one is left over; one
/// that must be cut becomes two that say the same, so that every page says what its rows belong to.
final class Pagination {
  /// A page may end early where no merged cell is cut, but not before it is so full.
  private static final double BEGUN = 1 / 3.0;

  /// A page may end early so that fewer cells are cut, but not before it is so full.
  private static final double FULL = 2 / 3.0;

  /// What it costs to cut a cell, a category more than what it holds.
  private static final int CUT = 1;

  private static final int CATEGORY_CUT = 2;

  /// How many times as much it costs to leave a single row of a cell over.
  private static final int LEFT_OVER = 3;

  /// The last row of a table stands alone only if it must.
  private static final int LAST_ALONE = 20;

  private final List<List<Slot>> rows;
  private final Room room;
  private final double[] heights;

  /// The room on pages, in points of the sheet.
  ///
  /// @param first for the rows on the first page, all header rows included
  /// @param later for the rows on any other page, without the header rows that repeat there
  /// @param foot what stands below the last row
  record Paper(double first, double later, double foot) {}

  /// What is printed on one page.
  ///
  /// @param rows with each merged cell ending where the page does
  /// @param again where the cells of its first row began that come from the page before, by column
  record Page(List<List<Slot>> rows, Map<Integer, Integer> again) {}

  private Pagination(List<List<Slot>> rows, Room room) {
    this.rows = rows;
    this.room = room;
    this.heights = room.heights(rows);
  }

  /// The pages of a table that has at least one row.
  static List<Page> of(List<List<Slot>> rows, int headerRows, Room room, Paper paper) {
    Pagination table = new Pagination(rows, room);
    List<Page> pages = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      double high = from == 0 ? paper.first() : paper.later();
      int to = table.end(from, from == 0 ? headerRows : from, high, paper.foot());
      pages.add(new Page(table.page(from, to), table.again(from)));
      from = to;
    }
    return pages;
  }

  /// Where the page ends that begins with row `from` and whose body begins with row `body`.
  private int end(int from, int body, double high, double foot) {
    int to = fitting(from, Math.min(body + 1, rows.size()), high, foot);
    if (to == rows.size()) {
      return to;
    }
    int best = to;
    int least = cost(to);
    double used = own(from, to);
    for (int end = to - 1; end > body && least > 0; end--) {
      used -= heights[end];
      int cost = cost(end);
      boolean better = cost < least && used >= high * (cost == 0 ? BEGUN : FULL);
      if (better && height(from, end) <= high) {
        best = end;
        least = cost;
      }
    }
    return best;
  }

  /// The last row that still fits, at least `least`.
  private int fitting(int from, int least, double high, double foot) {
    int to = from;
    double used = 0;
    while (to < rows.size() && used + heights[to] <= high) {
      used += heights[to++];
    }
    to = Math.max(to, least);
    while (to > least && height(from, to) + (to == rows.size() ? foot : 0) > high) {
      to--;
    }
    return to;
  }

  /// How high rows are that have a page to themselves.
  private double height(int from, int to) {
    return Arrays.stream(room.fitted(page(from, to))).sum();
  }

  private double own(int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }

  /// What it costs that a page ends above row `end`.
  private int cost(int end) {
    int cost = end == rows.size() - 1 ? LAST_ALONE : 0;
    for (Slot slot : rows.get(end)) {
      if (!slot.begins()) {
        int cut = slot.cell().column() == 0 ? CATEGORY_CUT : CUT;
        cost += isLeftOver(slot.cell(), end) ? cut * LEFT_OVER : cut;
      }
    }
    return cost;
  }

  /// Whether one of the pieces of a cell that is cut above row `end` is a single row.
  private boolean isLeftOver(Cell cell, int end) {
    return !continues(rows.get(end - 1), cell)
        || end + 1 == rows.size()
        || !continues(rows.get(end + 1), cell);
  }

  private List<List<Slot>> page(int from, int to) {
    List<List<Slot>> page = new ArrayList<>(rows.subList(from, to));
    page.set(0, page.getFirst().stream().map(slot -> first(slot, from, to)).toList());
    for (int row = 1; row < page.size(); row++) {
      int left = to - from - row;
      if (page.get(row).stream().anyMatch(slot -> reaches(slot, left))) {
        page.set(
            row,
            page.get(row).stream()
                .map(slot -> reaches(slot, left) ? begun(slot.cell(), left) : slot)
                .toList());
      }
    }
    return page;
  }

  private static boolean reaches(Slot slot, int rows) {
    return slot.begins() && slot.cell().rowSpan() > rows;
  }

  private Slot first(Slot slot, int from, int to) {
    Cell cell = slot.cell();
    if (slot.begins()) {
      return begun(cell, Math.min(cell.rowSpan(), to - from));
    }
    int end = from + 1;
    while (end < to && continues(rows.get(end), cell)) {
      end++;
    }
    return begun(cell, end - from);
  }

  private Map<Integer, Integer> again(int from) {
    Map<Integer, Integer> again = new HashMap<>();
    for (Slot slot : rows.get(from)) {
      if (!slot.begins()) {
        int row = from - 1;
        while (continues(rows.get(row), slot.cell())) {
          row--;
        }
        again.put(slot.cell().column(), row);
      }
    }
    return again;
  }

  private static boolean continues(List<Slot> row, Cell cell) {
    return row.stream().anyMatch(slot -> !slot.begins() && slot.cell() == cell);
  }

  private static Slot begun(Cell cell, int rows) {
    return new Slot(
        new Cell(
            cell.column(), rows, cell.columnSpan(), cell.style(), cell.content(), cell.anchor()),
        true);
  }
}
