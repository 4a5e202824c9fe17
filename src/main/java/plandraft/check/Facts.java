package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Parts;
import plandraft.query.References;

/// What rules compare statements with: the plan as a whole, and the plan it follows if it is at
/// hand.
///
/// @param own what words before a name leave it the plan's own
/// @param sections every section of the plan's own text, each before its parts
/// @param tasks every task, each before those below it
public record Facts(
    References references,
    Names names,
    OwnWords own,
    Optional<Plan> parent,
    List<Section> sections,
    List<Task> tasks) {
  public Facts {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
  }

  /// The facts of the plan that `references` go into.
  ///
  /// @param before those of the same plan before an edit, if there were any
  static Facts of(References references, Optional<Plan> parent, Optional<Facts> before) {
    Plan plan = references.parts().plan();
    Optional<Facts> same = before.filter(it -> naming(it.plan()).equals(naming(plan)));
    Names names = same.map(Facts::names).orElseGet(() -> Names.of(plan));
    OwnWords own = same.map(Facts::own).orElseGet(() -> OwnWords.of(plan.header()));
    List<Section> sections = new ArrayList<>();
    plan.sections().forEach(section -> add(sections, section));
    List<Task> tasks = new ArrayList<>();
    plan.tasks().forEach(task -> add(tasks, task));
    return new Facts(references, names, own, parent, sections, tasks);
  }

  private static void add(List<Section> sections, Section section) {
    sections.add(section);
    section.children().forEach(child -> add(sections, child));
  }

  private static void add(List<Task> tasks, Task task) {
    tasks.add(task);
    task.children().forEach(child -> add(tasks, child));
  }

  /// What gives the indicators of a plan their names, values and years.
  private static Object naming(Plan plan) {
    return List.of(plan.header(), plan.indicatorTables(), plan.aliases(), plan.breakdowns());
  }

  /// What names mean, and all values of what they mean.
  Object naming() {
    return naming(plan());
  }

  /// The plan that is checked.
  public Plan plan() {
    return parts().plan();
  }

  /// Its parts by their ids.
  public Parts parts() {
    return references.parts();
  }

  /// Every indicator of every table.
  Stream<Indicator> indicators() {
    return plan().indicatorTables().stream().flatMap(table -> table.indicators().stream());
  }
}
