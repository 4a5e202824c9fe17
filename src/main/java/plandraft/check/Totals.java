package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;
import plandraft.quantity.Unit;

/// The lines of one column of a breakdown.
///
/// @param lines its total lines that hold a number
/// @param regions its regions' cells
public record Totals(Breakdown.Column column, List<Quantity> lines, List<Quantity> regions) {

  static Totals of(Names.Column named) {
    return of(named.breakdown(), named.index());
  }

  /// The lines of the column at `index`, counted from 0.
  public static Totals of(Breakdown breakdown, int index) {
    return new Totals(
        breakdown.columns().get(index),
        cells(breakdown.totals(), index).filter(cell -> cell.value().isPresent()).toList(),
        cells(breakdown.regions(), index).toList());
  }

  private static Stream<Quantity> cells(List<Breakdown.Line> lines, int index) {
    return lines.stream()
        .filter(line -> line.cells().size() > index)
        .map(line -> line.cells().get(index));
  }

  /// The regions' numbers added up; empty if none of them is a number, or one is neither a number
  /// nor left out.
  public Optional<BigDecimal> sum() {
    boolean numbers = regions.stream().anyMatch(cell -> cell.value().isPresent());
    boolean others = regions.stream().anyMatch(cell -> cell.value().isEmpty() && !leftOut(cell));
    return numbers && !others
        ? Optional.of(
            regions.stream()
                .flatMap(cell -> cell.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  /// How many cells are not given, which is not the same as not assigned.
  public long blanks() {
    return regions.stream().filter(Quantity::isBlank).count();
  }

  private static boolean leftOut(Quantity cell) {
    return switch (cell.meaning()) {
      case Meaning.Blank _, Meaning.NotAssigned _, Meaning.None _ -> true;
      default -> false;
    };
  }

  /// Whether a number can be told in the column's unit.
  boolean comparable(Quantity said) {
    return said.value().isPresent()
        && !column.unit().isBlank()
        && !said.unit().isNone()
        && said.unit().folds(new Unit(column.unit()))
        && !said.unit().printed().endsWith("点");
  }

  /// Whether a number restates a total line, or the regions' sum.
  boolean admit(Quantity said) {
    BigDecimal number = said.valueIn(new Unit(column.unit()), Unit.NONE).orElseThrow();
    return Stream.concat(lines.stream().flatMap(line -> line.value().stream()), sum().stream())
        .anyMatch(line -> line.compareTo(number) == 0 || Rounding.admits(number, line));
  }
}
