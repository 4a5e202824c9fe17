package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.edit.Grids;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.Range;
import plandraft.ui.kit.sheet.Sheet;

/// What can be done with the rows, columns and cells of a free table.
record FreeActions(Editing editing, Id<Grid> table, Sheet sheet) {
  /// Adding rows and columns.
  List<Action> adding() {
    return List.of(
        Action.of(editing.say("add.row"), "Shortcut+Enter", "plus", () -> addRow(1))
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.row.above"), "", "plus", () -> addRow(0))
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.column"), "Shortcut+Shift+Enter", "plus", () -> addColumn(1))
            .disabledWhen(editing.locked()),
        Action.of(editing.say("add.column.left"), "", "plus", () -> addColumn(0))
            .disabledWhen(editing.locked()));
  }

  /// Merging cells, and taking them apart; which rows are headings.
  List<Action> shaping() {
    return List.of(
        Action.of(editing.say("merge"), "Shortcut+M", "maximize-2", this::merge)
            .disabledWhen(editing.locked()),
        Action.of(editing.say("split"), "Shortcut+Shift+M", "minimize-2", this::split)
            .disabledWhen(editing.locked()),
        Action.of(editing.say("head"), "", "minus", this::head).disabledWhen(editing.locked()));
  }

  /// Moving and deleting rows and columns.
  List<Action> arranging() {
    Arranging by = new Arranging(editing);
    return List.of(
        by.up(() -> rows(editing.say("step.up"), Grids::rowsUp)),
        by.down(() -> rows(editing.say("step.down"), Grids::rowsDown)),
        by.left(() -> columns(editing.say("step.left"), Grids::columnsLeft, -1)),
        by.right(() -> columns(editing.say("step.right"), Grids::columnsRight, 1)),
        by.deleteRows(() -> rows(editing.say("delete.rows"), Grids::removeRows)),
        by.deleteColumns(this::deleteColumns));
  }

  /// A row below the selected ones, or above them.
  private void addRow(int below) {
    sheet.commit();
    Id<Grid.Row> added = editing.ids().fresh();
    String column = sheet.selectedColumns().stream().findFirst().orElse("0");
    Optional<Range> selected = sheet.selection();
    edit(
        editing.say(below == 1 ? "add.row" : "add.row.above"),
        grid ->
            Grids.insertRow(
                grid,
                selected
                    .map(range -> below == 1 ? range.bottom() + 1 : range.top())
                    .orElse(grid.rows().size()),
                added));
    sheet.select(added.value(), column);
    sheet.requestFocus();
  }

  private void addColumn(int right) {
    sheet.commit();
    String row = sheet.selectedRows().stream().findFirst().orElse("");
    int index =
        sheet.selection().map(range -> right == 1 ? range.right() + 1 : range.left()).orElse(0);
    edit(
        editing.say(right == 1 ? "add.column" : "add.column.left"),
        grid -> Grids.insertColumn(grid, index));
    sheet.select(row, Integer.toString(index));
    sheet.requestFocus();
  }

  private void merge() {
    area().ifPresent(area -> edit(editing.say("merge"), grid -> Grids.merge(grid, area)));
  }

  private void split() {
    area().ifPresent(area -> edit(editing.say("split"), grid -> Grids.split(grid, area)));
  }

  /// The rows down to the lowest selected one are headings; where they are already, the rows from
  /// the topmost selected one on are none.
  private void head() {
    sheet
        .selection()
        .ifPresent(
            range ->
                edit(
                    editing.say("head"),
                    grid ->
                        grid.withHeaderRows(
                            range.bottom() < grid.headerRows()
                                ? range.top()
                                : range.bottom() + 1)));
  }

  private Optional<Placed> area() {
    sheet.commit();
    return sheet.selection().map(FreeRows::area);
  }

  private void rows(String step, BiFunction<Grid, Set<Id<Grid.Row>>, Grid> change) {
    sheet.commit();
    Set<Id<Grid.Row>> named =
        sheet.selectedRows().stream().map(Id<Grid.Row>::new).collect(Collectors.toSet());
    edit(step, grid -> change.apply(grid, named));
  }

  /// The focus goes along with the columns, which go by their places.
  private void columns(String step, BiFunction<Grid, Set<Integer>, Grid> change, int way) {
    sheet.commit();
    Optional<Grid> before = Grids.find(editing.store().plan(), table);
    String row = sheet.selectedRows().stream().findFirst().orElse("");
    List<Integer> named = places();
    edit(step, grid -> change.apply(grid, Set.copyOf(named)));
    if (!before.equals(Grids.find(editing.store().plan(), table))) {
      sheet.select(row, Integer.toString(named.getFirst() + way));
    }
  }

  private void deleteColumns() {
    sheet.commit();
    edit(editing.say("delete.columns"), grid -> Grids.removeColumns(grid, Set.copyOf(places())));
  }

  private List<Integer> places() {
    return sheet.selection().stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.left(), range.right()))
        .boxed()
        .toList();
  }

  private void edit(String step, UnaryOperator<Grid> change) {
    editing.store().edit(step, plan -> Grids.change(plan, table, change));
  }
}
