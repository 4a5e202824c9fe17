package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Quantity;
import plandraft.quantity.Reckoning;
import plandraft.quantity.Rounding;

/// An indicator's basis worked out every way it can be meant, beside what its target implies.
///
/// @param reckoning the basis with its numbers
/// @param stated the rate or step stated
record Working(Indicator indicator, Reckoning reckoning, BigDecimal stated) {

  /// The working of a basis that states a rate or step; empty where there is nothing to work out.
  static Optional<Working> of(Indicator indicator, int targetYear) {
    Basis basis = indicator.basis();
    Period period = new Period(indicator.baseYear(), targetYear);
    return Reckoning.of(basis, indicator.base(), indicator.target(), period)
        .filter(reckoning -> reckoning.periods() > 0)
        .flatMap(
            reckoning -> basis.stated().map(stated -> new Working(indicator, reckoning, stated)));
  }

  /// One way to read the basis: the target it gives, and whether that can be the one printed.
  record Result(BigDecimal target, boolean holds) {}

  /// Whether the basis is a rate, which may be meant compound or simple.
  boolean isRate() {
    return reckoning.method() instanceof Method.AnnualGrowth;
  }

  /// Each year so much on the year before, or so much added.
  Optional<Result> compound() {
    return reckoning
        .statedTarget()
        .map(target -> new Result(target, reckoning.implied().filter(this::agrees).isPresent()));
  }

  /// The rate applied to the base alone, year for year; only a rate can be meant so.
  Optional<Result> simple() {
    if (!isRate()) {
      return Optional.empty();
    }
    BigDecimal yearly = reckoning.base().multiply(stated.movePointLeft(2));
    Growth growth = reckoning.growth();
    return Growth.stepped(reckoning.base(), yearly, reckoning.periods())
        .map(target -> new Result(target, growth.simpleRate().filter(this::agrees).isPresent()));
  }

  /// The rate or step that would give the target, with one decimal more than is stated.
  Optional<BigDecimal> fittingRate() {
    return reckoning
        .implied()
        .map(rate -> rate.setScale(Math.max(stated.scale(), 0) + 1, RoundingMode.HALF_UP));
  }

  /// The target that the stated rate gives, as precise as a number of its size is printed.
  Optional<Quantity> fittingTarget() {
    Quantity target = indicator.target();
    int decimals = Math.max(target.value().map(BigDecimal::scale).orElse(0), 0);
    return reckoning
        .statedTarget()
        .map(
            fit ->
                fit.setScale(
                    fit.precision() - fit.scale() > 2 ? decimals : decimals + 1,
                    RoundingMode.HALF_UP))
        .map(target::withNumber);
  }

  private boolean agrees(BigDecimal computed) {
    return Rounding.admits(stated, computed);
  }
}
