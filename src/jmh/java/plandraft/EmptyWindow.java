package plandraft;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// A window with nothing in it, which ends as soon as it is shown.
final class EmptyWindow {
  private EmptyWindow() {}

  public static void main(String[] arguments) {
    Application.launch(Empty.class);
  }

  /// The program of that window.
  public static final class Empty extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Region(), 1200, 800));
      stage.show();
      Platform.runLater(() -> System.exit(0));
    }
  }
}
