package plandraft.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.say.Words;

/// One comment: who, when, on which words, what, what they propose, the answers, and what became of
/// it.
final class CommentCard {
  private static final int LONGEST_QUOTE = 80;

  /// A comment as it is shown.
  ///
  /// @param answer where it is answered
  /// @param reply submits the answer, if there is one
  record Card(Node node, TextField answer, Runnable reply) {}

  private final Commenting commenting;
  private final Words words;
  private final DateTimeFormatter day;

  CommentCard(Commenting commenting, ZoneId zone) {
    this.commenting = commenting;
    this.words = commenting.words();
    this.day = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  Card of(Comment comment) {
    VBox card = new VBox(6, head(comment));
    card.getStyleClass().addAll("card", "comment");
    if (!comment.on().isBlank() && (comment.span().isPresent() || comment.wording().isPresent())) {
      card.getChildren().add(caption(words.say("on", shortened(CommentLine.on(comment)))));
    }
    if (!comment.text().isBlank()) {
      card.getChildren().add(body(comment.text()));
    }
    comment
        .wording()
        .map(wording -> Excerpt.of(comment, wording).is())
        .map(excerpt -> body(words.say("proposed.wording", excerpt)))
        .ifPresent(card.getChildren()::add);
    comment
        .proposed()
        .flatMap(proposal -> CommentLine.proposed(proposal, words))
        .map(CommentCard::caption)
        .ifPresent(card.getChildren()::add);
    if (commenting.canTake(comment)) {
      card.getChildren().add(taking(comment));
    }
    comment.replies().stream().map(this::answer).forEach(card.getChildren()::add);
    comment
        .disposition()
        .map(Disposition::reason)
        .filter(reason -> !reason.isBlank())
        .ifPresent(reason -> card.getChildren().add(caption(words.say("reason", reason))));
    Deciding deciding = new Deciding(commenting, comment);
    TextField answer = new TextField();
    Runnable reply = () -> reply(comment, answer);
    answer.setPromptText(words.say("reply.prompt"));
    answer.setAccessibleText(words.say("reply.prompt"));
    answer.setOnAction(entered -> reply.run());
    HBox.setHgrow(answer, Priority.ALWAYS);
    HBox foot = new HBox(6, answer, deciding.badge());
    foot.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().addAll(foot, deciding.below());
    return new Card(card, answer, reply);
  }

  private Node taking(Comment comment) {
    Button take =
        new Button(words.say(comment.wording().isPresent() ? "take.wording" : "take.value"));
    take.getStyleClass().add("small");
    take.disableProperty().bind(commenting.locked());
    take.setOnAction(pressed -> commenting.take(comment));
    return take;
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    int points = line.codePointCount(0, line.length());
    return points <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
  }

  private Node head(Comment comment) {
    Label who =
        new Label(
            Stream.of(comment.organization(), comment.author())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" · ")));
    who.getStyleClass().add("strong");
    Label when = new Label(day.format(comment.at()));
    when.getStyleClass().add("caption");
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(8, who, gap(), when);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node answer(Comment.Reply reply) {
    Label answer = body(words.say("answer", reply.author(), reply.text()));
    answer.getStyleClass().add("comment-answer");
    return answer;
  }

  /// What was typed stays if it is not signed.
  private void reply(Comment comment, TextField answer) {
    String text = answer.getText();
    answer.clear();
    if (!text.isBlank() && !commenting.reply(comment.id(), text)) {
      answer.setText(text);
    }
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
