package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.quantity.Growth;
import plandraft.quantity.Period;
import plandraft.quantity.Quantity;
import plandraft.text.Change;

/// The growth an indicator's row gives from the values of earlier years to its target.
final class TableGrowth {
  private TableGrowth() {}

  /// The growth of the row that the one stated with its target contradicts; empty if any of the
  /// row's earlier values bears the stated one out.
  static Optional<Growth> refuting(Header header, Mention mention, Indicator indicator) {
    Change change = mention.growth().orElseThrow();
    Quantity target = indicator.target();
    int last = header.targetYear();
    boolean restates =
        mention.amount().quantity().value().equals(target.value())
            && mention.year().orElse(last) == last
            && StatedGrowth.isRate(change);
    if (!restates || indicator.base().value().isEmpty()) {
      return Optional.empty();
    }
    List<Growth> ways = ways(header, indicator);
    boolean priced = RealGrowth.isPriced(indicator.name());
    boolean wrong =
        ways.stream()
            .allMatch(
                way ->
                    StatedGrowth.verdict(way, target, change)
                        .filter(Verdict::isWrong)
                        .filter(verdict -> !(priced && StatedGrowth.isReal(verdict, way, change)))
                        .isPresent());
    return wrong ? Optional.of(ways.getLast()) : Optional.empty();
  }

  /// From the base, in its own year or the column's, and from each value between: a table may begin
  /// with the plan before this one, 2015年、2020年、2025年.
  private static List<Growth> ways(Header header, Indicator indicator) {
    int last = header.targetYear();
    Stream<Indicator.Milestone> between =
        indicator.milestones().stream()
            .filter(milestone -> milestone.year() < last)
            .filter(milestone -> milestone.value().value().isPresent());
    Stream<Indicator.Milestone> bases =
        Stream.of(indicator.baseYear(), header.baseYear())
            .distinct()
            .map(year -> new Indicator.Milestone(year, indicator.base()));
    return Stream.concat(between, bases)
        .map(
            from ->
                Growth.over(
                    from.value().value().orElseThrow(),
                    indicator.target().value().orElseThrow(),
                    new Period(from.year(), last)))
        .toList();
  }
}
