package plandraft.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// Where two plans differ first, so that undo can bring what it changed into view.
public final class Changed {
  private Changed() {}

  /// The first place of `after` that is not as it was in `before`; where something is gone, what
  /// now stands there. Empty if nothing that can be shown differs.
  public static Optional<Place> place(Plan before, Plan after) {
    return Stream.<Supplier<Optional<Place>>>of(
            () -> section(before.sections(), after.sections()),
            () -> table(before.indicatorTables(), after.indicatorTables()),
            () -> task(before.tasks(), after.tasks()),
            () -> one(before.breakdowns(), after.breakdowns(), Part.BREAKDOWN, b -> b.id().value()),
            () -> one(before.grids(), after.grids(), Part.GRID, grid -> grid.id().value()),
            () -> one(before.annexes(), after.annexes(), Part.ANNEX, annex -> annex.id().value()),
            () -> text(before.documentTexts(), after.documentTexts()),
            () -> comment(before.comments(), after.comments()),
            () -> whole(before.stageLog(), after.stageLog(), Part.STAGE),
            () -> whole(before.header(), after.header(), Part.PLAN))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Place> whole(Object before, Object after, Part part) {
    return before.equals(after) ? Optional.empty() : Optional.of(new Place(part, ""));
  }

  private static <T> Optional<Place> one(
      List<T> before, List<T> after, Part part, Function<T, String> id) {
    return first(before, after, id).map(pair -> new Place(part, id.apply(pair.now())));
  }

  private static Optional<Place> section(List<Section> before, List<Section> after) {
    return first(before, after, section -> section.id().value())
        .map(
            pair ->
                pair.was()
                    .flatMap(was -> within(was, pair.now()))
                    .orElseGet(() -> Place.of(Part.SECTION, pair.now().id())));
  }

  private static Optional<Place> within(Section was, Section now) {
    if (!was.heading().equals(now.heading())) {
      return Optional.empty();
    }
    return one(was.body(), now.body(), Part.BLOCK, (Block block) -> block.id().value())
        .or(() -> section(was.children(), now.children()));
  }

  private static Optional<Place> text(List<DocumentText> before, List<DocumentText> after) {
    return first(before, after, text -> text.id().value())
        .map(
            pair ->
                pair.was()
                    .flatMap(was -> section(was.sections(), pair.now().sections()))
                    .orElseGet(() -> Place.of(Part.DOCUMENT_TEXT, pair.now().id())));
  }

  private static Optional<Place> table(List<IndicatorTable> before, List<IndicatorTable> after) {
    return first(before, after, table -> table.id().value())
        .map(
            pair ->
                pair.was()
                    .flatMap(was -> first(was.indicators(), pair.now().indicators(), Changed::id))
                    .map(Changed::value)
                    .orElseGet(() -> Place.of(Part.TABLE, pair.now().id())));
  }

  private static String id(Indicator indicator) {
    return indicator.id().value();
  }

  private static Place value(Pair<Indicator> pair) {
    Indicator now = pair.now();
    Part part =
        pair.was()
            .map(
                was -> {
                  if (!was.target().equals(now.target())) {
                    return Part.TARGET;
                  }
                  if (!was.base().equals(now.base())) {
                    return Part.BASE;
                  }
                  if (!was.basis().equals(now.basis())) {
                    return Part.BASIS;
                  }
                  return was.unit().equals(now.unit()) ? Part.INDICATOR : Part.UNIT;
                })
            .orElse(Part.INDICATOR);
    return Place.of(part, now.id());
  }

  private static Optional<Place> task(List<Task> before, List<Task> after) {
    return first(before, after, task -> task.id().value())
        .map(
            pair ->
                pair.was()
                    .flatMap(was -> within(was, pair.now()))
                    .orElseGet(() -> Place.of(Part.TASK, pair.now().id())));
  }

  private static Optional<Place> within(Task was, Task now) {
    if (!was.title().equals(now.title()) || !was.text().equals(now.text())) {
      return Optional.empty();
    }
    return one(was.measures(), now.measures(), Part.MEASURE, (Measure one) -> one.id().value())
        .or(() -> task(was.children(), now.children()));
  }

  private static Optional<Place> comment(List<Comment> before, List<Comment> after) {
    return first(before, after, comment -> comment.id().value()).map(pair -> pair.now().place());
  }

  /// Something as it was, if it was there, and as it is.
  private record Pair<T>(Optional<T> was, T now) {}

  /// The first of `after` that is new, changed or elsewhere; what now stands where one is gone.
  private static <T> Optional<Pair<T>> first(
      List<T> before, List<T> after, Function<T, String> id) {
    if (before.equals(after) || after.isEmpty()) {
      return Optional.empty();
    }
    Map<String, T> old = new HashMap<>();
    before.forEach(one -> old.put(id.apply(one), one));
    for (T now : after) {
      Optional<T> was = Optional.ofNullable(old.get(id.apply(now)));
      if (was.filter(now::equals).isEmpty()) {
        return Optional.of(new Pair<>(was, now));
      }
    }
    int at = 0;
    while (at < after.size() - 1 && before.get(at).equals(after.get(at))) {
      at++;
    }
    return Optional.of(new Pair<>(Optional.empty(), after.get(at)));
  }
}
