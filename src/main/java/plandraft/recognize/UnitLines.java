package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.quantity.Unit;

/// Lines between a table and its caption that tell the unit of its values: 单位：亿元, （单位：亿元、%）.
final class UnitLines {
  private static final Pattern LINE =
      Pattern.compile("^[（(]?\\s*(?:计量)?单位\\s*[:：]\\s*(\\S{1,20}?)\\s*[)）]?$");

  private UnitLines() {}

  /// The pieces, each table knowing its unit or units.
  static List<Piece> taken(List<Piece> pieces) {
    List<Piece> taken = new ArrayList<>();
    for (Piece piece : pieces) {
      Optional<String> units =
          taken.isEmpty() || !(taken.getLast() instanceof Line line)
              ? Optional.empty()
              : units(line);
      if (piece instanceof Lattice lattice && lattice.columns() > 1 && units.isPresent()) {
        taken.removeLast();
        taken.add(lattice.withUnit(units.get()));
      } else {
        taken.add(piece);
      }
    }
    return taken;
  }

  /// Whether a text tells units, of whatever kind.
  static boolean isOne(String text) {
    return LINE.matcher(text.strip()).matches();
  }

  /// The units a line tells; empty if it tells something else.
  private static Optional<String> units(Line line) {
    Matcher units = LINE.matcher(line.text().strip());
    return units.matches() && Stream.of(units.group(1).split("[、，,]")).allMatch(Unit::isUnit)
        ? Optional.of(units.group(1))
        : Optional.empty();
  }

  /// The one unit of a line that none of `named` is, for the values without a unit of their own.
  static Optional<String> common(String units, Set<String> named) {
    List<String> left =
        Stream.of(units.split("[、，,]"))
            .filter(unit -> !unit.isBlank() && !named.contains(unit))
            .toList();
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /// Whether the headings of a table name every unit of its line.
  static boolean allIn(String units, Set<String> named) {
    return Stream.of(units.split("[、，,]")).allMatch(named::contains);
  }

  /// The line again where no unit of it was `used`.
  static Optional<String> unused(String units, Optional<String> used) {
    return units.isBlank() || used.isPresent() ? Optional.empty() : Optional.of(printed(units));
  }

  static String printed(String unit) {
    return "单位：" + unit;
  }
}
