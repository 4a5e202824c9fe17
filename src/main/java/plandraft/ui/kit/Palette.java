package plandraft.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The command palette: everything that can be done now, found by its name.
public final class Palette {
  private static final double ICON = 16;

  private Palette() {}

  /// A palette of what `actions` gives when it opens; actions that cannot be done are left out.
  ///
  /// @param none what is said where no action fits
  public static Chooser<Action> of(String prompt, String none, Supplier<List<Action>> actions) {
    return Chooser.of(
        prompt, none, words -> fitting(actions.get(), words), Palette::line, Action::perform);
  }

  /// The actions that can be done whose names hold the characters of `words` in their order; those
  /// that hold them side by side first.
  static List<Action> fitting(List<Action> actions, String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    List<Action> possible =
        actions.stream()
            .filter(action -> !action.disabled().get())
            .filter(action -> holds(name(action), sought))
            .toList();
    return Stream.concat(
            possible.stream().filter(action -> name(action).contains(sought)),
            possible.stream().filter(action -> !name(action).contains(sought)))
        .toList();
  }

  private static String name(Action action) {
    return action.text().toLowerCase(Locale.ROOT);
  }

  private static boolean holds(String name, String sought) {
    int at = -1;
    for (int point : sought.codePoints().toArray()) {
      at = name.indexOf(point, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static Node noIcon() {
    Region space = new Region();
    space.setMinSize(ICON, ICON);
    return space;
  }

  private static Node line(Action action) {
    Label name = new Label(action.text());
    name.setGraphic(action.icon().isBlank() ? noIcon() : Icons.of(action.icon()));
    name.setGraphicTextGap(10);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys = new Label(action.key().map(key -> key.getDisplayText()).orElse(""));
    keys.getStyleClass().add("third");
    HBox line = new HBox(name, gap, keys);
    line.setPrefWidth(0);
    return line;
  }
}
