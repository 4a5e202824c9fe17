package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a sheet would look after a paste.
///
/// @param proposed the cells that differ
record Preview(Cells cells, Set<Spot> proposed) {

  static Preview of(Cells cells, Edit edit) {
    Map<String, Map<String, String>> texts = new HashMap<>();
    for (Edit.Change change : edit.changes()) {
      texts.computeIfAbsent(change.row(), _ -> new HashMap<>()).put(change.column(), change.text());
    }
    Set<Spot> proposed = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : cells.rows()) {
      Map<String, String> changed = texts.getOrDefault(row.key(), Map.of());
      mark(cells, rows.size(), changed, proposed);
      rows.add(changed.isEmpty() ? row : changed(cells, row, changed));
    }
    for (List<Edit.Change> added : edit.added()) {
      Map<String, String> changed = new HashMap<>();
      added.forEach(change -> changed.put(change.column(), change.text()));
      mark(cells, rows.size(), changed, proposed);
      rows.add(added(cells, rows.size(), changed));
    }
    return new Preview(Cells.of(cells.columns(), rows), proposed);
  }

  private static void mark(Cells cells, int row, Map<String, String> changed, Set<Spot> proposed) {
    for (int column = 0; column < cells.columns().size(); column++) {
      if (changed.containsKey(cells.columns().get(column).key())) {
        proposed.add(new Spot(row, column));
      }
    }
  }

  private static Row changed(Cells cells, Row row, Map<String, String> changed) {
    List<Cell> next = new ArrayList<>();
    for (int column = 0; column < cells.columns().size(); column++) {
      Cell cell = row.cells().get(column);
      String text = changed.get(cells.columns().get(column).key());
      next.add(text == null ? cell : Cell.of(text));
    }
    return row.showing(next);
  }

  private static Row added(Cells cells, int index, Map<String, String> changed) {
    List<Cell> next =
        cells.columns().stream()
            .map(column -> Cell.of(changed.getOrDefault(column.key(), "")))
            .toList();
    return Row.of("+" + index, "", () -> next);
  }
}
