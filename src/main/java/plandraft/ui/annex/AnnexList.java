package plandraft.ui.annex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import plandraft.edit.Annexes;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.ScreenHead;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Sheet;
import plandraft.ui.kit.sheet.Tone;

/// The annexes of a plan as a grid: number, title, and what each holds.
public final class AnnexList {
  private static final String NUMBER = "number";
  private static final String TITLE = "title";
  private static final String CONTENT = "content";
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Neighbours neighbours;
  private final Sheet sheet;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final BorderPane pane = new BorderPane();

  /// What others do for the list.
  ///
  /// @param goTo shows what an annex holds
  /// @param select told which annex the focus has come to
  /// @param making makes a new annex with a table or a picture
  /// @param picture lets the user choose a picture for an annex
  /// @param paste makes an annex of the picture on the clipboard, if there is one
  public record Neighbours(
      Consumer<Place> goTo,
      Consumer<Place> select,
      List<Action> making,
      Consumer<Id<Annex>> picture,
      BooleanSupplier paste) {}

  private AnnexList(Store store, Ids ids, Locale locale, Neighbours neighbours) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(AnnexList.class, locale);
    this.neighbours = neighbours;
    this.sheet = Sheet.of(locale).growing();
  }

  /// The annexes of what the store holds.
  public static AnnexList of(Store store, Ids ids, Locale locale, Neighbours neighbours) {
    AnnexList list = new AnnexList(store, ids, locale, neighbours);
    list.build();
    return list;
  }

  /// The grid with its head.
  public Node node() {
    return pane;
  }

  /// Goes to one annex.
  public void show(Place place) {
    sheet.select(place.id(), TITLE);
    sheet.requestFocus();
  }

  /// What can be done with the annexes.
  public List<Action> actions() {
    return Stream.concat(arranging().stream(), neighbours.making().stream()).toList();
  }

  private List<Action> arranging() {
    return List.of(
        Action.of(words.say("add"), "Shortcut+Enter", "plus", this::add).disabledWhen(locked),
        Action.of(words.say("open"), "Alt+ENTER", "corner-down-right", this::open),
        Action.of(words.say("picture"), "", "image", this::picture).disabledWhen(locked),
        Action.of(words.say("up"), "Alt+Shift+UP", "arrow-up", () -> move(Annexes::up))
            .disabledWhen(locked),
        Action.of(words.say("down"), "Alt+Shift+DOWN", "arrow-down", () -> move(Annexes::down))
            .disabledWhen(locked),
        Action.of(words.say("delete"), "Shortcut+Delete", "trash-2", this::delete)
            .disabledWhen(locked));
  }

  private void build() {
    List<Action> arranging = arranging();
    ScreenHead head =
        new ScreenHead(arranging).with(words.say("making"), "plus", neighbours.making());
    head.show(words.say("annexes"), words.say("annexes.about"));
    sheet
        .onChange(edit -> store.edit(words.say("step.change"), plan -> changed(plan, edit)))
        .onFocus(at -> neighbours.select().accept(new Place(Part.ANNEX, at.row())))
        .movable(NUMBER, this::moveTo)
        .whenEmpty(Invitation.of(words.say("annexes.none"), List.of(arranging.getFirst())));
    pane.setTop(head.node());
    pane.setCenter(sheet.node());
    Shortcuts.listen(pane, arranging);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
    Shortcuts.menu(sheet.node(), List.of(sheet.actions(), arranging));
    store.watch(plan -> plan, plan -> sheet.show(cells(plan)));
    locked.subscribe(is -> sheet.editable(!is));
    store.watchLock(locked::set);
  }

  /// A picture is pasted as an annex of its own, not into cells.
  private void paste(KeyEvent key) {
    if (PASTE.match(key) && neighbours.paste().getAsBoolean()) {
      sheet.commit();
      key.consume();
    }
  }

  private Cells cells(Plan plan) {
    Contents contents = Contents.of(plan, words);
    return Cells.of(
        List.of(
            Column.of(NUMBER, words.say("number"), 64).fixed(),
            Column.of(TITLE, words.say("title"), 320).growing(1).wrapping(),
            Column.of(CONTENT, words.say("content"), 280)
                .completing(Completion.choice(contents.names()))),
        IntStream.range(0, plan.annexes().size())
            .mapToObj(index -> row(index + 1, plan.annexes().get(index), contents))
            .toList());
  }

  private Row row(int number, Annex annex, Contents contents) {
    Cell content =
        contents
            .name(annex.content())
            .map(Cell::of)
            .orElseGet(() -> Cell.of(words.say("content.gone")).toned(Tone.ERROR));
    return Row.of(
        annex.id().value(),
        "",
        () ->
            List.of(
                Cell.of(Integer.toString(number)).toned(Tone.SECOND),
                Cell.of(annex.title()),
                content));
  }

  private Plan changed(Plan plan, Edit edit) {
    Plan next = plan;
    for (Edit.Change change : edit.changes()) {
      next = changed(next, new Id<>(change.row()), change);
    }
    for (List<Edit.Change> row : edit.added()) {
      Annex added = fresh("");
      next = Annexes.add(next, added);
      for (Edit.Change change : row) {
        next = changed(next, added.id(), change);
      }
    }
    return next;
  }

  private Plan changed(Plan plan, Id<Annex> id, Edit.Change change) {
    return switch (change.column()) {
      case TITLE -> Annexes.rename(plan, id, change.text().strip());
      case CONTENT ->
          Annexes.find(plan, id)
              .map(Annex::content)
              .map(now -> Contents.of(plan, words).named(change.text(), now))
              .map(content -> Annexes.hold(plan, id, content))
              .orElse(plan);
      default -> plan;
    };
  }

  private Annex fresh(String title) {
    return new Annex(ids.fresh(), title, new Content.OfText(List.of()));
  }

  private void add() {
    Annex added = fresh(words.say("new"));
    edit(words.say("step.add"), plan -> Annexes.add(plan, added));
    sheet.select(added.id().value(), TITLE);
    sheet.editAll();
  }

  /// Goes to what the focused annex holds.
  private void open() {
    focused().map(AnnexList::held).ifPresent(neighbours.goTo());
  }

  private void picture() {
    focused().map(Annex::id).ifPresent(neighbours.picture());
  }

  private Optional<Annex> focused() {
    return sheet.focused().flatMap(at -> Annexes.find(store.plan(), new Id<>(at.row())));
  }

  private static Place held(Annex annex) {
    return switch (annex.content()) {
      case Content.OfTable table -> new Place(Part.TABLE, table.table());
      case Content.OfTasks _ -> new Place(Part.TASK, "");
      case Content.OfPicture _, Content.OfText _ -> Place.of(Part.ANNEX, annex.id());
    };
  }

  private void delete() {
    edit(words.say("step.delete"), plan -> Annexes.delete(plan, selected()));
  }

  private interface Moving {
    Plan move(Plan plan, Set<Id<Annex>> ids);
  }

  private void move(Moving moving) {
    edit(words.say("step.move"), plan -> moving.move(plan, selected()));
  }

  private void moveTo(List<String> rows, int index) {
    Set<Id<Annex>> moved = rows.stream().map(Id<Annex>::new).collect(Collectors.toSet());
    edit(words.say("step.move"), plan -> Annexes.move(plan, moved, index));
  }

  private void edit(String step, UnaryOperator<Plan> change) {
    sheet.commit();
    store.edit(step, change);
  }

  private Set<Id<Annex>> selected() {
    return sheet.selectedRows().stream().map(Id<Annex>::new).collect(Collectors.toSet());
  }
}
