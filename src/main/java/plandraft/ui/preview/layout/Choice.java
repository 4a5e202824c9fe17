package plandraft.ui.preview.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import plandraft.ui.kit.Named;

/// One of several things by their names; only what the user chooses is told.
final class Choice<T> {
  private static final int ROWS = 10;

  private final ComboBox<T> box = new ComboBox<>();
  private final Field field;
  private boolean showing;

  Choice(String name, Function<T, String> said, Consumer<T> chosen) {
    box.setConverter(Named.by(said));
    box.setVisibleRowCount(ROWS);
    box.valueProperty()
        .addListener(
            (property, was, now) -> {
              if (!showing && now != null) {
                chosen.accept(now);
              }
            });
    field = new Field(name, box);
  }

  Field field() {
    return field;
  }

  /// Shows what can be chosen and what is.
  void show(List<T> choices, T value) {
    showing = true;
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    box.setValue(value);
    showing = false;
  }

  void lock(boolean locked) {
    box.setDisable(locked);
  }
}
