package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.layout.Pattern.Value;
import plandraft.layout.TableLayout;
import plandraft.layout.TaskShows;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Place.Part;
import plandraft.model.Responsibility;
import plandraft.model.Task;
import plandraft.query.TaskTable;

/// The responsibility table 责任分解表 in print, or one unit's part of it.
final class TaskSheet {
  private final Material material;
  private final Map<Id<Task>, String> numbers;
  private final Optional<String> unit;
  private final List<Row> rows = new ArrayList<>();

  /// One measure of a task, or a task that has none.
  ///
  /// @param category the task at the top
  /// @param task the task below it; the same as the category when there is none below
  /// @param under the task further below that the measure belongs to
  private record Row(Task category, Task task, Task under, Optional<Measure> measure) {
    Responsibility responsibility() {
      return measure.map(Measure::responsibility).orElse(Responsibility.NOBODY);
    }

    boolean alone() {
      return category == task;
    }
  }

  private TaskSheet(Material material, Optional<String> unit) {
    this.material = material;
    this.numbers = TaskTable.numbers(material.plan());
    this.unit = unit;
    for (Task category : material.plan().tasks()) {
      add(category, category, category);
      category.children().forEach(task -> addFamily(category, task, task));
    }
  }

  static Optional<Sheet> of(
      Material material, TableLayout<TaskShows> layout, String title, Optional<String> unit) {
    TaskSheet sheet = new TaskSheet(material, unit);
    if (sheet.rows.isEmpty()) {
      return Optional.empty();
    }
    Ruled<Row> ruled =
        new Ruled<>(
            new Cells(layout.small()),
            layout.columns().stream().filter(sheet::needed).map(sheet::column).toList(),
            TaskSheet::anchor,
            material.layout().house().paper(layout.paper()));
    Optional<String> note =
        layout.columns().stream().anyMatch(column -> column.shows() == TaskShows.UNITS)
            ? sheet.note()
            : Optional.empty();
    return Optional.of(new Sheet(title, layout.paper(), ruled.table(title, sheet.rows, note)));
  }

  /// What the mark before lead units means, if one stands there.
  private Optional<String> note() {
    return LeadMark.in(rows.stream().map(row -> row.responsibility().printed()))
        .flatMap(mark -> mark.meaning(material))
        .flatMap(
            meaning ->
                material.line(
                    material.layout().house().labels().notes(), Map.of(Value.NOTES, meaning)));
  }

  private void addFamily(Task category, Task task, Task under) {
    add(category, task, under);
    under.children().forEach(child -> addFamily(category, task, child));
  }

  private void add(Task category, Task task, Task under) {
    boolean bare = under.measures().isEmpty() && under.children().isEmpty();
    if (bare && unit.isEmpty()) {
      rows.add(new Row(category, task, under, Optional.empty()));
    }
    under.measures().stream()
        .filter(this::wanted)
        .forEach(measure -> rows.add(new Row(category, task, under, Optional.of(measure))));
  }

  private boolean wanted(Measure measure) {
    return unit.isEmpty() || measure.responsibility().units().contains(unit.get());
  }

  private boolean needed(TableLayout.Column<TaskShows> column) {
    return !column.ifAny()
        || rows.stream().anyMatch(row -> !printed(row, column.shows()).isBlank());
  }

  private String printed(Row row, TaskShows shows) {
    return content(row, shows).map(Cell.Content::printed).orElse("");
  }

  private static Optional<Anchor> anchor(Row row) {
    return row.measure.isPresent()
        ? Material.anchor(Part.MEASURE, row.measure.get().id())
        : Material.anchor(Part.TASK, row.task.id());
  }

  private Ruled.Column<Row> column(TableLayout.Column<TaskShows> column) {
    TaskShows shows = column.shows();
    return new Ruled.Column<>(
        material.line(column.heading()).orElse(""),
        column.width(),
        shows == TaskShows.DEADLINE,
        row -> merge(row, shows),
        row -> content(row, shows),
        row -> anchor(row, shows));
  }

  private static Optional<Anchor> anchor(Row row, TaskShows shows) {
    return switch (shows) {
      case CATEGORY -> Material.anchor(Part.TASK, row.category.id());
      case TASK -> Material.anchor(Part.TASK, row.task.id());
      default -> Optional.empty();
    };
  }

  /// Units and deadlines that neighbours of one category share stand in one cell.
  private Optional<Object> merge(Row row, TaskShows shows) {
    return switch (shows) {
      case CATEGORY -> Optional.of(row.category.id());
      case TASK -> Optional.of(row.task.id());
      case MEASURE, INDICATORS -> Optional.empty();
      case UNITS, LEADS, SUPPORTING, DEADLINE -> {
        String printed = printed(row, shows);
        yield printed.isBlank()
            ? Optional.empty()
            : Optional.of(List.of(row.category.id(), printed));
      }
    };
  }

  private Optional<Cell.Content> content(Row row, TaskShows shows) {
    return switch (shows) {
      case CATEGORY -> words(category(row.category));
      case TASK -> row.alone() ? covered(row) : words(heading(row.task));
      case MEASURE -> words(measure(row));
      case UNITS -> words(row.responsibility().printed());
      case LEADS -> words(String.join("、", row.responsibility().leads()));
      case SUPPORTING -> words(String.join("、", row.responsibility().supporting()));
      case DEADLINE -> words(row.measure.map(Measure::deadline).orElse(""));
      case INDICATORS -> words(indicators(row));
    };
  }

  /// A task without category stands in both columns; a category's own measures in its cell alone.
  private static Optional<Cell.Content> covered(Row row) {
    return row.category.children().isEmpty() ? Optional.empty() : words("");
  }

  private static Optional<Cell.Content> words(String words) {
    return Optional.of(new Cell.Words(words));
  }

  private String heading(Task task) {
    return numbers.getOrDefault(task.id(), "") + task.title();
  }

  private String category(Task task) {
    return task.goal().isBlank() ? heading(task) : heading(task) + "。" + task.goal();
  }

  private String measure(Row row) {
    String text = row.measure.map(Measure::text).orElse("");
    return row.under == row.task ? text : heading(row.under) + "。" + text;
  }

  private String indicators(Row row) {
    return row.measure.map(Measure::indicators).orElse(List.of()).stream()
        .flatMap(id -> material.parts().indicator(id.value()).stream())
        .map(Indicator::name)
        .collect(Collectors.joining("、"));
  }
}
