package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A layout changed from the window: what was not adopted is asked about before the dialog closes.
final class LayoutStoryTest extends Story {
  @Test
  void whatWasNotAdoptedIsAskedAboutOnLeaving() {
    open("示例区先进制造业集群培育实施计划");
    hands.command("版式");
    Session.until(() -> !robot.lookup(".paper").queryAll().isEmpty());

    robot.clickOn(inDesk(CheckBox.class, "前言"));
    robot.clickOn(inDesk(Button.class, "关闭"));
    assertThat(hands.settled().sees("“规划文本”的版式改了还没有采用，要采用吗？")).isTrue();
    answer("取消");
    assertThat(inDesk(CheckBox.class, "前言").isVisible()).as("still there").isTrue();
    hands.press(KeyCode.ESCAPE);
    answer("采用");
    Session.until(() -> Files.exists(folder.resolve("config/templates/layouts/plan.json")));
    Session.until(() -> robot.lookup(".layout-desk").queryAll().isEmpty());

    hands.command("版式");
    Session.until(() -> !robot.lookup(".paper").queryAll().isEmpty());
    robot.clickOn(inDesk(CheckBox.class, "附件说明"));
    hands.press(KeyCode.ESCAPE);
    answer("不采用");
    Session.until(() -> robot.lookup(".layout-desk").queryAll().isEmpty());
    assertThat(folder.resolve("config/templates/layouts/plan.json"))
        .content()
        .contains("attachmentList")
        .doesNotContain("preamble");
  }

  /// Answers the question in front.
  private void answer(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(
        robot
            .lookup(".alert .button")
            .match((Node node) -> node instanceof Button button && button.getText().equals(name))
            .<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The control of the dialog of layouts.
  private Node inDesk(Class<? extends Labeled> kind, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(".dialog-pane *")
        .match((Node node) -> kind.isInstance(node) && kind.cast(node).getText().equals(name))
        .query();
  }
}
