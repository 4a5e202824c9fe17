package plandraft.ui.write;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What stands at the right end of a line without taking room in its text.
final class Margin {
  private Margin() {}

  /// `control`, kept at the right end of `flow`.
  static Node of(TextFlow flow, Region control) {
    control.setManaged(false);
    flow.layoutBoundsProperty().addListener((_, _, _) -> place(flow, control));
    return control;
  }

  private static void place(TextFlow flow, Region control) {
    control.autosize();
    double width = control.getWidth();
    double room = flow.getHeight() - flow.getPadding().getBottom();
    double top = (room - control.getHeight()) / 2;
    control.relocate(flow.getWidth() - width, top);
  }
}
