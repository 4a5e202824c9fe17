package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// One free table — a list, a project list, an evaluation —, edited like a spreadsheet.
public final class FreeGrid implements PlanTable {
  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Id<Grid> table;
  private final Consumer<Place> select;
  private final Sheet sheet;
  private final Headline headline;
  private final NoteLine note;
  private Marks marks;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final TableFrame frame;

  private FreeGrid(Store store, Ids ids, Locale locale, Id<Grid> table, Consumer<Place> select) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(FreeGrid.class, locale);
    this.table = table;
    this.select = select;
    this.marks = new Marks(List.of(), locale);
    sheet = Sheet.of(locale).growing().reshaping().onChange(this::changed).onFocus(this::focused);
    FreeActions actions = new FreeActions(store, ids, words, table, sheet);
    List<Action> adding = actions.adding(locked);
    List<Action> shaping = actions.shaping(locked);
    List<Action> arranging = actions.arranging(locked);
    headline =
        new Headline(
            words.say("title"),
            this::rename,
            locked,
            List.of(
                Shortcuts.button(adding.get(0), words.say("button.row")),
                Shortcuts.button(adding.get(2), words.say("button.column")),
                Shortcuts.button(shaping.get(0), words.say("button.merge")),
                Shortcuts.button(shaping.get(1), words.say("button.split")),
                Shortcuts.button(shaping.get(2), words.say("button.head"))));
    note = new NoteLine(words.say("note"), words.say("note.prompt"), this::remark);
    locked.subscribe(is -> note.editable(!is));
    sheet.whenEmpty(Invitation.of(words.say("free.empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, shaping, arranging), List.of(note.node()))
            .following(store, this::show, locked);
  }

  /// The grid of one free table.
  ///
  /// @param select told what the focus has come to
  public static FreeGrid of(
      Store store, Ids ids, Locale locale, Id<Grid> table, Consumer<Place> select) {
    return new FreeGrid(store, ids, locale, table, select);
  }

  @Override
  public TableFrame frame() {
    return frame;
  }

  /// Brings a row into view and under the focus.
  @Override
  public void show(Place place) {
    sheet.select(place.id(), "0");
    sheet.requestFocus();
  }

  @Override
  public void doubt(List<Finding> next) {
    marks = new Marks(next, words.locale());
    show(store.plan());
  }

  private void show(Plan plan) {
    Grids.find(plan, table)
        .ifPresent(
            found -> {
              sheet.show(FreeRows.cells(plan, found, marks));
              headline.show(found.title(), facts(found));
              note.show(found.note());
            });
  }

  private String facts(Grid found) {
    return words.say(
        "free.facts",
        Integer.toString(found.rows().size() - found.headerRows()),
        Integer.toString(found.columns()),
        Integer.toString(found.headerRows()));
  }

  private void changed(Edit edit) {
    FreeEdit change = new FreeEdit(ids);
    store.edit(
        StepNames.of(edit, words, _ -> words.say("step.cell")),
        plan -> Grids.change(plan, table, found -> change.on(found, edit)));
  }

  /// A heading stands for the whole table, any other cell for its row.
  private void focused(At at) {
    Optional<Grid> found = Grids.find(store.plan(), table);
    boolean head =
        found.stream()
            .flatMap(grid -> grid.rows().stream().limit(grid.headerRows()))
            .anyMatch(row -> row.id().value().equals(at.row()));
    select.accept(new Place(Place.Part.GRID, head ? table.value() : at.row()));
  }

  private void rename(String title) {
    store.edit(words.say("step.title"), plan -> Annexes.renameTable(plan, table.value(), title));
  }

  private void remark(String text) {
    store.edit(
        words.say("step.note"), plan -> Grids.change(plan, table, found -> found.withNote(text)));
  }
}
