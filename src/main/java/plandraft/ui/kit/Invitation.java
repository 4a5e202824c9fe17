package plandraft.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands where there is nothing to show: one sentence that says what to do next, and buttons
/// that do it.
public final class Invitation {
  private static final double GAP = 8;

  private Invitation() {}

  /// A sentence alone.
  public static Node of(String sentence) {
    return of(sentence, List.of());
  }

  /// A sentence with what can be done, the most obvious first.
  public static Node of(String sentence, List<Action> next) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    VBox box = new VBox(label);
    box.getStyleClass().add("empty");
    if (!next.isEmpty()) {
      List<Button> buttons = next.stream().map(Action::button).toList();
      buttons.getFirst().getStyleClass().add("accent");
      FlowPane row = new FlowPane(GAP, GAP);
      row.getStyleClass().add("invitation-buttons");
      row.getChildren().addAll(buttons);
      box.getChildren().add(row);
    }
    return box;
  }
}
