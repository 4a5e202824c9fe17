package plandraft.ui.bring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plandraft.document.Document;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.recognize.Choices;
import plandraft.recognize.Gathered;
import plandraft.recognize.Recognition;
import plandraft.recognize.Recognizer;
import plandraft.recognize.Spot;
import plandraft.recognize.Sureness;
import plandraft.say.Words;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;

/// What was recognised, in the order of the inputs, with what is doubtful beside it; kinds of
/// tables, meanings of columns and levels of headings can be changed, and everything is read anew
/// beside the window.
public final class ImportView {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 620;

  private final Words words;
  private final Locale locale;
  private final List<Document> documents;
  private final Latest<Choices, Recognition> latest;
  private final Destination destination;
  private final ListView<Gathered> list = new ListView<>();
  private final StackPane detail = new StackPane();
  private final Label summary = new Label();
  private final CheckBox doubtful = new CheckBox();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final BorderPane pane = new BorderPane();
  private Choices choices = Choices.NONE;
  private Recognition recognition;

  private ImportView(
      List<Brought> inputs,
      Recognition first,
      Optional<Plan> open,
      Jobs jobs,
      Ids ids,
      Locale locale) {
    this.words = Words.of(ImportView.class, locale);
    this.locale = locale;
    this.documents = inputs.stream().map(Brought::document).toList();
    this.destination = new Destination(open, words);
    this.recognition = first;
    this.latest =
        jobs.latest(
            (asked, turn) -> Recognizer.recognize(documents, asked, ids, (_, _) -> turn.goOn()),
            this::show);
  }

  /// The view of `inputs` as `first` recognised them.
  ///
  /// @param open the plan in hand, if there is one to merge into
  public static ImportView of(
      List<Brought> inputs,
      Recognition first,
      Optional<Plan> open,
      Jobs jobs,
      Ids ids,
      Locale locale) {
    ImportView view = new ImportView(inputs, first, open, jobs, ids, locale);
    view.build(inputs);
    return view;
  }

  /// The view as it stands in a dialog.
  public Node node() {
    return pane;
  }

  /// Whether the inputs are being read anew.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// What the user wants to become of it.
  public Outcome outcome() {
    return destination.outcome(recognition);
  }

  private void build(List<Brought> inputs) {
    list.setCellFactory(_ -> new EntryCell(locale));
    list.setAccessibleText(words.say("entries"));
    list.getStyleClass().add("import-entries");
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, now) -> detail(Optional.ofNullable(now)));
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    SplitPane split = new SplitPane(list, detail);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(0.56);
    detail.getStyleClass().add("import-detail");
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    doubtful.setMinWidth(Region.USE_PREF_SIZE);
    doubtful.selectedProperty().addListener((property, was, now) -> list());
    HBox first = new HBox(16, summary, doubtful);
    first.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(4, first);
    head.getStyleClass().add("import-head");
    for (Brought input : inputs) {
      head.getChildren().add(input(input));
    }
    pane.setTop(head);
    pane.setCenter(split);
    pane.setBottom(destination.node());
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getStyleClass().add("import");
    VBox.setVgrow(split, Priority.ALWAYS);
    show(recognition);
    list.getSelectionModel().select(firstDoubtful());
  }

  private Node input(Brought input) {
    String notes =
        String.join("", input.notes().stream().map(note -> note.in(locale)).distinct().toList());
    Label label =
        new Label(notes.isEmpty() ? input.name() : words.say("input", input.name(), notes));
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    return label;
  }

  private int firstDoubtful() {
    List<Gathered> lines = list.getItems();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).first().sureness() == Sureness.UNSURE) {
        return at;
      }
    }
    return 0;
  }

  private void show(Recognition next) {
    recognition = next;
    busy.set(false);
    int left = Gathered.of(next.toCheck()).size();
    doubtful.setText(words.say("doubtful", Integer.toString(left)));
    doubtful.setVisible(left > 0);
    doubtful.setSelected(doubtful.isSelected() && left > 0);
    list();
    destination.show(next.plan());
    Plan plan = next.plan();
    long indicators =
        plan.indicatorTables().stream().mapToLong(table -> table.indicators().size()).sum();
    int tasks = plan.tasks().stream().mapToInt(task -> Math.max(1, task.children().size())).sum();
    summary.setText(
        words.say(
            "summary",
            plan.header().title(),
            Integer.toString(plan.sections().size()),
            Long.toString(indicators),
            Integer.toString(tasks),
            Integer.toString(left)));
  }

  /// Lists all entries, or those to look at, the selected one still selected.
  private void list() {
    Optional<Spot> selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(line -> line.first().spot());
    list.getItems()
        .setAll(
            Gathered.of(
                recognition.entries().stream()
                    .filter(each -> !doubtful.isSelected() || each.sureness() != Sureness.SURE)
                    .toList()));
    selected.ifPresent(this::select);
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void select(Spot spot) {
    for (Gathered line : list.getItems()) {
      if (line.has(spot)) {
        list.getSelectionModel().select(line);
        return;
      }
    }
  }

  private void detail(Optional<Gathered> line) {
    detail
        .getChildren()
        .setAll(
            line.map(shown -> new EntryDetail(shown, choices, this::choose, words).node())
                .map(List::of)
                .orElse(List.of()));
  }

  private void choose(Choices next) {
    choices = next;
    busy.set(true);
    latest.ask(next);
  }
}
