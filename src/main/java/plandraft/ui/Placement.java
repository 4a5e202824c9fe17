package plandraft.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import plandraft.file.Settings;

/// Where a window stands on the screen, kept from one run of the program to the next.
final class Placement {
  /// The size a window would like to have.
  static final double WIDTH = 1440;

  static final double HEIGHT = 900;
  private static final double NARROWEST = 900;
  private static final double LOWEST = 600;

  private Placement() {}

  /// Puts a window where one stood last, or fits it into the screen.
  static void restore(Stage stage, Settings settings) {
    stage.setMinWidth(NARROWEST);
    stage.setMinHeight(LOWEST);
    settings
        .window()
        .filter(Placement::isOnScreen)
        .ifPresentOrElse(at -> put(stage, at), () -> fit(stage));
  }

  /// Where a window stands now.
  static Settings.Window of(Stage stage) {
    return new Settings.Window(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static void put(Stage stage, Settings.Window at) {
    stage.setX(at.x());
    stage.setY(at.y());
    stage.setWidth(at.width());
    stage.setHeight(at.height());
    stage.setMaximized(at.maximized());
  }

  /// Fits a first window into a screen that is smaller than it would like.
  private static void fit(Stage stage) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    if (room.getWidth() < WIDTH || room.getHeight() < HEIGHT) {
      stage.setX(room.getMinX());
      stage.setY(room.getMinY());
      stage.setWidth(room.getWidth());
      stage.setHeight(room.getHeight());
    }
  }

  private static boolean isOnScreen(Settings.Window at) {
    return at.width() > 0
        && !Screen.getScreensForRectangle(new Rectangle2D(at.x(), at.y(), at.width(), at.height()))
            .isEmpty();
  }
}
