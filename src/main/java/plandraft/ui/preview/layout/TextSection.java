package plandraft.ui.preview.layout;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import plandraft.say.Words;

/// The text of the layout as its file holds it.
final class TextSection {
  private static final int ROWS = 18;

  private final Words words;
  private final TextArea area = new TextArea();
  private final VBox node = new VBox(area);
  private boolean showing;

  TextSection(Words words, Consumer<String> typed) {
    this.words = words;
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(words.say("text.name"));
    area.textProperty()
        .addListener(
            (property, was, now) -> {
              if (!showing) {
                typed.accept(now);
              }
            });
  }

  /// The page with the text.
  Section section() {
    return Section.ofAll(words.say("text"), node, shown -> show(shown.text().json()));
  }

  /// Shows any text, be it right or wrong.
  void show(String json) {
    if (!area.getText().equals(json)) {
      showing = true;
      area.setText(json);
      showing = false;
    }
  }
}
