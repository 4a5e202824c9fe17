package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out, cell by cell, what putting a block of texts into a sheet changes.
final class Pasting {
  private final Cells cells;
  private final boolean growing;
  private final List<Edit.Change> changes = new ArrayList<>();
  private final List<List<Edit.Change>> added = new ArrayList<>();
  private final Set<Spot> done = new HashSet<>();
  private int refused;

  private Pasting(Cells cells, boolean growing) {
    this.cells = cells;
    this.growing = growing;
  }

  /// What pasting `block` at `range` does; a block that fits several times is repeated.
  ///
  /// @param growing whether rows may be added at the end
  static Paste paste(Cells cells, Range range, Block block, boolean growing) {
    int height = multiple(range.rows(), block.height());
    int width = multiple(range.columns(), block.width());
    Pasting pasting = new Pasting(cells, growing);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Spot spot = new Spot(range.top() + row, range.left() + column);
        block
            .at(row % block.height(), column % block.width())
            .ifPresent(text -> pasting.put(spot, text));
      }
    }
    boolean fits = range.single() || height == range.rows() && width == range.columns();
    return new Paste(
        new Edit(Edit.Kind.PASTED, pasting.changes, pasting.added),
        new Range(range.top(), range.left(), range.top() + height - 1, range.left() + width - 1),
        !fits || pasting.refused > 0 || !pasting.added.isEmpty(),
        pasting.refused);
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
    return Edit.of(kind, paste(cells, range, block, false).edit().changes());
  }

  private static int multiple(int available, int needed) {
    return available > needed && available % needed == 0 ? available : needed;
  }

  private void put(Spot spot, String text) {
    if (spot.column() >= cells.columns().size()) {
      refused++;
    } else if (spot.row() >= cells.rows().size()) {
      add(spot, text);
    } else {
      change(new Spot(cells.span(spot).top(), spot.column()), text);
    }
  }

  private void add(Spot spot, String text) {
    Column column = cells.columns().get(spot.column());
    if (!growing || !column.editable()) {
      refused += text.isEmpty() ? 0 : 1;
      return;
    }
    int index = spot.row() - cells.rows().size();
    while (added.size() <= index) {
      added.add(new ArrayList<>());
    }
    added.get(index).add(new Edit.Change("", column.key(), text));
  }

  private void change(Spot spot, String text) {
    if (!done.add(spot) || text.equals(cells.cell(spot).text())) {
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
