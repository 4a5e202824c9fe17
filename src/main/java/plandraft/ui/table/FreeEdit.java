package plandraft.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import plandraft.edit.Grids;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Range;

/// What the user did to the cells of a free table, done to it.
final class FreeEdit {
  private record Spot(int row, int column) {}

  private final Ids ids;

  FreeEdit(Ids ids) {
    this.ids = ids;
  }

  /// The table with the cells changed, rows and columns added, merged cells as they were pasted.
  Grid on(Grid grid, Edit edit) {
    List<Id<Grid.Row>> rows = edit.added().stream().map(_ -> ids.<Grid.Row>fresh()).toList();
    Grid larger = Grids.enlarged(grid, rows, edit.shape().columns());
    Map<Spot, String> texts = texts(grid, edit);
    Grid parted = edit.shape().area().map(FreeRows::area).map(clearing(larger)).orElse(larger);
    Grid written =
        Grids.write(
            parted, cell -> texts.getOrDefault(new Spot(cell.row(), cell.column()), cell.text()));
    for (Range merge : edit.shape().merges()) {
      written = Grids.merge(written, FreeRows.area(merge));
    }
    return edit.added().isEmpty() ? written : Grids.numbered(written);
  }

  private static Function<Placed, Grid> clearing(Grid grid) {
    return area ->
        Grids.write(Grids.split(grid, area), cell -> inside(area, cell) ? "" : cell.text());
  }

  private static boolean inside(Placed area, Placed cell) {
    return area.holds(cell.row(), cell.column());
  }

  private static Map<Spot, String> texts(Grid grid, Edit edit) {
    List<String> rows = new ArrayList<>(grid.rows().stream().map(row -> row.id().value()).toList());
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, rows.size()).forEach(row -> places.put(rows.get(row), row));
    Map<Spot, String> texts = new HashMap<>();
    edit.changes().forEach(change -> put(texts, places.get(change.row()), change));
    for (int i = 0; i < edit.added().size(); i++) {
      int row = rows.size() + i;
      edit.added().get(i).forEach(change -> put(texts, row, change));
    }
    return texts;
  }

  private static void put(Map<Spot, String> texts, int row, Edit.Change change) {
    texts.put(new Spot(row, Integer.parseInt(change.column())), change.text());
  }
}
