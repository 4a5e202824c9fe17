package plandraft.check;

import java.math.BigDecimal;
import plandraft.quantity.Meaning;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;
import plandraft.quantity.Unit;

/// How a number said in the text goes with the table's.
enum Agreement {
  /// The same, or the same rounded, or a bound that the table's keeps.
  HOLDS,
  /// The same number under another qualifier: 190以上 against 190.
  OTHERWISE_QUALIFIED,
  /// 约 of a number that lies further off than 约 should.
  NEAR,
  DIFFERS;

  private static final int FEWEST_DIGITS = 2;

  boolean holds() {
    return this == HOLDS;
  }

  /// Compares a number of the text with one of the table, both single numbers of units that fold.
  ///
  /// @param target whether the table's is a target, whose qualifier matters
  /// @param nearly how far, in percent, 约 may lie off
  static Agreement of(
      Quantity said, Quantity table, Unit tableUnit, boolean target, BigDecimal nearly) {
    BigDecimal number = said.value().orElseThrow();
    BigDecimal other = tableUnit.convert(table.value().orElseThrow(), said.unit()).orElseThrow();
    Qualifier words = Qualifier.in((Meaning.Single) said.meaning());
    Qualifier printed = Qualifier.in((Meaning.Single) table.meaning());
    if (number.compareTo(other) == 0) {
      return words == printed || !target || clearer(words, printed) ? HOLDS : OTHERWISE_QUALIFIED;
    }
    boolean rounded =
        Rounding.admits(number, other) && number.stripTrailingZeros().precision() >= FEWEST_DIGITS;
    return switch (words) {
      case EXACTLY -> rounded ? HOLDS : DIFFERS;
      case ABOUT -> rounded || near(number, other, nearly) ? HOLDS : NEAR;
      case AT_LEAST, MORE_THAN -> other.compareTo(number) > 0 ? HOLDS : DIFFERS;
      case AT_MOST, LESS_THAN -> other.compareTo(number) < 0 ? HOLDS : DIFFERS;
    };
  }

  /// 不低于95 and 95以上 say the same, and so do 超 and 以上 of a target.
  private static boolean clearer(Qualifier words, Qualifier printed) {
    return lower(words) && lower(printed) || upper(words) && upper(printed);
  }

  private static boolean lower(Qualifier qualifier) {
    return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
  }

  private static boolean upper(Qualifier qualifier) {
    return qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN;
  }

  private static boolean near(BigDecimal number, BigDecimal other, BigDecimal percent) {
    BigDecimal off = number.subtract(other).abs();
    return off.compareTo(other.abs().multiply(percent).movePointLeft(2)) <= 0;
  }
}
