package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// What a window does whatever stands in it: it brings undone changes into view, remembers how it
/// was left, and leaves another plan to another window.
final class WindowStoryTest extends Story {
  private Hands begin() {
    open("专项规划");
    return hands;
  }

  @Test
  void whatIsUndoneComesIntoView() {
    begin();
    hands.clickWords("主要目标表").clickWords("＋ 指标").write("示例指标").press(KeyCode.ENTER);
    hands.goTo("指导思想");
    assertThat(inMiddle("主要目标表")).isFalse();

    hands.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Y);

    assertThat(inMiddle("主要目标表")).isTrue();
    hands.goTo("指导思想").press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(inMiddle("主要目标表")).isTrue();
  }

  @Test
  void theLengthOfASectionIsToldWhileItsTextIsInView() {
    begin();
    hands.goTo("指导思想");
    Session.until(() -> tellsLength());
    hands.clickWords("主要目标表");
    assertThat(tellsLength()).isFalse();
    hands.goTo("指导思想");
    Session.until(() -> tellsLength());
  }

  /// Whether the foot of the window tells how long the section written in is.
  private boolean tellsLength() {
    return session.all(Label.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().startsWith("本节 "));
  }

  @Test
  void theWindowIsLeftAsItIsFoundNextTime() {
    begin();
    widenOutline(60);
    hands.click("正文编辑区");
    hands.press(KeyCode.SHORTCUT, KeyCode.EQUALS).press(KeyCode.SHORTCUT, KeyCode.EQUALS);
    double wide = outline(hands);
    assertThat(wide).isGreaterThan(300);
    Path file = session.choose("示例.plan");
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    hands.press(KeyCode.SHORTCUT, KeyCode.W);
    assertThat(session.windows()).isEmpty();
    assertThat(session.settings().zoom()).isEqualTo(121);
    assertThat(session.settings().panes().orElseThrow().outline()).isEqualTo(wide);

    session.again();
    open("示例");
    assertThat(outline(hands)).isCloseTo(wide, within(2.0));
  }

  @Test
  void keysOfTheViewWorkFromTheOutline() {
    begin();
    hands.clickWords("基本原则");
    hands.press(KeyCode.SHORTCUT, KeyCode.EQUALS).press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    hands.press(KeyCode.SHORTCUT, KeyCode.MINUS);
    hands.press(KeyCode.SHORTCUT, KeyCode.W);
    assertThat(session.windows()).isEmpty();
    assertThat(session.settings().zoom()).isEqualTo(91);
  }

  @Test
  void thePlanOpensWithTheKeyboardInTheOutline() {
    begin();
    assertThat(keyboardIn()).isEqualTo("提纲");
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(keyboardIn()).isEqualTo("正文编辑区");
  }

  @Test
  void theFirstArrowGoesToTheLineBelowTheOneShown() {
    begin();
    int first = lineInHand();
    hands.press(KeyCode.DOWN);
    assertThat(lineInHand()).isEqualTo(first + 1);
    hands.press(KeyCode.UP);
    assertThat(lineInHand()).isEqualTo(first);
  }

  /// Which line of the outline is selected, counted from 0.
  private int lineInHand() {
    TreeView<?> outline = (TreeView<?>) hands.named("提纲");
    return Hands.looked(() -> outline.getSelectionModel().getSelectedIndex());
  }

  @Test
  void aKeyGoesThroughThePanesAndBack() {
    begin();
    hands.press(KeyCode.F6);
    assertThat(keyboardIn()).isEqualTo("正文编辑区");
    hands.write("示例文字");
    hands.press(KeyCode.F6);
    assertThat(keyboardIn()).isEqualTo("提纲");
    hands.press(KeyCode.F7).press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(keyboardIn()).isEqualTo("下方列表");
    hands.press(KeyCode.SHIFT, KeyCode.F6).press(KeyCode.F6).press(KeyCode.F6);
    assertThat(keyboardIn()).isEqualTo("提纲");
  }

  @Test
  void escapeClosesTheListsBelowAndGivesTheKeyboardBack() {
    begin();
    hands.press(KeyCode.F6);
    hands.press(KeyCode.SHORTCUT, KeyCode.F).write("发展").press(KeyCode.ESCAPE);
    assertThat(keyboardIn()).isEqualTo("正文编辑区");
    assertThat(session.all(TabPane.class)).isEmpty();
  }

  @Test
  void documentsStandInGroupsThatFitALowScreen() {
    begin();
    hands.click("导出");
    assertThat(hands.sees("规划文本（docx）……")).isTrue();
    assertThat(hands.sees("责任分解表（docx）……")).isFalse();
    hands.clickWords("表格");
    assertThat(hands.sees("责任分解表（docx）……")).isTrue();
    assertThat(hands.sees("核对报告（docx）……")).isFalse();
    hands.clickWords("意见与核对");
    assertThat(hands.sees("核对报告（docx）……")).isTrue();
  }

  @Test
  void theMenuOpensByAKeyAndHasItsCommandsInGroups() {
    begin();
    hands.press(KeyCode.F10).clickWords("编辑");
    assertThat(hands.sees("查找")).isTrue();
    assertThat(hands.sees("关于")).isFalse();
    hands.clickWords("查找");
    assertThat(keyboardIn()).isEqualTo("查找内容");
  }

  private String keyboardIn() {
    return session.stage().getScene().getFocusOwner().getAccessibleText();
  }

  @Test
  void anotherPlanOpensBesideThisOne() {
    begin();
    hands.press(KeyCode.SHORTCUT, KeyCode.N);
    assertThat(session.windows()).hasSize(2);
    session.untilShown(".tile");
    robot.targetWindow(session.stage());
    hands.clickWords("空白");
    session.untilShown(".outline");

    assertThat(session.windows())
        .extracting(Stage::getTitle)
        .containsExactly("专项规划名称（初稿） — PlanDraft", "规划名称（初稿） — PlanDraft");
    hands.press(KeyCode.SHORTCUT, KeyCode.W);
    assertThat(session.windows()).hasSize(1);
    assertThat(session.stage().getTitle()).startsWith("专项规划名称");
  }

  private boolean inMiddle(String title) {
    return session.all(Node.class).stream()
        .anyMatch(
            node ->
                node.getStyleClass().contains("table-title")
                    && node.isVisible()
                    && title.equals(((TextField) node).getText()));
  }

  private static double outline(Hands hands) {
    return hands.named("提纲").getLayoutBounds().getWidth();
  }

  private void widenOutline(double by) {
    SplitPane split = session.all(SplitPane.class).getFirst();
    Node divider = split.lookup(".split-pane-divider");
    robot.drag(divider).dropBy(by, 0);
    hands.settled();
  }
}
