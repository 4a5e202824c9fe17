package plandraft.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How a value grows from a base to a target over a number of yearly steps.
public record Growth(BigDecimal base, BigDecimal target, int periods) {
  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_PERIODS = 200;

  /// Growth between two printed values over a period.
  public static Growth over(BigDecimal base, BigDecimal target, Period period) {
    return new Growth(base, target, period.count());
  }

  /// The yearly rate in percent if each year grows on the one before (年均增长); empty unless both
  /// values are positive and there is at least one step.
  public Optional<BigDecimal> compoundRate() {
    if (!counts() || base.signum() <= 0 || target.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal ratio = target.divide(base, PRECISE);
    return Optional.of(root(ratio).subtract(BigDecimal.ONE).multiply(HUNDRED));
  }

  /// The total growth in percent divided by the steps, which is often mistaken for the yearly rate;
  /// empty unless the base is positive and there is at least one step.
  public Optional<BigDecimal> simpleRate() {
    if (!counts() || base.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        increase().multiply(HUNDRED).divide(base.multiply(BigDecimal.valueOf(periods)), PRECISE));
  }

  /// The amount added each year; empty unless there is at least one step.
  public Optional<BigDecimal> increment() {
    return counts()
        ? Optional.of(increase().divide(BigDecimal.valueOf(periods), PRECISE))
        : Optional.empty();
  }

  /// The target minus the base.
  public BigDecimal increase() {
    return target.subtract(base);
  }

  /// What the base becomes if it grows by so many percent on itself each year.
  public static Optional<BigDecimal> compounded(BigDecimal base, BigDecimal percent, int periods) {
    if (periods < 0 || periods > MOST_PERIODS) {
      return Optional.empty();
    }
    BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
    return Optional.of(base.multiply(factor.pow(periods, PRECISE), PRECISE));
  }

  /// What the base becomes if the same amount is added each year.
  public static Optional<BigDecimal> stepped(BigDecimal base, BigDecimal amount, int periods) {
    return periods < 0
        ? Optional.empty()
        : Optional.of(base.add(amount.multiply(BigDecimal.valueOf(periods))));
  }

  private boolean counts() {
    return periods > 0 && periods <= MOST_PERIODS;
  }

  /// A double's root is exact to 15 digits; one step of Newton's method doubles that.
  private BigDecimal root(BigDecimal ratio) {
    BigDecimal guess = new BigDecimal(Math.pow(ratio.doubleValue(), 1.0 / periods), PRECISE);
    BigDecimal count = BigDecimal.valueOf(periods);
    BigDecimal miss = guess.subtract(ratio.divide(guess.pow(periods - 1, PRECISE), PRECISE));
    return guess.subtract(miss.divide(count, PRECISE));
  }
}
