package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.layout.Role;

/// The cells of a table in one of the two sizes.
///
/// @param small whether it is the smaller size
record Cells(boolean small) {
  /// Between the text of a cell and its rules, left and right together, in twips.
  static final int PADDING = 170;

  /// Above and below the text of a cell together, its rule included.
  private static final int LEADING = 50;

  Role head() {
    return small ? Role.SMALL_HEAD : Role.CELL_HEAD;
  }

  Role text(boolean centred) {
    return centred
        ? small ? Role.SMALL_CENTRED : Role.CELL_CENTRED
        : small ? Role.SMALL_CELL : Role.CELL;
  }

  /// A cell of the head.
  Cell head(int column, int rows, int columns, String words) {
    return head(column, rows, columns, words, Optional.empty());
  }

  /// A cell of the head that shows a part of the plan.
  Cell head(int column, int rows, int columns, String words, Optional<Anchor> anchor) {
    return new Cell(column, rows, columns, head().id(), new Cell.Words(words), anchor);
  }

  /// A cell of the body.
  Cell body(int column, int rows, boolean centred, Cell.Content content, Optional<Anchor> anchor) {
    return new Cell(column, rows, 1, text(centred).id(), content, anchor);
  }

  /// The head of a table with one row of headings; neighbours that are the same share a cell.
  Table.Row headings(List<String> headings) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= headings.size(); to++) {
      if (to == headings.size() || !headings.get(to).equals(headings.get(from))) {
        cells.add(head(from, 1, to - from, headings.get(from)));
        from = to;
      }
    }
    return new Table.Row(cells, true, Optional.empty());
  }

  /// How wide a Chinese character is, in twips.
  int character() {
    return small ? 210 : 240;
  }

  /// How high a cell is in twips, as near as can be told without fonts.
  int height(Cell cell, List<Integer> widths) {
    int line = small ? 280 : 320;
    int width = cell.width(widths) - PADDING;
    int lines = 0;
    for (String paragraph : cell.content().printed().split("\n", -1)) {
      int text = (int) (Titles.width(paragraph) * character());
      lines += Math.max(1, Math.ceilDiv(text, Math.max(character(), width)));
    }
    return lines * line + LEADING;
  }

  /// The last row of a table, which explains it.
  static Table.Row note(int columns, String words) {
    Cell cell = new Cell(0, 1, columns, Role.NOTE.id(), new Cell.Words(words), Optional.empty());
    return new Table.Row(List.of(cell), false, Optional.empty());
  }
}
