package plandraft.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import plandraft.compose.Labels;
import plandraft.model.Conflict;
import plandraft.review.Disputed;
import plandraft.review.Field;
import plandraft.review.Wording;
import plandraft.say.Words;

/// One conflict: where it is, and what the plan says beside what the copy says, each with the
/// button that decides for it.
final class ConflictCard {
  private static final double GAP = 24;

  /// What can be done about conflicts.
  ///
  /// @param locked while nothing can
  record Handling(
      Consumer<Conflict> ours,
      Consumer<Conflict> theirs,
      Consumer<Conflict> goTo,
      ObservableBooleanValue locked) {}

  private final Words words;
  private final Labels labels;
  private final Handling handling;

  ConflictCard(Words words, Labels labels, Handling handling) {
    this.words = words;
    this.labels = labels;
    this.handling = handling;
  }

  /// The card of a conflict that is found at `where`.
  Node of(Conflict conflict, String where) {
    Conflict told = inWords(conflict);
    Button keep = decide("conflict.keep", () -> handling.ours().accept(conflict));
    Button take = decide("conflict.take", () -> handling.theirs().accept(conflict));
    Hyperlink place = new Hyperlink(where);
    place.setOnAction(pressed -> handling.goTo().accept(conflict));
    VBox card = new VBox(8, head(told, place), sides(told, keep, take));
    card.getStyleClass().addAll("card", "conflict");
    return card;
  }

  private Conflict inWords(Conflict conflict) {
    Optional<Field> field = Disputed.field(conflict);
    UnaryOperator<String> said = text -> field.map(each -> labels.text(each, text)).orElse(text);
    return conflict.saying(
        conflict.before().map(said), conflict.ours().map(said), conflict.theirs().map(said));
  }

  private Node head(Conflict conflict, Hyperlink place) {
    HBox head = new HBox(8, place);
    head.setAlignment(Pos.BASELINE_LEFT);
    conflict
        .before()
        .filter(before -> !before.isBlank())
        .ifPresent(before -> head.getChildren().add(caption(words.say("conflict.was", before))));
    return head;
  }

  private static Label caption(String text) {
    Label caption = new Label(text.replace('\n', ' '));
    caption.getStyleClass().add("caption");
    return caption;
  }

  private Node sides(Conflict conflict, Button keep, Button take) {
    GridPane sides = new GridPane(GAP, 0);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      sides.getColumnConstraints().add(half);
    }
    sides.addColumn(
        0,
        side(words.say("conflict.ours"), conflict, conflict.ours(), Wording.Kind.INSERTED, keep));
    sides.addColumn(
        1, side(conflict.copy(), conflict, conflict.theirs(), Wording.Kind.DELETED, take));
    return sides;
  }

  private Button decide(String key, Runnable act) {
    Button button = new Button(words.say(key));
    button.setOnAction(pressed -> act.run());
    button.disableProperty().bind(handling.locked());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Node side(
      String title, Conflict conflict, Optional<String> said, Wording.Kind without, Button decide) {
    TextFlow text = new TextFlow();
    if (said.filter(String::isBlank).isPresent()) {
      boolean ofHome = conflict.field().filter("home"::equals).isPresent();
      text.getChildren()
          .add(text(ofHome ? words.say("conflict.top") : words.say("conflict.blank"), "kept"));
    } else if (said.isEmpty()) {
      text.getChildren().add(text(words.say("conflict.deleted"), "deleted"));
    } else if (conflict.ours().isPresent() && conflict.theirs().isPresent()) {
      Wording.between(conflict.ours().get(), conflict.theirs().get()).stream()
          .filter(each -> each.kind() != without)
          .map(each -> text(each.text(), style(each.kind())))
          .forEach(text.getChildren()::add);
    } else {
      text.getChildren().add(text(said.get(), "kept"));
    }
    VBox side = new VBox(6, caption(title), text, decide);
    side.getStyleClass().add("revision");
    return side;
  }

  private static Text text(String said, String style) {
    Text text = new Text(said);
    text.getStyleClass().add(style);
    return text;
  }

  private static String style(Wording.Kind kind) {
    return kind == Wording.Kind.KEPT ? "kept" : "inserted";
  }
}
