package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plandraft.check.BasesHold;
import plandraft.check.Finding;
import plandraft.check.Row;
import plandraft.check.Severity;
import plandraft.model.Indicator;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Reckoning;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Tone;

/// What is computed about an indicator: its growth, its increase, and whether its basis holds.
///
/// @param finding what is to be said of its basis
/// @param reckoning the basis worked through, over the years it holds for if there are any
record Reckoned(Indicator indicator, Optional<Finding> finding, Optional<Reckoning> reckoning) {

  /// @param baseYear the year over the base column, which a footnote may contradict
  static Reckoned of(Indicator indicator, int baseYear, int targetYear) {
    Row row = new Row(indicator, baseYear, targetYear);
    Period own = new Period(indicator.baseYear(), targetYear);
    List<Period> periods = List.of(own, new Period(baseYear, targetYear));
    return new Reckoned(
        indicator,
        new BasesHold().alone(row).findFirst(),
        Reckoning.fitting(indicator.basis(), indicator.base(), indicator.target(), periods)
            .or(() -> Reckoning.of(indicator.basis(), indicator.base(), indicator.target(), own)));
  }

  /// The same without its finding where that was `settled`.
  Reckoned unless(Predicate<Finding> settled) {
    return new Reckoned(indicator, finding.filter(settled.negate()), reckoning);
  }

  /// How strongly the basis is contradicted.
  Tone tone() {
    return finding.map(Reckoned::tone).orElse(Tone.SECOND);
  }

  /// How strongly a finding speaks.
  static Tone tone(Finding found) {
    return switch (found.severity()) {
      case ERROR -> Tone.ERROR;
      case WARNING -> Tone.WARNING;
      case ADVICE -> Tone.SECOND;
    };
  }

  /// Whether the basis is found not to give the target.
  boolean contradicted() {
    return finding.filter(found -> found.severity() != Severity.ADVICE).isPresent();
  }

  /// 年均增长: a rate, or a step where the basis speaks of steps.
  Cell growth(Words words) {
    return reckoning
        .flatMap(
            found -> growth(found).map(text -> Cell.of(text).explained(explained(found, words))))
        .orElse(Cell.EMPTY)
        .toned(tone())
        .fixed();
  }

  /// 差额: the target minus the base.
  Cell difference() {
    return indicator
        .base()
        .value()
        .flatMap(base -> indicator.target().value().map(target -> target.subtract(base)))
        .map(increase -> Cell.of(Figures.step(increase)))
        .orElse(Cell.EMPTY)
        .toned(Tone.SECOND)
        .fixed();
  }

  private static Optional<String> growth(Reckoning found) {
    Growth growth = found.growth();
    boolean steps =
        found.method() instanceof Method.YearlyIncrement
            || found.method() instanceof Method.PercentagePoints;
    return steps
        ? growth.increment().map(Figures::step)
        : growth.compoundRate().map(Figures::percent);
  }

  private String explained(Reckoning found, Words words) {
    Growth growth = found.growth();
    String ways =
        words.say(
            "growth.ways",
            Integer.toString(found.from()),
            Integer.toString(found.to()),
            Integer.toString(found.periods()),
            growth.compoundRate().map(Figures::percent).orElse("—"),
            growth.simpleRate().map(Figures::percent).orElse("—"),
            growth.increment().map(Figures::step).orElse("—"));
    return finding.map(one -> ways + "\n" + one.sentence().in(words.locale())).orElse(ways);
  }
}
