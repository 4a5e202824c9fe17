package plandraft.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.edit.Tasks;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.say.Message;

/// A unit is spelt one way throughout: as the register has it, or as most measures do.
public final class UnitsAreSpeltAlike implements UnitRule {
  private static final int MOST_UNITS = 400;

  @Override
  public Message title() {
    return Message.of(UnitsAreSpeltAlike.class, "spelling.title");
  }

  @Override
  public Stream<Finding> together(Facts facts, List<UnitNames.Named> claims) {
    Map<String, List<UnitNames.Named>> uses = new LinkedHashMap<>();
    claims.forEach(named -> uses.computeIfAbsent(named.unit(), _ -> new ArrayList<>()).add(named));
    List<String> register = facts.plan().units();
    return uses.size() > MOST_UNITS
        ? Stream.empty()
        : uses.values().stream()
            .flatMap(
                named ->
                    (register.contains(named.getFirst().unit())
                            ? commoner(uses, named.getFirst().unit())
                            : better(register, uses, named.getFirst().unit()))
                        .map(right -> found(named.getFirst(), right)).stream());
  }

  /// What a name of the register, which may have been read from a text that spells it two ways, is
  /// called in more measures, but for a joint.
  private static Optional<String> commoner(Map<String, List<UnitNames.Named>> uses, String unit) {
    return uses.entrySet().stream()
        .filter(it -> it.getValue().size() > uses.get(unit).size())
        .filter(it -> Spelling.same(it.getKey(), unit))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The spelling of the register, or of more measures, or the fuller one of as many.
  private static Optional<String> better(
      List<String> register, Map<String, List<UnitNames.Named>> uses, String unit) {
    int own = uses.get(unit).size();
    return register.stream()
        .filter(it -> Spelling.alike(it, unit))
        .findFirst()
        .or(
            () ->
                uses.entrySet().stream()
                    .filter(it -> Spelling.alike(it.getKey(), unit))
                    .filter(it -> isBetter(it.getKey(), it.getValue().size(), unit, own))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  private static boolean isBetter(String other, int uses, String unit, int own) {
    return uses > own || uses == own && other.length() > unit.length();
  }

  private Finding found(UnitNames.Named named, String right) {
    String unit = named.unit();
    return Finding.of(
            this,
            Severity.WARNING,
            named.spot(),
            Message.of(UnitsAreSpeltAlike.class, "spelling.differs", unit, right))
        .withFix(
            new Fix(
                Message.of(UnitsAreSpeltAlike.class, "spelling.fix", unit, right),
                plan -> respelt(plan, unit, right)));
  }

  private static Plan respelt(Plan plan, String unit, String right) {
    List<Measure> measures =
        Tasks.all(plan.tasks()).flatMap(task -> task.measures().stream()).toList();
    Plan next = plan;
    for (Measure measure : measures) {
      String printed = measure.responsibility().printed();
      if (measure.responsibility().units().contains(unit) && !printed.contains(right)) {
        next =
            Tasks.changeMeasure(
                next,
                measure.id(),
                it -> it.withResponsibility(Responsibility.read(printed.replace(unit, right))));
      }
    }
    return next;
  }
}
