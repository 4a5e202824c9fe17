package plandraft.ui.find;

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
import plandraft.query.Places;
import plandraft.query.Search;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;

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
  private Places places;

  private FindPane(Store store, Locale locale, Consumer<Search.Match> goTo) {
    this.store = store;
    this.words = Words.of(FindPane.class, locale);
    this.goTo = goTo;
    this.places = Places.of(store.plan());
  }

  /// A pane that looks through what the store holds; `goTo` shows what was found.
  public static FindPane of(Store store, Locale locale, Consumer<Search.Match> goTo) {
    FindPane find = new FindPane(store, locale, goTo);
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
    one.setOnAction(pressed -> replaceOne());
    all.setOnAction(pressed -> replaceAll());
    sought.textProperty().addListener((property, was, now) -> refresh(store.plan()));
    sought.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    matchCase.selectedProperty().addListener((property, was, now) -> refresh(store.plan()));
    replacement.setOnAction(entered -> replaceOne());
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
    list.setCellFactory(view -> new HitCell(words, () -> places));
    list.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> allow());
    list.setOnMouseClicked(click -> go());
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    store.watch(plan -> plan, this::refresh);
    store.follow(this::allow);
  }

  private void field(TextField field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setPrefColumnCount(14);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
      step(key.isShiftDown() ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.UP) {
      step(-1);
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

  private void refresh(Plan plan) {
    int at = list.getSelectionModel().getSelectedIndex();
    List<Hit> hits = Hit.in(plan, new Search(sought.getText(), matchCase.isSelected()));
    if (!hits.isEmpty()) {
      places = Places.of(plan);
    }
    list.getItems().setAll(hits);
    list.setPlaceholder(nothing());
    if (at >= 0 && !hits.isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(at, hits.size() - 1));
    }
    count.setText(
        sought.getText().isEmpty()
            ? ""
            : words.say(
                "count",
                Integer.toString(hits.size()),
                Long.toString(hits.stream().filter(Hit::replaceable).count())));
    allow();
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
    all.setDisable(reviewing || list.getItems().stream().noneMatch(Hit::replaceable));
  }

  private void replaceOne() {
    selected()
        .filter(Hit::replaceable)
        .filter(hit -> !store.locked())
        .ifPresent(
            hit -> {
              store.edit(words.say("step.replace"), plan -> replaced(plan, List.of(hit)));
              go();
            });
  }

  private void replaceAll() {
    List<Hit> hits = List.copyOf(list.getItems());
    store.edit(words.say("step.replaceAll"), plan -> replaced(plan, hits));
  }

  private Plan replaced(Plan plan, List<Hit> hits) {
    return Hit.replace(plan, hits, replacement.getText());
  }
}
