package plandraft.ui.table;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The note below a free table, edited in place.
final class NoteLine {
  private final TextField field = new TextField();
  private final HBox box = new HBox(field);
  private final Consumer<String> change;
  private String shown = "";

  /// @param change told what the note shall say
  NoteLine(String spoken, String prompt, Consumer<String> change) {
    this.change = change;
    field.setAccessibleText(spoken);
    field.setPromptText(prompt);
    field.getStyleClass().add("table-note");
    field.setOnAction(_ -> commit());
    field
        .focusedProperty()
        .addListener(
            (_, _, has) -> {
              if (!has) {
                commit();
              }
            });
    HBox.setHgrow(field, Priority.ALWAYS);
    box.getStyleClass().add("table-notes");
  }

  Node node() {
    return box;
  }

  void show(String note) {
    shown = note;
    if (!field.isFocused()) {
      field.setText(note);
    }
  }

  void editable(boolean may) {
    field.setEditable(may);
  }

  private void commit() {
    String typed = field.getText().strip();
    if (!typed.equals(shown)) {
      change.accept(typed);
    }
  }
}
