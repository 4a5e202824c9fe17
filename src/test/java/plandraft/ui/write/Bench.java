package plandraft.ui.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.edit.Blocks;
import plandraft.edit.Body;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.References;
import plandraft.query.Scheme;
import plandraft.ui.kit.Theme;

/// The chapter editor in a window of its own, with the keys and mouse to use it.
final class Bench {
  final FxRobot robot = new FxRobot();
  final Store store;
  final List<Place> opened = new ArrayList<>();
  ChapterEditor editor;
  private Stage stage;

  private Bench(Store store) {
    this.store = store;
  }

  static Bench open(Plan plan, Place place, Theme theme, double width, double height) {
    Bench bench = new Bench(new Store(plan));
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
      FxToolkit.setupStage(stage -> bench.lay(stage, place, theme, width, height));
    } catch (TimeoutException late) {
      throw new IllegalStateException(late);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return bench;
  }

  static Bench open(Plan plan, Place place) {
    return open(plan, place, Theme.LIGHT, 760, 700);
  }

  private void lay(Stage shown, Place place, Theme theme, double width, double height) {
    stage = shown;
    editor = ChapterEditor.of(store, Ids.counting("new"), Scheme.USUAL, Locale.ROOT, opened::add);
    Button elsewhere = new Button("elsewhere");
    BorderPane root = new BorderPane(editor.node());
    root.setBottom(elsewhere);
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    editor
        .actions()
        .forEach(
            action ->
                action.key().ifPresent(keys -> scene.getAccelerators().put(keys, action::perform)));
    stage.setScene(scene);
    stage.show();
    editor.show(place);
  }

  /// Clicks on the text shown that contains `words`, and goes to the end of its paragraph.
  void clickBehind(String words) {
    robot.clickOn(piece(words));
    robot.push(KeyCode.END);
  }

  Node piece(String words) {
    return robot
        .lookup(node -> node instanceof Text text && text.getText().contains(words))
        .query();
  }

  /// Types words and lets the burst of typing end.
  void type(String words) {
    robot.write(words);
    pause();
  }

  void pause() {
    WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  Node focusOwner() {
    return stage.getScene().getFocusOwner();
  }

  void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The text of one block as the plan holds it, live references in words.
  String text(String id) {
    Block.Prose prose = (Block.Prose) Blocks.find(store.plan(), new Id<>(id)).orElseThrow();
    return References.of(store.plan()).print(prose.inlines());
  }

  /// The blocks of one section.
  List<Block> body(String section) {
    return new Body.OfSection(new Id<>(section)).of(store.plan());
  }

  void close() {
    robot.interact(stage::hide);
  }

  void snapshot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().snapshot(null));
    try {
      Path file = Path.of("target", "screenshots", name + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException bad) {
      throw new java.io.UncheckedIOException(bad);
    }
  }
}
