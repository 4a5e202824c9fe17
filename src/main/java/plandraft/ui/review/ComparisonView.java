package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.compose.Revision;
import plandraft.compose.Revisions;
import plandraft.model.Place;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Running;
import plandraft.ui.kit.ScreenHead;
import plandraft.ui.kit.Shortcuts;

/// What differs between two plans, one change after the other, side by side or in one column; Enter
/// goes to its place.
public final class ComparisonView {
  private final Side before;
  private final Side after;
  private final Outside outside;
  private final Words words;
  private final ListView<Revision> list = new ListView<>();
  private final ToggleButton beside;
  private final ToggleButton column;
  private final Label told = new Label();
  private final BorderPane pane = new BorderPane(list);

  /// What the view does in the window around it.
  ///
  /// @param goTo shows a place of the plan
  /// @param exports the documents that can be made of the two plans
  /// @param failed tells that comparing failed
  public record Outside(
      Jobs jobs, Consumer<Place> goTo, List<Action> exports, Consumer<Throwable> failed) {}

  private ComparisonView(Side before, Side after, Locale locale, Outside outside) {
    this.before = before;
    this.after = after;
    this.outside = outside;
    this.words = Words.of(ComparisonView.class, locale);
    this.beside = toggle(words.say("compare.beside"));
    this.column = toggle(words.say("compare.column"));
  }

  /// The differences between two plans, worked out beside the window.
  public static ComparisonView of(Side before, Side after, Locale locale, Outside outside) {
    ComparisonView view = new ComparisonView(before, after, locale, outside);
    view.build();
    return view;
  }

  /// The view as it stands in the window.
  public Node node() {
    return pane;
  }

  /// What can be done here.
  public List<Action> actions() {
    return List.of(
        Action.of(words.say("compare.next"), "F8", "arrow-down", () -> step(1)),
        Action.of(words.say("compare.previous"), "Shift+F8", "arrow-up", () -> step(-1)));
  }

  private static ToggleButton toggle(String name) {
    ToggleButton button = new ToggleButton(name);
    button.setAccessibleText(name);
    return button;
  }

  private void build() {
    ScreenHead head = new ScreenHead(List.of());
    head.with(words.say("compare.export"), "share", outside.exports());
    head.show(words.say("compare.title"), words.say("compare.sides", before.name(), after.name()));
    list.setAccessibleText(words.say("compare.list"));
    list.setCellFactory(_ -> new RevisionCell(words, beside.selectedProperty()));
    list.setOnKeyPressed(key -> go(key.getCode() == KeyCode.ENTER));
    list.setOnMouseClicked(click -> go(click.getClickCount() == 2));
    Shortcuts.listen(pane, actions());
    pane.setTop(new VBox(head.node(), bar()));
    compare();
  }

  /// Compares until it is done, or the user stops it or turns elsewhere.
  private void compare() {
    Running comparing =
        outside
            .jobs()
            .compute(
                words.say("compare.job"),
                progress ->
                    Revisions.between(before.plan(), after.plan(), words.locale(), progress),
                this::show,
                outside.failed());
    Action stop = Action.of(words.say("compare.stop"), "", "x", comparing::cancel);
    list.setPlaceholder(Invitation.of(words.say("compare.busy"), List.of(stop)));
    Action again = Action.of(words.say("compare.again"), "", "refresh-cw", this::compare);
    Node stopped = Invitation.of(words.say("compare.stopped"), List.of(again));
    comparing.over().addListener((_, _, _) -> list.setPlaceholder(stopped));
    pane.sceneProperty()
        .addListener(
            (_, _, now) -> {
              if (now == null) {
                comparing.cancel();
              }
            });
  }

  /// How the changes are shown, and how many there are.
  private Node bar() {
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(beside, column);
    beside.setSelected(true);
    beside.getStyleClass().add("left-pill");
    column.getStyleClass().add("right-pill");
    group
        .selectedToggleProperty()
        .addListener(
            (property, was, now) -> {
              if (now == null) {
                was.setSelected(true);
              }
              list.refresh();
            });
    told.getStyleClass().add("caption");
    HBox bar = new HBox(new HBox(beside, column));
    actions().forEach(action -> bar.getChildren().add(action.iconButton()));
    bar.getChildren().add(told);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pane-bar");
    return bar;
  }

  private void show(List<Revision> revisions) {
    list.setPlaceholder(Invitation.of(words.say("compare.none")));
    list.getItems().setAll(revisions);
    told.setText(words.say("compare.count", Integer.toString(revisions.size())));
    step(1);
  }

  private void step(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(Math.max(0, next - 1));
      list.requestFocus();
    }
  }

  private void go(boolean meant) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .filter(_ -> meant)
        .map(Revision::place)
        .ifPresent(outside.goTo());
  }
}
