package plandraft.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.edit.Indicators;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.quantity.Basis;
import plandraft.quantity.Period;
import plandraft.say.Message;

/// A target follows from its base by the yearly growth or step that its 测算依据 states.
public final class BasesHold implements Rule<Void> {
  @Override
  public Message title() {
    return Message.of(BasesHold.class, "bases.title");
  }

  /// Tries the years the base may count from: its own, and the column's where a footnote sets it
  /// apart; what holds either way is at most advice.
  @Override
  public Stream<Finding> alone(Row row) {
    List<Worked> ways =
        Stream.of(row.indicator().baseYear(), row.baseYear())
            .distinct()
            .map(from -> new Period(from, row.targetYear()))
            .flatMap(period -> Worked.over(row.indicator(), period).stream())
            .toList();
    return ways.stream()
        .min(Comparator.comparing(Worked::verdict))
        .flatMap(best -> judge(best, ways.getFirst(), ways.getLast()))
        .stream();
  }

  private Optional<Finding> judge(Worked best, Worked own, Worked column) {
    Worked shown = best.verdict().isWrong() ? column : best;
    return switch (shown.verdict()) {
      case HOLDS -> best == own ? Optional.empty() : Optional.of(steps(best, own));
      case ROUNDED_RATE -> Optional.of(found(Severity.ADVICE, shown, "bases.rounded"));
      case ROUNDED_STEP -> Optional.of(found(Severity.ADVICE, shown, "bases.step"));
      case JUST_MISSED -> Optional.of(found(Severity.WARNING, shown, "bases.missed"));
      case SIMPLE -> Optional.of(found(Severity.ERROR, shown, "bases.simple"));
      case FAILS -> Optional.of(shown.holdsAsPoints() ? points(shown) : fails(shown));
    };
  }

  private Finding fails(Worked worked) {
    return found(Severity.ERROR, worked, worked.isRate() ? "bases.rate" : "bases.wrongStep");
  }

  private Finding steps(Worked holds, Worked own) {
    Message sentence =
        Message.of(
            BasesHold.class,
            "bases.steps",
            Quoting.inner(holds.indicator().name()),
            Integer.toString(holds.years()),
            Integer.toString(own.reckoning().from()),
            Integer.toString(own.years()),
            own.computed(),
            own.target());
    return Finding.of(this, Severity.ADVICE, spot(holds), sentence).withFormula(holds.formula());
  }

  private Finding points(Worked worked) {
    Indicator indicator = worked.indicator();
    Basis points = Basis.read(indicator.basis().printed().replaceFirst("[%％]", "个百分点"));
    return bare(Severity.WARNING, worked, "bases.points").withFix(fix(indicator, points));
  }

  private Finding found(Severity severity, Worked worked, String key) {
    return bare(severity, worked, key)
        .withFix(worked.mended().map(basis -> fix(worked.indicator(), basis)));
  }

  private Finding bare(Severity severity, Worked worked, String key) {
    Message sentence =
        Message.of(
            BasesHold.class,
            key,
            Quoting.inner(worked.indicator().name()),
            worked.base(),
            worked.target(),
            Integer.toString(worked.years()),
            worked.stated(),
            worked.implied(),
            Integer.toString(worked.reckoning().to()),
            worked.computed());
    return Finding.of(this, severity, spot(worked), sentence).withFormula(worked.formula());
  }

  private static Spot spot(Worked worked) {
    Indicator indicator = worked.indicator();
    return Spot.of(Place.of(Place.Part.BASIS, indicator.id()), indicator.basis().printed());
  }

  private static Fix fix(Indicator indicator, Basis basis) {
    return new Fix(
        Message.of(BasesHold.class, "bases.fix", Quoting.inner(indicator.name()), basis.printed()),
        plan ->
            Indicators.change(
                plan,
                indicator.id(),
                it -> it.basis().equals(indicator.basis()) ? it.withBasis(basis) : it));
  }
}
