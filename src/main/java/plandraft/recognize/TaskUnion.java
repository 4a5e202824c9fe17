package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Task;

/// Two tables of the same tasks as one: the first, with what only the second says.
final class TaskUnion {
  private TaskUnion() {}

  static TaskReading.Read of(TaskReading.Read one, TaskReading.Read other) {
    Map<Id<Task>, Integer> numbers = new HashMap<>(one.numbers());
    numbers.putAll(other.numbers());
    Map<Id<Measure>, String> serving = new HashMap<>(one.serving());
    serving.putAll(other.serving());
    return new TaskReading.Read(united(one.tasks(), other.tasks()), numbers, serving);
  }

  private static List<Task> united(List<Task> some, List<Task> more) {
    List<Task> united = new ArrayList<>();
    for (Task task : some) {
      united.add(find(more, task).map(other -> united(task, other)).orElse(task));
    }
    more.stream().filter(task -> find(some, task).isEmpty()).forEach(united::add);
    return united;
  }

  private static Optional<Task> find(List<Task> tasks, Task like) {
    return tasks.stream().filter(task -> Alike.alike(task.title(), like.title())).findFirst();
  }

  private static Task united(Task one, Task other) {
    List<Measure> measures = new ArrayList<>();
    for (Measure measure : one.measures()) {
      measures.add(
          other.measures().stream()
              .filter(more -> Alike.alike(more.text(), measure.text()))
              .findFirst()
              .map(more -> filled(measure, more))
              .orElse(measure));
    }
    other.measures().stream()
        .filter(
            more ->
                one.measures().stream().noneMatch(each -> Alike.alike(each.text(), more.text())))
        .forEach(measures::add);
    return one.withGoal(one.goal().isBlank() ? other.goal() : one.goal())
        .withText(one.text().isEmpty() ? other.text() : one.text())
        .withMeasures(measures)
        .withChildren(united(one.children(), other.children()));
  }

  private static Measure filled(Measure one, Measure more) {
    boolean led =
        one.responsibility().leads().isEmpty() && !more.responsibility().leads().isEmpty();
    boolean nobody = one.responsibility().units().isEmpty();
    return one.withResponsibility(led || nobody ? more.responsibility() : one.responsibility())
        .withDeadline(one.deadline().isBlank() ? more.deadline() : one.deadline());
  }
}
