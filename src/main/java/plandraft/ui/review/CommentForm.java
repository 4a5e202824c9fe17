package plandraft.ui.review;

import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.say.Words;

/// Where a comment is written: words, and for a value what is proposed instead. Ctrl+Enter submits.
final class CommentForm {
  private final TextArea text = new TextArea();
  private final TextField value = new TextField();
  private final TextField basis = new TextField();
  private final VBox box = new VBox(8);
  private final Predicate<Draft> taker;

  private CommentForm(Predicate<Draft> taker) {
    this.taker = taker;
  }

  /// A form that hands what was written to `submit`, which tells whether it was taken.
  static CommentForm of(Words words, boolean withProposal, Predicate<Draft> submit) {
    CommentForm form = new CommentForm(submit);
    Button send = new Button(words.say("form.submit"));
    send.getStyleClass().add("accent");
    send.setOnAction(pressed -> form.submit());
    label(form.text, words.say("form.text"));
    form.text.setWrapText(true);
    form.text.setPrefRowCount(3);
    form.text.addEventFilter(KeyEvent.KEY_PRESSED, form::leave);
    label(form.value, words.say("form.value"));
    label(form.basis, words.say("form.basis"));
    form.box.getStyleClass().add("comment-form");
    form.box.getChildren().add(form.text);
    if (withProposal) {
      form.box.getChildren().addAll(form.value, form.basis);
    }
    HBox buttons = new HBox(send);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    form.box.getChildren().add(buttons);
    send.disableProperty()
        .bind(form.text.textProperty().isEmpty().and(form.value.textProperty().isEmpty()));
    form.box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            form.submit();
          }
        });
    return form;
  }

  Node node() {
    return box;
  }

  /// Puts the caret into the words.
  void focus() {
    text.requestFocus();
  }

  /// What was written and not submitted.
  Draft draft() {
    return new Draft(text.getText(), value.getText(), basis.getText());
  }

  /// Submits what was written, if anything.
  void submit() {
    Draft draft = draft();
    if (!draft.isEmpty() && taker.test(draft)) {
      text.clear();
      value.clear();
      basis.clear();
    }
  }

  /// Tab goes on to the next field, as everywhere else in the window.
  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      key.consume();
      text.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private static void label(TextInputControl field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
  }
}
