package plandraft.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// How far a quantity has moved.
///
/// @param by what it grew by, in `unit`
/// @param percent that as a share of what it was, to one decimal; empty if it was zero
public record Shift(BigDecimal by, Unit unit, Optional<BigDecimal> percent) {
  private static final int DIGITS = 6;

  /// How far `after` is from `before`; empty where one has no single number or the units do not
  /// compare.
  ///
  /// @param own the unit of quantities that name none
  static Optional<Shift> of(Quantity before, Quantity after, Unit own) {
    Unit unit = after.unit().isNone() ? own : after.unit();
    Optional<BigDecimal> was = in(before, unit, own);
    Optional<BigDecimal> is = in(after, unit, own);
    return was.isPresent() && is.isPresent()
        ? Optional.of(between(was.get(), is.get(), unit))
        : Optional.empty();
  }

  private static Optional<BigDecimal> in(Quantity quantity, Unit unit, Unit own) {
    return unit.isNone() && quantity.unit().isNone()
        ? quantity.value()
        : quantity.valueIn(unit, own);
  }

  private static Shift between(BigDecimal was, BigDecimal is, Unit unit) {
    BigDecimal by = is.subtract(was);
    Optional<BigDecimal> percent =
        was.signum() == 0
            ? Optional.empty()
            : Optional.of(
                by.multiply(BigDecimal.valueOf(100))
                    .divide(was.abs(), DIGITS, RoundingMode.HALF_UP)
                    .setScale(1, RoundingMode.HALF_UP));
    return new Shift(by, unit, percent);
  }
}
