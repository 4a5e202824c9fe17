package plandraft.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// The sections, tasks and tables that several copies of a plan have alike, with all that is below
/// them: put aside while the copies are merged, since only their places can differ.
public final class Unchanged {
  private final Map<Object, Section> sections;
  private final Map<Object, Task> tasks;
  private final Map<Object, IndicatorTable> tables;
  private final Map<Object, Breakdown> breakdowns;
  private final Map<Object, Grid> grids;

  private Unchanged(List<Plan> copies) {
    sections = alike(copies, Plan::sections, Section::id, Section::children);
    tasks = alike(copies, Plan::tasks, Task::id, Task::children);
    tables = alike(copies, Plan::indicatorTables, IndicatorTable::id, _ -> List.of());
    breakdowns = alike(copies, Plan::breakdowns, Breakdown::id, _ -> List.of());
    grids = alike(copies, Plan::grids, Grid::id, _ -> List.of());
  }

  /// What is the same in all of `copies`.
  public static Unchanged among(List<Plan> copies) {
    return new Unchanged(copies);
  }

  /// A copy with nothing but the ids and titles of what was put aside.
  public Plan without(Plan copy) {
    return each(
        copy,
        (section, own) -> own.map(_ -> Section.of(section.id(), section.heading())),
        (task, own) -> own.map(_ -> Task.of(task.id(), task.title())),
        (table, own) ->
            own.map(
                _ ->
                    new IndicatorTable(table.id(), table.title(), List.of(), List.of(), List.of())),
        (table, own) ->
            own.map(_ -> new Breakdown(table.id(), table.title(), List.of(), List.of(), List.of())),
        (grid, own) ->
            own.map(_ -> new Grid(grid.id(), grid.kind(), grid.title(), 0, 0, List.of(), "")));
  }

  /// What came out of merging such copies, with all that was put aside.
  public Plan with(Plan merged) {
    return each(
        merged,
        (_, own) -> own,
        (_, own) -> own,
        (_, own) -> own,
        (_, own) -> own,
        (_, own) -> own);
  }

  /// What stands for a part, given the one put aside; empty for the part itself.
  private interface Exchange<T> extends BiFunction<T, Optional<T>, Optional<T>> {}

  private Plan each(
      Plan plan,
      Exchange<Section> section,
      Exchange<Task> task,
      Exchange<IndicatorTable> table,
      Exchange<Breakdown> breakdown,
      Exchange<Grid> grid) {
    return plan.withSections(sections(plan.sections(), section))
        .withTasks(tasks(plan.tasks(), task))
        .withIndicatorTables(flat(plan.indicatorTables(), tables, IndicatorTable::id, table))
        .withBreakdowns(flat(plan.breakdowns(), breakdowns, Breakdown::id, breakdown))
        .withGrids(flat(plan.grids(), grids, Grid::id, grid));
  }

  private List<Section> sections(List<Section> all, Exchange<Section> exchange) {
    return all.stream()
        .map(
            each ->
                exchange
                    .apply(each, Optional.ofNullable(sections.get(each.id())))
                    .orElseGet(() -> each.withChildren(sections(each.children(), exchange))))
        .toList();
  }

  private List<Task> tasks(List<Task> all, Exchange<Task> exchange) {
    return all.stream()
        .map(
            each ->
                exchange
                    .apply(each, Optional.ofNullable(tasks.get(each.id())))
                    .orElseGet(() -> each.withChildren(tasks(each.children(), exchange))))
        .toList();
  }

  private static <T> List<T> flat(
      List<T> all, Map<Object, T> own, Function<T, ?> id, Exchange<T> exchange) {
    return all.stream()
        .map(
            each -> exchange.apply(each, Optional.ofNullable(own.get(id.apply(each)))).orElse(each))
        .toList();
  }

  /// The parts that are equal in all copies, the outermost of each.
  private static <T> Map<Object, T> alike(
      List<Plan> copies,
      Function<Plan, List<T>> parts,
      Function<T, ?> id,
      Function<T, List<T>> below) {
    List<Map<Object, T>> others =
        copies.stream().skip(1).map(copy -> byId(parts.apply(copy), id, below)).toList();
    Map<Object, T> alike = new HashMap<>();
    collect(parts.apply(copies.getFirst()), id, below, others, alike);
    return alike;
  }

  private static <T> void collect(
      List<T> parts,
      Function<T, ?> id,
      Function<T, List<T>> below,
      List<Map<Object, T>> others,
      Map<Object, T> alike) {
    for (T part : parts) {
      if (others.stream().allMatch(other -> part.equals(other.get(id.apply(part))))) {
        alike.put(id.apply(part), part);
      } else {
        collect(below.apply(part), id, below, others, alike);
      }
    }
  }

  private static <T> Map<Object, T> byId(
      List<T> parts, Function<T, ?> id, Function<T, List<T>> below) {
    Map<Object, T> all = new HashMap<>();
    for (T part : parts) {
      all.put(id.apply(part), part);
      all.putAll(byId(below.apply(part), id, below));
    }
    return all;
  }
}
