package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Message;

/// How the tasks of two plans differ: titles, text, measures, units and deadlines.
final class TaskDifferences {
  private final Plan mine;
  private final Plan theirs;
  private final TextDifferences texts;
  private final List<Difference> differences = new ArrayList<>();

  TaskDifferences(Plan mine, Plan theirs, TextDifferences texts) {
    this.mine = mine;
    this.theirs = theirs;
    this.texts = texts;
  }

  List<Difference> differences() {
    if (!theirs.tasks().isEmpty()) {
      tasks(mine.tasks(), theirs.tasks(), Optional.empty());
    }
    return differences;
  }

  private void tasks(List<Task> own, List<Task> other, Optional<Task> parent) {
    Named<Task> free = new Named<>(own, Task::id, Task::title);
    Optional<Task> before = Optional.empty();
    for (Task task : other) {
      Optional<Task> same = free.take(task.id(), task.title());
      if (same.isPresent()) {
        task(same.get(), task);
        before = same;
      } else {
        added(task, parent, before);
      }
    }
    free.left(own).forEach(this::missing);
  }

  private void missing(Task task) {
    differences.add(
        new Difference(
            Kind.MISSING,
            Message.of(TaskDifferences.class, "difference.task", task.title()),
            texts.toldBlocks(task.text()),
            "",
            plan -> Rewritten.withoutTask(plan, task.id())));
  }

  private void added(Task task, Optional<Task> parent, Optional<Task> before) {
    differences.add(
        new Difference(
            Kind.ADDED,
            Message.of(TaskDifferences.class, "difference.task", task.title()),
            "",
            texts.toldBlocks(task.text()),
            plan ->
                parent
                    .map(
                        above ->
                            Rewritten.task(
                                plan,
                                above.id(),
                                each -> each.withChildren(behind(each.children(), task, before))))
                    .orElseGet(() -> plan.withTasks(behind(plan.tasks(), task, before)))));
  }

  private static List<Task> behind(List<Task> tasks, Task next, Optional<Task> before) {
    return Rewritten.inserted(
        tasks, next, each -> before.filter(own -> own.id().equals(each.id())).isPresent());
  }

  private void task(Task own, Task other) {
    changed(own, "task.title", own.title(), other.title(), each -> each.withTitle(other.title()));
    changed(own, "task.goal", own.goal(), other.goal(), each -> each.withGoal(other.goal()));
    changed(
        own,
        "task.text",
        texts.toldBlocks(own.text()),
        texts.toldBlocks(other.text()),
        each -> each.withText(other.text()));
    measures(own, other);
    tasks(own.children(), other.children(), Optional.of(own));
  }

  private void changed(
      Task own, String key, String before, String after, UnaryOperator<Task> change) {
    if (!after.isBlank() && !Alike.key(before).equals(Alike.key(after))) {
      differences.add(
          new Difference(
              before.isBlank() ? Kind.ADDED : Kind.CHANGED,
              Message.of(TaskDifferences.class, key, own.title()),
              before,
              after,
              plan -> Rewritten.task(plan, own.id(), change)));
    }
  }

  private void measures(Task own, Task other) {
    for (Measure measure : other.measures()) {
      Optional<Measure> same = find(own.measures(), measure);
      if (same.isPresent()) {
        measure(own, same.get(), measure);
      } else {
        differences.add(
            new Difference(
                Kind.ADDED,
                Message.of(TaskDifferences.class, "task.measure", own.title()),
                "",
                measure.text(),
                plan ->
                    Rewritten.task(
                        plan,
                        own.id(),
                        each ->
                            each.withMeasures(
                                Stream.concat(each.measures().stream(), Stream.of(measure))
                                    .toList()))));
      }
    }
    own.measures().stream()
        .filter(each -> !other.measures().isEmpty() && find(other.measures(), each).isEmpty())
        .forEach(each -> missing(own, each));
  }

  private static Optional<Measure> find(List<Measure> measures, Measure like) {
    return measures.stream()
        .filter(each -> each.id().equals(like.id()) || Alike.alike(each.text(), like.text()))
        .findFirst();
  }

  private void missing(Task own, Measure measure) {
    differences.add(
        new Difference(
            Kind.MISSING,
            Message.of(TaskDifferences.class, "task.measure", own.title()),
            measure.text(),
            "",
            plan ->
                Rewritten.task(
                    plan,
                    own.id(),
                    each ->
                        each.withMeasures(
                            each.measures().stream()
                                .filter(left -> !left.id().equals(measure.id()))
                                .toList()))));
  }

  private void measure(Task task, Measure own, Measure other) {
    changed(
        task,
        "task.measure",
        own.text(),
        other.text(),
        each -> with(each, own, measure -> measure.withText(other.text())));
    if (!units(own).equals(units(other))) {
      changed(
          task,
          "task.units",
          own.responsibility().printed(),
          other.responsibility().printed(),
          each -> with(each, own, measure -> measure.withResponsibility(other.responsibility())));
    }
    changed(
        task,
        "task.deadline",
        own.deadline(),
        other.deadline(),
        each -> with(each, own, measure -> measure.withDeadline(other.deadline())));
  }

  /// The units under their whole names, in whatever order.
  private static List<List<String>> units(Measure measure) {
    Responsibility units = measure.responsibility();
    return List.of(sorted(units.leads()), sorted(units.supporting()));
  }

  private static List<String> sorted(List<String> units) {
    return Answerable.read(String.join("、", units)).units().stream().sorted().toList();
  }

  private static Task with(Task task, Measure own, UnaryOperator<Measure> change) {
    return task.withMeasures(
        Rewritten.replaced(task.measures(), each -> each.id().equals(own.id()), change));
  }
}
