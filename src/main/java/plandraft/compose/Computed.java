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

  /// 年均增长 as a percentage of one decimal.
  Cell.Content growth() {
    Optional<BigDecimal> rate = values().flatMap(Growth::compoundRate);
    String printed =
        rate.map(percent -> percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
            .orElse("");
    return cell(
        printed,
        rate.map(percent -> percent.movePointLeft(2)),
        years -> new Formula.Growth(baseColumn, targetColumn, years));
  }

  /// The target minus the base.
  Cell.Content difference() {
    Optional<BigDecimal> difference = values().map(Growth::increase);
    return cell(
        difference.map(BigDecimal::toPlainString).orElse(""),
        difference,
        _ -> new Formula.Difference(baseColumn, targetColumn));
  }

  private Cell.Content cell(
      String printed, Optional<BigDecimal> value, Function<Integer, Formula> formula) {
    return baseColumn < 0 || targetColumn < 0
        ? new Cell.Words(printed)
        : new Cell.Computed(printed, formula.apply(period().count()), value);
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
