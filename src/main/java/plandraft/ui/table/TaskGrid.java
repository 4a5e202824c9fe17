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
  private final Editing editing;
  private final Sheet sheet;
  private final Headline headline;
  private final UnitFilter filter;
  private final TaskNotes notes;
  private final Set<String> closed = new HashSet<>();
  private Marks marks;
  private final TableFrame frame;

  private TaskGrid(Editing editing) {
    this.editing = editing;
    this.marks = editing.marks(List.of());
    sheet =
        Sheet.of(editing.words().locale()).growing().onChange(this::changed).onFocus(this::focused);
    sheet.onFold(this::fold);
    TaskActions actions = new TaskActions(editing, sheet);
    List<Action> adding = actions.adding();
    List<Action> arranging = actions.arranging();
    List<Action> folding =
        List.of(
            Action.of(editing.say("fold.all"), "", "minimize-2", this::foldAll),
            Action.of(editing.say("unfold.all"), "", "maximize-2", this::unfoldAll));
    filter = new UnitFilter(editing.words(), () -> show(editing.store().plan()));
    notes = new TaskNotes(editing.words(), this::show, this::register);
    headline =
        Headline.fixed(
            List.of(
                Shortcuts.button(adding.get(0), editing.say("button.task")),
                Shortcuts.button(adding.get(1), editing.say("button.subtask")),
                Shortcuts.button(adding.get(2), editing.say("button.measure")),
                filter.node()));
    sheet.whenEmpty(Invitation.of(editing.say("tasks.empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, arranging, folding), List.of(notes.node()))
            .following(editing, this::show);
    editing.locked().subscribe(is -> notes.show(editing.store().plan(), !is));
  }

  /// The tree of the plan's tasks.
  ///
  /// @param select told what the focus has come to
  public static TaskGrid of(Store store, Ids ids, Locale locale, Consumer<Place> select) {
    return new TaskGrid(Editing.of(store, ids, locale, select));
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
              show(editing.store().plan());
              boolean task = place.part() == Place.Part.TASK;
              TaskColumn column = task ? TaskColumn.TITLE : TaskColumn.CONTENT;
              sheet.select(row.key(), column.name());
              sheet.requestFocus();
            });
  }

  @Override
  public void doubt(List<Finding> next) {
    marks = editing.marks(next);
    show(editing.store().plan());
  }

  private void show(Plan plan) {
    filter.show(plan);
    sheet.show(
        Cells.of(columns(), TaskRows.of(plan, closed, filter.unit(), editing.words(), marks)));
    long measures = Tasks.all(plan.tasks()).mapToLong(task -> task.measures().size()).sum();
    long all = Tasks.all(plan.tasks()).count();
    headline.show(
        editing.say("tasks.title"),
        editing.say(
            "tasks.facts",
            Integer.toString(plan.tasks().size()),
            Long.toString(all - plan.tasks().size()),
            Long.toString(measures)));
    notes.show(plan, !editing.locked().get());
  }

  private List<Column> columns() {
    return Arrays.stream(TaskColumn.values()).map(this::column).toList();
  }

  private Column column(TaskColumn column) {
    String key = column.name();
    return switch (column) {
      case NUMBER -> Column.of(key, editing.say("tasks.number"), 58).fixed().merging();
      case TITLE ->
          Column.of(key, editing.say("tasks.task"), 210).growing(2).wrapping().treeing().merging();
      case CONTENT -> Column.of(key, editing.say("tasks.content"), 220).growing(4).wrapping();
      case LEADS ->
          Column.of(key, editing.say("tasks.leads"), 116)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(() -> editing.store().plan().units()));
      case SUPPORTING ->
          Column.of(key, editing.say("tasks.supporting"), 132)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(() -> editing.store().plan().units()));
      case DEADLINE -> Column.of(key, editing.say("tasks.deadline"), 96);
      case INDICATORS ->
          Column.of(key, editing.say("tasks.indicators"), 120)
              .growing(1)
              .wrapping()
              .completing(Listing.completing(this::indicators));
    };
  }

  private List<String> indicators() {
    return editing.store().plan().indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .map(Indicator::name)
        .filter(name -> !name.isBlank())
        .toList();
  }

  private void changed(Edit edit) {
    notes.tell(unknown(edit));
    editing
        .store()
        .edit(
            StepNames.of(edit, editing.words(), this::typed),
            plan -> new TaskEdit(editing.ids()).on(plan, edit));
    notes.show(editing.store().plan(), !editing.locked().get());
  }

  /// Names of indicators that there are not.
  private Optional<String> unknown(Edit edit) {
    List<String> names =
        edit.changes().stream()
            .filter(change -> change.column().equals(TaskColumn.INDICATORS.name()))
            .flatMap(change -> Listing.names(change.text()).stream())
            .filter(name -> TaskEdit.indicator(editing.store().plan(), name).isEmpty())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(editing.say("tasks.indicators.unknown", Listing.text(names)));
  }

  private String typed(Edit.Change change) {
    return switch (TaskColumn.valueOf(change.column())) {
      case NUMBER, TITLE -> editing.say("step.task");
      case CONTENT -> editing.say("step.content");
      case LEADS -> editing.say("step.leads");
      case SUPPORTING -> editing.say("step.supporting");
      case DEADLINE -> editing.say("step.deadline");
      case INDICATORS -> editing.say("step.indicators");
    };
  }

  private void focused(At at) {
    TaskRow row = TaskRow.read(at.row());
    boolean title = at.column().equals(TaskColumn.TITLE.name());
    Place own =
        row.isTask()
            ? new Place(Place.Part.TASK, row.id())
            : new Place(Place.Part.MEASURE, row.id());
    editing
        .select()
        .accept(
            row.task()
                .filter(_ -> !title && !at.column().equals(TaskColumn.NUMBER.name()))
                .flatMap(id -> Tasks.find(editing.store().plan(), id))
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
        ? Tasks.holding(editing.store().plan(), id)
            .map(
                task ->
                    task.measures().getFirst().id().equals(id)
                        ? TaskRow.of(task.id())
                        : TaskRow.ofMeasure(id))
        : Optional.empty();
  }

  /// The rows that hide a place while they are folded.
  private Set<String> hiding(Place place) {
    return Tasks.all(editing.store().plan().tasks())
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
    show(editing.store().plan());
  }

  private void foldAll() {
    Tasks.all(editing.store().plan().tasks())
        .forEach(task -> closed.add(TaskRow.of(task.id()).key()));
    show(editing.store().plan());
  }

  private void unfoldAll() {
    closed.clear();
    show(editing.store().plan());
  }

  private void register(List<String> units) {
    editing
        .store()
        .edit(
            editing.say("step.register"),
            plan ->
                plan.withUnits(
                    Stream.concat(plan.units().stream(), units.stream()).distinct().toList()));
  }
}
