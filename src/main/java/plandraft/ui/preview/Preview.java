package plandraft.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import plandraft.compose.DocumentKind;
import plandraft.compose.DocumentKind.Form;
import plandraft.compose.Documents;
import plandraft.document.Anchor;
import plandraft.history.Store;
import plandraft.layout.Layouts;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;
import plandraft.ui.kit.Typefaces;

/// The documents of the plan in hand as pages, composed anew while it is edited; a click on text
/// goes to its place in the plan.
public final class Preview {
  /// How long pages may take before it is said that they are being made.
  private static final Duration PATIENCE = Duration.millis(150);

  private final Store store;
  private final Jobs jobs;
  private final Words words;
  private final Consumer<Place> goTo;
  private final Typefaces typefaces = Typefaces.here();
  private final Kinds kinds;
  private final PageStack stack;
  private final Thumbnails thumbnails;
  private final PageBar bar;
  private final Label told = new Label();
  private final Label busy = new Label();
  private final PauseTransition waiting = new PauseTransition(PATIENCE);
  private final BorderPane pane = new BorderPane();
  private final Latest<Composed.Asked, Composed> composing;
  private Layouts layouts;
  private Optional<DocumentKind> kind = Optional.empty();
  private Optional<Composed> shown = Optional.empty();
  private volatile Pictures pictures = Pictures.NONE;

  private Preview(Store store, Layouts layouts, Jobs jobs, Locale locale, Consumer<Place> goTo) {
    this.store = store;
    this.layouts = layouts;
    this.jobs = jobs;
    this.words = Words.of(Preview.class, locale);
    this.goTo = goTo;
    this.busy.setText(words.say("busy"));
    this.kinds = new Kinds(locale, this::choose);
    this.stack = PageStack.of(words.say("pages"), new Pen(typefaces), this::clicked);
    this.thumbnails = Thumbnails.of(words.say("thumbnails"), stack::go);
    this.bar = PageBar.of(stack, words, this::overview);
    this.composing =
        jobs.latest(
            (asked, turn) -> Composed.of(asked, pictures, turn::first, turn::goOn), this::take);
  }

  /// A view of the documents of what `store` holds; `goTo` shows a place of the plan.
  public static Preview of(
      Store store, Layouts layouts, Jobs jobs, Locale locale, Consumer<Place> goTo) {
    Preview preview = new Preview(store, layouts, jobs, locale, goTo);
    preview.build();
    return preview;
  }

  /// The view as it stands in the window.
  public Node node() {
    return pane;
  }

  /// Shows one kind of document, the first the plan has if it is not among them.
  public void show(String wanted) {
    List<DocumentKind> offered = offered(store.plan());
    offered.stream()
        .filter(next -> next.id().equals(wanted))
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .ifPresent(this::choose);
  }

  /// Lays the documents out anew.
  public void lay(Layouts next) {
    layouts = next;
    refresh();
  }

  /// What can be done here.
  public List<Action> actions() {
    return List.of(
        Action.of(words.say("print"), "Shortcut+P", "printer", this::print),
        Action.of(words.say("larger"), "Shortcut+EQUALS", "zoom-in", bar::larger),
        Action.of(words.say("smaller"), "Shortcut+MINUS", "zoom-out", bar::smaller),
        Action.of(words.say("fit.width"), "Shortcut+0", "maximize-2", bar::fitWidth));
  }

  private void build() {
    pane.getStyleClass().add("preview");
    pane.getStylesheets().add(Preview.class.getResource("preview.css").toExternalForm());
    told.getStyleClass().add("told");
    told.setWrapText(true);
    told.setMaxWidth(Double.MAX_VALUE);
    told.managedProperty().bind(told.visibleProperty());
    told.setVisible(false);
    pane.setTop(bar.beside(kinds.node()));
    pane.setLeft(thumbnails.node());
    busy.getStyleClass().add("busy");
    busy.setMouseTransparent(true);
    busy.setVisible(false);
    waiting.setOnFinished(_ -> busy.setVisible(shown.isEmpty()));
    pane.setCenter(new StackPane(stack.node(), busy));
    pane.setBottom(told);
    stack.current().addListener((property, was, now) -> thumbnails.follow(now.intValue()));
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    pane.sceneProperty().addListener((property, was, now) -> refresh());
    store.watch(plan -> plan, plan -> refresh());
  }

  private void pressed(KeyEvent key) {
    actions().stream()
        .filter(action -> action.key().filter(keys -> keys.match(key)).isPresent())
        .findFirst()
        .ifPresent(
            action -> {
              action.perform();
              key.consume();
            });
  }

  private static List<DocumentKind> offered(Plan plan) {
    return Documents.of(plan).stream().filter(next -> next.form() == Form.WORD).toList();
  }

  private void choose(DocumentKind next) {
    if (kind.filter(now -> now == next).isEmpty()) {
      kind = Optional.of(next);
      shown = Optional.empty();
      waiting.playFromStart();
    }
    refresh();
  }

  /// Composes what is shown from the plan as it is now, if anybody sees it.
  private void refresh() {
    if (pane.getScene() == null) {
      return;
    }
    Plan plan = store.plan();
    kinds.offer(offered(plan));
    kind.ifPresent(kinds::select);
    boolean stale =
        shown
            .map(Composed::asked)
            .filter(now -> now.plan() == plan && now.layouts() == layouts)
            .isEmpty();
    kind.filter(now -> stale)
        .ifPresent(now -> composing.ask(new Composed.Asked(now, plan, layouts)));
  }

  private void take(Composed composed) {
    boolean wanted = kind.filter(now -> now == composed.asked().kind()).isPresent();
    boolean more = composed.whole() || shown.isEmpty();
    if (!wanted || !more) {
      return;
    }
    boolean first = shown.isEmpty();
    shown = Optional.of(composed);
    busy.setVisible(false);
    pictures = composed.pictures();
    stack.show(composed.pages(), composed.pictures());
    if (first) {
      stack.go(0);
    }
    thumbnails.show(composed.pages());
    thumbnails.follow(stack.current().get());
    bar.count(composed.pages().size());
    tell(StandIns.told(composed.fonts(), typefaces, words));
  }

  private void clicked(Anchor anchor) {
    Place.read(anchor.name()).ifPresent(goTo);
  }

  private void overview(boolean wanted) {
    pane.setLeft(wanted ? thumbnails.node() : null);
  }

  private void print() {
    if (!Printing.possible()) {
      tell(words.say("print.none"));
      return;
    }
    shown
        .flatMap(composed -> Printing.ask(composed, pane.getScene().getWindow()))
        .ifPresent(
            job ->
                jobs.file(
                    words.say("print.job"),
                    job,
                    taken -> tell(taken ? "" : words.say("print.failed")),
                    failure -> tell(words.say("print.failed"))));
  }

  private void tell(String sentence) {
    told.setText(sentence);
    told.setVisible(!sentence.isEmpty());
  }
}
