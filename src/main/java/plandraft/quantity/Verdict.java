package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether a target agrees with the rate or step it is said to be worked out on.
///
/// @param reckoning how the basis was worked through, with the years it was counted over
public record Verdict(Kind kind, Reckoning reckoning) {
  /// How far the two agree, best first.
  public enum Kind {
    /// The stated rate or step, as precise as it is printed, gives the target.
    HOLDS,
    /// It holds after generous rounding, as a simple average, or counted from another year.
    BARELY,
    /// It falls short of a bound by less than its rounding.
    SHORT,
    /// It cannot be rounded to what is printed.
    WRONG
  }

  /// The verdict on a basis; empty where it states no rate or step or a value is no sure number.
  ///
  /// @param own counted from the year the base value is from
  /// @param printed counted from the year over its column, which a footnote may contradict
  public static Optional<Verdict> of(
      Basis basis, Quantity base, Quantity target, Period own, Period printed) {
    if (!(base.meaning() instanceof Meaning.Exact)
        || !(target.meaning() instanceof Meaning.Single single)
        || Qualifier.in(single) == Qualifier.ABOUT) {
      return Optional.empty();
    }
    Optional<Verdict> first = over(basis, base, target, own);
    if (own.equals(printed) || first.filter(verdict -> !verdict.agrees()).isEmpty()) {
      return first;
    }
    return over(basis, base, target, printed)
        .filter(Verdict::agrees)
        .map(second -> new Verdict(Kind.BARELY, second.reckoning()))
        .or(() -> first);
  }

  /// Whether nothing is proved to be wrong.
  public boolean agrees() {
    return kind == Kind.HOLDS || kind == Kind.BARELY;
  }

  private static Optional<Verdict> over(
      Basis basis, Quantity base, Quantity target, Period period) {
    return Reckoning.of(basis, base, target, period)
        .filter(reckoning -> reckoning.periods() > 0)
        .flatMap(
            reckoning ->
                judge(reckoning, qualifier(target)).map(kind -> new Verdict(kind, reckoning)));
  }

  private static Qualifier qualifier(Quantity quantity) {
    return quantity.meaning() instanceof Meaning.Single single
        ? Qualifier.in(single)
        : Qualifier.ABOUT;
  }

  private static Optional<Kind> judge(Reckoning reckoning, Qualifier target) {
    if (reckoning.stated().isEmpty() || reckoning.implied().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal stated = reckoning.stated().get();
    BigDecimal implied = reckoning.implied().get();
    boolean admitted = Rounding.admits(stated, implied);
    return switch (bound(reckoning.method())) {
      case EXACTLY -> Optional.of(admitted ? precision(reckoning) : beyond(reckoning, target));
      case ABOUT -> admitted ? Optional.of(Kind.HOLDS) : Optional.empty();
      case AT_LEAST, MORE_THAN -> Optional.of(bounded(implied.compareTo(stated), admitted));
      case AT_MOST, LESS_THAN -> Optional.of(bounded(stated.compareTo(implied), admitted));
    };
  }

  private static Qualifier bound(Method method) {
    return switch (method) {
      case Method.AnnualGrowth growth -> growth.bound();
      case Method.YearlyIncrement step -> step.bound();
      case Method.PercentagePoints step -> step.bound();
      default -> Qualifier.ABOUT;
    };
  }

  private static Kind bounded(int beyond, boolean admitted) {
    return beyond >= 0 ? Kind.HOLDS : admitted ? Kind.SHORT : Kind.WRONG;
  }

  /// A rate that is exact as a simple average, or a step that misses the printed target, holds only
  /// after rounding.
  private static Kind precision(Reckoning reckoning) {
    boolean barely =
        reckoning.method() instanceof Method.AnnualGrowth
            ? simpler(reckoning)
            : reckoning
                .statedTarget()
                .filter(target -> Rounding.admits(reckoning.target(), target))
                .isEmpty();
    return barely ? Kind.BARELY : Kind.HOLDS;
  }

  private static boolean simpler(Reckoning reckoning) {
    Growth growth = reckoning.growth();
    BigDecimal stated = reckoning.stated().orElseThrow();
    BigDecimal fine = stated.setScale(Math.max(stated.scale(), 0) + 2);
    return growth.simpleRate().filter(rate -> Rounding.admits(fine, rate)).isPresent()
        && growth.compoundRate().filter(rate -> Rounding.admits(fine, rate)).isEmpty();
  }

  /// A target that is only a bound may be passed.
  private static Kind beyond(Reckoning reckoning, Qualifier target) {
    int sense =
        switch (target) {
          case AT_LEAST, MORE_THAN -> 1;
          case AT_MOST, LESS_THAN -> -1;
          default -> 0;
        };
    boolean passes =
        reckoning
            .statedTarget()
            .filter(given -> given.compareTo(reckoning.target()) * sense > 0)
            .isPresent();
    return passes ? Kind.HOLDS : Kind.WRONG;
  }
}
