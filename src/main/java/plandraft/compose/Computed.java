package plandraft.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import plandraft.document.Cell;
import plandraft.document.Cell.Formula;
import plandraft.model.Indicator;
import plandraft.quantity.Growth;
import plandraft.quantity.Period;

/// What a table works out from an indicator's base and target.
///
/// @param baseColumn where the base stands in the table, below 0 if it does not
/// @param targetColumn where the target stands in the table, below 0 if it does not
record Computed(Indicator indicator, int targetYear, int baseColumn, int targetColumn) {
  /// One decimal more than what is printed shows whether an increment is whole.
  private static final int FINER = 1;

  /// 年均增长 as a percentage of one decimal.
  Cell.Content growth() {
    return percentage(
        Growth::compoundRate, years -> new Formula.Growth(baseColumn, targetColumn, years));
  }

  /// The whole growth divided by the years, as a percentage of one decimal.
  Cell.Content average() {
    return percentage(
        Growth::simpleRate, years -> new Formula.Average(baseColumn, targetColumn, years));
  }

  /// What is added each year.
  Cell.Content increment() {
    Optional<BigDecimal> added = values().flatMap(Growth::increment);
    int decimals =
        values().map(Growth::increase).map(BigDecimal::scale).map(scale -> scale + FINER).orElse(0);
    return cell(
        added
            .map(each -> each.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros())
            .map(BigDecimal::toPlainString)
            .orElse(""),
        added,
        years -> new Formula.Increment(baseColumn, targetColumn, years));
  }

  /// The target minus the base.
  Cell.Content difference() {
    Optional<BigDecimal> difference = values().map(Growth::increase);
    return cell(
        difference.map(BigDecimal::toPlainString).orElse(""),
        difference,
        _ -> new Formula.Difference(baseColumn, targetColumn));
  }

  private Cell.Content percentage(
      Function<Growth, Optional<BigDecimal>> way, Function<Integer, Formula> formula) {
    Optional<BigDecimal> rate = values().flatMap(way);
    String printed =
        rate.map(percent -> percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
            .orElse("");
    return cell(printed, rate.map(percent -> percent.movePointLeft(2)), formula);
  }

  private Cell.Content cell(
      String printed, Optional<BigDecimal> value, Function<Integer, Formula> formula) {
    boolean live = baseColumn >= 0 && targetColumn >= 0 && period().count() > 0;
    return live
        ? new Cell.Computed(printed, formula.apply(period().count()), value)
        : new Cell.Words(printed);
  }

  private Optional<Growth> values() {
    return indicator
        .base()
        .value()
        .flatMap(
            base -> indicator.target().value().map(target -> Growth.over(base, target, period())));
  }

  private Period period() {
    return new Period(indicator.baseYear(), targetYear);
  }
}
