package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;

/// Changes of the indicator tables, their categories and their indicators.
public final class Indicators {
  private static final Listed<IndicatorTable> TABLES = new Listed<>(IndicatorTable::id);
  private static final Listed<Group> GROUPS = new Listed<>(Group::id);
  private static final Listed<Indicator> ROWS = new Listed<>(Indicator::id);

  private Indicators() {}

  /// The indicator called `id`.
  public static Optional<Indicator> find(Plan plan, Id<Indicator> id) {
    return plan.indicatorTables().stream()
        .flatMap(table -> ROWS.find(table.indicators(), id).stream())
        .findFirst();
  }

  /// The plan with one indicator changed.
  public static Plan change(Plan plan, Id<Indicator> id, UnaryOperator<Indicator> change) {
    return everyGroup(
        plan, group -> group.withIndicators(ROWS.change(group.indicators(), id, change)));
  }

  /// The plan with an indicator behind another in its category.
  public static Plan insertAfter(Plan plan, Id<Indicator> anchor, Indicator added) {
    return everyGroup(
        plan,
        group ->
            ROWS.indexOf(group.indicators(), anchor) < 0
                ? group
                : group.withIndicators(
                    ROWS.insertAfter(group.indicators(), anchor, List.of(added))));
  }

  /// The plan with an indicator as the last of a category.
  public static Plan add(Plan plan, Id<Group> group, Indicator added) {
    return changeGroup(
        plan,
        group,
        found ->
            found.withIndicators(
                ROWS.insert(found.indicators(), Integer.MAX_VALUE, List.of(added))));
  }

  /// The plan without the indicators named; categories stay, even empty.
  public static Plan delete(Plan plan, Set<Id<Indicator>> ids) {
    return everyGroup(plan, group -> group.withIndicators(ROWS.remove(group.indicators(), ids)));
  }

  /// The plan with the indicators named one row up, into the category above when they are first.
  public static Plan up(Plan plan, Set<Id<Indicator>> ids) {
    return everyTable(plan, table -> table.withGroups(rise(table.groups(), ids)));
  }

  /// The plan with the indicators named one row down, into the category below when they are last.
  public static Plan down(Plan plan, Set<Id<Indicator>> ids) {
    return everyTable(
        plan, table -> table.withGroups(upsideDown(rise(upsideDown(table.groups()), ids))));
  }

  /// The plan with one table changed.
  public static Plan changeTable(
      Plan plan, Id<IndicatorTable> id, UnaryOperator<IndicatorTable> change) {
    return plan.withIndicatorTables(TABLES.change(plan.indicatorTables(), id, change));
  }

  /// The plan with a category as the last of a table.
  public static Plan addGroup(Plan plan, Id<IndicatorTable> table, Group added) {
    return changeTable(
        plan,
        table,
        found ->
            found.withGroups(GROUPS.insert(found.groups(), Integer.MAX_VALUE, List.of(added))));
  }

  /// The plan with one category changed.
  public static Plan changeGroup(Plan plan, Id<Group> id, UnaryOperator<Group> change) {
    return everyTable(plan, table -> table.withGroups(GROUPS.change(table.groups(), id, change)));
  }

  /// The plan without the categories named and their indicators.
  public static Plan deleteGroups(Plan plan, Set<Id<Group>> ids) {
    return everyTable(plan, table -> table.withGroups(GROUPS.remove(table.groups(), ids)));
  }

  /// The plan with the categories named one place up.
  public static Plan groupsUp(Plan plan, Set<Id<Group>> ids) {
    return everyTable(plan, table -> table.withGroups(GROUPS.up(table.groups(), ids)));
  }

  /// The plan with the categories named one place down.
  public static Plan groupsDown(Plan plan, Set<Id<Group>> ids) {
    return everyTable(plan, table -> table.withGroups(GROUPS.down(table.groups(), ids)));
  }

  private static List<Group> rise(List<Group> groups, Set<Id<Indicator>> ids) {
    List<Group> next = new ArrayList<>();
    for (Group group : groups) {
      Optional<Indicator> first =
          group.indicators().stream().findFirst().filter(one -> ids.contains(one.id()));
      if (first.isPresent() && !next.isEmpty()) {
        Group above = next.removeLast();
        next.add(
            above.withIndicators(
                ROWS.insert(above.indicators(), Integer.MAX_VALUE, List.of(first.get()))));
        List<Indicator> rest = group.indicators().subList(1, group.indicators().size());
        next.add(group.withIndicators(ROWS.up(rest, ids)));
      } else {
        next.add(group.withIndicators(ROWS.up(group.indicators(), ids)));
      }
    }
    return next;
  }

  private static List<Group> upsideDown(List<Group> groups) {
    return groups.reversed().stream()
        .map(group -> group.withIndicators(group.indicators().reversed()))
        .toList();
  }

  private static Plan everyTable(Plan plan, UnaryOperator<IndicatorTable> change) {
    return plan.withIndicatorTables(plan.indicatorTables().stream().map(change).toList());
  }

  private static Plan everyGroup(Plan plan, UnaryOperator<Group> change) {
    return everyTable(
        plan, table -> table.withGroups(table.groups().stream().map(change).toList()));
  }
}
