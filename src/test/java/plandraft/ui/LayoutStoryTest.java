package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A layout changed from the window: what was not adopted is asked about before the dialog closes.
@ExtendWith(ApplicationExtension.class)
final class LayoutStoryTest {
  @TempDir Path folder;
  private Session session;

  @Start
  void start(Stage shared) {
    session = Session.begin(folder);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void whatWasNotAdoptedIsAskedAboutOnLeaving(FxRobot robot) {
    Hands hands = new Hands(robot);
    session.untilShown(".tile");
    hands.clickWords("示例区先进制造业集群培育实施计划");
    session.untilShown(".outline");
    hands.command("版式");
    Session.until(() -> !robot.lookup(".paper").queryAll().isEmpty());

    robot.clickOn(inDesk(robot, CheckBox.class, "前言"));
    robot.clickOn(inDesk(robot, Button.class, "关闭"));
    assertThat(hands.settled().sees("“规划文本”的版式改了还没有采用，要采用吗？")).isTrue();
    answer(robot, "取消");
    assertThat(inDesk(robot, CheckBox.class, "前言").isVisible()).as("still there").isTrue();
    hands.press(KeyCode.ESCAPE);
    answer(robot, "采用");
    Session.until(() -> Files.exists(folder.resolve("config/templates/layouts/plan.json")));
    Session.until(() -> robot.lookup(".layout-desk").queryAll().isEmpty());

    hands.command("版式");
    Session.until(() -> !robot.lookup(".paper").queryAll().isEmpty());
    robot.clickOn(inDesk(robot, CheckBox.class, "附件说明"));
    hands.press(KeyCode.ESCAPE);
    answer(robot, "不采用");
    Session.until(() -> robot.lookup(".layout-desk").queryAll().isEmpty());
    assertThat(folder.resolve("config/templates/layouts/plan.json"))
        .content()
        .contains("attachmentList")
        .doesNotContain("preamble");
  }

  /// Answers the question in front.
  private static void answer(FxRobot robot, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(
        robot
            .lookup(".alert .button")
            .match((Node node) -> node instanceof Button button && button.getText().equals(name))
            .<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The control of the dialog of layouts.
  private static Node inDesk(FxRobot robot, Class<? extends Labeled> kind, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(".dialog-pane *")
        .match((Node node) -> kind.isInstance(node) && kind.cast(node).getText().equals(name))
        .query();
  }
}
