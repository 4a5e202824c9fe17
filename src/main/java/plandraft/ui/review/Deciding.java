package plandraft.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.say.Words;

/// Decides what becomes of a comment: a badge with a menu, and below it the reason, which every
/// outcome but 采纳 needs.
final class Deciding {
  private final Commenting commenting;
  private final Comment comment;
  private final Words words;
  private final VBox below = new VBox();

  Deciding(Commenting commenting, Comment comment) {
    this.commenting = commenting;
    this.comment = comment;
    this.words = commenting.words();
  }

  /// Where the reason is asked for; empty until then.
  Node below() {
    return below;
  }

  /// The badge.
  Node badge() {
    Optional<Outcome> now = comment.disposition().map(Disposition::outcome);
    String name =
        now.map(outcome -> Outcomes.name(outcome, words)).orElse(words.say("outcome.open"));
    MenuButton menu = new MenuButton(name);
    menu.getStyleClass().addAll("badge-menu", now.map(Outcomes::tone).orElse("open"));
    menu.setAccessibleText(words.say("outcome.choose", name));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (Outcome outcome : Outcome.values()) {
      MenuItem item = item(Outcomes.name(outcome, words), () -> choose(outcome));
      item.disableProperty().bind(commenting.locked());
      menu.getItems().add(item);
    }
    if (now.isPresent()) {
      MenuItem reopen = item(words.say("outcome.reopen"), () -> decide(Optional.empty()));
      reopen.disableProperty().bind(commenting.locked());
      menu.getItems().add(reopen);
    }
    menu.getItems().add(item(words.say("delete"), () -> commenting.delete(comment.id())));
    return menu;
  }

  private void choose(Outcome outcome) {
    if (outcome == Outcome.ADOPTED) {
      decide(Optional.of(new Disposition(outcome, "")));
    } else {
      ask(outcome);
    }
  }

  private void ask(Outcome outcome) {
    TextField reason = new TextField(comment.disposition().map(Disposition::reason).orElse(""));
    String prompt = words.say("reason.prompt", Outcomes.name(outcome, words));
    reason.setPromptText(prompt);
    reason.setAccessibleText(prompt);
    Button done = new Button(words.say("reason.done"));
    done.disableProperty().bind(reason.textProperty().map(text -> text == null || text.isBlank()));
    Runnable take =
        () -> {
          if (!reason.getText().isBlank()) {
            decide(Optional.of(new Disposition(outcome, reason.getText().strip())));
          }
        };
    reason.setOnAction(entered -> take.run());
    done.setOnAction(pressed -> take.run());
    reason.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            below.getChildren().clear();
          }
        });
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox line = new HBox(6, reason, done);
    line.setAlignment(Pos.CENTER_LEFT);
    below.getChildren().setAll(line);
    reason.requestFocus();
  }

  private void decide(Optional<Disposition> disposition) {
    commenting.decide(comment.id(), disposition);
  }

  private static MenuItem item(String name, Runnable act) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(chosen -> act.run());
    return item;
  }
}
