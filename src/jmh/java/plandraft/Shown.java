package plandraft;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

/// The workbench, which ends as soon as its window is shown.
final class Shown {
  private Shown() {}

  public static void main(String[] arguments) {
    Window.getWindows().addListener((ListChangeListener<Window>) _ -> end());
    Main.main(new String[0]);
  }

  private static void end() {
    Platform.runLater(() -> System.exit(0));
  }
}
