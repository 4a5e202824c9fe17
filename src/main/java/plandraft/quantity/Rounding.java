package plandraft.quantity;

import java.math.BigDecimal;

/// Whether a printed number can be a computed one rounded.
public final class Rounding {
  private Rounding() {}

  /// True unless the computed number lies further from the printed one than half a unit of its last
  /// printed decimal: 9.58 can be printed 10 or 9.6, not 9.5.
  public static boolean admits(BigDecimal printed, BigDecimal computed) {
    BigDecimal half = BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
    return computed.subtract(printed).abs().compareTo(half) <= 0;
  }
}
