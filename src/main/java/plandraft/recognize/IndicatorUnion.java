package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;

/// Two tables of the same indicators as one: the first, with what only the second says.
final class IndicatorUnion {
  private IndicatorUnion() {}

  /// Whether more than half of the smaller table's indicators stand in the other.
  static boolean same(IndicatorTable one, IndicatorTable other) {
    Map<String, Indicator> some = byName(one);
    List<Indicator> more = other.indicators();
    long shared = more.stream().filter(each -> find(some, each).isPresent()).count();
    return shared * 2 > Math.min(one.indicators().size(), more.size());
  }

  private static Map<String, Indicator> byName(IndicatorTable table) {
    Map<String, Indicator> names = new HashMap<>();
    table.indicators().forEach(each -> names.putIfAbsent(Alike.key(each.name()), each));
    names.remove("");
    return names;
  }

  static IndicatorTable of(IndicatorTable one, IndicatorTable other) {
    List<Group> groups = new ArrayList<>();
    Map<String, Indicator> known = byName(one);
    Map<String, Indicator> others = byName(other);
    for (Group group : one.groups()) {
      List<Indicator> all =
          new ArrayList<>(
              group.indicators().stream()
                  .map(each -> find(others, each).map(more -> filled(each, more)).orElse(each))
                  .toList());
      other.groups().stream()
          .filter(more -> Alike.alike(more.name(), group.name()))
          .flatMap(more -> more.indicators().stream())
          .filter(more -> find(known, more).isEmpty())
          .forEach(all::add);
      groups.add(group.withIndicators(all));
    }
    other.groups().stream()
        .filter(
            more -> one.groups().stream().noneMatch(each -> Alike.alike(each.name(), more.name())))
        .map(more -> more.withIndicators(unknown(more, known)))
        .filter(more -> !more.indicators().isEmpty())
        .forEach(groups::add);
    Set<IndicatorTable.Column> columns = new LinkedHashSet<>(one.columns());
    columns.addAll(other.columns());
    return one.withGroups(groups)
        .withColumns(List.copyOf(columns))
        .withFootnotes(one.footnotes().isEmpty() ? other.footnotes() : one.footnotes());
  }

  private static List<Indicator> unknown(Group group, Map<String, Indicator> known) {
    return group.indicators().stream().filter(each -> find(known, each).isEmpty()).toList();
  }

  private static Optional<Indicator> find(Map<String, Indicator> names, Indicator like) {
    return Optional.ofNullable(names.get(Alike.key(like.name())));
  }

  private static Indicator filled(Indicator one, Indicator more) {
    Indicator filled =
        one.withUnit(one.unit().isBlank() ? more.unit() : one.unit())
            .withNature(one.nature() == Nature.NONE ? more.nature() : one.nature())
            .withBase(one.base().isBlank() ? more.base() : one.base())
            .withBaseYear(one.base().isBlank() ? more.baseYear() : one.baseYear())
            .withTarget(one.target().isBlank() ? more.target() : one.target())
            .withBasis(one.basis().isEmpty() ? more.basis() : one.basis());
    for (Indicator.Milestone milestone : more.milestones()) {
      if (filled.milestone(milestone.year()).isBlank()) {
        filled = filled.withMilestone(milestone.year(), milestone.value());
      }
    }
    return filled;
  }
}
