package plandraft.ui.table;

import java.util.Optional;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Task;

/// Which row of the task tree is meant: a task, with its first measure beside it, or one of its
/// further measures.
record TaskRow(boolean isTask, String id) {
  private static final String TASK = "task:";
  private static final String MEASURE = "measure:";

  static TaskRow of(Id<Task> task) {
    return new TaskRow(true, task.value());
  }

  static TaskRow ofMeasure(Id<Measure> measure) {
    return new TaskRow(false, measure.value());
  }

  /// The row that the sheet knows under a key.
  static TaskRow read(String key) {
    return key.startsWith(TASK)
        ? new TaskRow(true, key.substring(TASK.length()))
        : new TaskRow(false, key.substring(MEASURE.length()));
  }

  /// The key under which the sheet knows the row.
  String key() {
    return (isTask ? TASK : MEASURE) + id;
  }

  Optional<Id<Task>> task() {
    return isTask ? Optional.of(new Id<>(id)) : Optional.empty();
  }

  Optional<Id<Measure>> measure() {
    return isTask ? Optional.empty() : Optional.of(new Id<>(id));
  }
}
