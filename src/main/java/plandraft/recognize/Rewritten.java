package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// A plan with one of its parts rewritten, found by its id wherever it stands.
final class Rewritten {
  private Rewritten() {}

  static Plan section(Plan plan, Id<Section> id, UnaryOperator<Section> change) {
    return plan.withSections(sections(plan.sections(), id, change));
  }

  private static List<Section> sections(
      List<Section> sections, Id<Section> id, UnaryOperator<Section> change) {
    return sections.stream()
        .map(
            each ->
                each.id().equals(id)
                    ? change.apply(each)
                    : each.withChildren(sections(each.children(), id, change)))
        .toList();
  }

  /// The plan without the section `id`.
  static Plan without(Plan plan, Id<Section> id) {
    return plan.withSections(without(plan.sections(), id));
  }

  private static List<Section> without(List<Section> sections, Id<Section> id) {
    return sections.stream()
        .filter(each -> !each.id().equals(id))
        .map(each -> each.withChildren(without(each.children(), id)))
        .toList();
  }

  static Plan task(Plan plan, Id<Task> id, UnaryOperator<Task> change) {
    return plan.withTasks(tasks(plan.tasks(), id, change));
  }

  private static List<Task> tasks(List<Task> tasks, Id<Task> id, UnaryOperator<Task> change) {
    return tasks.stream()
        .map(
            each ->
                each.id().equals(id)
                    ? change.apply(each)
                    : each.withChildren(tasks(each.children(), id, change)))
        .toList();
  }

  static Plan withoutTask(Plan plan, Id<Task> id) {
    return plan.withTasks(withoutTask(plan.tasks(), id));
  }

  private static List<Task> withoutTask(List<Task> tasks, Id<Task> id) {
    return tasks.stream()
        .filter(each -> !each.id().equals(id))
        .map(each -> each.withChildren(withoutTask(each.children(), id)))
        .toList();
  }

  /// The plan with the indicator `id` changed; taken out where `change` gives none.
  static Plan indicator(
      Plan plan, Id<Indicator> id, Function<Indicator, Optional<Indicator>> change) {
    return plan.withIndicatorTables(
        plan.indicatorTables().stream().map(table -> table(table, id, change)).toList());
  }

  private static IndicatorTable table(
      IndicatorTable table, Id<Indicator> id, Function<Indicator, Optional<Indicator>> change) {
    return table.withGroups(
        table.groups().stream()
            .map(
                group ->
                    group.withIndicators(
                        group.indicators().stream()
                            .flatMap(
                                each ->
                                    each.id().equals(id)
                                        ? change.apply(each).stream()
                                        : Optional.of(each).stream())
                            .toList()))
            .toList());
  }

  /// `list` with `added` behind the last element that `before` holds for; at the end if none does.
  static <T> List<T> inserted(List<T> list, T added, Predicate<T> before) {
    List<T> next = new ArrayList<>(list);
    int at = next.size();
    for (int i = 0; i < next.size(); i++) {
      at = before.test(next.get(i)) ? i + 1 : at;
    }
    next.add(Math.min(at, next.size()), added);
    return next;
  }

  /// `list` with one element in the place of each that `which` holds for.
  static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    return list.stream().map(each -> which.test(each) ? change.apply(each) : each).toList();
  }
}
