package plandraft.ui.inspect;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.edit.Breakdowns;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Owners;
import plandraft.say.Words;

/// The column at the right that shows what is selected and lets its properties be edited.
public final class Inspector {
  /// What the inspector shows of other features.
  ///
  /// @param curve an indicator's way from base to target
  /// @param comments the comments on a place
  /// @param editHeader opens the dialog of the plan's header
  /// @param length how many characters the plan has, blank while it is not known
  public record Neighbours(
      BiFunction<Indicator, Header, Node> curve,
      Function<Place, Node> comments,
      Runnable editHeader,
      ObservableValue<String> length) {}

  private static final double MARGIN = 16;

  private final Store store;
  private final Words words;
  private final Neighbours neighbours;
  private final VBox content = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(content);
  private Optional<Place> shown = Optional.empty();
  private Panel panel;

  private Inspector(Store store, Locale locale, Neighbours neighbours) {
    this.store = store;
    this.words = Words.of(Inspector.class, locale);
    this.neighbours = neighbours;
    panel = new PlanPanel(words, neighbours);
    content.getStyleClass().add("inspector");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(words.say("inspector"));
  }

  /// An inspector of what the store holds, showing the plan itself at first.
  public static Inspector of(Store store, Locale locale, Neighbours neighbours) {
    Inspector inspector = new Inspector(store, locale, neighbours);
    inspector.show(new Place(Place.Part.PLAN, ""));
    store.watch(Function.<Plan>identity(), plan -> inspector.panel.show(plan));
    store.follow(() -> inspector.panel.lock(inspector.locked()));
    return inspector;
  }

  /// The inspector as it stands in the window.
  public Region node() {
    return scroll;
  }

  private boolean locked() {
    return store.locked();
  }

  /// Shows one place, and the plan itself for a whole; the same place again changes nothing.
  public void show(Place wanted) {
    boolean whole = wanted.id().isBlank() && wanted.part() != Place.Part.TASK;
    Place place = whole ? new Place(Place.Part.PLAN, "") : wanted;
    if (shown.filter(place::equals).isPresent()) {
      return;
    }
    shown = Optional.of(place);
    panel = panel(place);
    panel.show(store.plan());
    panel.lock(locked());
    Place commented = place.id().isBlank() ? new Place(Place.Part.PLAN, "") : place;
    content.getChildren().setAll(panel.node(), neighbours.comments().apply(commented));
    scroll.setVvalue(0);
  }

  /// Shows the end of the column, where comments are written.
  public void toEnd() {
    scroll.applyCss();
    scroll.layout();
    scroll.setVvalue(1);
  }

  /// Brings something of what is shown into view.
  public void reveal(Node node) {
    scroll.applyCss();
    scroll.layout();
    double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(hidden > 0 ? Math.clamp((top - MARGIN) / hidden, 0, 1) : 0);
  }

  private Panel panel(Place place) {
    Telling telling = new Telling(words);
    return switch (place.part()) {
      case INDICATOR, UNIT, BASE, TARGET, BASIS ->
          new IndicatorPanel(new Id<>(place.id()), store, words, neighbours.curve());
      case SECTION -> SectionPanel.of(new Id<>(place.id()), store, words);
      case TASK ->
          place.id().isBlank()
              ? told(words.say("plan"), telling::tasks)
              : TaskPanel.of(new Id<>(place.id()), store, words);
      case TABLE -> told(words.say("table"), plan -> telling.table(plan, place.id()));
      case GROUP -> told(words.say("group"), plan -> telling.group(plan, place.id()));
      case MEASURE -> told(words.say("measure"), plan -> telling.measure(plan, place.id()));
      case BREAKDOWN, CELL -> breakdown(place.line(), telling);
      case GRID ->
          Grids.holding(store.plan(), place.id()).isPresent()
              ? told(words.say("grid.row"), plan -> telling.gridRow(plan, place.id()))
              : GridPanel.of(new Id<>(place.id()), store, words);
      case ANNEX -> told(words.say("annex"), plan -> telling.annex(plan, place.id()));
      case DOCUMENT_TEXT -> told(words.say("text"), plan -> telling.text(plan, place.id()));
      case BLOCK -> {
        Place owner = Owners.of(store.plan()).of(place);
        yield owner.equals(place) ? new PlanPanel(words, neighbours) : panel(owner);
      }
      default -> new PlanPanel(words, neighbours);
    };
  }

  /// A column, a line, or a breakdown as a whole.
  private Panel breakdown(Place place, Telling telling) {
    boolean column =
        store.plan().breakdowns().stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(one -> one.id().value().equals(place.id()));
    return column
        ? ColumnPanel.of(new Id<>(place.id()), store, words)
        : Breakdowns.holding(store.plan(), place.id())
            .map(
                table ->
                    told(words.say("breakdown"), plan -> telling.breakdownLine(plan, place.id())))
            .orElseGet(
                () -> told(words.say("breakdown"), plan -> telling.breakdown(plan, place.id())));
  }

  private static Panel told(String kind, Function<Plan, Optional<Told>> tell) {
    return new ToldPanel(kind, tell);
  }
}
