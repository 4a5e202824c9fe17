package plandraft.quantity;

import java.math.BigDecimal;

/// What a printed quantity says. Numbers keep the decimals they were printed with.
public sealed interface Meaning {
  /// One number, with what the words around it say of it.
  sealed interface Single extends Meaning {
    /// The number in the printed unit.
    BigDecimal number();
  }

  /// 65: the number itself.
  record Exact(BigDecimal number) implements Single {}

  /// 10左右, 约10, 近10.
  record About(BigDecimal number) implements Single {}

  /// 95以上, ≥95, 不低于95.
  record AtLeast(BigDecimal number) implements Single {}

  /// 超500, 突破500, ＞500, 500多.
  record MoreThan(BigDecimal number) implements Single {}

  /// 98以下, ≤98, 5以内, 不超过5.
  record AtMost(BigDecimal number) implements Single {}

  /// ＜5, 不足5, 低于5.
  record LessThan(BigDecimal number) implements Single {}

  /// 1-2, 15%～30%: both ends belong to it and are in the same unit.
  record Range(BigDecimal low, BigDecimal high) implements Meaning {
    /// Refuses a range that runs backwards.
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("low " + low + " above high " + high);
      }
    }
  }

  /// 前3名 (within the first three) or 第3名 (exactly third).
  record Rank(int place, boolean within) implements Meaning {}

  /// Words that are no number: 第三层次.
  record Wording() implements Meaning {}

  /// `-`: not assigned to this line, which is not the same as not given.
  record NotAssigned() implements Meaning {}

  /// `/`: there is none.
  record None() implements Meaning {}

  /// Nothing printed: not given.
  record Blank() implements Meaning {}
}
