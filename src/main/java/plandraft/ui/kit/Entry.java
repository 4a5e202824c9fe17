package plandraft.ui.kit;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// A field that commits what was typed with Enter or on leaving it, and gives it up with Escape.
public final class Entry {
  private final TextInputControl field;
  private final Consumer<String> commit;
  private String shown = "";

  /// A field of one line.
  public Entry(String name, Consumer<String> commit) {
    this(new TextField(), name, commit);
  }

  private Entry(TextInputControl field, String name, Consumer<String> commit) {
    this.field = field;
    this.commit = commit;
    field.setAccessibleText(name);
    field
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                commit();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// A field of a sentence that may take several lines; Enter commits it all the same.
  public static Entry wrapped(String name, int lines, Consumer<String> commit) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    return new Entry(area, name, commit);
  }

  /// Tells what the field says while it is typed into.
  public Entry onTyping(Consumer<String> told) {
    field
        .textProperty()
        .addListener(
            (property, was, now) -> {
              if (field.isFocused()) {
                told.accept(now);
              }
            });
    return this;
  }

  /// Shows an example of what to type while the field is empty.
  public Entry prompting(String example) {
    field.setPromptText(example);
    return this;
  }

  /// The field itself.
  public TextInputControl node() {
    return field;
  }

  /// Lets nobody type into it.
  public void lock(boolean locked) {
    field.setEditable(!locked);
  }

  /// Shows the value as it stands, unless another is being typed.
  public void show(String value) {
    boolean typing = field.isFocused() && !field.getText().equals(shown);
    shown = value;
    if (!typing && !field.getText().equals(value)) {
      field.setText(value);
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        commit();
        key.consume();
      }
      case ESCAPE -> giveUp(key);
      case TAB -> {
        field.requestFocusTraversal(
            key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        key.consume();
      }
      default -> {}
    }
  }

  /// A field that says nothing new leaves the key to what it stands in.
  private void giveUp(KeyEvent key) {
    if (!field.getText().equals(shown)) {
      field.setText(shown);
      key.consume();
    }
  }

  private void commit() {
    String typed = field.getText();
    if (!typed.equals(shown)) {
      shown = typed;
      commit.accept(typed);
    }
  }
}
