package plandraft.excel.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import plandraft.excel.read.RawSheet.Area;

/// Which merged cells lie over the rows of a sheet.
final class Cover {
  private static final NavigableMap<Integer, Area> NONE = Collections.emptyNavigableMap();

  private final Map<Integer, NavigableMap<Integer, Area>> byRow = new HashMap<>();

  /// Adds an area that lies over `row`.
  void add(int row, Area area) {
    byRow.computeIfAbsent(row, none -> new TreeMap<>()).put(area.left(), area);
  }

  /// The area over a place; nothing if the cell there stands alone.
  Optional<Area> at(int row, int column) {
    Map.Entry<Integer, Area> area = over(row).floorEntry(column);
    return area != null && column <= area.getValue().right()
        ? Optional.of(area.getValue())
        : Optional.empty();
  }

  /// The areas over `row` by the columns where they begin.
  NavigableMap<Integer, Area> over(int row) {
    return byRow.getOrDefault(row, NONE);
  }
}
