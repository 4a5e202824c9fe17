package plandraft.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import plandraft.model.Place;
import plandraft.ui.kit.Action;

/// One view that can stand in the centre of the window.
///
/// @param shows which places it can show
/// @param show shows one of them
/// @param tools what of that stands in the bar
/// @param actions what can be done in it
record Screen(
    Predicate<Place> shows,
    Node node,
    Consumer<Place> show,
    List<Action> tools,
    List<Action> actions) {
  Screen {
    tools = List.copyOf(tools);
    actions = List.copyOf(actions);
  }
}
