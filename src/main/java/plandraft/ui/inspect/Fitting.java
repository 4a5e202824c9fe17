package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Unit;

/// What a yearly rate or step would have to be for a base to become a target.
record Fitting(Growth growth) {
  private static final Unit PERCENT = new Unit("%");

  /// From an indicator's base to its target; empty where one of them is no single number or no year
  /// lies between them.
  static Optional<Fitting> of(Indicator indicator, int targetYear) {
    Period period = new Period(indicator.baseYear(), targetYear);
    return indicator
        .base()
        .value()
        .flatMap(
            base -> indicator.target().value().map(target -> Growth.over(base, target, period)))
        .filter(growth -> growth.periods() > 0)
        .map(Fitting::new);
  }

  /// In percent a year, to one decimal.
  Optional<BigDecimal> rate() {
    return growth.compoundRate().map(rate -> bare(rate, 1));
  }

  /// A year, to as many decimals as base and target have, or one more.
  Optional<BigDecimal> step() {
    int decimals = Math.max(growth.base().scale(), growth.target().scale());
    return growth.increment().map(step -> bare(step, Math.max(decimals, 0) + 1));
  }

  /// The basis that fits, for an indicator that has none: in percentage points where it is a
  /// percentage itself.
  Optional<Basis> basis(Unit unit) {
    return unit.folds(PERCENT)
        ? step().map(it -> Basis.of(new Method.PercentagePoints(it, Qualifier.EXACTLY)))
        : rate()
            .map(it -> Basis.of(new Method.AnnualGrowth(it, Qualifier.EXACTLY, Optional.empty())));
  }

  private static BigDecimal bare(BigDecimal number, int decimals) {
    BigDecimal bare = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
