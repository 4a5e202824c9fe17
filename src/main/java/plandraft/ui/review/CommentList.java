package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;

/// Every comment of the plan, one line each, open ones first; a click or Enter goes to its place.
public final class CommentList {
  private final Store store;
  private final Words words;
  private final Consumer<Place> goTo;
  private final ListView<Comment> list = new ListView<>();
  private final CheckBox onlyOpen;
  private final BorderPane pane = new BorderPane(list);

  private CommentList(Store store, Locale locale, Consumer<Place> goTo) {
    this.store = store;
    this.words = Words.of(CommentList.class, locale);
    this.goTo = goTo;
    onlyOpen = new CheckBox(words.say("list.onlyOpen"));
  }

  /// The list of what the store holds; `goTo` shows a place.
  public static CommentList of(Store store, Locale locale, Consumer<Place> goTo) {
    CommentList comments = new CommentList(store, locale, goTo);
    comments.build();
    return comments;
  }

  /// The list with its filter.
  public Node node() {
    return pane;
  }

  private void build() {
    list.setAccessibleText(words.say("list"));
    list.setCellFactory(view -> new Line());
    list.setOnMouseClicked(click -> go());
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    HBox bar = new HBox(onlyOpen);
    bar.getStyleClass().add("pane-bar");
    pane.setTop(bar);
    BooleanProperty filter = onlyOpen.selectedProperty();
    filter.addListener((property, was, now) -> show(store.plan()));
    store.watch(plan -> plan, this::show);
  }

  private void show(Plan plan) {
    List<Comment> sorted =
        plan.comments().stream()
            .filter(comment -> comment.open() || !onlyOpen.isSelected())
            .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
            .toList();
    if (!sorted.equals(list.getItems())) {
      list.getItems().setAll(sorted);
    }
    list.setPlaceholder(plan.comments().isEmpty() ? none() : noneOpen());
  }

  private Node none() {
    return Invitation.of(words.say("list.empty"));
  }

  private Node noneOpen() {
    Action all = Action.of(words.say("list.all"), "", "", () -> onlyOpen.setSelected(false));
    return Invitation.of(words.say("list.noneOpen"), List.of(all));
  }

  private void go() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(Comment::place)
        .ifPresent(goTo);
  }

  private final class Line extends ListCell<Comment> {
    private final Label badge = new Label();
    private final Label place = new Label();
    private final Label text = new Label();
    private final Label who = new Label();
    private final HBox row = new HBox(8, badge, place, text, who);

    Line() {
      badge.setMinWidth(Region.USE_PREF_SIZE);
      place.getStyleClass().add("caption");
      place.setMinWidth(180);
      place.setPrefWidth(220);
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
        return;
      }
      Optional<Disposition.Outcome> outcome = comment.disposition().map(Disposition::outcome);
      badge.setText(outcome.map(o -> Outcomes.name(o, words)).orElse(words.say("outcome.open")));
      badge.getStyleClass().setAll("label", "badge", outcome.map(Outcomes::tone).orElse("open"));
      place.setText(Places.of(store.plan(), Scheme.USUAL).path(comment.place()).in(words.locale()));
      text.setText(said(comment));
      who.setText(comment.organization().isBlank() ? comment.author() : comment.organization());
      setAccessibleText(place.getText() + " " + text.getText());
      setGraphic(row);
    }

    private String said(Comment comment) {
      String line = comment.text().replace('\n', ' ');
      return comment
          .proposed()
          .map(
              proposal ->
                  words.say("proposed.value", proposal.value().printed())
                      + (line.isBlank() ? "" : " · " + line))
          .orElse(line);
    }
  }
}
