package plandraft.ui.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import plandraft.edit.Listed;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.StageEntry;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.ScreenHead;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Sheet;

/// The stage log 稿次 as a grid: what happened when, and the stage it led to.
public final class StageLog {
  private static final Listed<StageEntry> ENTRIES = new Listed<>(StageEntry::id);
  private static final String WHEN = "when";
  private static final String EVENT = "event";
  private static final String STAGE = "stage";

  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Sheet sheet;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final BorderPane pane = new BorderPane();

  private StageLog(Store store, Ids ids, Locale locale) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(StageLog.class, locale);
    this.sheet = Sheet.of(locale).growing();
  }

  /// The log of what the store holds.
  public static StageLog of(Store store, Ids ids, Locale locale) {
    StageLog log = new StageLog(store, ids, locale);
    log.build();
    return log;
  }

  /// The grid with its head.
  public Node node() {
    return pane;
  }

  /// Goes to one entry.
  public void show(Place place) {
    sheet.select(place.id(), EVENT);
    sheet.requestFocus();
  }

  /// What can be done with the entries.
  public List<Action> actions() {
    return List.of(
        Action.of(words.say("stage.add"), "Shortcut+Enter", "plus", this::add).disabledWhen(locked),
        Action.of(words.say("stage.up"), "Alt+Shift+UP", "arrow-up", () -> move(ENTRIES::up))
            .disabledWhen(locked),
        Action.of(
                words.say("stage.down"), "Alt+Shift+DOWN", "arrow-down", () -> move(ENTRIES::down))
            .disabledWhen(locked),
        Action.of(words.say("stage.delete"), "", "trash-2", this::delete).disabledWhen(locked));
  }

  private void build() {
    ScreenHead head = new ScreenHead(actions());
    head.show(words.say("stages"), words.say("stages.about"));
    sheet.onChange(edit -> store.edit(words.say("step.stage.change"), plan -> changed(plan, edit)));
    sheet.whenEmpty(Invitation.of(words.say("stages.none"), List.of(actions().getFirst())));
    Shortcuts.listen(pane, actions());
    pane.setTop(head.node());
    pane.setCenter(sheet.node());
    store.watch(Plan::stageLog, entries -> sheet.show(cells(entries)));
    locked.subscribe(is -> sheet.editable(!is));
    store.watchLock(locked::set);
  }

  private Cells cells(List<StageEntry> entries) {
    return Cells.of(
        List.of(
            Column.of(WHEN, words.say("stage.when"), 160),
            Column.of(EVENT, words.say("stage.event"), 320).growing(1).wrapping(),
            Column.of(STAGE, words.say("stage.stage"), 140)),
        entries.stream().map(StageLog::row).toList());
  }

  private static Row row(StageEntry entry) {
    return Row.of(
        entry.id().value(),
        "",
        () -> List.of(Cell.of(entry.when()), Cell.of(entry.event()), Cell.of(entry.stage())));
  }

  private Plan changed(Plan plan, Edit edit) {
    List<StageEntry> entries = plan.stageLog();
    for (Edit.Change change : edit.changes()) {
      entries =
          ENTRIES.change(entries, new Id<StageEntry>(change.row()), entry -> with(entry, change));
    }
    for (List<Edit.Change> row : edit.added()) {
      StageEntry added = fresh();
      for (Edit.Change change : row) {
        added = with(added, change);
      }
      entries = ENTRIES.insert(entries, entries.size(), List.of(added));
    }
    return plan.withStageLog(entries);
  }

  private static StageEntry with(StageEntry entry, Edit.Change change) {
    String text = change.text().strip();
    return switch (change.column()) {
      case WHEN -> new StageEntry(entry.id(), text, entry.event(), entry.stage());
      case EVENT -> new StageEntry(entry.id(), entry.when(), text, entry.stage());
      default -> new StageEntry(entry.id(), entry.when(), entry.event(), text);
    };
  }

  private StageEntry fresh() {
    return new StageEntry(ids.fresh(), "", "", "");
  }

  private void add() {
    StageEntry added = fresh();
    edit(
        words.say("step.stage.add"),
        entries -> {
          List<String> selected = sheet.selectedRows();
          Id<StageEntry> anchor = new Id<>(selected.isEmpty() ? "-" : selected.getLast());
          return ENTRIES.insertAfter(entries, anchor, List.of(added));
        });
    sheet.select(added.id().value(), WHEN);
    sheet.edit();
  }

  private void delete() {
    edit(words.say("step.stage.delete"), entries -> ENTRIES.remove(entries, selected()));
  }

  private interface Moving {
    List<StageEntry> move(List<StageEntry> entries, Set<?> ids);
  }

  private void move(Moving moving) {
    edit(words.say("step.stage.move"), entries -> moving.move(entries, selected()));
  }

  private void edit(String step, UnaryOperator<List<StageEntry>> change) {
    sheet.commit();
    store.edit(step, plan -> plan.withStageLog(change.apply(plan.stageLog())));
  }

  private Set<Id<StageEntry>> selected() {
    Set<Id<StageEntry>> selected = new HashSet<>();
    sheet.selectedRows().forEach(key -> selected.add(new Id<>(key)));
    return selected;
  }
}
