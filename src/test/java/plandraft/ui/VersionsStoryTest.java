package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import plandraft.compose.Revision;
import plandraft.file.FileTrouble;
import plandraft.model.Dossier;
import plandraft.model.Version;

/// A plan is frozen, changed, compared with what it was, put back and saved with its versions.
final class VersionsStoryTest extends Story {
  @Test
  void aPlanIsFrozenComparedAndRestored() throws FileTrouble {
    open("专项规划");
    hands.command("稿次");
    assertThat(hands.sees("还没有定稿。送出征求意见、送审之前先定稿，以后就能对照改了什么。")).isTrue();

    freeze("征求意见稿", "发各部门");
    Dossier frozen = saved("frozen.plan");
    assertThat(frozen.versions()).extracting(Version::stage).containsExactly("征求意见稿");
    assertThat(frozen.versions()).extracting(Version::author).containsExactly("示例人员");
    assertThat(frozen.versions()).extracting(Version::note).containsExactly("发各部门");
    assertThat(frozen.versions().getFirst().plan()).isEqualTo(frozen.plan());

    rename("保障措施", "组织保障");
    compare();
    look();
    exportRevisions();
    lookAtTheVersion();
    compareWithAFile();
    restore(frozen);
    delete();
  }

  private void freeze(String stage, String note) {
    Screens.take("versions-empty", 1440, 900, session.stage());
    hands.click("定稿……");
    robot.targetWindow(Window.getWindows().getLast());
    hands.click("稿次名称").press(KeyCode.SHORTCUT, KeyCode.A).write(stage);
    hands.click("说明").write(note);
    Screens.take("versions-freeze", dialog());
    hands.clickWords("定稿");
    robot.targetWindow(session.stage());
    session.untilShown(".strong");
  }

  private Scene dialog() {
    return Window.getWindows().getLast().getScene();
  }

  private void rename(String old, String next) {
    hands.clickWords(old).press(KeyCode.F2).press(KeyCode.SHORTCUT, KeyCode.A);
    hands.write(next).press(KeyCode.ENTER);
    hands.command("稿次");
  }

  private void compare() {
    Screens.take("versions", 1440, 900, session.stage());
    hands.clickWords("征求意见稿").press(KeyCode.ENTER);
    session.untilIdle();
    Session.until(() -> !revisions().getItems().isEmpty());
    Revision first = revisions().getItems().getFirst();
    assertThat(first.before()).isEqualTo("保障措施");
    assertThat(first.after()).isEqualTo("组织保障");
  }

  private void look() {
    Screens.take("comparison", 1440, 900, session.stage());
    hands.clickWords("单栏");
    Screens.take("comparison-column", 1366, 768, session.stage());
    hands.press(KeyCode.F8);
    assertThat(revisions().getSelectionModel().getSelectedIndex())
        .isEqualTo(Math.min(1, revisions().getItems().size() - 1));
    hands.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(revisions().getSelectionModel().getSelectedIndex()).isZero();
  }

  private void exportRevisions() {
    Path file = session.choose("revisions.docx");
    hands.click("导出对照").clickWords("修改对照表（docx）……");
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    hands.clickWords("知道了");
    Path redline = session.choose("redline.docx");
    hands.click("导出对照").clickWords("带修订痕迹的规划文本（docx）……");
    Session.until(() -> Files.exists(redline));
    session.untilIdle();
    hands.clickWords("知道了");
    hands.clickWords("回到稿次");
  }

  private void lookAtTheVersion() {
    hands.clickWords("征求意见稿").click("更多").clickWords("查看");
    session.untilIdle();
    session.untilShown(".preview");
    assertThat(hands.sees("只读查看：征求意见稿")).isTrue();
    hands.clickWords("回到稿次");
  }

  private void compareWithAFile() {
    session.choose("frozen.plan");
    hands.click("更多").clickWords("与文件对照……");
    session.untilIdle();
    Session.until(() -> !revisions().getItems().isEmpty());
    assertThat(hands.sees("frozen.plan → 当前稿")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(hands.named("正文编辑区")).isNotNull();
    hands.command("稿次");
  }

  private void restore(Dossier frozen) throws FileTrouble {
    hands.clickWords("征求意见稿").click("更多").clickWords("恢复到这一稿");
    assertThat(saved("restored.plan").plan()).isEqualTo(frozen.plan());
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(saved("undone.plan").plan().sections())
        .extracting(section -> section.heading())
        .contains("组织保障");
  }

  private void delete() throws FileTrouble {
    hands.command("稿次");
    hands.clickWords("征求意见稿").press(KeyCode.DELETE);
    assertThat(saved("deleted.plan").versions()).isEmpty();
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(saved("again.plan").versions()).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private ListView<Revision> revisions() {
    return (ListView<Revision>) hands.named("不同之处");
  }
}
