package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.model.Alias;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;

/// The plan that this one follows gives the same indicator the same name, unit, base and target; an
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
                          named(facts.plan(), names, own)
                              .map(other -> judge(facts.plan(), parent, own, other))
                              .orElseGet(() -> spelt(facts, parent, own))
                              .stream());
            });
  }

  /// The other plan's indicator of the same name, or of one of the aliases.
  private static Optional<Indicator> named(Plan plan, Names names, Indicator own) {
    return names
        .indicator(own.name())
        .or(
            () ->
                plan.aliases().stream()
                    .filter(alias -> alias.indicator().equals(own.id()))
                    .map(Alias::name)
                    .flatMap(name -> names.indicator(name).stream())
                    .findFirst());
  }

  /// An indicator that the other plan has only under a name much like it, with the same values.
  private Optional<Finding> spelt(Facts facts, Plan parent, Indicator own) {
    Predicate<Indicator> same =
        other ->
            Spelling.alike(Names.key(own.name()), Names.key(other.name()))
                && new Unit(own.unit()).folds(new Unit(other.unit()))
                && own.target().value().isPresent()
                && !differs(own.target(), other.target(), own, other)
                && facts.names().indicator(other.name()).isEmpty();
    return parent.indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .filter(same)
        .findFirst()
        .map(
            other ->
                found(
                    Severity.ADVICE,
                    Place.Part.INDICATOR,
                    own,
                    "parent.name",
                    Quoting.inner(own.name()),
                    parent.header().title(),
                    Quoting.inner(other.name())));
  }

  private Optional<Finding> judge(Plan plan, Plan parent, Indicator own, Indicator other) {
    int until = parent.header().targetYear();
    if (until == plan.header().targetYear()) {
      return units(parent, own, other)
          .or(() -> targets(parent, own, other))
          .or(() -> bases(parent, own, other));
    }
    return until == own.baseYear() ? reached(parent, own, other) : Optional.empty();
  }

  private Optional<Finding> units(Plan parent, Indicator own, Indicator other) {
    Unit unit = new Unit(own.unit());
    Unit theirs = new Unit(other.unit());
    return unit.isNone() || theirs.isNone() || unit.folds(theirs)
        ? Optional.empty()
        : Optional.of(
            found(
                Severity.WARNING,
                Place.Part.UNIT,
                own,
                "parent.unit",
                Quoting.inner(own.name()),
                own.unit(),
                parent.header().title(),
                other.unit()));
  }

  private Optional<Finding> targets(Plan parent, Indicator own, Indicator other) {
    return differs(own.target(), other.target(), own, other) || ranked(own.target(), other.target())
        ? Optional.of(
            found(
                Severity.WARNING,
                Place.Part.TARGET,
                own,
                "parent.target",
                Quoting.inner(own.name()),
                own.target().withUnit(unit(own, own.target())),
                parent.header().title(),
                other.target().withUnit(unit(other, other.target()))))
        : Optional.empty();
  }

  /// The base of the same year is the same.
  private Optional<Finding> bases(Plan parent, Indicator own, Indicator other) {
    return own.baseYear() == other.baseYear() && differs(own.base(), other.base(), own, other)
        ? Optional.of(
            found(
                Severity.WARNING,
                Place.Part.BASE,
                own,
                "parent.sameBase",
                Quoting.inner(own.name()),
                Integer.toString(own.baseYear()),
                own.base().withUnit(unit(own, own.base())),
                parent.header().title(),
                other.base().withUnit(unit(other, other.base()))))
        : Optional.empty();
  }

  /// An earlier plan's target against what was reached.
  private Optional<Finding> reached(Plan earlier, Indicator own, Indicator other) {
    return differs(own.base(), other.target(), own, other) && !keeps(own, other)
        ? Optional.of(
            found(
                Severity.ADVICE,
                Place.Part.BASE,
                own,
                "parent.base",
                Quoting.inner(own.name()),
                own.base().withUnit(unit(own, own.base())),
                earlier.header().title(),
                other.target().withUnit(unit(other, other.target()))))
        : Optional.empty();
  }

  /// Whether the base keeps the bound that was set: 36.5 for 35以上.
  private static boolean keeps(Indicator own, Indicator other) {
    int compared = compared(own.base(), other.target(), own, other).orElse(0);
    return switch (other.target().meaning()) {
      case Meaning.AtLeast _, Meaning.MoreThan _ -> compared > 0;
      case Meaning.AtMost _, Meaning.LessThan _ -> compared < 0;
      default -> false;
    };
  }

  private static boolean ranked(Quantity own, Quantity other) {
    return own.meaning() instanceof Meaning.Rank mine
        && other.meaning() instanceof Meaning.Rank theirs
        && !mine.equals(theirs);
  }

  private static boolean differs(Quantity mine, Quantity theirs, Indicator own, Indicator other) {
    return compared(mine, theirs, own, other).filter(sign -> sign != 0).isPresent();
  }

  private static Optional<Integer> compared(
      Quantity mine, Quantity theirs, Indicator own, Indicator other) {
    Unit unit = new Unit(own.unit());
    Unit foreign = new Unit(other.unit());
    Optional<BigDecimal> told = theirs.valueIn(unit, foreign.isNone() ? unit : foreign);
    return mine.valueIn(unit, unit).flatMap(value -> told.map(value::compareTo));
  }

  private static Unit unit(Indicator indicator, Quantity quantity) {
    return quantity.value().isPresent() ? new Unit(indicator.unit()) : Unit.NONE;
  }

  private Finding found(
      Severity severity, Place.Part part, Indicator own, String key, Object... arguments) {
    return Finding.of(
        this,
        severity,
        Spot.of(Place.of(part, own.id()), own.name()),
        Message.of(ParentAgrees.class, key, arguments));
  }
}
