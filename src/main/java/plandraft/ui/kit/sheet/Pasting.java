package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out, cell by cell, what putting a block of texts into a sheet changes.
final class Pasting {
  private final Cells cells;
  private final Taking taking;
  private final boolean remerging;

  /// The row at which rows are added; the rows at the bottom are met only from among them.
  private final int end;

  private final List<Edit.Change> changes = new ArrayList<>();
  private final List<List<Edit.Change>> added = new ArrayList<>();
  private final Set<Spot> done = new HashSet<>();
  private int columns;
  private int refused;

  private Pasting(Cells cells, Taking taking, boolean remerging, int end) {
    this.cells = cells;
    this.taking = taking;
    this.remerging = remerging;
    this.end = end;
  }

  /// What pasting `block` at `range` does; a block that fits several times is repeated.
  static Paste paste(Cells cells, Range range, Block block, Taking taking) {
    boolean among = range.top() >= cells.foot() && range.top() < cells.rows().size();
    return among
        ? paste(cells, range, block, Taking.TEXTS, cells.rows().size())
        : paste(cells, range, block, taking, cells.foot());
  }

  private static Paste paste(Cells cells, Range range, Block block, Taking taking, int end) {
    int height = multiple(range.rows(), block.height());
    int width = multiple(range.columns(), block.width());
    boolean once = height == block.height() && width == block.width();
    boolean remerging = taking.merges() && once && !block.merges().isEmpty();
    Pasting pasting = new Pasting(cells, taking, remerging, end);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Spot spot = new Spot(range.top() + row, range.left() + column);
        block
            .at(row % block.height(), column % block.width())
            .ifPresent(text -> pasting.put(spot, text));
      }
    }
    Range target =
        new Range(range.top(), range.left(), range.top() + height - 1, range.left() + width - 1);
    boolean fits = range.single() || height == range.rows() && width == range.columns();
    return new Paste(
        new Edit(Edit.Kind.PASTED, pasting.changes, pasting.added, pasting.shape(target, block)),
        target,
        !fits
            || pasting.refused > 0
            || pasting.columns > 0
            || remerging
            || !pasting.added.isEmpty(),
        pasting.refused);
  }

  private Edit.Shape shape(Range target, Block block) {
    if (!remerging) {
      return new Edit.Shape(columns, Optional.empty(), List.of());
    }
    columns = Math.max(columns, target.right() + 1 - cells.columns().size());
    while (added.size() < target.bottom() + 1 - end) {
      added.add(new ArrayList<>());
    }
    return new Edit.Shape(
        columns,
        Optional.of(target),
        block.merges().stream().map(merge -> merge.shifted(target.top(), target.left())).toList());
  }

  /// What clearing a range does.
  static Edit clear(Cells cells, Range range) {
    return filled(Edit.Kind.CLEARED, cells, range, new Block(List.of(List.of(Optional.of("")))));
  }

  /// What filling a range down from its first row does; a single row takes from the row above.
  static Edit fillDown(Cells cells, Range range) {
    int source = range.rows() == 1 ? range.top() - 1 : range.top();
    if (source < 0) {
      return Edit.of(Edit.Kind.FILLED, List.of());
    }
    Block first = Block.of(cells, new Range(source, range.left(), source, range.right()));
    Range below = new Range(source + 1, range.left(), range.bottom(), range.right());
    return filled(Edit.Kind.FILLED, cells, below, first);
  }

  private static Edit filled(Edit.Kind kind, Cells cells, Range range, Block block) {
    return Edit.of(kind, paste(cells, range, block, Taking.TEXTS).edit().changes());
  }

  private static int multiple(int available, int needed) {
    return available > needed && available % needed == 0 ? available : needed;
  }

  private void put(Spot spot, String text) {
    boolean beyond = spot.column() >= cells.columns().size();
    if (beyond && (!taking.columns() || text.isEmpty())) {
      refused += text.isEmpty() ? 0 : 1;
    } else if (spot.row() >= end) {
      add(spot, text);
    } else if (beyond) {
      String row = cells.rows().get(spot.row()).key();
      changes.add(new Edit.Change(row, key(spot.column()), text));
    } else {
      change(remerging ? spot : cells.span(spot).first(), text);
    }
  }

  private void add(Spot spot, String text) {
    boolean there = spot.column() < cells.columns().size();
    if (!taking.rows() || there && !cells.columns().get(spot.column()).editable()) {
      refused += text.isEmpty() ? 0 : 1;
      return;
    }
    int index = spot.row() - end;
    while (added.size() <= index) {
      added.add(new ArrayList<>());
    }
    added.get(index).add(new Edit.Change("", key(spot.column()), text));
  }

  /// The key of a column, or the place of one that is added.
  private String key(int column) {
    if (column < cells.columns().size()) {
      return cells.columns().get(column).key();
    }
    columns = Math.max(columns, column + 1 - cells.columns().size());
    return Integer.toString(column);
  }

  private void change(Spot spot, String text) {
    if (!done.add(spot) || !remerging && text.equals(cells.cell(spot).text())) {
      return;
    }
    if (cells.editable(spot)) {
      String row = cells.rows().get(spot.row()).key();
      changes.add(new Edit.Change(row, cells.columns().get(spot.column()).key(), text));
    } else {
      refused++;
    }
  }
}
