package plandraft.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.kit.Theme;

/// Windows that tests look at, and pictures of what they show, in both looks, below
/// target/screenshots.
public final class Screens {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screens() {}

  /// Starts the toolkit unless it runs already.
  public static void toolkit() {
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
    } catch (TimeoutException late) {
      throw new IllegalStateException(late);
    }
  }

  /// Shows `root` in the light look and in a window that fits it.
  public static void show(Stage stage, Parent root, double width, double height) {
    show(stage, new Scene(root, width, height));
  }

  /// Shows a scene in the light look and in a window that fits it: the window that tests share
  /// keeps the size and place another gave it. To be called on the window's thread.
  public static void show(Stage stage, Scene scene) {
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setMaximized(false);
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene();
    stage.show();
  }

  /// Takes NAME-light.png and NAME-dark.png of what `made` makes, which is asked once for each; it
  /// stands in no window, so that it may be larger than the screen.
  public static void take(String name, int width, int height, Supplier<? extends Parent> made) {
    toolkit();
    for (Theme theme : Theme.values()) {
      WritableImage image =
          WaitForAsyncUtils.waitForAsyncFx(20_000, () -> picture(theme, width, height, made.get()));
      write(name + "-" + theme.name().toLowerCase(Locale.ROOT), image);
    }
  }

  /// Takes one picture of a scene as it stands.
  public static void take(String name, Scene scene) {
    write(name, WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.snapshot(null)));
  }

  /// Takes NAME-light.png and NAME-dark.png of what a window shows, as if it had another size.
  public static void take(String name, int width, int height, Stage window) {
    for (Theme theme : Theme.values()) {
      WritableImage image =
          WaitForAsyncUtils.waitForAsyncFx(
              20_000, () -> picture(theme, width, height, window.getScene()));
      write(name + "-" + theme.name().toLowerCase(Locale.ROOT), image);
    }
  }

  private static WritableImage picture(Theme theme, int width, int height, Scene scene) {
    Parent root = scene.getRoot();
    scene.setRoot(new Pane());
    Scene other = new Scene(root, width, height);
    theme.dress(other);
    other.snapshot(null);
    WritableImage image = other.snapshot(null);
    other.setRoot(new Pane());
    Theme.LIGHT.dress(scene);
    scene.setRoot(root);
    return image;
  }

  private static WritableImage picture(Theme theme, int width, int height, Parent root) {
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    scene.snapshot(null);
    return scene.snapshot(null);
  }

  private static void write(String name, WritableImage image) {
    File file = FOLDER.resolve(name + ".png").toFile();
    try {
      Files.createDirectories(FOLDER);
      BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
      ImageIO.write(picture, "png", file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
