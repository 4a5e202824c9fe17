package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plandraft.edit.Breakdowns;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Id;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Sheet;

/// What can be done with the lines and columns of a breakdown.
record BreakdownActions(Editing editing, Id<Breakdown> table, Sheet sheet) {
  /// Adding regions, total lines and columns.
  List<Action> adding() {
    return List.of(
        Action.of(editing.say("add.region"), "Shortcut+Enter", "plus", this::addRegion)
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.total"), "", "plus", this::addTotal)
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.column"), "Shortcut+Shift+Enter", "plus", this::addColumn)
            .disabledWhen(editing.locked()));
  }

  /// Moving and deleting them.
  List<Action> arranging() {
    Arranging by = new Arranging(editing);
    return List.of(
        by.up(() -> lines(editing.say("step.up"), Breakdowns::linesUp)),
        by.down(() -> lines(editing.say("step.down"), Breakdowns::linesDown)),
        by.left(() -> columns(editing.say("step.left"), Breakdowns::columnsLeft)),
        by.right(() -> columns(editing.say("step.right"), Breakdowns::columnsRight)),
        Action.of(
                editing.say("turn"),
                "",
                "repeat",
                () -> lines(editing.say("step.turn"), Breakdowns::turn))
            .disabledWhen(editing.locked()),
        by.deleteRows(() -> lines(editing.say("delete.rows"), Breakdowns::removeLines)),
        by.deleteColumns(() -> columns(editing.say("delete.columns"), Breakdowns::removeColumns)));
  }

  private void addRegion() {
    Line added = new Line(editing.ids().fresh(), "", List.of());
    add(editing.say("add.region"), found -> Breakdowns.insertRegion(found, row(), added));
    sheet.select(added.id().value(), BreakdownRows.NAME);
    sheet.edit();
  }

  private void addTotal() {
    Line added = new Line(editing.ids().fresh(), editing.say("breakdown.total"), List.of());
    add(editing.say("add.total"), found -> Breakdowns.insertTotal(found, row(), added));
    sheet.select(added.id().value(), BreakdownRows.NAME);
    sheet.editAll();
  }

  /// A new column stands behind the one with the focus, under the same upper heading.
  private void addColumn() {
    Column added = Column.of(editing.ids().fresh(), "");
    add(
        editing.say("add.column"),
        found -> {
          List<String> keys = found.columns().stream().map(one -> one.id().value()).toList();
          int at = keys.indexOf(sheet.focused().map(At::column).orElse(""));
          String group = at < 0 ? "" : found.columns().get(at).group();
          int index = at < 0 ? keys.size() : at + 1;
          return Breakdowns.insertColumns(found, index, List.of(added.withGroup(group)));
        });
    sheet.select(BreakdownRows.HEADINGS, added.id().value());
    sheet.edit();
  }

  private String row() {
    return sheet.focused().map(At::row).orElse("");
  }

  private void add(String step, UnaryOperator<Breakdown> change) {
    sheet.commit();
    editing.store().edit(step, plan -> Breakdowns.change(plan, table, change));
  }

  private interface Change<T> {
    Breakdown on(Breakdown table, Set<Id<T>> named);
  }

  private void lines(String step, Change<Line> change) {
    sheet.commit();
    Set<Id<Line>> named =
        sheet.selectedRows().stream()
            .filter(BreakdownRows::isLine)
            .map(Id<Line>::new)
            .collect(Collectors.toSet());
    change(step, named, change);
  }

  private void columns(String step, Change<Column> change) {
    sheet.commit();
    Set<Id<Column>> named =
        sheet.selectedColumns().stream()
            .filter(key -> !key.equals(BreakdownRows.NAME))
            .map(Id<Column>::new)
            .collect(Collectors.toSet());
    change(step, named, change);
  }

  private <T> void change(String step, Set<Id<T>> named, Change<T> change) {
    Optional.of(named)
        .filter(some -> !some.isEmpty())
        .ifPresent(
            some ->
                editing
                    .store()
                    .edit(
                        step,
                        plan -> Breakdowns.change(plan, table, found -> change.on(found, some))));
  }
}
