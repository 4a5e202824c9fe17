package plandraft.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands above a view in the middle: its title, a line about it, and buttons at the right.
public final class ScreenHead {
  private final Label title = new Label();
  private final Label caption = new Label();
  private final HBox buttons = new HBox(4);
  private final HBox node;

  /// A head with the buttons of some actions.
  public ScreenHead(List<Action> actions) {
    title.getStyleClass().add("screen-title");
    caption.getStyleClass().add("caption");
    VBox words = new VBox(2, title, caption);
    HBox.setHgrow(words, Priority.ALWAYS);
    for (Action action : actions) {
      buttons.getChildren().add(action.button());
    }
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    node = new HBox(16, words, buttons);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("screen-head");
  }

  /// This head with one more button, behind the first, that offers several actions.
  public ScreenHead with(String name, String icon, List<Action> actions) {
    MenuButton button = new MenuButton(name, Icons.of(icon));
    button.setAccessibleText(name);
    button.getItems().setAll(actions.stream().map(Action::menuItem).toList());
    buttons.getChildren().add(Math.min(1, buttons.getChildren().size()), button);
    return this;
  }

  /// The head as it stands in the window.
  public Node node() {
    return node;
  }

  /// Says something else.
  public void show(String nextTitle, String nextCaption) {
    title.setText(nextTitle);
    caption.setText(nextCaption);
  }
}
