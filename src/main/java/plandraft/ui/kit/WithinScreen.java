package plandraft.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;

/// A dialog that wants no more room than its screen has, whatever it shows.
final class WithinScreen extends DialogPane {
  private static final double TITLE_BAR = 40;

  private final Rectangle2D screen;

  WithinScreen(Window owner) {
    this.screen =
        Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
  }

  /// Where the top of the dialog may be that was put at `y`; anywhere while that is not known yet.
  double below(double y) {
    return Math.max(y, screen.getMinY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(super.computePrefWidth(height), screen.getWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(super.computePrefHeight(width), screen.getHeight() - TITLE_BAR);
  }
}
