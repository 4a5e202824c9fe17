package plandraft.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.file.OpinionsFile;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.review.returned.Mail;
import plandraft.review.returned.Reviewer;

/// Three copies go out, come back as a Word file, a workbook and a file of comments, are collected
/// and decided on, and the table of opinions is handed in.
final class CirculationStoryTest extends Story {
  @Test
  void threeCopiesGoRound() throws IOException {
    Path own = session.choose("own.plan");
    PlanFile.write(sample(), own);
    openFile();

    Path out = send();
    Path word = Mail.sent(out, "甲局", "docx");
    Mail.inWord(word, document -> new Reviewer(document, "张三").comment("智能装备应用不够普遍", "请补充数据。"));
    Path sheet = Mail.sent(out, "乙局", "xlsx");
    Mail.inExcel(sheet, Mail.proposing("智能农机保有量", 560));
    save(own);
    Path opinions = review(Mail.sent(out, "丙局", "plan"));
    reopen(own);

    collect(List.of(word, sheet, opinions));
    decide();
    save(own);
    Dossier kept = PlanFile.dossier(own);
    assertThat(kept.versions()).hasSize(1);
    assertThat(kept.plan().comments())
        .extracting(Comment::organization)
        .containsExactly("示例单位丙", "甲局", "乙局", "示例单位");
    assertThat(kept.plan().comments().get(2).disposition().map(Disposition::outcome))
        .contains(Disposition.Outcome.ADOPTED);
    assertThat(Indicators.find(kept.plan(), new Id<>("a5")).orElseThrow().target().printed())
        .isEqualTo("560");
    handIn();
  }

  @Test
  void aSendingThatIsStoppedTellsWhatItLeavesBehind() throws IOException {
    Path own = session.choose("own.plan");
    PlanFile.write(sample(), own);
    openFile();
    hands.command("征求意见……");
    dialog("征求意见");
    String units = IntStream.range(0, 90).mapToObj(i -> "单位" + i).collect(joining("、"));
    hands.click("分送单位，一行一个").press(KeyCode.SHORTCUT, KeyCode.A).write(units);
    Path out = session.choose("out");
    click("选择文件夹并写出");
    Session.until(() -> out.toFile().list() != null && out.toFile().list().length > 1);
    click("取消");
    Session.until(() -> hands.sees(told(out)));
    assertThat(out.toFile().list()).hasSizeLessThan(270);
    assertThat(session.revealed()).isEmpty();
    hands.press(KeyCode.ENTER);
  }

  private static String told(Path out) {
    return "已停止：" + out.toFile().list().length + " 份副本已写入“out”，没有记为送出。请重新写出，或者把它们删去。";
  }

  private static Plan sample() throws IOException {
    return Samples.plan("sample-county-agriculture");
  }

  private Path send() {
    hands.command("征求意见……");
    Stage dialog = dialog("征求意见");
    hands.click("分送单位，一行一个").press(KeyCode.SHORTCUT, KeyCode.A).write("甲局、乙局、丙局");
    Screens.take("send", dialog.getScene());
    Path out = session.choose("out");
    click("选择文件夹并写出");
    Session.until(() -> session.revealed().contains(out));
    session.untilIdle();
    assertThat(out.toFile().list()).hasSize(9);
    return out;
  }

  /// The third reviewer has the program: comments in the locked copy, and saves.
  private Path review(Path copy) throws IOException {
    reopen(copy);
    assertThat(
            session.all(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("编制"))
                .findFirst()
                .orElseThrow()
                .isDisabled())
        .isTrue();
    assertThat(hands.sees("回到编制")).isFalse();
    hands.goTo("主要目标").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    hands.write("目标请与上位规划衔接。");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.S);
    Path opinions = Circulating.beside(copy);
    Session.until(() -> Files.exists(opinions));
    session.untilIdle();
    assertThat(OpinionsFile.read(opinions).comments())
        .extracting(Comment::text)
        .containsExactly("目标请与上位规划衔接。");
    return opinions;
  }

  private void collect(List<Path> files) {
    session.chooseAll(files);
    hands.command("收回意见……");
    Stage dialog = dialog("收回意见");
    ListView<?> list = (ListView<?>) hands.named("收回的意见");
    assertThat(list.getItems()).hasSize(6);
    Screens.take("collect", dialog.getScene());
    click("收入所选");
    session.untilIdle();
    hands.settled();

    session.chooseAll(files);
    hands.command("收回意见……");
    dialog = dialog("收回意见");
    assertThat(((ListView<?>) hands.named("收回的意见")).getItems()).hasSize(3);
    click("取消");
    hands.settled();
  }

  private void decide() {
    hands.goTo("智能农机保有量").settled();
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    for (int i = 0; i < 3; i++) {
      hands.press(KeyCode.SHIFT, KeyCode.TAB);
    }
    assertThat(session.stage().getScene().getFocusOwner())
        .isInstanceOfSatisfying(
            Button.class, button -> assertThat(button.getText()).isEqualTo("采用建议值"));
    hands.press(KeyCode.SPACE).settled();
  }

  private void handIn() throws IOException {
    Path table = session.choose("汇总表.docx");
    export("意见与核对", "征求意见采纳情况汇总表（docx）……");
    written(table);
    try (InputStream in = Files.newInputStream(table);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText()).contains("甲局（张三）", "请补充数据。", "建议值：560", "目标请与上位规划衔接。", "采纳1条");
    }
  }
}
