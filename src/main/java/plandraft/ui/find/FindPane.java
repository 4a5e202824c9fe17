package plandraft.ui.find;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.model.Plan;
import plandraft.query.Search;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;

/// Finds words anywhere in the plan and replaces them, one or all, as one step of the history.
public final class FindPane {
  private static final double LINE = 33;

  private final Store store;
  private final Words words;
  private final Consumer<Search.Match> goTo;
  private final TextField sought = new TextField();
  private final TextField replacement = new TextField();
  private final CheckBox matchCase = new CheckBox();
  private final Button one = new Button();
  private final Button all = new Button();
  private final Label count = new Label();
  private final ListView<Hit> list = new ListView<>();
  private final BorderPane pane = new BorderPane(list);
  private final Latest<Asked, Found> searching;
  // what waits until the list shows what is sought now
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private Found found;

  private record Asked(Plan plan, Search search) {}

  private FindPane(Store store, Jobs jobs, Locale locale, Consumer<Search.Match> goTo) {
    this.store = store;
    this.words = Words.of(FindPane.class, locale);
    this.goTo = goTo;
    this.found = Found.nothing(store.plan());
    this.searching =
        jobs.latest(
            (asked, turn) -> Found.in(asked.plan(), asked.search(), turn::goOn), this::show);
  }

  /// A pane that looks through what the store holds; `goTo` shows what was found.
  public static FindPane of(Store store, Jobs jobs, Locale locale, Consumer<Search.Match> goTo) {
    FindPane find = new FindPane(store, jobs, locale, goTo);
    find.build();
    return find;
  }

  /// The pane as it stands in the window.
  public Node node() {
    return pane;
  }

  /// Puts the cursor into the field of the words to find.
  public void find() {
    sought.requestFocus();
    sought.selectAll();
  }

  /// Puts the cursor into the field of the words to put instead.
  public void replace() {
    replacement.requestFocus();
    replacement.selectAll();
  }

  private void build() {
    field(sought, words.say("sought"));
    field(replacement, words.say("replacement"));
    matchCase.setText(words.say("matchCase"));
    one.setText(words.say("replace.one"));
    all.setText(words.say("replace.all"));
    for (Region whole : List.of(matchCase, one, all, count)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    one.setOnAction(pressed -> onceFound(this::replaceOne));
    all.setOnAction(pressed -> onceFound(this::replaceAll));
    sought.textProperty().addListener((property, was, now) -> seek());
    sought.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    matchCase.selectedProperty().addListener((property, was, now) -> seek());
    replacement.setOnAction(entered -> onceFound(this::replaceOne));
    count.getStyleClass().add("caption");
    HBox bar =
        new HBox(
            sought, matchCase, new Separator(Orientation.VERTICAL), replacement, one, all, count);
    HBox.setHgrow(sought, Priority.SOMETIMES);
    HBox.setHgrow(replacement, Priority.SOMETIMES);
    bar.getStyleClass().add("pane-bar");
    pane.setTop(bar);
    list.setAccessibleText(words.say("hits"));
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> new HitCell(words, () -> found.places().orElseThrow()));
    list.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> allow());
    list.setOnMouseClicked(click -> onceFound(this::go));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            onceFound(this::go);
          }
        });
    store.watch(plan -> plan, plan -> refresh());
    store.follow(this::allow);
  }

  private void field(TextField field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setPrefColumnCount(14);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
      int by = key.isShiftDown() ? -1 : 1;
      onceFound(() -> step(by));
      key.consume();
    } else if (key.getCode() == KeyCode.UP) {
      onceFound(() -> step(-1));
      key.consume();
    }
  }

  private void step(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int at = list.getSelectionModel().getSelectedIndex();
      list.getSelectionModel().clearAndSelect(Math.floorMod(at < 0 ? 0 : at + by, size));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      go();
    }
  }

  private void go() {
    selected().map(Hit::match).ifPresent(goTo);
  }

  private Optional<Hit> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// Looks for other words; what waited for the former ones is given up.
  private void seek() {
    waiting.clear();
    refresh();
  }

  private void refresh() {
    searching.ask(new Asked(store.plan(), search()));
  }

  private Search search() {
    return new Search(sought.getText(), matchCase.isSelected());
  }

  /// Does something with the hits of what is sought now: at once, or as soon as they are there.
  private void onceFound(Runnable action) {
    waiting.add(action);
    goOn();
  }

  private void goOn() {
    while (!waiting.isEmpty() && found.answers(store.plan(), search())) {
      waiting.remove().run();
    }
  }

  private void show(Found next) {
    int at = list.getSelectionModel().getSelectedIndex();
    List<Hit> hits = next.hits();
    found = next;
    list.getItems().setAll(hits);
    list.setPlaceholder(nothing());
    if (at >= 0 && !hits.isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(at, hits.size() - 1));
    }
    count.setText(
        next.search().words().isEmpty()
            ? ""
            : words.say("count", Integer.toString(hits.size()), Long.toString(next.replaceable())));
    allow();
    goOn();
  }

  private Node nothing() {
    if (sought.getText().isEmpty()) {
      return Invitation.of(words.say("nothing.sought"));
    }
    Action ignoreCase =
        Action.of(words.say("matchCase.off"), "", "", () -> matchCase.setSelected(false));
    return matchCase.isSelected()
        ? Invitation.of(words.say("nothing.found.case"), List.of(ignoreCase))
        : Invitation.of(words.say("nothing.found"));
  }

  private void allow() {
    boolean reviewing = store.locked();
    one.setDisable(reviewing || selected().filter(Hit::replaceable).isEmpty());
    all.setDisable(reviewing || found.replaceable() == 0);
  }

  private void replaceOne() {
    selected()
        .filter(Hit::replaceable)
        .filter(hit -> !store.locked())
        .ifPresent(
            hit -> {
              store.edit(words.say("step.replace"), plan -> replaced(plan, List.of(hit)));
              onceFound(this::go);
            });
  }

  private void replaceAll() {
    store.edit(words.say("step.replaceAll"), plan -> replaced(plan, found.hits()));
  }

  private Plan replaced(Plan plan, List<Hit> hits) {
    return Hit.replace(plan, hits, replacement.getText());
  }
}
