package plandraft.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.Task;

/// The titles of the several things that text counts or names.
final class Counted {
  /// The annexes as one part of the text.
  private static final String ANNEXES = "附件";

  private final Parts parts;
  private final Map<Several, Optional<List<String>>> told = new ConcurrentHashMap<>();

  Counted(Parts parts) {
    this.parts = parts;
  }

  /// The titles in order; empty if what they should belong to is not there.
  Optional<List<String>> titles(Several of) {
    return told.computeIfAbsent(of, this::listed);
  }

  private Optional<List<String>> listed(Several of) {
    String under = of.under();
    return switch (of.kind()) {
      case PARTS -> under.isBlank() ? Optional.of(partsOfText()) : partsOf(under);
      case CATEGORIES -> tables(under).map(Counted::categories);
      case INDICATORS -> indicators(under).map(all -> all.map(Indicator::name).toList());
      case TASKS -> tasks(under).map(Counted::names);
      case SUBTASKS -> subtasks(under).map(Counted::names);
      case ANNEXES -> Optional.of(parts.plan().annexes().stream().map(Annex::title).toList());
    };
  }

  private List<String> partsOfText() {
    List<String> titles = new ArrayList<>();
    parts.plan().sections().forEach(section -> titles.add(section.heading()));
    if (!parts.plan().annexes().isEmpty()) {
      titles.add(ANNEXES);
    }
    return titles;
  }

  private Optional<List<String>> partsOf(String under) {
    return parts
        .section(under)
        .map(
            section ->
                Stream.concat(
                        placed(section.body()).map(Task::title),
                        section.children().stream().map(parts::title))
                    .toList());
  }

  private Optional<Stream<IndicatorTable>> tables(String under) {
    return under.isBlank()
        ? Optional.of(parts.plan().indicatorTables().stream())
        : parts.table(under).map(Stream::of);
  }

  private static List<String> categories(Stream<IndicatorTable> tables) {
    return tables
        .flatMap(table -> table.groups().stream())
        .map(IndicatorTable.Group::name)
        .toList();
  }

  private Optional<Stream<Indicator>> indicators(String under) {
    Optional<Stream<Indicator>> ofTables =
        tables(under).map(tables -> tables.flatMap(table -> table.indicators().stream()));
    return ofTables.or(() -> parts.group(under).map(group -> group.indicators().stream()));
  }

  private Optional<Stream<Task>> tasks(String under) {
    if (under.isBlank()) {
      return Optional.of(parts.plan().tasks().stream());
    }
    Optional<Stream<Task>> below = parts.task(under).map(task -> task.children().stream());
    return below.or(() -> parts.section(under).map(this::tasksIn));
  }

  private Optional<Stream<Task>> subtasks(String under) {
    return parts.task(under).isPresent()
        ? tasks(under)
        : tasks(under).map(all -> all.flatMap(task -> task.children().stream()));
  }

  private Stream<Task> tasksIn(Section section) {
    return Stream.concat(
        placed(section.body()), section.children().stream().flatMap(this::tasksIn));
  }

  private Stream<Task> placed(List<Block> body) {
    return body.stream()
        .filter(Block.TasksHere.class::isInstance)
        .flatMap(here -> parts.placed((Block.TasksHere) here).stream());
  }

  private static List<String> names(Stream<Task> tasks) {
    return tasks.map(Task::title).toList();
  }
}
