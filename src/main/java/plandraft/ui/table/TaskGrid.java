package plandraft.ui.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.check.Finding;
import plandraft.edit.Tasks;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// The tasks of a plan with their measures, units, deadlines and indicators, as a tree.
public final class TaskGrid implements PlanTable {
  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Consumer<Place> select;
  private final Sheet sheet;
  private final Headline headline;
  private final UnitFilter filter;
  private final TaskNotes notes;
  private final Set<String> closed = new HashSet<>();
  private Marks marks;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final TableFrame frame;

  private TaskGrid(Store store, Ids ids, Locale locale, Consumer<Place> select) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(TaskGrid.class, locale);
    this.select = select;
    this.marks = new Marks(List.of(), locale);
    sheet = Sheet.of(locale).growing().onChange(this::changed).onFocus(this::focused);
    sheet.onFold(this::fold);
    TaskActions actions = new TaskActions(store, ids, words, sheet);
    List<Action> adding = actions.adding(locked);
    List<Action> arranging = actions.arranging(locked);
    List<Action> folding =
        List.of(
            Action.of(words.say("fold.all"), "", "minimize-2", this::foldAll),
            Action.of(words.say("unfold.all"), "", "maximize-2", this::unfoldAll));
    filter = new UnitFilter(words, () -> show(store.plan()));
    notes = new TaskNotes(words, this::show, this::register);
    headline =
        Headline.fixed(
            List.of(
                Shortcuts.button(adding.get(0), words.say("button.task")),
                Shortcuts.button(adding.get(1), words.say("button.subtask")),
                Shortcuts.button(adding.get(2), words.say("button.measure")),
                filter.node()));
    sheet.whenEmpty(Invitation.of(words.say("tasks.empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, arranging, folding), List.of(notes.node()))
            .following(store, this::show, locked);
    locked.subscribe(is -> notes.show(store.plan(), !is));
  }

  /// The tree of the plan's tasks.
  ///
  /// @param select told what the focus has come to
  public static TaskGrid of(Store store, Ids ids, Locale locale, Consumer<Place> select) {
    return new TaskGrid(store, ids, locale, select);
  }

  @Override
  public TableFrame frame() {
    return frame;
  }

  /// Brings a task or a measure into view and under the focus, unfolding what hides it; a blank id
  /// means the tree as a whole.
  @Override
  public void show(Place place) {
    if (place.id().isBlank()) {
      sheet.requestFocus();
      return;
    }
    row(place)
        .ifPresent(
            row -> {
              closed.removeAll(hiding(place));
              show(store.plan());
              boolean task = place.part() == Place.Part.TASK;
              TaskColumn column = task ? TaskColumn.TITLE : TaskColumn.CONTENT;
              sheet.select(row.key(), column.name());
              sheet.requestFocus();
            });
  }

  @Override
  public void doubt(List<Finding> next) {
    marks = new Marks(next, words.locale());
    show(store.plan());
  }

  private void show(Plan plan) {
    filter.show(plan);
    sheet.show(Cells.of(columns(), TaskRows.of(plan, closed, filter.unit(), words, marks)));
    long measures = Tasks.all(plan.tasks()).mapToLong(task -> task.measures().size()).sum();
    long all = Tasks.all(plan.tasks()).count();
    headline.show(
        words.say("tasks.title"),
        words.say(
            "tasks.facts",
            Integer.toString(plan.tasks().size()),
            Long.toString(all - plan.tasks().size()),
            Long.toString(measures)));
    notes.show(plan, !locked.get());
  }

  private List<Column> columns() {
    return Arrays.stream(TaskColumn.values()).map(this::column).toList();
  }

  private Column column(TaskColumn column) {
    String key = column.name();
    return switch (column) {
      case NUMBER -> Column.of(key, words.say("tasks.number"), 58).fixed().merging();
      case TITLE ->
          Column.of(key, words.say("tasks.task"), 210).growing(2).wrapping().treeing().merging();
      case CONTENT -> Column.of(key, words.say("tasks.content"), 220).growing(4).wrapping();
      case LEADS ->
          Column.of(key, words.say("tasks.leads"), 116)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(() -> store.plan().units()));
      case SUPPORTING ->
          Column.of(key, words.say("tasks.supporting"), 132)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(() -> store.plan().units()));
      case DEADLINE -> Column.of(key, words.say("tasks.deadline"), 96);
      case INDICATORS ->
          Column.of(key, words.say("tasks.indicators"), 120)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(this::indicators));
    };
  }

  private List<String> indicators() {
    return store.plan().indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .map(Indicator::name)
        .filter(name -> !name.isBlank())
        .toList();
  }

  private void changed(Edit edit) {
    notes.tell(unknown(edit));
    store.edit(StepNames.of(edit, words, this::typed), plan -> new TaskEdit(ids).on(plan, edit));
    notes.show(store.plan(), !locked.get());
  }

  /// Names of indicators that there are not.
  private Optional<String> unknown(Edit edit) {
    List<String> names =
        edit.changes().stream()
            .filter(change -> change.column().equals(TaskColumn.INDICATORS.name()))
            .flatMap(change -> Listing.names(change.text()).stream())
            .filter(name -> TaskEdit.indicator(store.plan(), name).isEmpty())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("tasks.indicators.unknown", Listing.text(names)));
  }

  private String typed(Edit.Change change) {
    return switch (TaskColumn.valueOf(change.column())) {
      case NUMBER, TITLE -> words.say("step.task");
      case CONTENT -> words.say("step.content");
      case LEADS -> words.say("step.leads");
      case SUPPORTING -> words.say("step.supporting");
      case DEADLINE -> words.say("step.deadline");
      case INDICATORS -> words.say("step.indicators");
    };
  }

  private void focused(At at) {
    TaskRow row = TaskRow.read(at.row());
    boolean title = at.column().equals(TaskColumn.TITLE.name());
    Place own =
        row.isTask()
            ? new Place(Place.Part.TASK, row.id())
            : new Place(Place.Part.MEASURE, row.id());
    select.accept(
        row.task()
            .filter(_ -> !title && !at.column().equals(TaskColumn.NUMBER.name()))
            .flatMap(id -> Tasks.find(store.plan(), id))
            .flatMap(task -> task.measures().stream().findFirst())
            .map(measure -> Place.of(Place.Part.MEASURE, measure.id()))
            .orElse(own));
  }

  private Optional<TaskRow> row(Place place) {
    if (place.part() == Place.Part.TASK) {
      return Optional.of(new TaskRow(true, place.id()));
    }
    Id<Measure> id = new Id<>(place.id());
    return place.part() == Place.Part.MEASURE
        ? Tasks.holding(store.plan(), id)
            .map(
                task ->
                    task.measures().getFirst().id().equals(id)
                        ? TaskRow.of(task.id())
                        : TaskRow.ofMeasure(id))
        : Optional.empty();
  }

  /// The rows that hide a place while they are folded.
  private Set<String> hiding(Place place) {
    return Tasks.all(store.plan().tasks())
        .filter(
            task ->
                Tasks.all(task.children()).anyMatch(below -> holds(below, place))
                    || task.measures().stream()
                        .skip(1)
                        .anyMatch(one -> one.id().value().equals(place.id())))
        .map(task -> TaskRow.of(task.id()).key())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Task task, Place place) {
    return task.id().value().equals(place.id())
        || task.measures().stream().anyMatch(one -> one.id().value().equals(place.id()));
  }

  private void fold(String key) {
    if (!closed.remove(key)) {
      closed.add(key);
    }
    show(store.plan());
  }

  private void foldAll() {
    Tasks.all(store.plan().tasks()).forEach(task -> closed.add(TaskRow.of(task.id()).key()));
    show(store.plan());
  }

  private void unfoldAll() {
    closed.clear();
    show(store.plan());
  }

  private void register(List<String> units) {
    store.edit(
        words.say("step.register"),
        plan ->
            plan.withUnits(
                Stream.concat(plan.units().stream(), units.stream()).distinct().toList()));
  }
}
