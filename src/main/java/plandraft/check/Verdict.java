package plandraft.check;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;

/// How a stated yearly rate or step goes with the two values it should lead from one to the other.
enum Verdict {
  HOLDS,
  /// The rate holds once rounded, but the total growth divided by the years gives it exactly.
  ROUNDED_RATE,
  /// The step holds only once rounded to the decimals it is stated with.
  ROUNDED_STEP,
  /// A bound is missed by less than it is rounded to: 14.87% for 15%以上.
  JUST_MISSED,
  /// Only the total growth divided by the years gives it.
  SIMPLE,
  FAILS;

  private static final BigDecimal NEARLY = new BigDecimal("0.05");
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /// Whether nothing need be said.
  boolean holds() {
    return this == HOLDS;
  }

  /// Whether the claim is wrong and not only loosely stated.
  boolean isWrong() {
    return this == SIMPLE || this == FAILS;
  }

  /// Judges a yearly rate in percent; empty where growth has none, as from zero.
  static Optional<Verdict> ofRate(
      BigDecimal percent, Qualifier bound, Growth growth, Quantity target) {
    Optional<BigDecimal> implied = growth.compoundRate();
    Optional<BigDecimal> simple = growth.simpleRate();
    Optional<BigDecimal> computed = Growth.compounded(growth.base(), percent, growth.periods());
    if (implied.isEmpty() || simple.isEmpty() || computed.isEmpty()) {
      return Optional.empty();
    }
    if (bound != Qualifier.EXACTLY) {
      return Optional.of(bounded(percent, bound, implied.get(), simple.get()));
    }
    boolean reached = reaches(target, computed.get());
    boolean rounded = Rounding.admits(percent, implied.get());
    boolean bySimple = Rounding.admits(percent, simple.get());
    boolean simpler = bySimple && off(percent, simple.get()) < off(percent, implied.get());
    if (reached || rounded) {
      return Optional.of(!reached && simpler ? ROUNDED_RATE : HOLDS);
    }
    if (isWithinPrinted(percent, growth)) {
      return Optional.of(HOLDS);
    }
    return Optional.of(bySimple ? SIMPLE : FAILS);
  }

  /// Whether a rate may come of the measured values that base and target were printed from.
  private static boolean isWithinPrinted(BigDecimal percent, Growth growth) {
    BigDecimal base = blur(growth.base());
    BigDecimal target = blur(growth.target());
    Optional<BigDecimal> least =
        new Growth(growth.base().add(base), growth.target().subtract(target), growth.periods())
            .compoundRate();
    Optional<BigDecimal> most =
        new Growth(growth.base().subtract(base), growth.target().add(target), growth.periods())
            .compoundRate();
    return least
            .filter(rate -> rate.compareTo(percent) <= 0 || Rounding.admits(percent, rate))
            .isPresent()
        && most.filter(rate -> rate.compareTo(percent) >= 0 || Rounding.admits(percent, rate))
            .isPresent();
  }

  /// How far a value with decimals may lie from what was measured; counts are exact.
  private static BigDecimal blur(BigDecimal printed) {
    return printed.scale() > 0 ? printed.ulp().divide(BigDecimal.TWO) : BigDecimal.ZERO;
  }

  /// Judges a yearly step in the unit of the values; empty where there are no years between.
  static Optional<Verdict> ofStep(
      BigDecimal step, Qualifier bound, Growth growth, Quantity target) {
    Optional<BigDecimal> implied = growth.increment();
    Optional<BigDecimal> computed = Growth.stepped(growth.base(), step, growth.periods());
    if (implied.isEmpty() || computed.isEmpty()) {
      return Optional.empty();
    }
    if (bound != Qualifier.EXACTLY) {
      return Optional.of(bounded(step, bound, implied.get(), implied.get()));
    }
    if (reaches(target, computed.get())) {
      return Optional.of(HOLDS);
    }
    return Optional.of(Rounding.admits(step, implied.get()) ? ROUNDED_STEP : FAILS);
  }

  private static double off(BigDecimal stated, BigDecimal computed) {
    return computed.subtract(stated).abs().doubleValue();
  }

  /// 以上 of a fall means a greater fall.
  private static Verdict bounded(
      BigDecimal stated, Qualifier bound, BigDecimal implied, BigDecimal simple) {
    if (bound == Qualifier.ABOUT) {
      boolean near = implied.subtract(stated).abs().compareTo(stated.abs().multiply(ABOUT)) <= 0;
      boolean rounded = Rounding.admits(stated, implied);
      return near || rounded ? HOLDS : Rounding.admits(stated, simple) ? SIMPLE : FAILS;
    }
    boolean lower = bound == Qualifier.AT_LEAST || bound == Qualifier.MORE_THAN;
    int direction = stated.signum() < 0 ? -1 : 1;
    int compared = implied.compareTo(stated) * direction * (lower ? 1 : -1);
    if (compared >= 0) {
      return HOLDS;
    }
    return Rounding.admits(stated, implied) ? JUST_MISSED : FAILS;
  }

  /// Whether a computed value can be printed as the target, or keeps what is said of it.
  private static boolean reaches(Quantity target, BigDecimal computed) {
    BigDecimal printed = target.value().orElseThrow();
    if (Rounding.admits(printed, computed)) {
      return true;
    }
    return switch (target.meaning()) {
      case Meaning.About _ ->
          computed.subtract(printed).abs().compareTo(printed.abs().multiply(NEARLY)) <= 0;
      case Meaning.AtLeast _, Meaning.MoreThan _ -> computed.compareTo(printed) >= 0;
      case Meaning.AtMost _, Meaning.LessThan _ -> computed.compareTo(printed) <= 0;
      default -> false;
    };
  }
}
