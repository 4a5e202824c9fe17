package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.check.Finding;
import plandraft.check.Fix;
import plandraft.check.Report;
import plandraft.check.Severity;
import plandraft.check.Waivers;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.query.Scheme;
import plandraft.say.Words;

/// The check list: what does not hold, the gravest first, each with the way there, its fix, and a
/// way to set it aside.
public final class Findings {
  private final Store store;
  private final Words words;
  private final Consumer<Place> goTo;
  private final ListView<Finding> list = new ListView<>();
  private final List<ToggleButton> filters;
  private final BorderPane pane = new BorderPane(list);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private Report report = new Report(List.of(), List.of());
  private Places places;

  private Findings(Store store, Locale locale, Consumer<Place> goTo) {
    this.store = store;
    this.words = Words.of(Findings.class, locale);
    this.goTo = goTo;
    this.places = Places.of(store.plan(), Scheme.USUAL);
    this.filters = List.of(Severity.values()).stream().map(this::filter).toList();
  }

  /// A list that shows nothing before the first report; `follow` is told whom to report to whenever
  /// the plan was checked.
  public static Findings of(
      Store store, Locale locale, Consumer<Place> goTo, Consumer<BiConsumer<Plan, Report>> follow) {
    Findings findings = new Findings(store, locale, goTo);
    findings.build();
    follow.accept(findings::show);
    return findings;
  }

  /// The list with its filters.
  public Node node() {
    return pane;
  }

  /// What its tab is called, with the number of open findings.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  private void build() {
    title.set(words.say("findings"));
    list.setAccessibleText(words.say("findings"));
    list.setPlaceholder(new Label(words.say("findings.none")));
    list.setCellFactory(view -> new FindingLine(words, this::where, this::mend, this::waive));
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() > 1) {
            go();
          }
        });
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(gap);
    bar.getStyleClass().add("pane-bar");
    bar.getChildren().addAll(filters);
    pane.setTop(bar);
  }

  private ToggleButton filter(Severity severity) {
    ToggleButton button = new ToggleButton();
    button.setUserData(severity);
    button.setSelected(true);
    button.getStyleClass().add("filter");
    button.setOnAction(pressed -> refill());
    return button;
  }

  private void show(Plan plan, Report next) {
    report = next;
    places = Places.of(plan, Scheme.USUAL);
    title.set(words.say("findings.count", Integer.toString(next.findings().size())));
    for (ToggleButton button : filters) {
      Severity severity = (Severity) button.getUserData();
      String count = Long.toString(next.count(severity));
      button.setText(severity.title().in(words.locale()) + " " + count);
      button.setAccessibleText(button.getText());
    }
    refill();
  }

  private void refill() {
    List<Finding> shown = report.findings().stream().filter(this::isWanted).toList();
    if (!shown.equals(list.getItems())) {
      list.getItems().setAll(shown);
    }
  }

  private boolean isWanted(Finding finding) {
    return filters.stream()
        .anyMatch(button -> button.isSelected() && button.getUserData() == finding.severity());
  }

  private void go() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(finding -> finding.at().place())
        .ifPresent(goTo);
  }

  private String where(Finding finding) {
    return places.path(finding.at().place()).in(words.locale());
  }

  private void mend(Fix fix) {
    store.edit(fix.step().in(words.locale()), fix.change());
  }

  private void waive(Finding finding, String reason) {
    store.edit(words.say("step.waive"), plan -> Waivers.waive(plan, finding, reason));
  }
}
