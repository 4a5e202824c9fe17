package plandraft.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import plandraft.file.Settings;

/// The columns of the desk: the outline, the middle, and the inspector, which stands aside on a
/// narrow window until it is asked for.
final class Columns {
  private static final double COMFORTABLE = 1380;
  private static final double OUTLINE = 268;
  private static final double INSPECTOR = 312;

  private final Region outline;
  private final Region inspector;
  private final SplitPane split = new SplitPane();
  private double outlineWidth;
  private double inspectorWidth;
  private boolean roomy = true;

  /// @param widths how wide the sides are at first, where that is known
  Columns(Region outline, Node middle, Region inspector, Settings.Panes widths) {
    this.outline = outline;
    this.inspector = inspector;
    outlineWidth = widths.outline() > 0 ? widths.outline() : OUTLINE;
    inspectorWidth = widths.inspector() > 0 ? widths.inspector() : INSPECTOR;
    split.setOrientation(Orientation.HORIZONTAL);
    split.getItems().setAll(outline, middle, inspector);
    side(outline, OUTLINE);
    side(inspector, INSPECTOR);
    split
        .widthProperty()
        .addListener((width, was, now) -> arrange(was.doubleValue(), now.doubleValue()));
  }

  private static void side(Region side, double width) {
    side.setMinWidth(width * 0.7);
    side.setPrefWidth(width);
    side.setMaxWidth(width * 1.6);
    SplitPane.setResizableWithParent(side, false);
  }

  Node node() {
    return split;
  }

  /// How wide the outline is now.
  double outlineWidth() {
    note();
    return outlineWidth;
  }

  /// How wide the inspector is now, or was when it was last seen.
  double inspectorWidth() {
    note();
    return inspectorWidth;
  }

  /// Shows the inspector, or puts it aside.
  void toggleInspector() {
    inspect(!inspecting());
  }

  /// Shows the inspector.
  void showInspector() {
    if (!inspecting()) {
      inspect(true);
    }
  }

  private boolean inspecting() {
    return split.getItems().contains(inspector);
  }

  private void arrange(double before, double width) {
    boolean room = width >= COMFORTABLE;
    if (before <= 0 || room != roomy) {
      roomy = room;
      inspect(room);
    }
  }

  private void inspect(boolean shown) {
    note();
    split.getItems().remove(inspector);
    double width = split.getWidth();
    if (shown) {
      split.getItems().add(inspector);
      split.setDividerPositions(outlineWidth / width, 1 - inspectorWidth / width);
    } else {
      split.setDividerPositions(outlineWidth / width);
    }
  }

  /// Notes how wide the sides were made.
  private void note() {
    if (outline.getWidth() > 0 && split.getScene() != null) {
      outlineWidth = outline.getWidth();
    }
    if (inspecting() && inspector.getWidth() > 0 && split.getScene() != null) {
      inspectorWidth = inspector.getWidth();
    }
  }
}
