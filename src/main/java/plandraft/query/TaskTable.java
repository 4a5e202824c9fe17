package plandraft.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.quantity.Numeral;

/// The tasks as the responsibility table numbers them: categories 一、二、 and below them tasks 1. to
/// 23. through the whole table, whatever numbers they bear in the text.
public final class TaskTable {
  private final Map<Id<Task>, String> numbers = new HashMap<>();
  private int categories;
  private int tasks;

  private TaskTable() {}

  /// The table number of every task; deeper tasks are numbered （1） under their own.
  public static Map<Id<Task>, String> numbers(Plan plan) {
    TaskTable table = new TaskTable();
    plan.tasks().forEach(table::number);
    return Map.copyOf(table.numbers);
  }

  /// Every unit that answers for something in the table, in its order.
  public static List<String> units(Plan plan) {
    return units(plan.tasks()).distinct().toList();
  }

  private static Stream<String> units(List<Task> tasks) {
    return tasks.stream()
        .flatMap(
            task ->
                Stream.concat(
                    task.measures().stream()
                        .flatMap(measure -> measure.responsibility().units().stream()),
                    units(task.children())));
  }

  private void number(Task top) {
    if (top.children().isEmpty()) {
      count(top);
    } else {
      numbers.put(top.id(), Numeral.orDigits(++categories) + "、");
      top.children().forEach(this::count);
    }
  }

  private void count(Task task) {
    numbers.put(task.id(), ++tasks + ".");
    deeper(task);
  }

  private void deeper(Task task) {
    for (int i = 0; i < task.children().size(); i++) {
      Task child = task.children().get(i);
      numbers.put(child.id(), "（" + (i + 1) + "）");
      deeper(child);
    }
  }

  /// The measures without a lead unit 牵头单位, and the tasks that have neither measures nor tasks
  /// below them, in order.
  public static List<Place> withoutLead(Plan plan) {
    return plan.tasks().stream()
        .flatMap(task -> Parts.family(task).stream())
        .flatMap(TaskTable::withoutLead)
        .toList();
  }

  private static Stream<Place> withoutLead(Task task) {
    boolean bare = task.measures().isEmpty() && task.children().isEmpty();
    return bare
        ? Stream.of(Place.of(Part.TASK, task.id()))
        : task.measures().stream()
            .filter(measure -> measure.responsibility().leads().isEmpty())
            .map(Measure::id)
            .map(id -> Place.of(Part.MEASURE, id));
  }
}
