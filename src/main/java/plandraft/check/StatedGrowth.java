package plandraft.check;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.text.Change;

/// A yearly growth as it is stated, held against one that is computed.
final class StatedGrowth {
  private static final Unit PERCENT = new Unit("%");

  private StatedGrowth() {}

  /// Whether a change is told in percent, not in points or things.
  static boolean isRate(Change change) {
    Unit unit = change.by().quantity().unit();
    return unit.folds(PERCENT) && !unit.printed().endsWith("点");
  }

  /// What the growth to `target` makes of a yearly change; empty where they can't be compared.
  static Optional<Verdict> verdict(Growth growth, Quantity target, Change change) {
    Quantity by = change.by().quantity();
    if (!(by.meaning() instanceof Meaning.Single single)) {
      return Optional.empty();
    }
    BigDecimal stated = stated(change);
    Qualifier bound = Qualifier.in(single);
    if (isRate(change)) {
      return Verdict.ofRate(stated, bound, growth, target);
    }
    return by.unit()
        .convert(stated, target.unit())
        .flatMap(step -> Verdict.ofStep(step, bound, growth, target));
  }

  private static BigDecimal stated(Change change) {
    BigDecimal number = change.by().quantity().value().orElseThrow();
    return change.falls() ? number.negate() : number;
  }

  /// Whether a rate that fails may be the real one, prices left out.
  static boolean isReal(Verdict verdict, Growth growth, Change change) {
    return verdict == Verdict.FAILS
        && isRate(change)
        && growth
            .compoundRate()
            .filter(implied -> RealGrowth.explains(stated(change), implied, 1))
            .isPresent();
  }

  /// The computed growth in the words of the stated one: 3.90%, +40.
  static String implied(Growth growth, Change change) {
    return isRate(change)
        ? growth.compoundRate().map(Figures::percent).orElse("")
        : growth.increment().map(Figures::step).orElse("");
  }

  /// How it is computed, up to the sign in front of the result.
  static String formula(Growth growth, Change change) {
    String pattern = isRate(change) ? "(%s ÷ %s)^(1/%s) − 1 = " : "(%s − %s) ÷ %s = ";
    return pattern.formatted(
        growth.target().toPlainString(), growth.base().toPlainString(), growth.periods());
  }
}
