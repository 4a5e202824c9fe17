package plandraft.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;

/// Changes of the task tree and of the tasks' measures. A task always takes along the tasks below
/// it.
public final class Tasks {
  private static final Forest<Task> FOREST =
      new Forest<>(Task::id, Task::children, Task::withChildren);
  private static final Listed<Measure> MEASURES = new Listed<>(Measure::id);

  private Tasks() {}

  /// Every task of a tree, each before the tasks below it.
  public static Stream<Task> all(List<Task> tasks) {
    return FOREST.all(tasks);
  }

  /// The task called `id`.
  public static Optional<Task> find(Plan plan, Id<Task> id) {
    return FOREST.find(plan.tasks(), id);
  }

  /// The task that a measure belongs to.
  public static Optional<Task> holding(Plan plan, Id<Measure> id) {
    return all(plan.tasks())
        .filter(task -> MEASURES.find(task.measures(), id).isPresent())
        .findFirst();
  }

  /// The plan with one task changed.
  public static Plan change(Plan plan, Id<Task> id, UnaryOperator<Task> change) {
    return plan.withTasks(FOREST.change(plan.tasks(), id, change));
  }

  /// The plan with a task behind another, at the same level.
  public static Plan insertAfter(Plan plan, Id<Task> anchor, Task added) {
    return plan.withTasks(FOREST.insertAfter(plan.tasks(), anchor, List.of(added)));
  }

  /// The plan with a task as the last one below `parent`, or as the last of all.
  public static Plan insertUnder(Plan plan, Optional<Id<Task>> parent, Task added) {
    return plan.withTasks(FOREST.insert(plan.tasks(), parent, Integer.MAX_VALUE, List.of(added)));
  }

  /// The plan without the tasks named and those below them; their places in the text go with them.
  public static Plan delete(Plan plan, Set<Id<Task>> ids) {
    List<Id<Task>> gone =
        all(plan.tasks())
            .filter(task -> ids.contains(task.id()))
            .flatMap(task -> all(List.of(task)))
            .map(Task::id)
            .toList();
    return Blocks.forgetTasks(plan.withTasks(FOREST.remove(plan.tasks(), ids)), gone);
  }

  /// The plan with the tasks named one level higher, behind their parents.
  public static Plan outdent(Plan plan, Set<Id<Task>> ids) {
    return plan.withTasks(FOREST.promote(plan.tasks(), ids));
  }

  /// The plan with the tasks named one level lower, below the tasks before them.
  public static Plan indent(Plan plan, Set<Id<Task>> ids) {
    return plan.withTasks(FOREST.demote(plan.tasks(), ids));
  }

  /// The plan with the tasks named one place up among their siblings.
  public static Plan up(Plan plan, Set<Id<Task>> ids) {
    return plan.withTasks(FOREST.up(plan.tasks(), ids));
  }

  /// The plan with the tasks named one place down among their siblings.
  public static Plan down(Plan plan, Set<Id<Task>> ids) {
    return plan.withTasks(FOREST.down(plan.tasks(), ids));
  }

  /// The plan with one measure changed.
  public static Plan changeMeasure(Plan plan, Id<Measure> id, UnaryOperator<Measure> change) {
    return everyMeasures(plan, measures -> MEASURES.change(measures, id, change));
  }

  /// The plan with a measure behind another of the same task.
  public static Plan insertMeasureAfter(Plan plan, Id<Measure> anchor, Measure added) {
    return everyMeasures(
        plan,
        measures ->
            MEASURES.indexOf(measures, anchor) < 0
                ? measures
                : MEASURES.insertAfter(measures, anchor, List.of(added)));
  }

  /// The plan with a measure as the last of a task.
  public static Plan addMeasure(Plan plan, Id<Task> task, Measure added) {
    return change(
        plan,
        task,
        found ->
            found.withMeasures(
                MEASURES.insert(found.measures(), Integer.MAX_VALUE, List.of(added))));
  }

  /// The plan without the measures named.
  public static Plan deleteMeasures(Plan plan, Set<Id<Measure>> ids) {
    return everyMeasures(plan, measures -> MEASURES.remove(measures, ids));
  }

  /// The plan with the measures named one place up within their tasks.
  public static Plan measuresUp(Plan plan, Set<Id<Measure>> ids) {
    return everyMeasures(plan, measures -> MEASURES.up(measures, ids));
  }

  /// The plan with the measures named one place down within their tasks.
  public static Plan measuresDown(Plan plan, Set<Id<Measure>> ids) {
    return everyMeasures(plan, measures -> MEASURES.down(measures, ids));
  }

  /// The tasks with every one of them changed, those below first.
  static List<Task> everyTask(List<Task> tasks, UnaryOperator<Task> change) {
    return tasks.stream()
        .map(task -> change.apply(task.withChildren(everyTask(task.children(), change))))
        .toList();
  }

  private static Plan everyMeasures(Plan plan, UnaryOperator<List<Measure>> change) {
    return plan.withTasks(
        everyTask(plan.tasks(), task -> task.withMeasures(change.apply(task.measures()))));
  }
}
