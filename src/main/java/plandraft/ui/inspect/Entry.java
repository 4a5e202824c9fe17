package plandraft.ui.inspect;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A field that commits what was typed with Enter or on leaving it, and gives it up with Escape.
final class Entry {
  private final TextField field = new TextField();
  private String shown = "";

  Entry(String name, Consumer<String> commit) {
    field.setAccessibleText(name);
    field.setOnAction(entered -> commit(commit));
    field
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                commit(commit);
              }
            });
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            field.setText(shown);
          }
        });
  }

  Node node() {
    return field;
  }

  void lock(boolean locked) {
    field.setEditable(!locked);
  }

  /// Shows the value as it stands, unless another is being typed.
  void show(String value) {
    boolean typing = field.isFocused() && !field.getText().equals(shown);
    shown = value;
    if (!typing) {
      field.setText(value);
    }
  }

  private void commit(Consumer<String> commit) {
    String typed = field.getText();
    if (!typed.equals(shown)) {
      shown = typed;
      commit.accept(typed);
    }
  }
}
