package plandraft.excel.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.Repeat;

/// The merged cells of a sheet as they were before the ends of pages cut them: the lower piece says
/// by a formula what the upper one says.
final class Joined {
  private final Map<Corner, Area> areas = new LinkedHashMap<>();

  private record Corner(int row, int column) {
    Area alone() {
      return new Area(row, column, row, column);
    }
  }

  private Joined(List<Area> merged) {
    merged.forEach(this::put);
  }

  /// The merged cells of `sheet`, cut ones in one piece.
  static List<Area> areas(RawSheet sheet) {
    if (sheet.repeats().isEmpty()) {
      return sheet.merged();
    }
    Joined joined = new Joined(sheet.merged());
    sheet.repeats().stream()
        .sorted(Comparator.comparingInt(Repeat::row))
        .forEach(repeat -> joined.join(repeat));
    return List.copyOf(joined.areas.values());
  }

  private void put(Area area) {
    areas.put(new Corner(area.top(), area.left()), area);
  }

  private void join(Repeat repeat) {
    Area upper = at(new Corner(repeat.of(), repeat.column()));
    Area lower = at(new Corner(repeat.row(), repeat.column()));
    if (lower.top() == upper.bottom() + 1 && lower.right() == upper.right()) {
      areas.remove(new Corner(lower.top(), lower.left()));
      put(new Area(upper.top(), upper.left(), lower.bottom(), upper.right()));
    }
  }

  private Area at(Corner corner) {
    return areas.getOrDefault(corner, corner.alone());
  }
}
