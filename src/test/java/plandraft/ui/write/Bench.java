package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.check.Binding;
import plandraft.edit.Blocks;
import plandraft.edit.Body;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Bytes;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.query.References;
import plandraft.query.Scheme;
import plandraft.recognize.Excerpt;
import plandraft.ui.Screens;

/// The chapter editor in a window of its own, with the keys and mouse to use it.
final class Bench {
  final FxRobot robot = new FxRobot();
  final Store store;
  static final Media PICTURE = picture();
  final List<Place> opened = new ArrayList<>();
  final List<Place> commented = new ArrayList<>();
  final List<String> answered = new ArrayList<>();
  Optional<Excerpt> copied = Optional.empty();
  ChapterEditor editor;
  private Stage stage;

  private static Media picture() {
    Bytes bytes = Bytes.of(new byte[] {1, 2, 3});
    return new Media(bytes.sha256(), "布局图.png", "image/png", bytes);
  }

  private Bench(Store store) {
    this.store = store;
  }

  /// An editor in which no pause ends a burst of typing, however slow the machine.
  static Bench open(Plan plan, Place place) {
    return open(plan, place, Duration.INDEFINITE);
  }

  /// An editor in which `pause` ends a burst of typing.
  static Bench open(Plan plan, Place place, Duration pause) {
    Bench bench = new Bench(new Store(plan));
    try {
      Screens.toolkit();
      FxToolkit.setupStage(stage -> bench.lay(stage, place, pause));
    } catch (TimeoutException late) {
      throw new IllegalStateException(late);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return bench;
  }

  private void lay(Stage shown, Place place, Duration pause) {
    stage = shown;
    editor =
        ChapterEditor.of(
            store,
            Ids.counting("new"),
            Scheme.USUAL,
            Locale.ROOT,
            new ChapterEditor.Outside(
                opened::add,
                (there, _) -> commented.add(there),
                comment -> answered.add(comment.value()),
                give -> give.accept(PICTURE),
                give -> give.accept(copied)),
            pause);
    Button elsewhere = new Button("elsewhere");
    BorderPane root = new BorderPane(editor.node());
    root.setBottom(elsewhere);
    Screens.show(stage, root, 760, 700);
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

  /// Tells the editor after every step what can be bound, as the check beside the window does.
  void watchBinding() {
    Binding.Reader bindings = new Binding.Reader();
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> store.watch(plan -> plan, plan -> Platform.runLater(() -> offer(bindings, plan))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void offer(Binding.Reader bindings, Plan plan) {
    editor.offer(plan, bindings.of(plan).certain());
  }

  /// The window the editor stands in.
  Stage stage() {
    return stage;
  }

  /// Types words and ends the burst of typing.
  void type(String words) {
    robot.write(words);
    jump();
  }

  /// Ends a burst of typing: the caret leaves and comes back.
  void jump() {
    push(KeyCode.LEFT);
    push(KeyCode.RIGHT);
  }

  /// Waits until something holds, such as what a pause or work in the background brings about.
  void await(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, holds));
    } catch (TimeoutException late) {
      throw new IllegalStateException(late);
    }
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

  /// Changes a target as the indicator grid would.
  void changeTarget(Id<Indicator> id, String value) {
    robot.interact(
        () ->
            store.edit(
                "目标值",
                plan ->
                    Indicators.change(
                        plan, id, indicator -> indicator.withTarget(Quantity.read(value)))));
  }

  /// Deletes a section as the outline would.
  void deleteSection(String id) {
    robot.interact(() -> store.edit("删除", plan -> Sections.delete(plan, Set.of(new Id<>(id)))));
  }

  void review() {
    robot.interact(() -> store.actAs(Role.REVIEWING));
  }

  void putOnClipboard(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  void close() {
    robot.interact(stage::hide);
  }
}
