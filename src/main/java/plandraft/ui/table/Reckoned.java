package plandraft.ui.table;

import java.util.Optional;
import plandraft.model.Indicator;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Reckoning;
import plandraft.quantity.Verdict;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Tone;

/// What is computed about an indicator: its growth, its increase, and whether its basis holds.
///
/// @param reckoning the basis worked through, over the years it holds for if there are any
record Reckoned(Indicator indicator, Optional<Verdict> verdict, Optional<Reckoning> reckoning) {

  /// @param baseYear the year over the base column, which a footnote may contradict
  static Reckoned of(Indicator indicator, int baseYear, int targetYear) {
    Period own = new Period(indicator.baseYear(), targetYear);
    Period printed = new Period(baseYear, targetYear);
    Optional<Verdict> verdict =
        Verdict.of(indicator.basis(), indicator.base(), indicator.target(), own, printed);
    return new Reckoned(
        indicator,
        verdict,
        verdict
            .map(Verdict::reckoning)
            .or(() -> Reckoning.of(indicator.basis(), indicator.base(), indicator.target(), own)));
  }

  /// How strongly the basis is contradicted.
  Tone tone() {
    return verdict
        .map(
            found ->
                switch (found.kind()) {
                  case WRONG -> Tone.ERROR;
                  case SHORT -> Tone.WARNING;
                  case HOLDS, BARELY -> Tone.SECOND;
                })
        .orElse(Tone.SECOND);
  }

  /// Whether the basis is proved not to give the target.
  boolean contradicted() {
    return verdict.filter(found -> !found.agrees()).isPresent();
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
    return contradicted()
        ? ways
            + "\n"
            + words.say(
                "growth.contradicted",
                found.statedTarget().map(Figures::amount).orElse("—"),
                indicator.target().printed())
        : ways;
  }
}
