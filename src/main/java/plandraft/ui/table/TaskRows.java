package plandraft.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.check.Finding;
import plandraft.check.TasksHaveLeads;
import plandraft.edit.Tasks;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.query.TaskTable;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// The tasks of a plan as rows of cells: each task with its first measure, its further measures
/// below it, then the tasks under it.
final class TaskRows {
  private final Words words;
  private final Marks marks;
  private final Set<String> closed;
  private final Optional<String> unit;
  private final Map<Id<Task>, String> numbers;
  private final Map<String, String> indicators;
  private final Map<String, Integer> comments = new HashMap<>();
  private final Set<Place> leaderless;
  private final List<Row> rows = new ArrayList<>();

  private TaskRows(Plan plan, Set<String> closed, Optional<String> unit, Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
    this.closed = closed;
    this.unit = unit;
    numbers = TaskTable.numbers(plan);
    indicators =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .collect(Collectors.toMap(one -> one.id().value(), Indicator::name, (one, _) -> one));
    leaderless = Set.copyOf(TaskTable.withoutLead(plan));
    plan.comments().stream()
        .filter(Comment::open)
        .forEach(comment -> comments.merge(comment.place().id(), 1, Integer::sum));
  }

  /// The rows of all tasks.
  ///
  /// @param closed the keys of the tasks whose rows below are folded away
  /// @param unit only tasks and measures of this unit, all of them unfolded
  /// @param marks what a check found fault with
  static List<Row> of(
      Plan plan, Set<String> closed, Optional<String> unit, Words words, Marks marks) {
    TaskRows made = new TaskRows(plan, closed, unit, words, marks);
    plan.tasks().forEach(task -> made.add(task, 0));
    return made.rows;
  }

  private void add(Task task, int level) {
    if (!concerned(task)) {
      return;
    }
    String key = TaskRow.of(task.id()).key();
    boolean folds = !task.children().isEmpty() || task.measures().size() > 1;
    boolean open = unit.isPresent() || !closed.contains(key);
    Row.Fold fold = !folds ? Row.Fold.LEAF : open ? Row.Fold.OPEN : Row.Fold.CLOSED;
    rows.add(Row.of(key, key, level, fold, () -> cells(task)));
    if (open) {
      task.measures().stream().skip(1).filter(this::concerned).forEach(one -> add(one, key, level));
      task.children().forEach(child -> add(child, level + 1));
    }
  }

  private void add(Measure measure, String group, int level) {
    rows.add(
        Row.of(
            TaskRow.ofMeasure(measure.id()).key(),
            group,
            level,
            Row.Fold.LEAF,
            () ->
                Stream.concat(
                        Stream.of(Cell.EMPTY, Cell.EMPTY),
                        cells(Optional.of(measure), Place.of(Place.Part.MEASURE, measure.id())))
                    .toList()));
  }

  private boolean concerned(Task task) {
    return unit.isEmpty()
        || Tasks.all(List.of(task))
            .flatMap(one -> one.measures().stream())
            .anyMatch(this::concerned);
  }

  private boolean concerned(Measure measure) {
    return unit.isEmpty() || measure.responsibility().units().contains(unit.get());
  }

  private List<Cell> cells(Task task) {
    Optional<Measure> first = task.measures().stream().findFirst();
    Place place =
        first
            .map(measure -> Place.of(Place.Part.MEASURE, measure.id()))
            .orElseGet(() -> Place.of(Place.Part.TASK, task.id()));
    Cell title =
        marks.on(
            Cell.of(task.title()).explained(task.goal()).badged(badges(task.id().value())),
            marks.at(Place.of(Place.Part.TASK, task.id())));
    return Stream.concat(
            Stream.of(Cell.of(numbers.getOrDefault(task.id(), "")).toned(Tone.SECOND), title),
            cells(first, place))
        .toList();
  }

  private Stream<Cell> cells(Optional<Measure> measure, Place place) {
    Cell leads = Cell.of(measure.map(one -> Listing.text(one.responsibility().leads())).orElse(""));
    String missing = words.say("tasks.lead.missing");
    boolean leaderless = this.leaderless.contains(place);
    Stream<Cell> cells =
        Stream.of(
            Cell.of(measure.map(Measure::text).orElse("")),
            leaderless
                ? leads
                    .badged(List.of(new Badge(missing, Tone.WARNING)))
                    .explained(words.say("tasks.lead.missing.tip"))
                : leads,
            Cell.of(measure.map(one -> Listing.text(one.responsibility().supporting())).orElse("")),
            Cell.of(measure.map(Measure::deadline).orElse("")),
            Cell.of(measure.map(this::linked).orElse(""))
                .badged(measure.map(one -> badges(one.id().value())).orElse(List.of())));
    return measure.isPresent() ? marked(cells.toList(), place, leaderless) : cells;
  }

  /// The cells of a measure, each marked with what was found about its words; the first with what
  /// is about none of the others. A lead that is missing is told by its own badge.
  private Stream<Cell> marked(List<Cell> cells, Place measure, boolean leaderless) {
    List<Finding> found =
        marks.at(measure).stream()
            .filter(it -> !leaderless || !it.rule().equals(new TasksHaveLeads().id()))
            .toList();
    if (found.isEmpty()) {
      return cells.stream();
    }
    List<Cell> marked = new ArrayList<>(cells);
    found.stream()
        .collect(Collectors.groupingBy(it -> about(cells, it.at().words())))
        .forEach((index, about) -> marked.set(index, marks.on(cells.get(index), about)));
    return marked.stream();
  }

  private static int about(List<Cell> cells, String words) {
    return IntStream.range(1, cells.size())
        .filter(index -> cells.get(index).text().contains(words))
        .findFirst()
        .orElse(0);
  }

  private String linked(Measure measure) {
    return Listing.text(
        measure.indicators().stream()
            .map(id -> indicators.getOrDefault(id.value(), ""))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  private List<Badge> badges(String id) {
    int count = comments.getOrDefault(id, 0);
    return count == 0 ? List.of() : List.of(new Badge(Integer.toString(count), Tone.ADVICE));
  }
}
