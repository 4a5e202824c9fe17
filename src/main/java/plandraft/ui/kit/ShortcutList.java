package plandraft.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The keys that do something, beside what they do.
public final class ShortcutList {
  private static final double WIDTH = 380;
  private static final double HEIGHT = 460;

  private ShortcutList() {}

  /// The list of those actions that have keys.
  public static Node of(String name, List<Action> actions) {
    VBox lines = new VBox(8);
    actions.stream()
        .filter(action -> action.key().isPresent())
        .map(ShortcutList::line)
        .forEach(lines.getChildren()::add);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setAccessibleText(name);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    scroll.getStyleClass().add("plain");
    return scroll;
  }

  private static Node line(Action action) {
    Label name = new Label(action.text());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys = new Label(action.key().map(key -> key.getDisplayText()).orElse(""));
    keys.getStyleClass().add("keys");
    return new HBox(name, gap, keys);
  }
}
