package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plandraft.file.FileTrouble;
import plandraft.model.Comment;
import plandraft.model.Plan;

/// In role 审阅 everything is locked but the comments, whatever is tried.
final class ReviewRoleStoryTest extends Story {
  private static final String SIGN = "审阅中：规划已锁定，只能提意见和建议值。";

  @Test
  void aReviewerChangesNothingButTheComments() throws FileTrouble {
    open("专项规划");
    hands.clickWords("保障措施");
    Plan before = saved("before.plan").plan();
    assertThat(hands.sees(SIGN)).isFalse();
    hands.clickWords("审阅");
    assertThat(hands.sees(SIGN)).isTrue();

    inTheOutline();
    inTheText();
    inTheInspector();
    byCommand();
    inTheTables();
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);

    hands.goTo("加强组织领导").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    hands.write("请补充责任分工。").press(KeyCode.SHORTCUT, KeyCode.ENTER);
    Plan after = saved("after.plan").plan();
    assertThat(after.comments()).extracting(Comment::text).containsExactly("请补充责任分工。");
    assertThat(after.withComments(before.comments())).isEqualTo(before);

    hands.clickWords("回到编制");
    assertThat(hands.sees(SIGN)).isFalse();
    hands.command("新增章节").press(KeyCode.ENTER);
    assertThat(saved("again.plan").plan().sections()).hasSize(before.sections().size() + 1);
  }

  private void inTheOutline() {
    hands.clickWords("保障措施").press(KeyCode.DELETE).press(KeyCode.F2).write("别的");
    TreeView<?> outline = (TreeView<?>) hands.named("提纲");
    assertThat(outline.getEditingItem()).isNull();
    hands.press(KeyCode.ESCAPE).press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    hands.clickWords("＋ 列出第一项任务");
  }

  private void inTheText() {
    hands.clickWords("保障措施").click("正文编辑区").write("不该写进去");
    hands.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.BACK_SPACE).press(KeyCode.ENTER);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
  }

  private void inTheInspector() {
    hands.press(KeyCode.SHORTCUT, KeyCode.I);
    hands.click("标题").press(KeyCode.SHORTCUT, KeyCode.A).write("别的标题").press(KeyCode.ENTER);
    assertThat(((TextField) hands.named("标题")).isEditable()).isFalse();
    CheckBox numbered =
        robot
            .lookup((Node node) -> node instanceof CheckBox box && box.getText().equals("编入序号"))
            .query();
    assertThat(numbered.isDisabled()).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.I);
  }

  private void byCommand() {
    for (String command : new String[] {"新增章节", "规划信息……", "责任单位名录……", "替换", "专栏"}) {
      hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write(command);
      assertThat(robot.lookup(labelled(command)).tryQuery()).as(command).isEmpty();
      hands.press(KeyCode.ESCAPE);
    }
  }

  private void inTheTables() {
    hands.clickWords("主要目标表").press(KeyCode.SHORTCUT, KeyCode.ENTER).write("不该有的指标");
    hands.press(KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.V);
    hands.click("筛选").write("初稿").clickWords("初稿 · 当前");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    hands.click("筛选").press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE);
  }

  private static Predicate<Node> labelled(String words) {
    return node -> node instanceof Label label && label.getText().equals(words);
  }
}
