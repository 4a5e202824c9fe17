package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.check.Finding;
import plandraft.check.Report;
import plandraft.check.Rules;
import plandraft.check.Severity;
import plandraft.history.Store;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.say.Message;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Named;
import plandraft.ui.kit.Shortcuts;

/// The check list: what does not hold, each with the way there, its fix, and a way to set it aside.
public final class Findings {
  private final Words words;
  private final Consumer<Finding> goTo;
  private final Handling handling;
  private final ListView<Entry> list = new ListView<>();
  private final List<ToggleButton> filters;
  private final ToggleButton waived;
  private final ChoiceBox<Order> orders = new ChoiceBox<>();
  private final Label remark = new Label();
  private final Label told = new Label();
  private final BorderPane pane = new BorderPane(list);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private Report report = new Report(List.of(), List.of());
  private Plan checked;
  private Optional<Places> places = Optional.empty();

  /// How the list is ordered, and what its findings stand under.
  private record Order(String name, Function<Finding, String> heading) {}

  private Findings(Store store, Locale locale, Consumer<Finding> goTo, Runnable settle) {
    this.words = Words.of(Findings.class, locale);
    this.goTo = goTo;
    this.handling = new Handling(store, words, settle);
    this.checked = store.plan();
    this.filters = List.of(Severity.values()).stream().map(this::filter).toList();
    this.waived = filter(false);
  }

  /// A list that shows nothing before the first report.
  ///
  /// @param goTo shows where a finding is
  /// @param settle ends whatever is half done elsewhere before the plan is changed
  public static Findings of(Store store, Locale locale, Consumer<Finding> goTo, Runnable settle) {
    Findings findings = new Findings(store, locale, goTo, settle);
    findings.build();
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

  /// Shows what a check of `plan` came to.
  public void show(Plan plan, Report next) {
    report = next;
    checked = plan;
    places = Optional.empty();
    title.set(words.say("findings.count", Integer.toString(next.findings().size())));
    for (ToggleButton button : filters) {
      Severity severity = (Severity) button.getUserData();
      name(button, severity.title().in(words.locale()) + " " + next.count(severity));
    }
    name(waived, words.say("findings.waived", Integer.toString(next.waived().size())));
    waived.setDisable(next.waived().isEmpty());
    refill();
  }

  /// Shows what the check was done with, if there is something to say.
  public void remark(Optional<Message> told) {
    String sentence = told.map(it -> it.in(words.locale())).orElse("");
    remark.setText(sentence);
  }

  /// Goes to the next finding shown, or to the one before; behind the last comes the first.
  public void step(boolean forward) {
    List<Integer> open =
        IntStream.range(0, list.getItems().size())
            .filter(i -> list.getItems().get(i) instanceof Entry.Open)
            .boxed()
            .toList();
    if (!open.isEmpty()) {
      int now = list.getSelectionModel().getSelectedIndex();
      int before = (int) open.stream().filter(i -> forward ? i <= now : i < now).count();
      int next = open.get(Math.floorMod(forward ? before : before - 1, open.size()));
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(next);
      go();
    }
  }

  private List<Action> actions() {
    return List.of(
        Action.of(words.say("findings.go"), "Enter", "corner-down-right", this::go)
            .disabledWhen(chosen(entry -> entry.finding().isPresent()).not()),
        Action.of(words.say("mend"), "Shortcut+Enter", "check", this::mend)
            .disabledWhen(unless(Findings::isMendable)),
        Action.of(words.say("mend.kind"), "Shortcut+Shift+Enter", "check-circle", this::mendKind)
            .disabledWhen(unless(Findings::isMendable)),
        Action.of(words.say("waive"), "Delete", "eye-off", this::waive)
            .disabledWhen(unless(Entry.Open.class::isInstance)),
        Action.of(words.say("reopen"), "", "rotate-ccw", this::reopen)
            .disabledWhen(unless(Entry.SetAside.class::isInstance)));
  }

  private static boolean isMendable(Entry entry) {
    return entry instanceof Entry.Open(Finding found) && found.fix().isPresent();
  }

  private BooleanBinding chosen(Predicate<Entry> condition) {
    ReadOnlyObjectProperty<Entry> selected = list.getSelectionModel().selectedItemProperty();
    return Bindings.createBooleanBinding(
        () -> Optional.ofNullable(selected.get()).filter(condition).isPresent(), selected);
  }

  private ObservableBooleanValue unless(Predicate<Entry> condition) {
    return chosen(condition).not().or(handling.locked());
  }

  private Optional<Finding> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(Entry::finding);
  }

  private void mend() {
    chosen().ifPresent(handling::mend);
  }

  private void mendKind() {
    chosen()
        .map(one -> report.findings().stream().filter(it -> it.rule().equals(one.rule())).toList())
        .ifPresent(handling::mendAll);
  }

  private void waive() {
    chosen().ifPresent(finding -> handling.waive(finding, list.getScene().getWindow()));
  }

  private void reopen() {
    chosen().ifPresent(handling::reopen);
  }

  private void build() {
    title.set(words.say("findings"));
    list.setAccessibleText(words.say("findings"));
    list.setPlaceholder(Invitation.of(words.say("findings.waiting")));
    list.setCellFactory(view -> new FindingLine(words, this::where, handling));
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() > 1) {
            go();
          }
        });
    List<Action> actions = actions();
    Shortcuts.listen(list, actions);
    Shortcuts.menu(list, List.of(actions));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, now) -> tell(Optional.ofNullable(now)));
    told.setWrapText(true);
    told.setMaxWidth(Double.MAX_VALUE);
    told.setMinHeight(Region.USE_PREF_SIZE);
    list.setMinHeight(0);
    list.widthProperty().addListener((property, was, now) -> list.refresh());
    pane.setMinHeight(0);
    told.getStyleClass().add("finding-told");
    buildOrders();
    remark.getStyleClass().add("caption");
    remark.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(remark, gap, orders);
    bar.getStyleClass().add("pane-bar");
    bar.getChildren().addAll(filters);
    bar.getChildren().add(waived);
    pane.setTop(bar);
  }

  private void buildOrders() {
    orders
        .getItems()
        .setAll(
            new Order(words.say("group.severity"), finding -> ""),
            new Order(
                words.say("group.rule"), finding -> Rules.title(finding.rule()).in(words.locale())),
            new Order(words.say("group.place"), this::chapter));
    orders.setConverter(Named.by(Order::name));
    orders.setValue(orders.getItems().getFirst());
    orders.setAccessibleText(words.say("group"));
    orders.getStyleClass().add("filter");
    orders.valueProperty().addListener((property, was, now) -> refill());
  }

  private ToggleButton filter(Severity severity) {
    ToggleButton button = filter(true);
    button.setUserData(severity);
    return button;
  }

  private ToggleButton filter(boolean selected) {
    ToggleButton button = new ToggleButton();
    button.setSelected(selected);
    button.getStyleClass().add("filter");
    button.setOnAction(pressed -> refill());
    button.visibleProperty().bind(button.textProperty().isNotEmpty());
    return button;
  }

  private static void name(ToggleButton button, String text) {
    button.setText(text);
    button.setAccessibleText(text);
  }

  private Node nothing() {
    Action all =
        Action.of(
            words.say("findings.all"),
            "",
            "",
            () -> {
              filters.forEach(button -> button.setSelected(true));
              refill();
            });
    return report.findings().isEmpty()
        ? Invitation.of(words.say("findings.none"))
        : Invitation.of(words.say("findings.hidden"), List.of(all));
  }

  private void refill() {
    list.setPlaceholder(nothing());
    List<Entry> shown =
        Entry.of(report, this::isWanted, waived.isSelected(), orders.getValue().heading());
    if (!shown.equals(list.getItems())) {
      Optional<Entry> selected = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
      list.getSelectionModel().clearSelection();
      list.getItems().setAll(shown);
      selected.filter(shown::contains).ifPresent(list.getSelectionModel()::select);
    }
  }

  private boolean isWanted(Finding finding) {
    return filters.stream()
        .anyMatch(button -> button.isSelected() && button.getUserData() == finding.severity());
  }

  /// Tells the whole of what is selected below the list.
  private void tell(Optional<Entry> selected) {
    told.setText(
        selected
            .flatMap(Entry::finding)
            .map(finding -> FindingLine.told(finding, words))
            .orElse(""));
    pane.setBottom(told.getText().isEmpty() ? null : told);
  }

  private void go() {
    chosen().ifPresent(goTo);
  }

  /// The places of the plan that was checked, read once some are to be named.
  private Places places() {
    Places known = places.orElseGet(() -> Places.of(checked));
    places = Optional.of(known);
    return known;
  }

  private String chapter(Finding finding) {
    return places().path(places().owner(finding.at().place())).in(words.locale());
  }

  private String where(Finding finding) {
    return places().path(finding.at().place()).in(words.locale());
  }
}
