package plandraft.ui.kit.sheet;

/// The focused cell and the cell the selected range was begun at.
record Cursor(Spot anchor, Spot focus) {
  /// How the focus moves by a key.
  enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    ROW_START,
    ROW_END,
    TOP,
    BOTTOM,
    START,
    END
  }

  static final Cursor START = at(new Spot(0, 0));

  /// A single cell.
  static Cursor at(Spot spot) {
    return new Cursor(spot, spot);
  }

  /// The selected cells; a merged cell counts with all it spans.
  Range range(Cells cells) {
    return anchor.equals(focus) ? cells.span(focus) : cells.whole(Range.of(anchor, focus));
  }

  /// Where a block is put: the range, or the first place of a single cell.
  Range target(Cells cells) {
    Range range = range(cells);
    return anchor.equals(focus)
        ? new Range(range.top(), range.left(), range.top(), range.left())
        : range;
  }

  /// The cursor after a step.
  ///
  /// @param extend whether the range grows instead of moving
  /// @param page how many rows a page holds
  Cursor moved(Step step, boolean extend, int page, Cells cells) {
    Spot next = cells.within(target(step, page, cells));
    return extend ? new Cursor(anchor, next) : at(next);
  }

  /// The cursor at the next cell, or the one before, on to the next row; the same one at the end.
  Cursor next(boolean back, Cells cells) {
    int columns = cells.columns().size();
    Range span = cells.span(focus);
    int step = back ? -1 : 1;
    int index = focus.row() * columns + (back ? span.left() : span.right()) + step;
    while (inside(index, cells) && covered(new Spot(index / columns, index % columns), cells)) {
      index += step;
    }
    return inside(index, cells) ? at(new Spot(index / columns, index % columns)) : this;
  }

  private static boolean inside(int index, Cells cells) {
    return index >= 0 && index < cells.columns().size() * cells.rows().size();
  }

  private static boolean covered(Spot spot, Cells cells) {
    return !cells.home(spot).equals(spot);
  }

  /// The cursor on the same rows and columns of other cells; a range that has lost an end is given
  /// up, a focus that has lost its row stays at its height.
  Cursor kept(Cells from, Cells to) {
    boolean whole = holds(anchor, from, to) && holds(focus, from, to);
    Spot next = kept(focus, from, to);
    return whole ? new Cursor(kept(anchor, from, to), next) : at(next);
  }

  private static boolean holds(Spot spot, Cells from, Cells to) {
    return from.at(spot).filter(at -> to.row(at.row()).isPresent()).isPresent();
  }

  private static Spot kept(Spot spot, Cells from, Cells to) {
    return from.at(spot)
        .map(
            at ->
                new Spot(
                    to.row(at.row()).orElse(spot.row()),
                    to.column(at.column()).orElse(spot.column())))
        .map(to::within)
        .orElse(START.focus);
  }

  private Spot target(Step step, int page, Cells cells) {
    int row = focus.row();
    int column = focus.column();
    int lastRow = cells.rows().size() - 1;
    int lastColumn = cells.columns().size() - 1;
    return switch (step) {
      case UP -> new Spot(cells.span(focus).top() - 1, column);
      case DOWN -> new Spot(below(cells, lastRow), column);
      case LEFT -> new Spot(row, cells.span(focus).left() - 1);
      case RIGHT -> new Spot(row, cells.span(focus).right() + 1);
      case PAGE_UP -> new Spot(row - page, column);
      case PAGE_DOWN -> new Spot(row + page, column);
      case ROW_START -> new Spot(row, 0);
      case ROW_END -> new Spot(row, lastColumn);
      case TOP -> new Spot(0, column);
      case BOTTOM -> new Spot(lastRow, column);
      case START -> new Spot(0, 0);
      case END -> new Spot(lastRow, lastColumn);
    };
  }

  private int below(Cells cells, int lastRow) {
    int next = cells.span(focus).bottom() + 1;
    return next > lastRow ? focus.row() : next;
  }
}
