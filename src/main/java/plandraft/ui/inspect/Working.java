package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Reckoning;
import plandraft.quantity.Rounding;
import plandraft.quantity.Steps;
import plandraft.quantity.Unit;

/// An indicator's basis worked out every way it can be meant, beside what its target implies.
///
/// @param reckoning the basis with its numbers, over the years it holds for if there are any
/// @param stated the rate or step stated
record Working(Indicator indicator, Reckoning reckoning, BigDecimal stated) {
  private static final int MOST_DECIMALS = 4;

  /// The working of a basis that states a rate or step; empty where there is nothing to work out.
  /// Years are counted from the base's own year and, where it holds only so, from the column's.
  static Optional<Working> of(Indicator indicator, Header header) {
    Basis basis = Steps.inUnit(indicator.basis(), new Unit(indicator.unit()));
    Period own = new Period(indicator.baseYear(), header.targetYear());
    Period column = new Period(header.baseYear(), header.targetYear());
    return Reckoning.fitting(basis, indicator.base(), indicator.target(), List.of(own, column))
        .or(() -> Reckoning.of(basis, indicator.base(), indicator.target(), column))
        .filter(reckoning -> reckoning.periods() > 0)
        .flatMap(
            reckoning -> basis.stated().map(stated -> new Working(indicator, reckoning, stated)));
  }

  /// One way to read the basis: what it gives, and whether that can be what is printed.
  record Result(BigDecimal gives, boolean holds) {}

  /// Whether the basis is a rate, which may be meant compound or simple.
  boolean isRate() {
    return reckoning.method() instanceof Method.AnnualGrowth;
  }

  /// Whether an estimate takes the place of the printed base.
  boolean isEstimated() {
    return reckoning.method() instanceof Method.AnnualGrowth growth && growth.base().isPresent();
  }

  /// The target by so much on the year before each year, or so much added.
  Optional<Result> compound() {
    return reckoning.statedTarget().map(this::target);
  }

  /// The target by the rate applied to the base alone, year for year; only a rate can be meant so.
  Optional<Result> simple() {
    if (!isRate()) {
      return Optional.empty();
    }
    BigDecimal yearly = reckoning.base().multiply(stated.movePointLeft(2));
    return Growth.stepped(reckoning.base(), yearly, reckoning.periods()).map(this::target);
  }

  /// The rate or step the target implies, which may be the one stated once it is rounded.
  Optional<Result> rounded() {
    return reckoning
        .implied()
        .map(implied -> new Result(implied, Rounding.admits(stated, implied)));
  }

  private Result target(BigDecimal computed) {
    return new Result(computed, Rounding.admits(reckoning.target(), computed));
  }

  /// The rate or step that gives the target, with as few decimals as do, one of a rate at least;
  /// empty where it is the one stated.
  Optional<BigDecimal> fittingRate() {
    Qualifier bound = bound();
    RoundingMode rounding = bound == Qualifier.AT_LEAST ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    int fewest = Math.max(isRate() ? 1 : 0, stated.scale());
    return reckoning.implied().stream()
        .flatMap(
            implied ->
                IntStream.rangeClosed(fewest, Math.max(fewest, MOST_DECIMALS))
                    .mapToObj(decimals -> implied.setScale(decimals, rounding)))
        .filter(rate -> isRate() || reaches(rate))
        .map(rate -> bare(rate, 0))
        .filter(rate -> rate.compareTo(stated) != 0)
        .findFirst();
  }

  private boolean reaches(BigDecimal step) {
    return Growth.stepped(reckoning.base(), step, reckoning.periods())
        .filter(computed -> Rounding.admits(reckoning.target(), computed))
        .isPresent();
  }

  private Qualifier bound() {
    return switch (reckoning.method()) {
      case Method.AnnualGrowth growth -> growth.bound();
      case Method.YearlyIncrement step -> step.bound();
      case Method.PercentagePoints step -> step.bound();
      default -> Qualifier.EXACTLY;
    };
  }

  /// The target that the stated rate gives, as precise as a number of its size is printed; empty
  /// where it is the one there is.
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
        .map(fit -> target.withNumber(bare(fit, decimals)))
        .filter(fit -> !fit.equals(target));
  }

  /// A number without idle zeros beyond some decimals.
  private static BigDecimal bare(BigDecimal number, int decimals) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < decimals ? bare.setScale(decimals) : bare;
  }
}
