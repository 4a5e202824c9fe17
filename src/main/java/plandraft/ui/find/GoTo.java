package plandraft.ui.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Passage;
import plandraft.query.Passage.Aspect;
import plandraft.query.Passages;
import plandraft.query.Places;
import plandraft.query.References;
import plandraft.query.Search;
import plandraft.say.Words;
import plandraft.ui.kit.Chooser;

/// Goes to a chapter, task or indicator by its name, or to a text by its words.
public final class GoTo {
  private static final int MOST = 60;

  private final Store store;
  private final Words words;
  private Optional<Read> read = Optional.empty();

  /// What was read of a plan, so that the next letter typed need not read it again.
  private record Read(Plan plan, Places places, List<Passage> passages) {
    static Read of(Plan plan) {
      return new Read(plan, Places.of(plan), Passages.of(References.of(plan)).all().toList());
    }
  }

  /// One thing to go to.
  private record Target(Place place, String name, String where) {}

  private GoTo(Store store, Words words) {
    this.store = store;
    this.words = words;
  }

  /// A chooser of what the store holds; `goTo` shows a place.
  public static Chooser<?> of(Store store, Locale locale, Consumer<Place> goTo) {
    GoTo targets = new GoTo(store, Words.of(GoTo.class, locale));
    return Chooser.of(
        targets.words.say("goTo"),
        targets.words.say("goTo.none"),
        targets::fitting,
        GoTo::line,
        target -> goTo.accept(target.place()));
  }

  private List<Target> fitting(String typed) {
    Plan plan = store.plan();
    Read now = read.filter(before -> before.plan() == plan).orElseGet(() -> Read.of(plan));
    read = Optional.of(now);
    String sought = typed.strip();
    Search search = Search.of(sought);
    Stream<Target> titles =
        now.passages().stream()
            .filter(passage -> passage.aspect() == Aspect.TITLE && contains(passage, sought))
            .map(passage -> target(now, passage.place(), passage.text()));
    Stream<Target> texts =
        now.passages().stream()
            .filter(passage -> passage.aspect() != Aspect.TITLE)
            .flatMap(search::in)
            .map(match -> target(now, match.place(), match.excerpt()));
    return Stream.concat(titles, texts).limit(MOST).toList();
  }

  private Target target(Read now, Place place, String name) {
    return new Target(place, name, path(now.places(), place));
  }

  private String path(Places places, Place place) {
    return places.path(place).in(words.locale());
  }

  private static boolean contains(Passage passage, String sought) {
    return passage.text().toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
  }

  private static Node line(Target target) {
    Label name = new Label(target.name().replace('\n', ' '));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label where = new Label(target.where());
    where.getStyleClass().add("third");
    where.setMinWidth(Region.USE_PREF_SIZE);
    where.setMaxWidth(220);
    HBox line = new HBox(12, name, where);
    line.setPrefWidth(0);
    return line;
  }
}
