package plandraft.ui.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands above a grid: its title, which can be edited in place, a line of facts, buttons.
final class Headline {
  private final TextField title = new TextField();
  private final Label facts = new Label();
  private final HBox box;
  private final Consumer<String> rename;
  private String shown = "";

  /// @param locked while the title cannot be edited
  Headline(
      String spoken, Consumer<String> rename, ObservableBooleanValue locked, List<Node> buttons) {
    this.rename = rename;
    title.getStyleClass().add("table-title");
    title.setAccessibleText(spoken);
    title.setPromptText(spoken);
    title.editableProperty().bind(Bindings.not(locked));
    title.focusedProperty().addListener((_, _, has) -> commit(has));
    title.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    facts.getStyleClass().add("caption");
    VBox words = new VBox(title, facts);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.getStyleClass().add("table-words");
    HBox tools = new HBox(4);
    tools.getChildren().addAll(buttons);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("table-tools");
    box = new HBox(12, words, tools);
    box.getStyleClass().add("table-head");
  }

  /// A head whose title is not the user's.
  static Headline fixed(List<Node> buttons) {
    Headline headline = new Headline("", _ -> {}, new SimpleBooleanProperty(true), buttons);
    headline.title.setFocusTraversable(false);
    headline.title.setMouseTransparent(true);
    return headline;
  }

  Node node() {
    return box;
  }

  void show(String nextTitle, String nextFacts) {
    shown = nextTitle;
    if (!title.isFocused()) {
      title.setText(nextTitle);
    }
    facts.setText(nextFacts);
  }

  private void commit(boolean focused) {
    String typed = title.getText().strip();
    if (!focused && !typed.isEmpty() && !typed.equals(shown)) {
      rename.accept(typed);
    } else if (!focused) {
      title.setText(shown);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      title.setText(shown);
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      commit(false);
    }
  }
}
