package plandraft.ui;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import plandraft.ui.kit.Icons;

/// The pane below the middle, with one tab a list; it opens when it is needed.
final class Below {
  private static final double SHARE = 0.62;

  private double share;
  private final SplitPane split = new SplitPane();
  private final TabPane tabs = new TabPane();
  private final StackPane pane = new StackPane(tabs);
  private Optional<Node> before = Optional.empty();

  /// A pane below `middle` that is not open yet; `name` is what a screen reader calls it, `close`
  /// names the button that closes it; `share` is what the middle keeps of the height, 0 for the
  /// usual.
  Below(Node middle, String name, String close, double share) {
    this.share = share > 0 ? share : SHARE;
    tabs.setAccessibleText(name);
    Button button = new Button();
    button.setGraphic(Icons.of("x"));
    button.setAccessibleText(close);
    button.setTooltip(new Tooltip(close));
    button.getStyleClass().add("below-close");
    button.setOnAction(pressed -> close());
    StackPane.setAlignment(button, Pos.TOP_RIGHT);
    pane.getChildren().add(button);
    pane.getStyleClass().add("below");
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    split.setOrientation(Orientation.VERTICAL);
    split.getItems().setAll(middle);
    SplitPane.setResizableWithParent(pane, false);
  }

  Node node() {
    return split;
  }

  /// The pane itself, which stands in the window only while it is open.
  Node content() {
    return tabs;
  }

  /// Adds a tab; its title may change later.
  Tab add(String title, Node content) {
    Tab tab = new Tab(title, content);
    tabs.getTabs().add(tab);
    return tab;
  }

  /// Opens the pane at one of its tabs, ready to take the keyboard.
  void open(Tab tab) {
    tabs.getSelectionModel().select(tab);
    if (!split.getItems().contains(pane)) {
      before = Optional.ofNullable(split.getScene()).map(Scene::getFocusOwner);
      split.getItems().add(pane);
      split.setDividerPositions(share);
    }
    pane.applyCss();
    split.layout();
  }

  /// The share of the height that the middle keeps while the pane is open.
  double share() {
    if (split.getItems().contains(pane)) {
      share = split.getDividerPositions()[0];
    }
    return share;
  }

  /// Closes the pane; the keyboard goes back to where it was before.
  void close() {
    share();
    split.getItems().remove(pane);
    before.filter(node -> node.getScene() == split.getScene()).ifPresent(Node::requestFocus);
  }

  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    }
  }
}
