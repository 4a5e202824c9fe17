package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.service.finder.WindowFinder;
import org.testfx.util.WaitForAsyncUtils;

/// A user who finds controls by their accessible names and has a keyboard and a mouse.
public final class Hands {
  private static final int PATIENCE_MILLIS = 20_000;

  private final FxRobot robot;

  /// The hands of `robot`.
  public Hands(FxRobot robot) {
    this.robot = robot;
  }

  /// The visible control of that name.
  public Node named(String name) {
    return looked(
        () ->
            robot
                .lookup((Node node) -> name.equals(node.getAccessibleText()) && shown(node))
                .query());
  }

  /// Whether the words can be seen.
  public boolean sees(String words) {
    return looked(() -> robot.lookup(words).queryAll().stream().anyMatch(Hands::shown));
  }

  /// Clicks the control of that name.
  public Hands click(String name) {
    robot.clickOn(named(name));
    return settled();
  }

  /// Clicks the visible words, in a list that has opened rather than behind it.
  public Hands clickWords(String words) {
    if (looked(() -> robot.listWindows().stream().anyMatch(Hands::isOpenList))) {
      drawn();
    }
    Optional<Node> inList =
        looked(
            () ->
                robot.lookup(words).queryAll().stream()
                    .filter(node -> isOpenList(node.getScene().getWindow()) && shown(node))
                    .findFirst());
    inList.ifPresentOrElse(robot::clickOn, () -> robot.clickOn(words));
    return settled();
  }

  private static boolean isOpenList(Window window) {
    return window instanceof PopupWindow && !(window instanceof Tooltip) && window.isShowing();
  }

  /// Types words where the cursor is, a character as soon as the one before has been taken: the
  /// robot's own typing waits for each as long as for a click.
  public Hands write(String words) {
    WindowFinder windows = robot.robotContext().getWindowFinder();
    Window focused = windows.window(Window::isFocused);
    Scene scene = (focused == null ? windows.targetWindow() : focused).getScene();
    BaseRobot keys = robot.robotContext().getBaseRobot();
    for (char letter : words.toCharArray()) {
      keys.typeKeyboard(scene, key(letter), String.valueOf(letter));
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    return settled();
  }

  private static KeyCode key(char letter) {
    return switch (letter) {
      case '\n' -> KeyCode.ENTER;
      case '\t' -> KeyCode.TAB;
      default -> KeyCode.UNDEFINED;
    };
  }

  /// Presses keys together.
  public Hands press(KeyCode... keys) {
    robot.push(keys);
    return settled();
  }

  /// Goes to what has that name.
  public Hands goTo(String name) {
    return press(KeyCode.SHORTCUT, KeyCode.G).write(name).press(KeyCode.ENTER);
  }

  /// Does what the command palette has under that name.
  public Hands command(String name) {
    return press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write(name).press(KeyCode.ENTER);
  }

  /// Waits until the window has done all it was asked to.
  public Hands settled() {
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /// Waits until what scrolled is drawn: a robot would click where it was.
  public Hands drawn() {
    CountDownLatch frames = new CountDownLatch(3);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frames.countDown();
          }
        };
    robot.interact(timer::start);
    try {
      assertThat(frames.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    robot.interact(timer::stop);
    return settled();
  }

  /// What `look` sees on the window's thread, which changes nothing meanwhile.
  static <T> T looked(Callable<T> look) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, look);
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
