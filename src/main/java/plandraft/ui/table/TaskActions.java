package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Sheet;

/// What can be done with the rows of the task tree.
record TaskActions(Editing editing, Sheet sheet) {
  /// Adding rows.
  List<Action> adding() {
    return Stream.of(
            Action.of(editing.say("add.task"), "Shortcut+Enter", "plus", this::addTask),
            Action.of(editing.say("add.subtask"), "Shortcut+Shift+Enter", "plus", this::addSubtask),
            Action.of(editing.say("add.measure"), "Alt+Enter", "plus", this::addMeasure))
        .map(action -> action.disabledWhen(editing.locked()))
        .toList();
  }

  /// Moving and deleting rows.
  List<Action> arranging() {
    Arranging by = new Arranging(editing);
    return List.of(
        Action.of(
                editing.say("indent"),
                "Alt+Shift+Right",
                "chevrons-right",
                () -> tasks(editing.say("step.indent"), Tasks::indent))
            .disabledWhen(editing.locked()),
        Action.of(
                editing.say("outdent"),
                "Alt+Shift+Left",
                "chevrons-left",
                () -> tasks(editing.say("step.outdent"), Tasks::outdent))
            .disabledWhen(editing.locked()),
        by.up(() -> move(true)),
        by.down(() -> move(false)),
        by.deleteRows(this::delete));
  }

  private void addTask() {
    Task added = Task.of(editing.ids().fresh(), "");
    Optional<Id<Task>> here = here();
    add(
        editing.say("add.task"),
        added,
        plan ->
            here.map(id -> Tasks.insertAfter(plan, id, added))
                .orElseGet(() -> Tasks.insertUnder(plan, Optional.empty(), added)));
  }

  private void addSubtask() {
    Task added = Task.of(editing.ids().fresh(), "");
    Optional<Id<Task>> here = here();
    add(editing.say("add.subtask"), added, plan -> Tasks.insertUnder(plan, here, added));
  }

  private void add(String step, Task added, UnaryOperator<Plan> insert) {
    sheet.commit();
    editing.store().edit(step, insert);
    sheet.select(TaskRow.of(added.id()).key(), TaskColumn.TITLE.name());
    sheet.edit();
  }

  private void addMeasure() {
    sheet.commit();
    Optional<Id<Task>> here = here();
    Optional<Id<Measure>> before =
        sheet.focused().map(At::row).map(TaskRow::read).flatMap(TaskRow::measure);
    if (here.isEmpty()) {
      return;
    }
    Measure added = Measure.of(editing.ids().fresh(), "");
    editing
        .store()
        .edit(
            editing.say("add.measure"),
            plan ->
                before
                    .map(id -> Tasks.insertMeasureAfter(plan, id, added))
                    .orElseGet(() -> Tasks.addMeasure(plan, here.get(), added)));
    boolean only =
        Tasks.find(editing.store().plan(), here.get())
            .filter(task -> task.measures().size() == 1)
            .isPresent();
    TaskRow row = only ? TaskRow.of(here.get()) : TaskRow.ofMeasure(added.id());
    sheet.select(row.key(), TaskColumn.CONTENT.name());
    sheet.edit();
  }

  /// The task in focus, or the one that the measure in focus belongs to.
  private Optional<Id<Task>> here() {
    return sheet
        .focused()
        .map(At::row)
        .map(TaskRow::read)
        .flatMap(
            row ->
                row.task()
                    .or(
                        () ->
                            row.measure()
                                .flatMap(id -> Tasks.holding(editing.store().plan(), id))
                                .map(Task::id)));
  }

  private void move(boolean up) {
    Set<Id<Measure>> measures = measures();
    if (selectedTasks().isEmpty() && !measures.isEmpty()) {
      sheet.commit();
      editing
          .store()
          .edit(
              editing.say(up ? "step.up" : "step.down"),
              plan -> up ? Tasks.measuresUp(plan, measures) : Tasks.measuresDown(plan, measures));
    } else {
      tasks(editing.say(up ? "step.up" : "step.down"), up ? Tasks::up : Tasks::down);
    }
  }

  private void delete() {
    Set<Id<Measure>> measures = measures();
    tasks(
        editing.say("delete.rows"),
        (plan, tasks) -> Tasks.delete(Tasks.deleteMeasures(plan, measures), tasks));
  }

  private void tasks(String step, BiFunction<Plan, Set<Id<Task>>, Plan> change) {
    sheet.commit();
    Set<Id<Task>> tasks = selectedTasks();
    editing.store().edit(step, plan -> change.apply(plan, tasks));
  }

  private Set<Id<Task>> selectedTasks() {
    return rows().flatMap(row -> row.task().stream()).collect(Collectors.toSet());
  }

  private Set<Id<Measure>> measures() {
    return rows().flatMap(row -> row.measure().stream()).collect(Collectors.toSet());
  }

  private Stream<TaskRow> rows() {
    return sheet.selectedRows().stream().map(TaskRow::read);
  }
}
