package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;
import plandraft.ui.kit.sheet.Edit;

/// What the user did to the cells of the task tree, done to the plan.
final class TaskEdit {
  private final Ids ids;

  TaskEdit(Ids ids) {
    this.ids = ids;
  }

  /// The plan with the cells changed and the rows added.
  Plan on(Plan plan, Edit edit) {
    Plan next = plan;
    for (Edit.Change change : edit.changes()) {
      next = on(next, TaskRow.read(change.row()), change);
    }
    for (List<Edit.Change> texts : edit.added()) {
      next = add(next, texts.stream().filter(text -> !text.text().isBlank()).toList());
    }
    return next;
  }

  private Plan on(Plan plan, TaskRow row, Edit.Change change) {
    TaskColumn column = TaskColumn.valueOf(change.column());
    if (column == TaskColumn.TITLE) {
      return row.task()
          .map(id -> Tasks.change(plan, id, task -> task.withTitle(change.text())))
          .orElse(plan);
    }
    UnaryOperator<Measure> setter = setter(plan, column, change.text());
    return row.measure()
        .map(id -> Tasks.changeMeasure(plan, id, setter))
        .or(() -> row.task().map(id -> Tasks.change(plan, id, task -> first(task, setter))))
        .orElse(plan);
  }

  /// The task with its first measure changed, which it gets if it has none.
  private Task first(Task task, UnaryOperator<Measure> setter) {
    if (task.measures().isEmpty()) {
      return task.withMeasures(List.of(setter.apply(Measure.of(ids.fresh(), ""))));
    }
    List<Measure> measures = new ArrayList<>(task.measures());
    measures.set(0, setter.apply(measures.getFirst()));
    return task.withMeasures(measures);
  }

  /// A row with a title is a task behind the last one, a row without a further measure of it.
  private Plan add(Plan plan, List<Edit.Change> texts) {
    Optional<String> title =
        texts.stream()
            .filter(text -> text.column().equals(TaskColumn.TITLE.name()))
            .map(Edit.Change::text)
            .findFirst();
    Measure measure = Measure.of(ids.fresh(), "");
    for (Edit.Change text : texts) {
      TaskColumn column = TaskColumn.valueOf(text.column());
      measure = setter(plan, column, text.text()).apply(measure);
    }
    boolean bare =
        measure.withText("").equals(Measure.of(measure.id(), "")) && measure.text().isEmpty();
    List<Measure> measures = bare ? List.of() : List.of(measure);
    Optional<Id<Task>> last = Tasks.all(plan.tasks()).map(Task::id).reduce((_, next) -> next);
    if (title.isEmpty() && last.isPresent()) {
      return bare ? plan : Tasks.addMeasure(plan, last.get(), measure);
    }
    Task task = Task.of(ids.fresh(), title.orElse("")).withMeasures(measures);
    return last.isPresent()
        ? Tasks.insertAfter(plan, last.get(), task)
        : Tasks.insertUnder(plan, Optional.empty(), task);
  }

  private static UnaryOperator<Measure> setter(Plan plan, TaskColumn column, String text) {
    return switch (column) {
      case NUMBER, TITLE -> measure -> measure;
      case CONTENT -> measure -> measure.withText(text);
      case LEADS -> measure -> measure.withResponsibility(led(measure, Listing.names(text)));
      case SUPPORTING ->
          measure -> measure.withResponsibility(supported(measure, Listing.names(text)));
      case DEADLINE -> measure -> measure.withDeadline(text);
      case INDICATORS -> measure -> measure.withIndicators(indicators(plan, text));
    };
  }

  /// A unit that leads no longer supports.
  private static Responsibility led(Measure measure, List<String> leads) {
    List<String> supporting =
        measure.responsibility().supporting().stream()
            .filter(unit -> !leads.contains(unit))
            .toList();
    return measure.responsibility().withUnits(leads, supporting);
  }

  private static Responsibility supported(Measure measure, List<String> supporting) {
    List<String> leads = measure.responsibility().leads();
    return measure
        .responsibility()
        .withUnits(leads, supporting.stream().filter(unit -> !leads.contains(unit)).toList());
  }

  private static List<Id<Indicator>> indicators(Plan plan, String text) {
    return Listing.names(text).stream().flatMap(name -> indicator(plan, name).stream()).toList();
  }

  /// The indicator of a name or an alias.
  static Optional<Id<Indicator>> indicator(Plan plan, String name) {
    return plan.indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .filter(one -> one.name().equals(name))
        .map(Indicator::id)
        .findFirst()
        .or(
            () ->
                plan.aliases().stream()
                    .filter(alias -> alias.name().equals(name))
                    .map(alias -> alias.indicator())
                    .findFirst());
  }
}
