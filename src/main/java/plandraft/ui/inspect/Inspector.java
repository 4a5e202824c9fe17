package plandraft.ui.inspect;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.edit.Tasks;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.query.Scheme;
import plandraft.say.Words;

/// The column at the right that shows what is selected and lets its properties be edited.
public final class Inspector {
  /// What the inspector shows of other features.
  ///
  /// @param curve an indicator's way from base to target
  /// @param comments the comments on a place
  /// @param editHeader opens the dialog of the plan's header
  public record Neighbours(
      BiFunction<Indicator, Header, Node> curve,
      Function<Place, Node> comments,
      Runnable editHeader) {}

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
    panel = new PlanPanel(words, neighbours.editHeader());
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
    return inspector;
  }

  /// The inspector as it stands in the window.
  public Region node() {
    return scroll;
  }

  /// Shows one place, and the plan itself for a whole such as all tasks; the same place again
  /// changes nothing.
  public void show(Place wanted) {
    Place place = wanted.id().isBlank() ? new Place(Place.Part.PLAN, "") : wanted;
    if (shown.filter(place::equals).isPresent()) {
      return;
    }
    shown = Optional.of(place);
    panel = panel(place);
    panel.show(store.plan());
    content.getChildren().setAll(panel.node(), neighbours.comments().apply(place));
    scroll.setVvalue(0);
  }

  /// Shows the end of the column, where comments are written.
  public void toEnd() {
    scroll.applyCss();
    scroll.layout();
    scroll.setVvalue(1);
  }

  private Panel panel(Place place) {
    return switch (place.part()) {
      case INDICATOR, UNIT, BASE, TARGET, BASIS ->
          new IndicatorPanel(new Id<>(place.id()), store, words, neighbours.curve());
      case SECTION -> new SectionPanel(new Id<>(place.id()), store, words);
      case TASK -> new TaskPanel(new Id<>(place.id()), store, words);
      case MEASURE ->
          Tasks.holding(store.plan(), new Id<>(place.id()))
              .<Panel>map(task -> new TaskPanel(task.id(), store, words))
              .orElseGet(() -> new PlanPanel(words, neighbours.editHeader()));
      case BLOCK -> {
        Place owner = Places.of(store.plan(), Scheme.USUAL).owner(place);
        yield owner.equals(place) ? new PlanPanel(words, neighbours.editHeader()) : panel(owner);
      }
      default -> new PlanPanel(words, neighbours.editHeader());
    };
  }
}
