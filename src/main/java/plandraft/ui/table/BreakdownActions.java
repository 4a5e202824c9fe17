package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import plandraft.edit.Breakdowns;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Sheet;

/// What can be done with the lines and columns of a breakdown.
record BreakdownActions(Store store, Ids ids, Words words, Id<Breakdown> table, Sheet sheet) {
  /// Adding regions, total lines and columns.
  List<Action> adding(ObservableBooleanValue locked) {
    return List.of(
        Action.of(words.say("add.region"), "Shortcut+Enter", "plus", this::addRegion)
            .disabledWhen(locked),
        Action.of(words.say("add.total"), "", "plus", this::addTotal).disabledWhen(locked),
        Action.of(words.say("add.column"), "Shortcut+Shift+Enter", "plus", this::addColumn)
            .disabledWhen(locked));
  }

  /// Moving and deleting them.
  List<Action> arranging(ObservableBooleanValue locked) {
    Arranging by = new Arranging(words, locked);
    return List.of(
        by.up(() -> lines(words.say("step.up"), Breakdowns::linesUp)),
        by.down(() -> lines(words.say("step.down"), Breakdowns::linesDown)),
        by.left(() -> columns(words.say("step.left"), Breakdowns::columnsLeft)),
        by.right(() -> columns(words.say("step.right"), Breakdowns::columnsRight)),
        Action.of(
                words.say("turn"),
                "",
                "repeat",
                () -> lines(words.say("step.turn"), Breakdowns::turn))
            .disabledWhen(locked),
        by.deleteRows(() -> lines(words.say("delete.rows"), Breakdowns::removeLines)),
        by.deleteColumns(() -> columns(words.say("delete.columns"), Breakdowns::removeColumns)));
  }

  private void addRegion() {
    Line added = new Line(ids.fresh(), "", List.of());
    add(words.say("add.region"), found -> Breakdowns.insertRegion(found, row(), added));
    sheet.select(added.id().value(), BreakdownRows.NAME);
    sheet.edit();
  }

  private void addTotal() {
    Line added = new Line(ids.fresh(), words.say("breakdown.total"), List.of());
    add(words.say("add.total"), found -> Breakdowns.insertTotal(found, row(), added));
    sheet.select(added.id().value(), BreakdownRows.NAME);
    sheet.editAll();
  }

  /// A new column stands behind the one with the focus, under the same upper heading.
  private void addColumn() {
    Column added = Column.of(ids.fresh(), "");
    add(
        words.say("add.column"),
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
    store.edit(step, plan -> Breakdowns.change(plan, table, change));
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
                store.edit(
                    step, plan -> Breakdowns.change(plan, table, found -> change.on(found, some))));
  }
}
