package plandraft.ui.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.recognize.Difference;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Words;

/// The differences of an import, each to be taken or left.
public final class DifferenceView {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 560;
  private static final int LONGEST = 160;

  /// A difference and whether it is taken.
  private record Choice(Difference difference, BooleanProperty taken) {}

  private final Words words;
  private final Locale locale;
  private final List<Choice> choices = new ArrayList<>();
  private final ListView<Choice> list = new ListView<>();
  private final Label count = new Label();
  private final BorderPane pane = new BorderPane();

  private DifferenceView(Locale locale) {
    this.locale = locale;
    this.words = Words.of(DifferenceView.class, locale);
  }

  /// The differences, those usually taken chosen.
  public static DifferenceView of(List<Difference> differences, Locale locale) {
    DifferenceView view = new DifferenceView(locale);
    view.build(differences);
    return view;
  }

  /// The view as it stands in a dialog.
  public Node node() {
    return pane;
  }

  /// The differences that are taken, in their order.
  public List<Difference> taken() {
    return choices.stream().filter(choice -> choice.taken().get()).map(Choice::difference).toList();
  }

  private void build(List<Difference> differences) {
    for (Difference difference : differences) {
      BooleanProperty taken = new SimpleBooleanProperty(difference.usual());
      taken.addListener((property, was, now) -> count());
      choices.add(new Choice(difference, taken));
    }
    list.getItems().setAll(choices);
    list.setAccessibleText(words.say("differences"));
    list.setCellFactory(_ -> new DifferenceCell());
    Button all = new Button(words.say("take.all"));
    all.setOnAction(_ -> choices.forEach(choice -> choice.taken().set(true)));
    Button none = new Button(words.say("take.none"));
    none.setOnAction(_ -> choices.forEach(choice -> choice.taken().set(false)));
    count.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add("strong");
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox head = new HBox(8, count, all, none);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("import-head");
    pane.setTop(head);
    pane.setCenter(list);
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getStyleClass().add("import");
    count();
  }

  private void count() {
    count.setText(
        words.say("taken", Integer.toString(choices.size()), Integer.toString(taken().size())));
  }

  private static String tone(Kind kind) {
    return switch (kind) {
      case ADDED -> "done";
      case CHANGED -> "advice";
      case MISSING -> "warning";
    };
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    int points = line.codePointCount(0, line.length());
    return points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "……";
  }

  private final class DifferenceCell extends ListCell<Choice> {
    private final CheckBox box = new CheckBox();
    private final Label badge = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final VBox all = new VBox(2);
    private final HBox head = new HBox(8, box, badge);

    DifferenceCell() {
      head.setAlignment(Pos.CENTER_LEFT);
      box.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(box, Priority.ALWAYS);
      badge.setMinWidth(Region.USE_PREF_SIZE);
      before.setWrapText(true);
      after.setWrapText(true);
      before.getStyleClass().add("difference-before");
      after.getStyleClass().add("difference-after");
      all.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      Choice was = getItem();
      if (was != null) {
        box.selectedProperty().unbindBidirectional(was.taken());
      }
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        return;
      }
      Difference difference = choice.difference();
      box.setText(difference.where().in(locale));
      box.selectedProperty().bindBidirectional(choice.taken());
      badge.setText(difference.kind().title().in(locale));
      badge.getStyleClass().setAll("label", "badge", tone(difference.kind()));
      before.setText(words.say("before", shortened(difference.before())));
      after.setText(words.say("after", shortened(difference.after())));
      all.getChildren().setAll(head);
      if (!difference.before().isBlank()) {
        all.getChildren().add(before);
      }
      if (!difference.after().isBlank()) {
        all.getChildren().add(after);
      }
      setGraphic(all);
    }
  }
}
