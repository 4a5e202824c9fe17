package plandraft.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// The panes of a desk in the order in which a key goes through them; each gets the keyboard back
/// where it was left.
final class PaneRing {
  private final List<Node> panes;
  private final Map<Node, Node> left = new HashMap<>();

  PaneRing(List<Node> panes) {
    this.panes = List.copyOf(panes);
  }

  /// Gives the keyboard to the pane after the one that has it, or to the one before; panes that are
  /// not shown are passed over.
  void go(boolean forward) {
    Optional<Node> owner =
        panes.stream()
            .flatMap(pane -> Optional.ofNullable(pane.getScene()).stream())
            .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()).stream())
            .findFirst();
    int count = panes.size();
    int from =
        IntStream.range(0, count)
            .filter(at -> owner.filter(node -> within(node, panes.get(at))).isPresent())
            .findFirst()
            .orElse(forward ? -1 : count);
    if (from >= 0 && from < count) {
      left.put(panes.get(from), owner.orElseThrow());
    }
    IntStream.rangeClosed(1, count)
        .map(step -> Math.floorMod(forward ? from + step : from - step, count))
        .mapToObj(panes::get)
        .flatMap(pane -> target(pane).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// Gives the keyboard to a pane.
  void enter(Node pane) {
    target(pane).ifPresent(Node::requestFocus);
  }

  private Optional<Node> target(Node pane) {
    return Optional.ofNullable(left.get(pane))
        .filter(node -> within(node, pane) && takes(node))
        .or(() -> takers(pane).filter(node -> !(node instanceof ButtonBase)).findFirst())
        .or(() -> takers(pane).findFirst());
  }

  private static Stream<Node> takers(Node node) {
    if (node.getScene() == null || !node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> own = takes(node) ? Stream.of(node) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(PaneRing::takers))
        : own;
  }

  private static boolean takes(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.getScene() != null;
  }

  private static boolean within(Node node, Node pane) {
    return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(pane::equals);
  }
}
