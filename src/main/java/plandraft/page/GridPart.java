package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Cell;
import plandraft.document.Spans.Slot;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Rule;

/// The rows of a table that stand together on one page.
final class GridPart {
  private static final String CONTINUED = "（续）";

  private final Grid grid;
  private final int from;
  private final int to;
  private final List<Piece> pieces = new ArrayList<>();

  private GridPart(Grid grid, int from, int to) {
    this.grid = grid;
    this.from = from;
    this.to = to;
  }

  /// Rows `from` up to `to`, as though the first began at the paper's upper edge.
  static List<Piece> of(Grid grid, int from, int to) {
    GridPart part = new GridPart(grid, from, to);
    part.draw();
    return part.pieces;
  }

  private void draw() {
    int top = 0;
    for (int row = from; row < to; row++) {
      for (Slot slot : grid.row(row)) {
        if (slot.begins() || row == from) {
          cell(slot, row, top);
        }
      }
      top += grid.height(row);
    }
    if (grid.table().frame()) {
      pieces.add(new Rule(grid.right(), 0, grid.right(), top, Grid.RULE));
      pieces.add(new Rule(grid.left(), top, grid.right(), top, Grid.RULE));
    }
  }

  /// A cell as far as it reaches on this page.
  private void cell(Slot slot, int row, int top) {
    Cell cell = slot.cell();
    int end = row + 1;
    while (end < to && continues(cell, end)) {
      end++;
    }
    int height = grid.height(row, end);
    if (grid.table().frame()) {
      pieces.add(new Rule(grid.left(cell), top, grid.right(cell), top, Grid.RULE));
      pieces.add(new Rule(grid.left(cell), top, grid.left(cell), top + height, Grid.RULE));
    }
    pieces.addAll(
        text(slot, height).pieces(grid.left(cell) + Grid.MARGIN, top, height, cell.anchor()));
  }

  private boolean continues(Cell cell, int row) {
    return grid.row(row).stream().anyMatch(slot -> !slot.begins() && slot.cell() == cell);
  }

  private CellText text(Slot slot, int height) {
    if (!slot.begins() && !slot.cell().content().printed().isEmpty()) {
      CellText continued = grid.text(slot.cell(), CONTINUED);
      if (continued.height() <= height) {
        return continued;
      }
    }
    return grid.text(slot.cell(), "");
  }
}
