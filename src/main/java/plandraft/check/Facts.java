package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.query.Parts;
import plandraft.query.References;

/// What rules compare statements with: the plan as a whole, and the plan it follows if it is at
/// hand.
///
/// @param own what words before a name leave it the plan's own
/// @param tasks every task, each before those below it
public record Facts(
    References references, Names names, OwnWords own, Optional<Plan> parent, List<Task> tasks) {
  public Facts {
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
    List<Task> tasks = new ArrayList<>();
    plan.tasks().forEach(task -> add(tasks, task));
    return new Facts(references, names, own, parent, tasks);
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

  /// Tells of which mentions what they name, or what its table gives it, is not what it was.
  Predicate<Mention> meaningOther(Facts before) {
    if (!before.plan().header().equals(plan().header())) {
      return _ -> true;
    }
    if (names == before.names) {
      return _ -> false;
    }
    Names changed = names.unlike(before.names);
    return mention -> changed.endOf(mention.lead()).isPresent();
  }

  /// Which tables can be placed in the text, or be an annex.
  Object tables() {
    return Stream.of(
            plan().indicatorTables().stream().map(IndicatorTable::id),
            plan().breakdowns().stream().map(Breakdown::id),
            plan().grids().stream().map(Grid::id))
        .flatMap(ids -> ids)
        .toList();
  }

  /// Whether there is such a table.
  boolean hasTable(String id) {
    return parts().table(id).isPresent()
        || parts().breakdown(id).isPresent()
        || parts().grid(id).isPresent();
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
