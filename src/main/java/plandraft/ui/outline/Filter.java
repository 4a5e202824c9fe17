package plandraft.ui.outline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;

/// The field above the outline that leaves only the lines with some words in it, and what is said
/// where none are left.
final class Filter {
  private final TextField field = new TextField();
  private final Node nothing;
  private final Runnable leave;

  /// @param changed shows the lines anew
  /// @param leave takes the keyboard back to the lines
  Filter(Words words, Runnable changed, Runnable leave) {
    this.leave = leave;
    this.nothing =
        Invitation.of(
            words.say("nothing"),
            List.of(Action.of(words.say("filter.clear"), "", "", this::showAll)));
    nothing.setVisible(false);
    field.setPromptText(words.say("filter"));
    field.setAccessibleText(words.say("filter"));
    field.getStyleClass().add("outline-filter");
    field.setOnKeyPressed(this::pressed);
    field.textProperty().addListener((_, _, _) -> changed.run());
  }

  Node node() {
    return field;
  }

  /// What stands in the place of the lines while none are left.
  Node nothing() {
    return nothing;
  }

  /// The lines that are left of `all`, each with those above and below it that it needs.
  List<Branch> among(List<Branch> all) {
    String wanted = field.getText().strip();
    List<Branch> left =
        wanted.isEmpty()
            ? all
            : all.stream().flatMap(branch -> branch.matching(wanted).stream()).toList();
    nothing.setVisible(left.isEmpty());
    return left;
  }

  /// Escape shows everything again.
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      showAll();
      key.consume();
    }
  }

  private void showAll() {
    field.clear();
    leave.run();
  }
}
