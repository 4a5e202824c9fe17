package plandraft.check;

import java.math.BigDecimal;
import plandraft.say.Message;

/// A line that a rule draws and that can be drawn elsewhere.
///
/// @param title what the line is, in a few words
/// @param usual where it is drawn if nobody says otherwise
/// @param least the lowest that makes sense
/// @param most the highest that makes sense
/// @param whole whether it must be a whole number
public record Limit(
    String name,
    Message title,
    BigDecimal usual,
    BigDecimal least,
    BigDecimal most,
    boolean whole) {

  static Limit of(String name, Message title, String usual, String least, String most) {
    return new Limit(
        name, title, new BigDecimal(usual), new BigDecimal(least), new BigDecimal(most), false);
  }

  /// A limit that counts something.
  static Limit count(String name, Message title, int usual, int least, int most) {
    return new Limit(
        name,
        title,
        BigDecimal.valueOf(usual),
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(most),
        true);
  }

  /// Whether it can be drawn at `value`.
  public boolean allows(BigDecimal value) {
    boolean within = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    return within && (!whole || value.stripTrailingZeros().scale() <= 0);
  }
}
