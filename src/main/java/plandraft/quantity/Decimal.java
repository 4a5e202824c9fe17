package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A decimal number found in a text: its value with the decimals printed, and where it ends.
public record Decimal(BigDecimal value, int end) {
  private static final int MOST_DIGITS = 24;

  /// The number whose first digit stands at `from`, in half-width digits: 12, 3.50, 1,234,567.
  /// Empty where no digit stands or there are too many to be an amount.
  public static Optional<Decimal> at(String text, int from) {
    int end = afterDigits(text, from);
    if (end == from) {
      return Optional.empty();
    }
    end = afterThousands(text, from, end);
    int point = end;
    if (point < text.length() && text.charAt(point) == '.' && digit(text, point + 1)) {
      end = afterDigits(text, point + 1);
    }
    if (end - from > MOST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(
        new Decimal(new BigDecimal(text.substring(from, end).replace(",", "")), end));
  }

  private static int afterThousands(String text, int from, int end) {
    int after = end;
    if (end - from > 3) {
      return end;
    }
    while (after < text.length()
        && text.charAt(after) == ','
        && afterDigits(text, after + 1) == after + 4) {
      after += 4;
    }
    return after;
  }

  private static int afterDigits(String text, int from) {
    int end = from;
    while (digit(text, end)) {
      end++;
    }
    return end;
  }

  static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
