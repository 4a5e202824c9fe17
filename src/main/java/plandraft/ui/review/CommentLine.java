package plandraft.ui.review;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.query.Places;
import plandraft.say.Words;

/// One comment in a line: what became of it, where it is, what it says, whose it is.
final class CommentLine extends ListCell<Comment> {
  private static final double BADGE = 68;
  private static final double PLACE = 220;

  /// How much of a narrow line tells the place.
  private static final double SHARE = 0.27;

  private final Words words;
  private final Supplier<Places> places;
  private final Label badge = new Label();
  private final Label place = new Label();
  private final Label text = new Label();
  private final Label who = new Label();
  private final HBox row = new HBox(8, badge, place, text, who);

  CommentLine(Words words, Supplier<Places> places) {
    this.words = words;
    this.places = places;
    badge.setMinWidth(BADGE);
    badge.setAlignment(Pos.CENTER);
    place.getStyleClass().add("caption");
    place.prefWidthProperty().bind(Bindings.min(PLACE, widthProperty().multiply(SHARE)));
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.setMaxWidth(Region.USE_PREF_SIZE);
    who.getStyleClass().add("caption");
    who.setMinWidth(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    row.setPrefWidth(0);
  }

  @Override
  protected void updateItem(Comment comment, boolean empty) {
    super.updateItem(comment, empty);
    if (empty || comment == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    Optional<Disposition.Outcome> outcome = comment.disposition().map(Disposition::outcome);
    badge.setText(outcome.map(o -> Outcomes.name(o, words)).orElse(words.say("outcome.open")));
    badge.getStyleClass().setAll("label", "badge", outcome.map(Outcomes::tone).orElse("open"));
    boolean lost = CommentFilter.isLost(comment, places.get());
    place.setText(
        lost
            ? words.say("list.was", comment.on().replace('\n', ' '))
            : places.get().path(comment.place()).in(words.locale()));
    place.getStyleClass().setAll("label", "caption");
    if (lost) {
      place.getStyleClass().add("lost");
    }
    text.setText(said(comment, words).replace('\n', ' '));
    who.setText(CommentFilter.unit(comment));
    setTooltip(tip(comment));
    setAccessibleText(place.getText() + " " + text.getText());
    setGraphic(row);
  }

  private Tooltip tip(Comment comment) {
    Tooltip tip =
        new Tooltip(
            comment.on().isBlank()
                ? said(comment, words)
                : words.say("on", on(comment)) + "\n" + said(comment, words));
    tip.setWrapText(true);
    tip.setMaxWidth(480);
    return tip;
  }

  /// What a comment says and proposes.
  static String said(Comment comment, Words words) {
    return Stream.of(
            comment.proposed().flatMap(proposal -> proposed(proposal, words)),
            comment
                .wording()
                .map(wording -> words.say("proposed.wording", Excerpt.of(comment, wording).is())),
            Optional.of(comment.text()))
        .flatMap(Optional::stream)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// The words that a comment is on, as far as it would change them.
  static String on(Comment comment) {
    return comment
        .wording()
        .map(wording -> Excerpt.of(comment, wording).was())
        .orElse(comment.on());
  }

  /// What a comment proposes instead of a value.
  static Optional<String> proposed(Comment.Proposal proposal, Words words) {
    String value = proposal.value().printed();
    String basis = proposal.basis().printed();
    String both =
        Stream.of(
                value.isBlank() ? "" : words.say("proposed.value", value),
                basis.isBlank() ? "" : words.say("proposed.basis", basis))
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(" · "));
    return Optional.of(both).filter(each -> !each.isBlank());
  }
}
