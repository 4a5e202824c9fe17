package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;

/// The plan that this one follows gives the same indicator the same target in the same unit; an
/// earlier plan's target is told beside this one's base.
public final class ParentAgrees implements Rule<Void> {
  @Override
  public Message title() {
    return Message.of(ParentAgrees.class, "parent.title");
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    return facts.parent().stream()
        .flatMap(
            parent -> {
              Names names = Names.of(parent);
              return facts
                  .indicators()
                  .flatMap(
                      own ->
                          names
                              .indicator(own.name())
                              .flatMap(other -> judge(facts.plan(), parent, own, other))
                              .stream());
            });
  }

  private Optional<Finding> judge(Plan plan, Plan parent, Indicator own, Indicator other) {
    int until = parent.header().targetYear();
    if (until == plan.header().targetYear()) {
      return targets(parent, own, other);
    }
    return until == own.baseYear() ? bases(parent, own, other) : Optional.empty();
  }

  private Optional<Finding> targets(Plan parent, Indicator own, Indicator other) {
    Unit unit = new Unit(own.unit());
    Unit theirs = new Unit(other.unit());
    if (!unit.isNone() && !theirs.isNone() && !unit.folds(theirs)) {
      return Optional.of(
          found(
              Severity.WARNING,
              Place.Part.UNIT,
              own,
              Message.of(
                  ParentAgrees.class,
                  "parent.unit",
                  Quoting.inner(own.name()),
                  own.unit(),
                  parent.header().title(),
                  other.unit())));
    }
    return differs(own.target(), other.target(), unit, theirs)
        ? Optional.of(
            found(
                Severity.WARNING,
                Place.Part.TARGET,
                own,
                Message.of(
                    ParentAgrees.class,
                    "parent.target",
                    Quoting.inner(own.name()),
                    own.target().withUnit(unit),
                    parent.header().title(),
                    other.target().withUnit(theirs))))
        : Optional.empty();
  }

  private Optional<Finding> bases(Plan earlier, Indicator own, Indicator other) {
    Unit unit = new Unit(own.unit());
    Unit theirs = new Unit(other.unit());
    return differs(own.base(), other.target(), unit, theirs)
        ? Optional.of(
            found(
                Severity.ADVICE,
                Place.Part.BASE,
                own,
                Message.of(
                    ParentAgrees.class,
                    "parent.base",
                    Quoting.inner(own.name()),
                    own.base().withUnit(unit),
                    earlier.header().title(),
                    other.target().withUnit(theirs))))
        : Optional.empty();
  }

  private static boolean differs(Quantity own, Quantity other, Unit unit, Unit theirs) {
    Optional<BigDecimal> mine = own.valueIn(unit, unit);
    Optional<BigDecimal> told = other.valueIn(unit, theirs.isNone() ? unit : theirs);
    return mine.isPresent() && told.isPresent() && mine.get().compareTo(told.get()) != 0;
  }

  private Finding found(Severity severity, Place.Part part, Indicator own, Message sentence) {
    return Finding.of(this, severity, Spot.of(Place.of(part, own.id()), own.name()), sentence);
  }
}
