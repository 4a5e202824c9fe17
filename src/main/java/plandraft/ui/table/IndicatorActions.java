package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plandraft.edit.Indicators;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Sheet;

/// What can be done with the rows of an indicator table.
record IndicatorActions(Editing editing, Id<IndicatorTable> table, Sheet sheet) {
  /// Adding rows.
  List<Action> adding() {
    return List.of(
        Action.of(editing.say("add.indicator"), "Shortcut+Enter", "plus", this::addIndicator)
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.group"), "Shortcut+Shift+Enter", "plus", this::addGroup)
            .disabledWhen(editing.locked()));
  }

  /// Moving and deleting rows.
  List<Action> arranging() {
    Arranging by = new Arranging(editing);
    return List.of(
        by.up(() -> move(true)), by.down(() -> move(false)), by.deleteRows(this::delete));
  }

  private void addIndicator() {
    sheet.commit();
    Indicator added =
        Indicator.of(editing.ids().fresh(), "", editing.store().plan().header().baseYear());
    editing.store().edit(editing.say("add.indicator"), plan -> insert(plan, added));
    sheet.select(added.id().value(), Kind.NAME.name());
    sheet.edit();
  }

  private Plan insert(Plan plan, Indicator added) {
    Optional<String> row = sheet.focused().map(At::row);
    if (row.filter(key -> !IndicatorRows.isGroup(key)).isPresent()) {
      return Indicators.insertAfter(plan, new Id<>(row.get()), added);
    }
    Optional<Id<Group>> home =
        row.map(IndicatorRows::group)
            .or(() -> groups(plan).reversed().stream().map(Group::id).findFirst());
    if (home.isPresent()) {
      return Indicators.add(plan, home.get(), added);
    }
    String name = editing.say("group.first");
    return Indicators.addGroup(plan, table, new Group(editing.ids().fresh(), name, List.of(added)));
  }

  private void addGroup() {
    sheet.commit();
    Group added = new Group(editing.ids().fresh(), editing.say("group.first"), List.of());
    editing.store().edit(editing.say("add.group"), plan -> Indicators.addGroup(plan, table, added));
    sheet.select(IndicatorRows.key(added.id()), Kind.CATEGORY.name());
    sheet.editAll();
  }

  private void move(boolean up) {
    sheet.commit();
    boolean whole =
        sheet.focused().filter(at -> at.column().equals(Kind.CATEGORY.name())).isPresent();
    Set<Id<Group>> groups = groups(whole);
    Set<Id<Indicator>> indicators = indicators();
    edit(
        editing.say(up ? "step.up" : "step.down"),
        plan -> {
          if (whole || indicators.isEmpty()) {
            return up ? Indicators.groupsUp(plan, groups) : Indicators.groupsDown(plan, groups);
          }
          return up ? Indicators.up(plan, indicators) : Indicators.down(plan, indicators);
        });
  }

  private void delete() {
    Set<Id<Indicator>> indicators = indicators();
    Set<Id<Group>> empty = groups(false);
    edit(
        editing.say("delete.rows"),
        plan -> Indicators.deleteGroups(Indicators.delete(plan, indicators), empty));
  }

  private void edit(String step, UnaryOperator<Plan> change) {
    if (!sheet.selectedRows().isEmpty()) {
      editing.store().edit(step, change);
    }
  }

  private Set<Id<Indicator>> indicators() {
    return sheet.selectedRows().stream()
        .filter(key -> !IndicatorRows.isGroup(key))
        .map(Id<Indicator>::new)
        .collect(Collectors.toSet());
  }

  /// The categories selected: the empty ones by their rows, the others too if `whole`.
  private Set<Id<Group>> groups(boolean whole) {
    List<String> rows = sheet.selectedRows();
    return groups(editing.store().plan()).stream()
        .filter(
            group ->
                rows.contains(IndicatorRows.key(group.id()))
                    || whole
                        && group.indicators().stream()
                            .anyMatch(one -> rows.contains(one.id().value())))
        .map(Group::id)
        .collect(Collectors.toSet());
  }

  private List<Group> groups(Plan plan) {
    return plan.indicatorTables().stream()
        .filter(one -> one.id().equals(table))
        .flatMap(one -> one.groups().stream())
        .toList();
  }
}
