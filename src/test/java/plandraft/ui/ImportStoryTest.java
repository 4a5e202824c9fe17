package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import plandraft.compose.Documents;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.job.Progress;
import plandraft.model.Plan;
import plandraft.word.WordFile;

/// A user brings in what others wrote: looks at what was recognised, decides, and has a plan.
final class ImportStoryTest extends Story {
  private static Plan sample(String name) throws IOException {
    return Samples.plan(name);
  }

  private void export(Plan plan, String kind, String name) throws IOException {
    Path file = session.choose(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(
          Documents.kind(kind)
              .orElseThrow()
              .compose(plan, new LayoutFiles(folder.resolve("none")).read()),
          out,
          Progress.SILENT);
    }
  }

  @Test
  void anExplanationBecomesAPlan() throws IOException {
    export(sample("wenzhou-digital-economy"), "explanation", "起草说明.docx");
    Stage dialog = importFile();
    ListView<?> entries = (ListView<?>) hands.named("识别结果");
    assertThat(entries.getItems()).hasSizeGreaterThan(8);
    Screens.take("import", dialog.getScene());
    Screens.take("import", 1000, 720, dialog);

    click("导入");
    session.untilShown(".outline");
    session.untilIdle();
    assertThat(session.stage().getTitle()).contains("温州市数字经济发展“十四五”规划").startsWith("●");
    hands.press(KeyCode.SHORTCUT, KeyCode.G).write("主要目标测算表").press(KeyCode.ENTER);
    Screens.take("imported", 1440, 900, session.stage());
  }

  @Test
  void theKindOfATableCanBeChanged() throws IOException {
    export(sample("sample-county-agriculture"), "targets", "目标表.docx");
    Stage dialog = importFile();
    ListView<?> entries = (ListView<?>) hands.named("识别结果");
    robot.clickOn("示例县智慧农业发展主要目标表");
    hands.press(KeyCode.DOWN);
    Screens.take("import-table", 1000, 720, dialog);
    ChoiceBox<?> kind = (ChoiceBox<?>) hands.named("表格类型");
    assertThat(kind.getValue()).hasToString("INDICATORS");

    robot.clickOn(kind);
    robot.clickOn("普通表格");
    session.untilIdle();
    Session.until(() -> entries.getItems().toString().contains("LIST"));
    assertThat(entries.getItems()).isNotEmpty();
    robot.push(KeyCode.ESCAPE);
    Session.until(() -> Window.getWindows().size() == 1);
  }

  @Test
  void whatDiffersIsMergedInOneStep() throws IOException {
    Plan plan = sample("sample-county-agriculture");
    Plan edited =
        plan.withHeader(plan.header().withStage("送审稿"))
            .withSections(
                plan.sections().stream()
                    .map(
                        each ->
                            each.heading().equals("组织实施")
                                ? each.withChildren(each.children().subList(0, 2))
                                : each)
                    .toList());
    export(edited, "plan", "修改稿.docx");
    open("示例县智慧农业发展实施计划");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    Stage dialog = dialog("导入文件");
    Screens.take("import-open", 1000, 720, dialog);
    click("导入");
    Stage differences = dialog("合并到当前计划");
    ListView<?> list = (ListView<?>) hands.named("差异");
    assertThat(list.getItems()).hasSize(2);
    Screens.take("import-differences", 900, 640, differences);

    click("采用所选");
    Session.until(() -> session.stage().getTitle().contains("送审稿"));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> session.stage().getTitle().contains("征求意见稿"));
    assertThat(session.stage().getTitle()).doesNotStartWith("●");
  }

  @Test
  void oneChapterIsReplaced() throws IOException {
    Files.writeString(session.choose("新保障章.txt"), "一、工作保障\n（一）落实责任\n各单位分工负责。\n二、附加说明\n说明若干。\n");
    open("示例县智慧农业发展实施计划");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    Stage dialog = dialog("导入文件");
    robot.clickOn("一、工作保障");
    robot.clickOn("降一级");
    session.untilIdle();
    robot.clickOn("二、附加说明");
    click("替换一章");
    Screens.take("import-replace", 1000, 720, dialog);
    ChoiceBox<?> own = (ChoiceBox<?>) hands.named("当前计划的章节");
    assertThat(own.getItems()).hasSizeGreaterThan(4);
    click("导入");
    Session.until(() -> session.stage().getTitle().startsWith("●"));
    Session.until(
        () -> session.all(Label.class).stream().anyMatch(label -> "工作保障".equals(label.getText())));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> !session.stage().getTitle().startsWith("●"));
  }

  @Test
  void aBrokenFileIsToldInASentence() throws IOException {
    Files.write(session.choose("坏文件.docx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    session.untilShown(".tile");
    hands.clickWords("导入文件……");
    Session.until(() -> !robot.lookup("知道了").queryAll().isEmpty());
    assertThat(
            robot
                .lookup((Label label) -> String.valueOf(label.getText()).contains("坏文件"))
                .queryAll())
        .isNotEmpty();
    click("知道了");
    assertThat(session.all(TextInputControl.class)).isEmpty();
    session.untilShown(".tile");
  }
}
