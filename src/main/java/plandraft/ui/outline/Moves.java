package plandraft.ui.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.edit.Annexes;
import plandraft.edit.DocumentTexts;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.say.Words;

/// What the keys and the mouse do to the lines selected: chapters or tasks, never both at once.
final class Moves {
  private static final Set<Part> TABLES = EnumSet.of(Part.TABLE, Part.BREAKDOWN, Part.GRID);

  private final Store store;
  private final Ids ids;
  private final Words words;

  Moves(Store store, Ids ids, Words words) {
    this.store = store;
    this.ids = ids;
    this.words = words;
  }

  void promote(Set<Place> chosen) {
    edit(words.say("step.promote"), chosen, Sections::promote, Tasks::outdent);
  }

  void demote(Set<Place> chosen) {
    edit(words.say("step.demote"), chosen, Sections::demote, Tasks::indent);
  }

  void up(Set<Place> chosen) {
    move(words.say("step.up"), chosen, Sections::up, Tasks::up, Annexes::up, Annexes::tablesUp);
  }

  void down(Set<Place> chosen) {
    move(
        words.say("step.down"),
        chosen,
        Sections::down,
        Tasks::down,
        Annexes::down,
        Annexes::tablesDown);
  }

  private void move(
      String step,
      Set<Place> chosen,
      Change<Section> sections,
      Change<Task> tasks,
      Change<Annex> annexes,
      BiFunction<Plan, Set<String>, Plan> tables) {
    store.edit(
        step,
        plan -> {
          Plan text = tasks.of(sections.of(plan, sections(chosen)), tasks(chosen));
          return tables.apply(annexes.of(text, named(chosen, Part.ANNEX)), tables(chosen));
        });
  }

  void delete(Set<Place> chosen) {
    boolean text = sections(chosen).size() + tasks(chosen).size() == chosen.size();
    store.edit(
        words.say(text ? "step.delete" : "delete"),
        plan -> {
          Plan less = Tasks.delete(Sections.delete(plan, sections(chosen)), tasks(chosen));
          Plan fewer =
              DocumentTexts.delete(
                  Annexes.delete(less, named(chosen, Part.ANNEX)),
                  named(chosen, Part.DOCUMENT_TEXT));
          return tables(chosen).stream().reduce(fewer, Annexes::deleteTable, (_, last) -> last);
        });
  }

  private static Set<String> tables(Set<Place> chosen) {
    return chosen.stream()
        .filter(place -> TABLES.contains(place.part()))
        .map(Place::id)
        .collect(Collectors.toSet());
  }

  /// Moves annexes before annex number `index`, counted from 0.
  void moveAnnexes(Set<Place> chosen, int index) {
    store.edit(
        words.say("step.move.annex"), plan -> Annexes.move(plan, named(chosen, Part.ANNEX), index));
  }

  void rename(Place place, String title) {
    store.edit(
        words.say("step.rename"),
        plan ->
            switch (place.part()) {
              case SECTION ->
                  Sections.change(plan, new Id<>(place.id()), s -> s.withHeading(title));
              case TASK -> Tasks.change(plan, new Id<>(place.id()), task -> task.withTitle(title));
              case ANNEX -> Annexes.rename(plan, new Id<>(place.id()), title);
              default -> Annexes.renameTable(plan, place.id(), title);
            });
  }

  /// Puts a new chapter, or a new task, behind the one given; the last chapter without one.
  Place add(Optional<Place> behind) {
    if (behind.filter(place -> place.part() == Part.TASK).isPresent()) {
      Task task = Task.of(ids.fresh(), words.say("new.task"));
      Id<Task> anchor = new Id<>(behind.get().id());
      store.edit(words.say("step.addTask"), plan -> Tasks.insertAfter(plan, anchor, task));
      return Place.of(Part.TASK, task.id());
    }
    Section section = Section.of(ids.fresh(), words.say("new.section"));
    store.edit(
        words.say("step.addSection"),
        plan ->
            behind
                .map(place -> Sections.insertAfter(plan, new Id<>(place.id()), section))
                .orElseGet(() -> Sections.append(plan, section)));
    return Place.of(Part.SECTION, section.id());
  }

  /// Puts a new section below the one given.
  Place addUnder(Place parent) {
    Section section = Section.of(ids.fresh(), words.say("new.section"));
    store.edit(
        words.say("step.addSection"),
        plan -> Sections.insertUnder(plan, new Id<>(parent.id()), section));
    return Place.of(Part.SECTION, section.id());
  }

  /// Adds an indicator table with the usual columns and one category.
  Place addTable() {
    IndicatorTable.Group group =
        new IndicatorTable.Group(ids.fresh(), words.say("new.group"), List.of());
    IndicatorTable table =
        new IndicatorTable(
            ids.fresh(),
            words.say("new.table"),
            IndicatorTable.usualColumns(),
            List.of(group),
            List.of());
    store.edit(
        words.say("step.addTable"),
        plan ->
            plan.withIndicatorTables(
                Stream.concat(plan.indicatorTables().stream(), Stream.of(table)).toList()));
    return Place.of(Part.TABLE, table.id());
  }

  /// Moves chapters below `parent`, or to the top, before its part number `index`.
  void move(Set<Place> chosen, Optional<Place> parent, int index) {
    store.edit(
        words.say("step.move"),
        plan ->
            Sections.move(
                plan, sections(chosen), parent.map(place -> new Id<>(place.id())), index));
  }

  @FunctionalInterface
  private interface Change<T> {
    Plan of(Plan plan, Set<Id<T>> ids);
  }

  private void edit(String step, Set<Place> chosen, Change<Section> sections, Change<Task> tasks) {
    store.edit(step, plan -> tasks.of(sections.of(plan, sections(chosen)), tasks(chosen)));
  }

  private static Set<Id<Section>> sections(Set<Place> chosen) {
    return named(chosen, Part.SECTION);
  }

  private static Set<Id<Task>> tasks(Set<Place> chosen) {
    return named(chosen, Part.TASK);
  }

  private static <T> Set<Id<T>> named(Set<Place> chosen, Part part) {
    return chosen.stream()
        .filter(place -> place.part() == part && !place.id().isBlank())
        .map(place -> new Id<T>(place.id()))
        .collect(Collectors.toSet());
  }
}
