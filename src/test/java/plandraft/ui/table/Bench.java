package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.history.Store;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.Screens;

/// A view of this package in a window of its own, with undo and redo on their usual keys.
final class Bench {
  final FxRobot robot = new FxRobot();
  final Ids ids = Ids.counting("new");
  final List<Place> selected = new ArrayList<>();
  final Store store;
  private Stage stage;

  private Bench(Plan plan) {
    store = new Store(plan);
  }

  /// Shows the view that `made` makes.
  static Bench open(Plan plan, double width, double height, Function<Bench, Node> made) {
    Screens.toolkit();
    Bench bench = new Bench(plan);
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.lay(width, height, made));
    WaitForAsyncUtils.waitForFxEvents();
    return bench;
  }

  private void lay(double width, double height, Function<Bench, Node> made) {
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    Parent root = new BorderPane(made.apply(this));
    Scene scene = new Scene(root, width, height);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), store::undo);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), store::redo);
    Screens.show(stage, scene);
  }

  void close() {
    robot.interact(() -> stage.hide());
  }

  Plan plan() {
    return store.plan();
  }

  String step() {
    return store.undoStep().orElse("");
  }

  Place place() {
    return selected.getLast();
  }

  void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void write(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void click(String what) {
    robot.clickOn(what);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void clip(String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /// Puts a table there as spreadsheets do.
  void clipTable(String html) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml(html);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  String clipped() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Clipboard.getSystemClipboard().getString());
  }

  String clippedHtml() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getHtml());
  }

  /// Whether words can be seen.
  boolean shows(String words) {
    return robot
        .lookup((Node node) -> node instanceof Label label && words.equals(label.getText()))
        .queryAll()
        .stream()
        .anyMatch(Bench::visible);
  }

  private static boolean visible(Node node) {
    return node == null || node.isVisible() && visible(node.getParent());
  }

  /// Does what only the window does, such as opening a place.
  void on(Runnable act) {
    robot.interact(act);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void picture(String name) {
    Screens.take(name, stage.getScene());
  }
}
