package plandraft.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;

/// Parts the rows of a table into the pages they are printed on. A page rather ends where no merged
/// cell is cut, above all none far left; one that must be cut becomes two that say the same, so
/// that every page says what its rows belong to.
final class Pagination {
  /// A page may end early for the sake of merged cells, but not before it is so full.
  private static final double FULL = 0.5;

  /// More columns than a sheet has.
  private static final int WHOLE = Integer.MAX_VALUE;

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
    double used = own(from, to);
    for (int end = to - 1; end > body && uncut(best) < WHOLE; end--) {
      used -= heights[end];
      boolean better = used >= high * FULL && uncut(end) > uncut(best);
      if (better && height(from, end) <= high) {
        best = end;
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

  /// How many columns at the left no cell is cut in if a page ends above row `end`; the last row
  /// stands alone only if it must.
  private int uncut(int end) {
    if (end == rows.size() - 1) {
      return -1;
    }
    return rows.get(end).stream()
        .filter(slot -> !slot.begins())
        .mapToInt(slot -> slot.cell().column())
        .findFirst()
        .orElse(WHOLE);
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
