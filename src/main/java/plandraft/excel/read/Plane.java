package plandraft.excel.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plandraft.document.Anchor;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.RawCell;
import plandraft.excel.read.RawSheet.RawRow;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Unreadable;

/// What of a sheet shows: the rows and columns that are not hidden and hold something.
final class Plane {
  /// What a hidden column of this program holds: a kind of part and its id.
  private static final Pattern ANCHOR = Pattern.compile("[a-z][A-Za-z-]*:\\S.*");

  private final NavigableMap<Integer, Map<Integer, RawCell>> rows = new TreeMap<>();
  private final Map<Integer, Anchor> anchors = new HashMap<>();
  private final Cover cover = new Cover();
  private final List<Integer> columns;
  private final RawSheet sheet;

  private Plane(RawSheet sheet, Notes notes, Meter meter) throws Unreadable {
    this.sheet = sheet;
    sheet.rows().forEach(this::takeAnchor);
    for (RawRow row : sheet.rows()) {
      take(row, notes);
    }
    for (Area area : Joined.areas(sheet)) {
      merge(area, meter);
    }
    TreeSet<Integer> used = new TreeSet<>();
    rows.values().forEach(cells -> used.addAll(cells.keySet()));
    columns = new ArrayList<>();
    if (!used.isEmpty()) {
      for (int column = used.first(); column <= used.last(); column++) {
        if (!sheet.isHidden(column)) {
          columns.add(column);
        }
      }
    }
  }

  /// What of `sheet` shows; what does not is noted.
  static Plane of(RawSheet sheet, Notes notes, Meter meter) throws Unreadable {
    return new Plane(sheet, notes, meter);
  }

  /// The numbers of the rows in runs that nothing empty parts.
  List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    int before = -2;
    for (int row : rows.keySet()) {
      boolean parted = row - before - 1 > sheet.hiddenRows().subSet(before + 1, row).size();
      if (runs.isEmpty() || parted) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(row);
      before = row;
    }
    return runs;
  }

  /// The cells of a row that hold something, by their column.
  Map<Integer, RawCell> row(int number) {
    return rows.get(number);
  }

  /// The numbers of the columns from the first to the last that is used.
  List<Integer> columns() {
    return columns;
  }

  Cover cover() {
    return cover;
  }

  /// What the row shows, if a hidden column says so.
  Optional<Anchor> anchor(int row) {
    return Optional.ofNullable(anchors.get(row));
  }

  private void takeAnchor(RawRow row) {
    for (RawCell cell : row.cells()) {
      if (sheet.isHidden(cell.column()) && ANCHOR.matcher(cell.words()).matches()) {
        anchors.put(row.number(), new Anchor(cell.words()));
      }
    }
  }

  private void take(RawRow row, Notes notes) {
    boolean hidden = sheet.hiddenRows().contains(row.number());
    Map<Integer, RawCell> cells = new TreeMap<>();
    boolean lost = false;
    for (RawCell cell : row.cells()) {
      boolean blank = cell.words().isBlank();
      if (hidden || sheet.isHidden(cell.column())) {
        lost |= !blank && !ANCHOR.matcher(cell.words()).matches();
      } else if (!blank || cell.look().ruled()) {
        cells.put(cell.column(), cell);
      }
    }
    if (lost) {
      notes.add(Omission.HIDDEN_CELLS);
    }
    if (!cells.isEmpty() || anchors.containsKey(row.number()) && !hidden) {
      rows.put(row.number(), cells);
    }
  }

  /// Lays a merged cell over its rows as far as the sheet is used.
  private void merge(Area area, Meter meter) throws Unreadable {
    int last = rows.isEmpty() ? -1 : rows.lastKey();
    for (int row = Math.max(0, area.top()); row <= Math.min(area.bottom(), last); row++) {
      meter.cells(1);
      if (!sheet.hiddenRows().contains(row)) {
        rows.computeIfAbsent(row, none -> new TreeMap<>());
        cover.add(row, area);
      }
    }
  }
}
