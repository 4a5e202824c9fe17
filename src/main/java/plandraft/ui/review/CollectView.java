package plandraft.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.circulation.Collected;
import plandraft.model.Comment;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.review.returned.Opinion;
import plandraft.say.Words;
import plandraft.ui.kit.Invitation;

/// What came back, file by file, each thing said to be taken or left.
public final class CollectView {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 560;

  /// A line of the list.
  private sealed interface Line {
    /// A file and how much of it is new.
    record Head(Collected.Source source) implements Line {}

    /// Something said, and whether it is taken.
    record Choice(Opinion opinion, BooleanProperty taken) implements Line {}
  }

  private final Words words;
  private final Places places;
  private final List<Line.Choice> choices = new ArrayList<>();
  private final ListView<Line> list = new ListView<>();
  private final Label count = new Label();
  private final BooleanProperty nothing = new SimpleBooleanProperty();
  private final BorderPane pane = new BorderPane(list);

  private CollectView(Plan plan, Locale locale) {
    this.words = Words.of(CollectView.class, locale);
    this.places = Places.of(plan);
  }

  /// What came back of `plan`, everything chosen to be taken.
  public static CollectView of(Plan plan, Collected collected, Locale locale) {
    CollectView view = new CollectView(plan, locale);
    view.build(collected);
    return view;
  }

  /// The list as it stands in a dialog.
  public Node node() {
    return pane;
  }

  /// Whether nothing is chosen.
  public BooleanProperty nothing() {
    return nothing;
  }

  /// What is taken, in the order of the files.
  public List<Opinion> taken() {
    return choices.stream().filter(line -> line.taken().get()).map(Line.Choice::opinion).toList();
  }

  private void build(Collected collected) {
    for (Collected.Source source : collected.sources()) {
      list.getItems().add(new Line.Head(source));
      for (Opinion opinion : source.opinions()) {
        Line.Choice choice = new Line.Choice(opinion, new SimpleBooleanProperty(true));
        choice.taken().addListener((property, was, now) -> count());
        choices.add(choice);
        list.getItems().add(choice);
      }
    }
    list.setAccessibleText(words.say("collect.list"));
    list.setCellFactory(_ -> new LineCell());
    list.setPlaceholder(Invitation.of(words.say("collect.nothing")));
    Button all = new Button(words.say("collect.all"));
    all.setOnAction(_ -> choices.forEach(choice -> choice.taken().set(true)));
    Button none = new Button(words.say("collect.none"));
    none.setOnAction(_ -> choices.forEach(choice -> choice.taken().set(false)));
    count.getStyleClass().add("strong");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox head = new HBox(8, count, all, none);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox top = new VBox(6, head);
    top.getStyleClass().add("import-head");
    for (Collected.Refused refused : collected.refused()) {
      Label told = new Label(refused.why().in(words.locale()));
      told.getStyleClass().add("problem");
      told.setWrapText(true);
      top.getChildren().add(told);
    }
    pane.setTop(top);
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getStyleClass().add("import");
    count();
  }

  private void count() {
    nothing.set(taken().isEmpty());
    count.setText(
        words.say(
            "collect.count", Integer.toString(choices.size()), Integer.toString(taken().size())));
  }

  private final class LineCell extends ListCell<Line> {
    private final CheckBox box = new CheckBox();
    private final Label who = new Label();
    private final Label was = new Label();
    private final Label said = new Label();
    private final HBox head = new HBox(8, box, who);
    private final VBox all = new VBox(2);
    private Optional<BooleanProperty> bound = Optional.empty();

    LineCell() {
      head.setAlignment(Pos.CENTER_LEFT);
      box.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(box, Priority.ALWAYS);
      who.setMinWidth(Region.USE_PREF_SIZE);
      who.getStyleClass().add("caption");
      was.getStyleClass().add("caption");
      was.getStyleClass().add("indented");
      was.setWrapText(true);
      said.getStyleClass().add("indented");
      said.setWrapText(true);
      all.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      bound.ifPresent(box.selectedProperty()::unbindBidirectional);
      bound = Optional.empty();
      switch (empty ? null : line) {
        case null -> setGraphic(null);
        case Line.Head file -> setGraphic(head(file.source()));
        case Line.Choice choice -> {
          show(choice.opinion());
          box.selectedProperty().bindBidirectional(choice.taken());
          bound = Optional.of(choice.taken());
          setGraphic(all);
        }
      }
    }

    private Node head(Collected.Source source) {
      int fresh = source.opinions().size();
      String name = source.file().getFileName().toString();
      String from = source.organization().isBlank() ? name : source.organization();
      Label told =
          new Label(
              fresh == 0
                  ? words.say("collect.same", from)
                  : words.say("collect.file", from, Integer.toString(fresh)));
      told.getStyleClass().add("strong");
      told.setMinWidth(Region.USE_PREF_SIZE);
      Label file = new Label(source.organization().isBlank() ? "" : name);
      file.getStyleClass().add("caption");
      file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      HBox line = new HBox(8, told, file);
      line.setAlignment(Pos.BASELINE_LEFT);
      line.getStyleClass().add("group-head");
      line.setPrefWidth(0);
      return line;
    }

    private void show(Opinion opinion) {
      Comment comment = opinion.about();
      boolean lost = CommentFilter.isLost(comment, places);
      box.setText(
          lost ? words.say("collect.lost") : places.path(comment.place()).in(words.locale()));
      who.setText(
          opinion instanceof Opinion.Answered answered
              ? answered.reply().author()
              : comment.author());
      boolean answers = opinion instanceof Opinion.Answered;
      String quoted = answers ? CommentLine.said(comment, words) : CommentLine.on(comment);
      was.setText(words.say(answers ? "collect.answers" : "on", quoted));
      all.getChildren().setAll(head);
      if (!quoted.isBlank()) {
        all.getChildren().add(was);
      }
      said.setText(
          switch (opinion) {
            case Opinion.Answered answered -> answered.reply().text();
            case Opinion.Said _, Opinion.Changed _ -> CommentLine.said(comment, words);
          });
      all.getChildren().add(said);
    }
  }
}
