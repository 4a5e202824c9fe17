package plandraft.ui.kit.sheet;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/// The scroll bars of a sheet: how far it is scrolled, and how far it can be.
final class Scrolling {
  /// How wide a bar is.
  static final double BAR = 12;

  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();

  /// @param scrolled told whenever the sheet is scrolled
  Scrolling(Runnable scrolled) {
    down.setOrientation(Orientation.VERTICAL);
    nodes().forEach(bar -> bar.valueProperty().addListener(_ -> scrolled.run()));
  }

  List<ScrollBar> nodes() {
    return List.of(down, across);
  }

  double down() {
    return down.getValue();
  }

  double across() {
    return across.getValue();
  }

  /// Scrolls to a place, which may be one that becomes possible only now.
  void to(double nextAcross, double nextDown) {
    to(down, nextDown);
    to(across, nextAcross);
  }

  private static void to(ScrollBar bar, double wanted) {
    bar.setMax(Math.max(bar.getMax(), wanted));
    bar.setValue(wanted);
  }

  /// Turns the wheel.
  void turn(ScrollEvent event) {
    turn(down, -event.getDeltaY());
    turn(across, -event.getDeltaX());
    event.consume();
  }

  private static void turn(ScrollBar bar, double by) {
    bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
  }

  /// Puts the bars beside and below a body of this size, so much below the top.
  void lay(Widths widths, Heights heights, double above, double width, double height) {
    fit(down, heights.total(), height);
    fit(across, widths.total(), width);
    down.resizeRelocate(width, above, BAR, height);
    across.resizeRelocate(0, above + height, width, BAR);
  }

  private static void fit(ScrollBar bar, double total, double shown) {
    bar.setMax(Math.max(0, total - shown));
    bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    bar.setVisibleAmount(total <= 0 ? 1 : bar.getMax() * shown / total);
    bar.setUnitIncrement(Heights.ROW);
    bar.setBlockIncrement(shown);
    bar.setVisible(bar.getMax() > 0);
  }
}
