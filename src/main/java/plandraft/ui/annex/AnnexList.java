package plandraft.ui.annex;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import plandraft.edit.Listed;
import plandraft.history.Role;
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
import plandraft.ui.kit.ScreenHead;
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
  private static final Listed<Annex> ANNEXES = new Listed<>(Annex::id);
  private static final String NUMBER = "number";
  private static final String TITLE = "title";
  private static final String CONTENT = "content";

  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Consumer<Place> goTo;
  private final Sheet sheet;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final BorderPane pane = new BorderPane();

  private AnnexList(Store store, Ids ids, Locale locale, Consumer<Place> goTo) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(AnnexList.class, locale);
    this.goTo = goTo;
    this.sheet = Sheet.of(locale).growing();
  }

  /// The annexes of what the store holds; `goTo` shows what one of them holds.
  public static AnnexList of(Store store, Ids ids, Locale locale, Consumer<Place> goTo) {
    AnnexList list = new AnnexList(store, ids, locale, goTo);
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
    return List.of(
        Action.of(words.say("add"), "", "plus", this::add).disabledWhen(locked),
        Action.of(words.say("open"), "Alt+ENTER", "corner-down-right", this::open),
        Action.of(words.say("up"), "Alt+Shift+UP", "arrow-up", () -> move(ANNEXES::up))
            .disabledWhen(locked),
        Action.of(words.say("down"), "Alt+Shift+DOWN", "arrow-down", () -> move(ANNEXES::down))
            .disabledWhen(locked),
        Action.of(words.say("delete"), "", "trash-2", this::delete).disabledWhen(locked));
  }

  private void build() {
    ScreenHead head = new ScreenHead(actions());
    head.show(words.say("annexes"), words.say("annexes.about"));
    sheet.onChange(edit -> store.edit(words.say("step.change"), plan -> changed(plan, edit)));
    sheet.whenEmpty(new Label(words.say("annexes.none")));
    pane.setTop(head.node());
    pane.setCenter(sheet.node());
    store.watch(plan -> plan, plan -> sheet.show(cells(plan)));
    store.follow(
        () -> {
          locked.set(store.role() == Role.REVIEWING);
          sheet.editable(!locked.get());
        });
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
    Contents contents = Contents.of(plan, words);
    List<Annex> annexes = plan.annexes();
    for (Edit.Change change : edit.changes()) {
      annexes =
          ANNEXES.change(
              annexes, new Id<Annex>(change.row()), annex -> with(annex, change, contents));
    }
    for (List<Edit.Change> row : edit.added()) {
      Annex added = fresh("");
      for (Edit.Change change : row) {
        added = with(added, change, contents);
      }
      annexes = ANNEXES.insert(annexes, annexes.size(), List.of(added));
    }
    return plan.withAnnexes(annexes);
  }

  private static Annex with(Annex annex, Edit.Change change, Contents contents) {
    return switch (change.column()) {
      case TITLE -> new Annex(annex.id(), change.text().strip(), annex.content());
      case CONTENT ->
          new Annex(annex.id(), annex.title(), contents.named(change.text(), annex.content()));
      default -> annex;
    };
  }

  private Annex fresh(String title) {
    return new Annex(ids.fresh(), title, new Content.OfText(List.of()));
  }

  private void add() {
    Annex added = fresh(words.say("new"));
    edit(words.say("step.add"), annexes -> ANNEXES.insert(annexes, annexes.size(), List.of(added)));
    sheet.select(added.id().value(), TITLE);
    sheet.edit();
  }

  /// Goes to what the focused annex holds.
  private void open() {
    sheet
        .focused()
        .flatMap(at -> ANNEXES.find(store.plan().annexes(), new Id<Annex>(at.row())))
        .map(AnnexList::held)
        .ifPresent(goTo);
  }

  private static Place held(Annex annex) {
    return switch (annex.content()) {
      case Content.OfTable table -> new Place(Part.TABLE, table.table());
      case Content.OfTasks _ -> new Place(Part.TASK, "");
      case Content.OfPicture _, Content.OfText _ -> Place.of(Part.ANNEX, annex.id());
    };
  }

  private void delete() {
    edit(words.say("step.delete"), annexes -> ANNEXES.remove(annexes, selected()));
  }

  private interface Moving {
    List<Annex> move(List<Annex> annexes, Set<?> ids);
  }

  private void move(Moving moving) {
    edit(words.say("step.move"), annexes -> moving.move(annexes, selected()));
  }

  private void edit(String step, UnaryOperator<List<Annex>> change) {
    sheet.commit();
    store.edit(step, plan -> plan.withAnnexes(change.apply(plan.annexes())));
  }

  private Set<Id<Annex>> selected() {
    Set<Id<Annex>> selected = new HashSet<>();
    sheet.selectedRows().forEach(key -> selected.add(new Id<>(key)));
    return selected;
  }
}
