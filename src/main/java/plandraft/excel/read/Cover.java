package plandraft.excel.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.excel.read.RawSheet.Area;

/// Which merged cells lie over the rows of a sheet.
final class Cover {
  private final Map<Integer, List<Area>> byRow = new HashMap<>();

  /// Adds an area that lies over `row`.
  void add(int row, Area area) {
    byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(area);
  }

  /// Whether any lies over `row`.
  boolean isOver(int row) {
    return byRow.containsKey(row);
  }

  /// The area over a place; nothing if the cell there stands alone.
  Optional<Area> at(int row, int column) {
    for (Area area : byRow.getOrDefault(row, List.of())) {
      if (area.left() <= column && column <= area.right()) {
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }

  /// The areas over `row`.
  List<Area> over(int row) {
    return byRow.getOrDefault(row, List.of());
  }
}
