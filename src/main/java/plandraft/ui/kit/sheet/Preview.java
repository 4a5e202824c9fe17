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

  private static final double ADDED_WIDTH = 100;

  static Preview of(Cells cells, Edit edit) {
    Map<String, Map<String, String>> texts = new HashMap<>();
    for (Edit.Change change : edit.changes()) {
      texts.computeIfAbsent(change.row(), _ -> new HashMap<>()).put(change.column(), change.text());
    }
    List<Column> columns = new ArrayList<>(cells.columns());
    while (columns.size() < cells.columns().size() + edit.shape().columns()) {
      columns.add(Column.of(Integer.toString(columns.size()), "", ADDED_WIDTH));
    }
    List<Row> rows = new ArrayList<>();
    List<Map<String, String>> changes = new ArrayList<>();
    for (Row row : cells.rows()) {
      Map<String, String> changed = texts.getOrDefault(row.key(), Map.of());
      boolean same = changed.isEmpty() && columns.size() == cells.columns().size();
      rows.add(same ? row : changed(cells, columns, row, changed));
      changes.add(changed);
    }
    int at = cells.foot();
    for (List<Edit.Change> added : edit.added()) {
      Map<String, String> changed = new HashMap<>();
      added.forEach(change -> changed.put(change.column(), change.text()));
      changes.add(at, changed);
      rows.add(at++, added(columns, at, changed));
    }
    return new Preview(
        Cells.of(columns, rows).framed(cells.frame()).merging(merges(cells, edit.shape())),
        marked(columns, changes));
  }

  private static List<Range> merges(Cells cells, Edit.Shape shape) {
    List<Range> merges = new ArrayList<>(cells.merges());
    shape.area().ifPresent(area -> merges.removeIf(area::meets));
    merges.addAll(shape.merges());
    return merges;
  }

  private static Set<Spot> marked(List<Column> columns, List<Map<String, String>> changes) {
    Set<Spot> marked = new HashSet<>();
    for (int row = 0; row < changes.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (changes.get(row).containsKey(columns.get(column).key())) {
          marked.add(new Spot(row, column));
        }
      }
    }
    return marked;
  }

  private static Row changed(
      Cells cells, List<Column> columns, Row row, Map<String, String> changed) {
    List<Cell> next = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = column < cells.columns().size() ? row.cells().get(column) : Cell.of("");
      String text = changed.get(columns.get(column).key());
      next.add(text == null ? cell : Cell.of(text));
    }
    return row.showing(next);
  }

  private static Row added(List<Column> columns, int index, Map<String, String> changed) {
    List<Cell> next =
        columns.stream().map(column -> Cell.of(changed.getOrDefault(column.key(), ""))).toList();
    return Row.of("+" + index, "", () -> next);
  }
}
