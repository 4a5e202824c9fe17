package plandraft.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.say.Words;

/// What stands above a plan: the bar, what a reviewer's copy is, and remarks that stay until the
/// plan is closed.
final class Above {
  private final VBox notes = new VBox();
  private final Node node;

  Above(Bar bar, Store store, Words words) {
    node = new VBox(bar.node(), reviewSign(store, words), notes);
  }

  Node node() {
    return node;
  }

  /// Adds a remark.
  void note(String sentence) {
    HBox line = new HBox(new Label(sentence));
    line.getStyleClass().add("note");
    notes.getChildren().add(line);
  }

  /// Says that a reviewer can only comment, and leads back.
  private static Node reviewSign(Store store, Words words) {
    Hyperlink leave = new Hyperlink(words.say("review.leave"));
    leave.setOnAction(pressed -> store.actAs(Role.DRAFTING));
    Optional<String> recipient = store.dossier().recipient();
    String told =
        recipient
            .map(unit -> words.say("review.copy", unit))
            .orElseGet(() -> words.say("review.sign"));
    leave.setVisible(recipient.isEmpty());
    HBox sign = new HBox(12, new Label(told), leave);
    sign.getStyleClass().addAll("note", "review");
    sign.managedProperty().bind(sign.visibleProperty());
    store.watchLock(sign::setVisible);
    return sign;
  }
}
