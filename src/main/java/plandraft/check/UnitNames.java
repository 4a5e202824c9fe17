package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Responsibility;
import plandraft.query.Passage.Aspect;

/// The units that statements name by their own names, not as 各相关单位.
final class UnitNames {
  private static final Pattern GENERIC =
      Pattern.compile("^(?:各|有关|相关|其他|其它|所有|市直|县直|区直|市级|全市|本级)|各有关|各相关|相关单位|有关单位|有关部门|相关部门|等$");
  private static final Pattern AREA =
      Pattern.compile(".*(?:市|区|县|镇|乡|街道|集聚区|新区|开发区|高新区|科技城|园区|新城|州|旗)$");
  private static final Pattern SHARED = Pattern.compile(".*(?:人民政府|管委会|政府)$");

  /// A unit and where it is named.
  record Named(Statement statement, String unit) {
    Spot spot() {
      int from = statement.text().indexOf(unit);
      return from < 0
          ? Spot.of(statement.place(), unit)
          : Spot.of(statement, from, from + unit.length());
    }
  }

  private UnitNames() {}

  /// The units of a statement that is a list of responsible units.
  static Stream<Named> in(Statement statement) {
    if (statement.passage().aspect() != Aspect.UNITS) {
      return Stream.empty();
    }
    Responsibility read = Responsibility.read(statement.text());
    List<String> units = new ArrayList<>(read.units());
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i);
      boolean shares = AREA.matcher(unit).matches() && sharedBehind(units, i);
      boolean bracketed = unit.contains("（") || unit.contains("(");
      if (!shares && !bracketed && !GENERIC.matcher(unit).find()) {
        named.add(new Named(statement, unit));
      }
    }
    return named.stream();
  }

  /// 乐清市、平阳县人民政府: the first shares the last one's ending.
  private static boolean sharedBehind(List<String> units, int index) {
    return units.stream().skip(index + 1L).anyMatch(unit -> SHARED.matcher(unit).matches());
  }
}
