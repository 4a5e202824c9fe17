package plandraft.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plandraft.edit.Indicators;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

/// What the user did to the cells of an indicator table, done to the plan.
final class IndicatorEdit {
  private final Id<IndicatorTable> table;
  private final Ids ids;
  private final Words words;

  IndicatorEdit(Id<IndicatorTable> table, Ids ids, Words words) {
    this.table = table;
    this.ids = ids;
    this.words = words;
  }

  /// The plan with the cells changed and the rows added.
  Plan on(Plan plan, Edit edit) {
    Map<String, UnaryOperator<Indicator>> changes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Edit.Change change : edit.changes()) {
      IndicatorTable.Column column = IndicatorColumns.column(change.column());
      if (column.kind() == Kind.CATEGORY) {
        names.put(change.row(), change.text());
      } else {
        changes.merge(change.row(), setter(column, change.text()), IndicatorEdit::then);
      }
    }
    int baseYear = plan.header().baseYear();
    Plan changed =
        Indicators.changeTable(
            plan,
            table,
            found ->
                found.withGroups(
                    found.groups().stream()
                        .map(group -> changed(group, changes, names, baseYear))
                        .toList()));
    return edit.added().stream().reduce(changed, this::add, (_, last) -> last);
  }

  private Group changed(
      Group group,
      Map<String, UnaryOperator<Indicator>> changes,
      Map<String, String> names,
      int baseYear) {
    String key = IndicatorRows.key(group.id());
    List<Indicator> indicators = new ArrayList<>();
    for (Indicator indicator : group.indicators()) {
      indicators.add(changes.getOrDefault(indicator.id().value(), same -> same).apply(indicator));
    }
    if (group.indicators().isEmpty() && changes.containsKey(key)) {
      indicators.add(changes.get(key).apply(Indicator.of(ids.fresh(), "", baseYear)));
    }
    return named(group, names).withIndicators(indicators);
  }

  private static Group named(Group group, Map<String, String> names) {
    String first =
        group.indicators().isEmpty()
            ? IndicatorRows.key(group.id())
            : group.indicators().getFirst().id().value();
    return group.withName(names.getOrDefault(first, group.name()));
  }

  private Plan add(Plan plan, List<Edit.Change> texts) {
    Indicator added = Indicator.of(ids.fresh(), "", plan.header().baseYear());
    Optional<String> category = Optional.empty();
    for (Edit.Change text : texts.stream().filter(one -> !one.text().isBlank()).toList()) {
      IndicatorTable.Column column = IndicatorColumns.column(text.column());
      if (column.kind() == Kind.CATEGORY) {
        category = Optional.of(text.text());
      } else {
        added = setter(column, text.text()).apply(added);
      }
    }
    return add(plan, category, added);
  }

  private Plan add(Plan plan, Optional<String> category, Indicator added) {
    List<Group> groups =
        plan.indicatorTables().stream()
            .filter(one -> one.id().equals(table))
            .flatMap(one -> one.groups().stream())
            .toList();
    Optional<Group> home =
        groups.reversed().stream()
            .filter(group -> category.isEmpty() || group.name().equals(category.get()))
            .findFirst();
    if (home.isPresent()) {
      return Indicators.add(plan, home.get().id(), added);
    }
    String name = category.orElseGet(() -> words.say("group.first"));
    return Indicators.addGroup(plan, table, new Group(ids.fresh(), name, List.of(added)));
  }

  private UnaryOperator<Indicator> setter(IndicatorTable.Column column, String text) {
    return switch (column.kind()) {
      case NAME -> indicator -> named(indicator, text);
      case UNIT -> indicator -> indicator.withUnit(text);
      case NATURE -> indicator -> indicator.withNature(nature(text, indicator.nature()));
      case BASE -> indicator -> indicator.withBase(Quantity.read(text));
      case MILESTONE -> indicator -> indicator.withMilestone(column.year(), Quantity.read(text));
      case TARGET -> indicator -> indicator.withTarget(Quantity.read(text));
      case BASIS -> indicator -> indicator.withBasis(Basis.read(text));
      case CATEGORY, GROWTH, DIFFERENCE -> indicator -> indicator;
    };
  }

  /// A unit in parentheses goes to its own column while that is blank.
  private static Indicator named(Indicator indicator, String text) {
    IndicatorName read = IndicatorName.read(text);
    return read.unit().isNone() || !indicator.unit().isBlank()
        ? indicator.withName(text)
        : indicator.withName(read.name()).withUnit(read.unit().printed());
  }

  private Nature nature(String text, Nature before) {
    if (text.isBlank()) {
      return Nature.NONE;
    }
    return text.equals(words.say("nature.binding"))
        ? Nature.BINDING
        : text.equals(words.say("nature.expected")) ? Nature.EXPECTED : before;
  }

  private static UnaryOperator<Indicator> then(
      UnaryOperator<Indicator> first, UnaryOperator<Indicator> second) {
    return indicator -> second.apply(first.apply(indicator));
  }
}
