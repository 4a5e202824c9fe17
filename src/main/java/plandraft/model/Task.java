package plandraft.model;

import java.util.List;

/// A task 任务: its text is printed in the chapter, its measures in the responsibility table, and the
/// two may be worded differently. Each `with…` of a list gives this very task back when nothing
/// differs.
///
/// @param goal the sentence that follows a category's name, blank when there is none
public record Task(
    Id<Task> id,
    String title,
    String goal,
    List<Block.Prose> text,
    List<Measure> measures,
    List<Task> children) {
  public Task {
    text = List.copyOf(text);
    measures = List.copyOf(measures);
    children = List.copyOf(children);
  }

  /// A task that has a title and nothing else yet.
  public static Task of(Id<Task> id, String title) {
    return new Task(id, title, "", List.of(), List.of(), List.of());
  }

  /// This task under another title.
  public Task withTitle(String next) {
    return new Task(id, next, goal, text, measures, children);
  }

  /// This task with another goal.
  public Task withGoal(String next) {
    return new Task(id, title, next, text, measures, children);
  }

  /// This task with another text.
  public Task withText(List<Block.Prose> next) {
    return next.equals(text) ? this : new Task(id, title, goal, next, measures, children);
  }

  /// This task with other measures.
  public Task withMeasures(List<Measure> next) {
    return next.equals(measures) ? this : new Task(id, title, goal, text, next, children);
  }

  /// This task with other tasks below it.
  public Task withChildren(List<Task> next) {
    return next.equals(children) ? this : new Task(id, title, goal, text, measures, next);
  }
}
