package plandraft.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.say.Words;

/// One comment: who, when, what, what they propose, the answers, and what became of it.
final class CommentCard {
  private final Commenting commenting;
  private final Words words;
  private final DateTimeFormatter day;

  CommentCard(Commenting commenting, ZoneId zone) {
    this.commenting = commenting;
    this.words = commenting.words();
    this.day = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  Node of(Comment comment) {
    VBox card = new VBox(6, head(comment), body(comment.text()));
    card.getStyleClass().addAll("card", "comment");
    comment.proposed().map(this::proposal).ifPresent(card.getChildren()::add);
    comment.replies().stream().map(this::answer).forEach(card.getChildren()::add);
    comment
        .disposition()
        .map(Disposition::reason)
        .filter(reason -> !reason.isBlank())
        .ifPresent(reason -> card.getChildren().add(caption(words.say("reason", reason))));
    card.getChildren().add(foot(comment));
    return card;
  }

  private Node head(Comment comment) {
    Label who =
        new Label(
            Stream.of(comment.organization(), comment.author())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" · ")));
    who.getStyleClass().add("strong");
    HBox head = new HBox(8, who, gap(), caption(day.format(comment.at())));
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node proposal(Comment.Proposal proposal) {
    String value = words.say("proposed.value", proposal.value().printed());
    String basis = proposal.basis().printed();
    return caption(basis.isBlank() ? value : value + " · " + words.say("proposed.basis", basis));
  }

  private Node answer(Comment.Reply reply) {
    Label answer = body(words.say("answer", reply.author(), reply.text()));
    answer.getStyleClass().add("comment-answer");
    return answer;
  }

  private Node foot(Comment comment) {
    TextField answer = new TextField();
    answer.setPromptText(words.say("reply.prompt"));
    answer.setAccessibleText(words.say("reply.prompt"));
    answer.setOnAction(
        entered -> {
          if (!answer.getText().isBlank()) {
            commenting.reply(comment.id(), answer.getText());
          }
        });
    HBox.setHgrow(answer, Priority.ALWAYS);
    HBox foot = new HBox(6, answer, disposition(comment));
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Node disposition(Comment comment) {
    Optional<Outcome> now = comment.disposition().map(Disposition::outcome);
    String name =
        now.map(outcome -> Outcomes.name(outcome, words)).orElse(words.say("outcome.open"));
    MenuButton menu = new MenuButton(name);
    menu.getStyleClass().addAll("badge-menu", now.map(Outcomes::tone).orElse("open"));
    menu.setAccessibleText(words.say("outcome.choose", name));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (Outcome outcome : Outcome.values()) {
      menu.getItems()
          .add(
              item(
                  Outcomes.name(outcome, words),
                  () -> decide(comment, Optional.of(new Disposition(outcome, "")))));
    }
    if (now.isPresent()) {
      menu.getItems()
          .add(item(words.say("outcome.reopen"), () -> decide(comment, Optional.empty())));
    }
    menu.getItems().add(item(words.say("delete"), () -> commenting.delete(comment.id())));
    return menu;
  }

  private void decide(Comment comment, Optional<Disposition> disposition) {
    commenting.decide(comment.id(), disposition);
  }

  private static MenuItem item(String name, Runnable act) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(chosen -> act.run());
    return item;
  }

  private static Label body(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label caption(String text) {
    Label label = body(text);
    label.getStyleClass().add("caption");
    return label;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
