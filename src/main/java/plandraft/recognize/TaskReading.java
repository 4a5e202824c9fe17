package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Place.Part;
import plandraft.model.Task;

/// Reads a table of responsibilities: each of its columns merged on its own boundaries.
final class TaskReading {
  private static final int LONGEST_TITLE = 30;

  private final Found found;
  private final List<Task> tops = new ArrayList<>();
  private final Map<Id<Task>, Integer> numbers = new HashMap<>();
  private final Map<Id<Measure>, String> serving = new HashMap<>();
  private final List<Task> children = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private Optional<Task> top = Optional.empty();
  private Optional<Task> child = Optional.empty();
  private Optional<TaskRow> before = Optional.empty();

  private TaskReading(Found found) {
    this.found = found;
  }

  /// Tasks in categories, and the numbers they bear in the table.
  ///
  /// @param serving the indicators that a measure serves, as printed
  record Read(List<Task> tasks, Map<Id<Task>, Integer> numbers, Map<Id<Measure>, String> serving) {
    Read {
      tasks = List.copyOf(tasks);
      numbers = Map.copyOf(numbers);
      serving = Map.copyOf(serving);
    }

    static final Read NOTHING = new Read(List.of(), Map.of(), Map.of());

    Read withTasks(List<Task> next) {
      return new Read(next, numbers, serving);
    }
  }

  static Read of(Columns columns, Found found) {
    TaskReading reading = new TaskReading(found);
    TaskRow.all(columns).forEach(reading::row);
    reading.closeTop();
    return new Read(reading.tops, reading.numbers, reading.serving);
  }

  private void row(TaskRow row) {
    if (row.beginsCategory(before)) {
      closeTop();
      top = task(row.category(), row.categoryAnchor());
    }
    if (row.beginsTask(before)) {
      closeChild();
      child = task(row.task(), row.taskAnchor());
    }
    if (!row.told().isBlank()) {
      Measure measure =
          Measure.of(found.id(row.anchor(), Part.MEASURE), row.told())
              .withResponsibility(row.responsibility())
              .withDeadline(row.deadline());
      measures.add(measure);
      if (!row.indicators().isBlank()) {
        serving.put(measure.id(), row.indicators());
      }
    }
    before = Optional.of(row);
  }

  /// The task a cell names: 一、打造平台。到2025年……。 is a title and a goal.
  private Optional<Task> task(String cell, Optional<Anchor> anchor) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String text = cell.replaceAll("\\s*\n\\s*", "");
    Optional<Label> label = Label.read(text, 0);
    String words = text.substring(label.map(Label::end).orElse(0)).strip();
    int stop = words.indexOf('。');
    String title = stop < 0 ? words : words.substring(0, stop);
    String goal = stop < 0 ? "" : words.substring(stop + 1).strip();
    if (label.isEmpty() && title.codePointCount(0, title.length()) > LONGEST_TITLE) {
      int comma = title.indexOf('，');
      goal = "";
      title = comma > 0 ? title.substring(0, comma) : title;
    }
    Task task = Task.of(found.id(anchor, Part.TASK), title.strip()).withGoal(goal);
    label.ifPresent(read -> numbers.put(task.id(), read.number()));
    return Optional.of(task);
  }

  private void closeChild() {
    if (child.isPresent()) {
      children.add(child.get().withMeasures(measures));
    } else {
      top = top.map(task -> task.withMeasures(join(task.measures(), measures)));
    }
    measures.clear();
    child = Optional.empty();
  }

  private static List<Measure> join(List<Measure> some, List<Measure> more) {
    List<Measure> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private void closeTop() {
    if (top.isEmpty() && child.isEmpty() && !measures.isEmpty()) {
      String text = measures.getFirst().text();
      child = task(text, Optional.empty());
    }
    closeChild();
    if (top.isPresent()) {
      tops.add(top.get().withChildren(children));
    } else {
      tops.addAll(children);
    }
    children.clear();
    top = Optional.empty();
  }
}
