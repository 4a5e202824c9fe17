package plandraft.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plandraft.model.Plan;
import plandraft.say.Message;

/// Every responsible unit stands in the plan's register, if it keeps one.
public final class UnitsAreKnown implements UnitRule {
  @Override
  public Message title() {
    return Message.of(UnitsAreKnown.class, "units.title");
  }

  @Override
  public Stream<Finding> together(Facts facts, List<UnitNames.Named> claims) {
    Set<String> known = new HashSet<>(facts.plan().units());
    Set<String> told = new HashSet<>();
    return known.isEmpty()
        ? Stream.empty()
        : claims.stream()
            .filter(named -> !known.contains(named.unit()))
            .filter(named -> told.add(named.unit()))
            .filter(named -> known.stream().noneMatch(it -> Spelling.alike(it, named.unit())))
            .map(this::found);
  }

  private Finding found(UnitNames.Named named) {
    String unit = named.unit();
    return Finding.of(
            this,
            Severity.ADVICE,
            named.spot(),
            Message.of(UnitsAreKnown.class, "units.unknown", unit))
        .withFix(
            new Fix(Message.of(UnitsAreKnown.class, "units.add", unit), plan -> added(plan, unit)));
  }

  private static Plan added(Plan plan, String unit) {
    return plan.units().contains(unit)
        ? plan
        : plan.withUnits(Stream.concat(plan.units().stream(), Stream.of(unit)).toList());
  }
}
