package plandraft.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Computed numbers as a reader is shown them, rounded half up.
public final class Figures {
  private static final int DECIMALS = 2;

  private Figures() {}

  /// A rate in percent with two decimals: 8.05%.
  public static String percent(BigDecimal rate) {
    return rate.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /// A step with its sign and at most two decimals: +0.12, +40, -3.5.
  public static String step(BigDecimal amount) {
    String amountText = amount(amount);
    return amountText.startsWith("-") || amountText.equals("0") ? amountText : "+" + amountText;
  }

  /// An amount with at most two decimals and no idle zeros: 6536.91, 50.5, 315.
  public static String amount(BigDecimal amount) {
    return bare(amount.setScale(DECIMALS, RoundingMode.HALF_UP)).toPlainString();
  }

  /// The same number without idle zeros and never in powers of ten.
  static BigDecimal bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
