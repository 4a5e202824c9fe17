package plandraft.ui.preview.layout;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls the page that something stands on just so far that it can be seen.
final class Reveal {
  private Reveal() {}

  /// Shows the part of `node` from `top` to `bottom`, in its own coordinates, once it is laid out.
  static void part(Node node, double top, double bottom) {
    Platform.runLater(
        () -> {
          Node at = node;
          while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
          }
          if (at instanceof ScrollPane scroll) {
            Node page = scroll.getContent();
            scroll(
                scroll,
                page.sceneToLocal(node.localToScene(0, top)).getY(),
                page.sceneToLocal(node.localToScene(0, bottom)).getY());
          }
        });
  }

  /// Shows all of `node`.
  static void whole(Node node) {
    Platform.runLater(
        () -> {
          Bounds bounds = node.getBoundsInLocal();
          part(node, bounds.getMinY(), bounds.getMaxY());
        });
  }

  private static void scroll(ScrollPane scroll, double top, double bottom) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      double now = scroll.getVvalue() * hidden;
      double next = Math.min(Math.max(now, bottom - seen), top);
      scroll.setVvalue(Math.clamp(next / hidden, 0, 1));
    }
  }
}
