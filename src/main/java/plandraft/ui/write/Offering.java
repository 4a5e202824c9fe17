package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import plandraft.check.Finding;
import plandraft.say.Words;

/// A quiet offer below the caret to bind the number just typed: Tab or Ctrl+Enter takes it, Escape
/// or typing on leaves it. It never has the keyboard.
final class Offering {
  private static final double BELOW = 4;

  private final StackPane pane;
  private final ProseArea area;
  private final Desk desk;
  private final Words words;
  private final Fresh fresh = new Fresh();
  private final Label told = new Label();
  private final Hyperlink take;
  private final HBox offer;
  private Optional<Finding> offered = Optional.empty();

  private Offering(StackPane pane, ProseArea area, Desk desk, Words words) {
    this.pane = pane;
    this.area = area;
    this.desk = desk;
    this.words = words;
    take = new Hyperlink(words.say("offer.take"));
    take.setFocusTraversable(false);
    Label leave = new Label(words.say("offer.leave"));
    offer = new HBox(told, key("Tab"), take, key("Esc"), leave);
  }

  /// Offers over the text that `pane` shows.
  static Offering over(StackPane pane, ProseArea area, Desk desk, Words words) {
    Offering offering = new Offering(pane, area, desk, words);
    offering.build();
    return offering;
  }

  private static Label key(String name) {
    Label key = new Label(name);
    key.getStyleClass().add("keys");
    return key;
  }

  private void build() {
    offer.getStyleClass().add("offer");
    offer.setManaged(false);
    offer.setVisible(false);
    take.setOnAction(_ -> take());
    pane.getChildren().add(offer);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.caretPositionProperty().addListener((_, _, _) -> leave());
    area.estimatedScrollYProperty().addListener((_, _, _) -> leave());
    area.focusedProperty().addListener((_, _, _) -> leave());
    area.multiPlainChanges().subscribe(_ -> leave());
  }

  /// Offers the number before the caret if it can be bound and could not before.
  void offer(List<Finding> bindable) {
    if (desk.busy()) {
      return;
    }
    List<Finding> next = fresh.since(bindable);
    if (desk.wrote() && area.isFocused() && area.getSelection().getLength() == 0) {
      Spot caret = area.caret();
      Fresh.before(next, area.row(caret.row()), caret.column()).ifPresent(this::show);
    }
  }

  private void show(Finding finding) {
    area.getCaretBounds()
        .map(caret -> pane.screenToLocal(caret))
        .ifPresent(
            caret -> {
              offered = Optional.of(finding);
              told.setText(finding.sentence().in(words.locale()));
              take.setVisited(false);
              offer.setVisible(true);
              offer.applyCss();
              offer.autosize();
              Point2D at = place(caret);
              offer.relocate(at.getX(), at.getY());
            });
  }

  /// Below the caret, above it at the lower edge, and never beyond the right one.
  private Point2D place(Bounds caret) {
    double below = caret.getMaxY() + BELOW;
    boolean fits = below + offer.getHeight() < pane.getHeight();
    double left = Math.min(caret.getMinX(), pane.getWidth() - offer.getWidth() - BELOW);
    return new Point2D(
        Math.max(BELOW, left), fits ? below : caret.getMinY() - BELOW - offer.getHeight());
  }

  private void pressed(KeyEvent key) {
    if (offered.isEmpty() || key.getCode().isModifierKey()) {
      return;
    }
    boolean tab = key.getCode() == KeyCode.TAB && !key.isShiftDown() && !key.isShortcutDown();
    if (tab || key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      take();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      leave();
      key.consume();
    } else {
      leave();
    }
  }

  private void take() {
    Optional<Finding> taken = offered;
    leave();
    taken.flatMap(Finding::fix).ifPresent(desk::take);
  }

  private void leave() {
    offered = Optional.empty();
    offer.setVisible(false);
  }
}
