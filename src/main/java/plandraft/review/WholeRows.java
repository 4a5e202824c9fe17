package plandraft.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.edit.Lattice;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Grid.Row;
import plandraft.model.Id;

/// The cells of a merged free table where they stand: each in the column in which it stood in its
/// copy, reaching down as far as there, but not over a cell of a row that the other copy put
/// between.
final class WholeRows {
  private final Grid grid;
  private final List<Places> copies;
  private final boolean[][] taken;

  /// Where the cells of a copy stand, by rows.
  private record Places(List<Id<Row>> rows, Map<Id<Row>, List<Placed>> cells) {
    static Places of(Grid copy) {
      List<Id<Row>> rows = copy.rows().stream().map(Row::id).toList();
      Map<Id<Row>, List<Placed>> cells = new HashMap<>();
      for (Placed cell : Lattice.of(copy).cells()) {
        cells.computeIfAbsent(rows.get(cell.row()), _ -> new ArrayList<>()).add(cell);
      }
      return new Places(rows, cells);
    }

    boolean has(Row row) {
      return cells.getOrDefault(row.id(), List.of()).stream()
          .map(cell -> List.of(cell.rows(), cell.columns()))
          .toList()
          .equals(
              row.cells().stream()
                  .map(cell -> List.of(cell.rowSpan(), cell.columnSpan()))
                  .toList());
    }

    Id<Row> last(Placed cell) {
      return rows.get(cell.bottom() - 1);
    }
  }

  private WholeRows(Grid grid, List<Grid> copies) {
    this.grid = grid;
    this.copies = copies.stream().map(Places::of).toList();
    this.taken = new boolean[grid.rows().size()][grid.columns()];
  }

  /// The cells of `grid`, whose rows come of `copies` that have as many columns.
  static Lattice of(Grid grid, List<Grid> copies) {
    boolean alike = copies.stream().allMatch(copy -> copy.columns() == grid.columns());
    WholeRows rows = new WholeRows(grid, copies);
    return alike ? rows.lattice().orElseGet(() -> Lattice.of(grid)) : Lattice.of(grid);
  }

  /// Empty if a row is as in no copy.
  private Optional<Lattice> lattice() {
    List<Id<Row>> ids = grid.rows().stream().map(Row::id).toList();
    List<Placed> placed = new ArrayList<>();
    List<Integer> reach = new ArrayList<>();
    for (int row = 0; row < ids.size(); row++) {
      Row said = grid.rows().get(row);
      Optional<Places> copy = copies.stream().filter(each -> each.has(said)).findFirst();
      if (copy.isEmpty()) {
        return Optional.empty();
      }
      List<Placed> own = copy.get().cells().getOrDefault(said.id(), List.of());
      for (int i = 0; i < own.size(); i++) {
        Placed cell = own.get(i);
        Arrays.fill(taken[row], cell.column(), cell.right(), true);
        placed.add(new Placed(row, cell.column(), 1, cell.columns(), said.cells().get(i).text()));
        reach.add(ids.indexOf(copy.get().last(cell)));
      }
    }
    for (int i = 0; i < placed.size(); i++) {
      placed.set(i, grown(placed.get(i), reach.get(i)));
    }
    return Optional.of(new Lattice(ids.size(), grid.columns(), placed).filled());
  }

  /// A cell that reaches down to a row, as far as there is room.
  private Placed grown(Placed cell, int last) {
    int bottom = cell.bottom();
    while (bottom <= last && isFree(bottom, cell)) {
      Arrays.fill(taken[bottom++], cell.column(), cell.right(), true);
    }
    return new Placed(cell.row(), cell.column(), bottom - cell.row(), cell.columns(), cell.text());
  }

  private boolean isFree(int row, Placed cell) {
    for (int column = cell.column(); column < cell.right(); column++) {
      if (taken[row][column]) {
        return false;
      }
    }
    return true;
  }
}
