package plandraft.text;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.quantity.Growth;
import plandraft.quantity.Unit;

/// A value that goes from one amount to another: 从2015年的225.0亿元增加到2020年的506.9亿元.
///
/// @param baseYear the year said for the first amount
/// @param targetYear the year said for the second
public record FromTo(
    Amount base,
    Optional<Integer> baseYear,
    Amount target,
    Optional<Integer> targetYear,
    int from,
    int to)
    implements Phrase {

  /// The yearly steps between the two years, if both are said.
  public Optional<Integer> periods() {
    return baseYear.flatMap(first -> targetYear.map(last -> last - first));
  }

  /// The growth over so many yearly steps, both amounts in the target's unit; empty if either is no
  /// single number or their units don't fold.
  public Optional<Growth> growth(int steps) {
    Unit unit =
        target.quantity().unit().isNone() ? base.quantity().unit() : target.quantity().unit();
    Optional<BigDecimal> first = base.quantity().valueIn(unit, unit);
    Optional<BigDecimal> last = target.quantity().valueIn(unit, unit);
    return first.flatMap(b -> last.map(t -> new Growth(b, t, steps)));
  }
}
