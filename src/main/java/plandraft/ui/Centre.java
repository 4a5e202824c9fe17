package plandraft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import plandraft.model.Place;

/// The middle of the window: shows a place in the view that is made for it; views are built when
/// they are first needed.
final class Centre {
  private record Maker(Predicate<Place> shows, Function<Place, Screen> make) {}

  private final StackPane pane = new StackPane();
  private final List<Maker> makers = new ArrayList<>();
  private final List<Screen> made = new ArrayList<>();
  private Optional<Screen> current = Optional.empty();

  Centre(String hint) {
    Label label = new Label(hint);
    label.getStyleClass().add("caption");
    pane.getChildren().setAll(label);
  }

  /// Adds a view for the places that `shows` accepts.
  void add(Predicate<Place> shows, Function<Place, Screen> make) {
    makers.add(new Maker(shows, make));
  }

  Node node() {
    return pane;
  }

  /// The view that stands in the middle now.
  Optional<Screen> current() {
    return current;
  }

  /// Puts a view in the middle that shows no single place.
  void stand(Screen screen) {
    current = Optional.of(screen);
    pane.getChildren().setAll(screen.node());
  }

  /// Shows a place, if there is a view for it; tells whether there was.
  boolean show(Place place) {
    Optional<Screen> screen = screen(place);
    screen.ifPresent(
        found -> {
          if (current.filter(now -> now == found).isEmpty()) {
            current = screen;
            pane.getChildren().setAll(found.node());
          }
          found.show().accept(place);
        });
    return screen.isPresent();
  }

  private Optional<Screen> screen(Place place) {
    Optional<Screen> known = made.stream().filter(screen -> screen.shows().test(place)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    Optional<Screen> fresh =
        makers.stream()
            .filter(maker -> maker.shows().test(place))
            .findFirst()
            .map(maker -> maker.make().apply(place));
    fresh.ifPresent(made::add);
    return fresh;
  }
}
