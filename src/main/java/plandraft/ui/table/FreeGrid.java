package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Role;
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
public final class FreeGrid {
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
  private final List<Action> adding;
  private final List<Action> shaping;
  private final List<Action> arranging;
  private final VBox node;
  private final List<Runnable> watching;

  private FreeGrid(Store store, Ids ids, Locale locale, Id<Grid> table, Consumer<Place> select) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(FreeGrid.class, locale);
    this.table = table;
    this.select = select;
    this.marks = new Marks(List.of(), locale);
    sheet = Sheet.of(locale).growing().reshaping().onChange(this::changed).onFocus(this::focused);
    FreeActions actions = new FreeActions(store, ids, words, table, sheet);
    adding = actions.adding(locked);
    shaping = actions.shaping(locked);
    arranging = actions.arranging(locked);
    headline =
        new Headline(
            words.say("title"),
            this::rename,
            List.of(
                Shortcuts.button(adding.get(0), words.say("button.row")),
                Shortcuts.button(adding.get(2), words.say("button.column")),
                Shortcuts.button(shaping.get(0), words.say("button.merge")),
                Shortcuts.button(shaping.get(1), words.say("button.split")),
                Shortcuts.button(shaping.get(2), words.say("button.head"))));
    note = new NoteLine(words.say("note"), words.say("note.prompt"), this::remark);
    sheet.whenEmpty(Invitation.of(words.say("free.empty"), List.of(adding.getFirst())));
    VBox.setVgrow(sheet.node(), Priority.ALWAYS);
    node = new VBox(headline.node(), sheet.node(), note.node());
    node.getStyleClass().add("table-view");
    node.getStylesheets().add(FreeGrid.class.getResource("table.css").toExternalForm());
    Shortcuts.listen(node, actions());
    Shortcuts.menu(sheet.node(), List.of(sheet.actions(), adding, shaping, arranging));
    watching =
        List.of(store.watch(Function.<Plan>identity(), this::show), store.follow(this::lock));
  }

  /// The grid of one free table.
  ///
  /// @param select told what the focus has come to
  public static FreeGrid of(
      Store store, Ids ids, Locale locale, Id<Grid> table, Consumer<Place> select) {
    return new FreeGrid(store, ids, locale, table, select);
  }

  /// The grid as it stands in the window.
  public Node node() {
    return node;
  }

  /// Brings a row into view and under the focus.
  public void show(Place place) {
    sheet.select(place.id(), "0");
    sheet.requestFocus();
  }

  /// Marks the values that a check found fault with.
  public void doubt(List<Finding> next) {
    marks = new Marks(next, words.locale());
    show(store.plan());
  }

  /// What can be done here.
  public List<Action> actions() {
    return Stream.of(adding, shaping, arranging).flatMap(List::stream).toList();
  }

  /// Takes over what is being typed, before the plan is saved, exported or changed elsewhere.
  public void settle() {
    sheet.commit();
  }

  /// Ends the watching of the store.
  public void close() {
    sheet.commit();
    watching.forEach(Runnable::run);
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

  private void lock() {
    boolean reviewing = store.role() == Role.REVIEWING;
    locked.set(reviewing);
    sheet.editable(!reviewing);
    headline.editable(!reviewing);
    note.editable(!reviewing);
  }

  private void changed(Edit edit) {
    FreeEdit change = new FreeEdit(ids);
    store.edit(step(edit), plan -> Grids.change(plan, table, found -> change.on(found, edit)));
  }

  private String step(Edit edit) {
    return switch (edit.kind()) {
      case TYPED -> words.say("step.cell");
      case CLEARED -> words.say("step.clear");
      case PASTED -> words.say("step.paste");
      case FILLED -> words.say("step.fill");
    };
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
