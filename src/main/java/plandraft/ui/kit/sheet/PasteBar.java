package plandraft.ui.kit.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.say.Words;

/// Asks below the sheet whether to paste what the sheet already shows.
final class PasteBar {
  private final HBox bar = new HBox(8);
  private final Label question = new Label();
  private final Button apply;

  PasteBar(Words words, Runnable yes, Runnable no) {
    apply = new Button(words.say("paste.apply"));
    Button cancel = new Button(words.say("paste.cancel"));
    apply.getStyleClass().add("accent");
    apply.setOnAction(_ -> yes.run());
    cancel.setOnAction(_ -> no.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getStyleClass().add("sheet-paste");
    bar.getChildren().addAll(question, gap, apply, cancel);
    bar.addEventFilter(KeyEvent.KEY_PRESSED, event -> answer(event, yes, no));
    hide();
  }

  HBox node() {
    return bar;
  }

  void ask(String text) {
    question.setText(text);
    bar.setVisible(true);
    bar.setManaged(true);
    apply.requestFocus();
  }

  void hide() {
    bar.setVisible(false);
    bar.setManaged(false);
  }

  private static void answer(KeyEvent event, Runnable yes, Runnable no) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      no.run();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      yes.run();
    }
  }
}
