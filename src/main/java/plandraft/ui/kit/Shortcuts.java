package plandraft.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Actions at hand on a node: by their keys and by a context menu.
public final class Shortcuts {
  private Shortcuts() {}

  /// Lets the keys of the actions do them while the node or what is in it has the keyboard.
  public static void listen(Node node, List<Action> actions) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event ->
            actions.stream()
                .filter(action -> action.key().filter(key -> key.match(event)).isPresent())
                .findFirst()
                .ifPresent(
                    action -> {
                      event.consume();
                      action.perform();
                    }));
  }

  /// An action as a button that says something shorter than its name.
  public static Button button(Action action, String text) {
    Button button = action.button();
    button.setText(text);
    return button;
  }

  /// Offers the actions where the node is clicked with the right button; each inner list is a
  /// group.
  public static void menu(Node node, List<List<Action>> groups) {
    ContextMenu menu = new ContextMenu();
    for (List<Action> group : groups) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(group.stream().map(Action::menuItem).toArray(MenuItem[]::new));
    }
    node.setOnContextMenuRequested(
        event -> menu.show(node, event.getScreenX(), event.getScreenY()));
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
  }
}
