package plandraft.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A basis worked through: what its method gives for a base and a period beside what the target
/// implies. It passes no verdict.
///
/// @param base the base the method counts from
/// @param from the year of that base
public record Reckoning(Method method, BigDecimal base, int from, BigDecimal target, int to) {
  /// Works a basis through from the printed base, or from the estimate the basis puts in its place;
  /// empty where base or target is no single number.
  public static Optional<Reckoning> of(Basis basis, Quantity base, Quantity target, Period period) {
    Optional<Method.ReplacedBase> replaced = replaced(basis.method());
    int from = replaced.map(Method.ReplacedBase::year).orElse(period.from());
    Optional<BigDecimal> start = replaced.map(Method.ReplacedBase::value).or(base::value);
    return start.flatMap(
        first ->
            target
                .value()
                .map(last -> new Reckoning(basis.method(), first, from, last, period.to())));
  }

  /// The basis worked through over the first of some periods that it holds over; empty where it
  /// holds over none.
  public static Optional<Reckoning> fitting(
      Basis basis, Quantity base, Quantity target, List<Period> periods) {
    return periods.stream()
        .flatMap(period -> of(basis, base, target, period).stream())
        .filter(Reckoning::fits)
        .findFirst();
  }

  /// Whether the stated rate or step is what the two values imply, rounded as it is stated.
  public boolean fits() {
    return stated()
        .flatMap(stated -> implied().map(implied -> Rounding.admits(stated, implied)))
        .orElse(false);
  }

  private static Optional<Method.ReplacedBase> replaced(Method method) {
    return method instanceof Method.AnnualGrowth growth ? growth.base() : Optional.empty();
  }

  /// The yearly steps counted.
  public int periods() {
    return new Period(from, to).count();
  }

  /// What the two values imply: compound rate, simple rate, yearly increment.
  public Growth growth() {
    return new Growth(base, target, periods());
  }

  /// The target the stated rate or step gives; empty if the method states none.
  public Optional<BigDecimal> statedTarget() {
    return switch (method) {
      case Method.AnnualGrowth(BigDecimal percent, _, _) ->
          Growth.compounded(base, percent, periods());
      case Method.YearlyIncrement(BigDecimal amount, _, _) ->
          Growth.stepped(base, amount, periods());
      case Method.PercentagePoints(BigDecimal points, _) -> Growth.stepped(base, points, periods());
      default -> Optional.empty();
    };
  }

  /// The rate or step the method states.
  public Optional<BigDecimal> stated() {
    return switch (method) {
      case Method.AnnualGrowth growth -> Optional.of(growth.percent());
      case Method.YearlyIncrement step -> Optional.of(step.amount());
      case Method.PercentagePoints step -> Optional.of(step.points());
      default -> Optional.empty();
    };
  }

  /// What the stated rate or step should have been: the compound rate or the yearly increment the
  /// two values imply.
  public Optional<BigDecimal> implied() {
    return switch (method) {
      case Method.AnnualGrowth _ -> growth().compoundRate();
      case Method.YearlyIncrement _, Method.PercentagePoints _ -> growth().increment();
      default -> Optional.empty();
    };
  }
}
