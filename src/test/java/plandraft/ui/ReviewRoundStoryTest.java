package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plandraft.edit.Sections;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.office.LibreOffice;
import plandraft.review.TrackedXml;
import plandraft.review.returned.Mail;
import plandraft.review.returned.Reviewer;
import plandraft.review.returned.WordHabits;

/// A whole round of comments: a plan is frozen and goes out to three organizations; a Word file, a
/// workbook and a file of comments come back, and a colleague's own copy; all is collected, merged
/// and decided, and the two tables and the redline are handed in.
final class ReviewRoundStoryTest extends Story {
  private static final int SAID = 7;

  private Path own;

  /// How a program saves a Word file that it has opened.
  private interface Saving {
    Path save(Path file) throws IOException;
  }

  @Test
  void whatComesBackFromWordIsCollectedMergedDecidedAndHandedIn() throws IOException {
    round(WordHabits::save);
  }

  @Test
  @Tag("interop")
  void whatComesBackFromLibreOfficeIsCollectedMergedDecidedAndHandedIn() throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    round(
        file -> {
          LibreOffice.in(folder).save(List.of(file), "docx", saved);
          return saved.resolve(file.getFileName());
        });
  }

  private void round(Saving word) throws IOException {
    own = session.choose("own.plan");
    PlanFile.write(sample(), own);
    openFile();
    freeze();
    Path out = send();
    save(own);
    Path colleague = Files.copy(own, folder.resolve("colleague.plan"));

    Path text = word.save(Mail.inWord(Mail.sent(out, "甲局", "docx"), ReviewRoundStoryTest::write));
    Path sheet = Mail.inExcel(Mail.sent(out, "乙局", "xlsx"), Mail.proposing("智能农机保有量", 560));
    Path opinions = review(Mail.sent(out, "丙局", "plan"));
    change(colleague, "4000", "跟踪评估");
    change(own, "3600", "序言");

    collect(List.of(text, sheet, opinions));
    merge(colleague);
    decide();
    save(own);
    assertAllIsKept(PlanFile.dossier(own));
    handIn();
  }

  private static Plan sample() throws IOException {
    return Samples.plan("sample-county-agriculture");
  }

  private void freeze() {
    hands.command("稿次").click("定稿……");
    robot.targetWindow(top());
    hands.click("稿次名称").press(KeyCode.SHORTCUT, KeyCode.A).write("征求意见稿");
    hands.click("说明").write("发各单位").clickWords("定稿");
    robot.targetWindow(session.stage());
    session.untilShown(".strong");
  }

  private Path send() {
    hands.command("征求意见……");
    dialog("征求意见");
    hands.click("分送单位，一行一个").press(KeyCode.SHORTCUT, KeyCode.A).write("甲局、乙局、丙局");
    Path out = session.choose("out");
    click("选择文件夹并写出");
    Session.until(() -> session.revealed().contains(out));
    session.untilIdle();
    return out;
  }

  private static void write(XWPFDocument document) {
    Reviewer word = new Reviewer(document, "张三");
    word.comment("智能装备应用不够普遍", "请补充数据。");
    word.track("本计划为演示用样例", "本计划是演示用样例");
    word.track("94", "95");
  }

  /// The third organization has the program: it comments, proposes and answers in its locked copy.
  private Path review(Path copy) throws IOException {
    reopen(copy);
    hands.goTo("主要目标").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    hands.write("目标请与上位规划衔接。").press(KeyCode.SHORTCUT, KeyCode.ENTER);
    hands.goTo("农产品网络零售额").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    hands.click("答复……").write("同意这条意见。").press(KeyCode.ENTER);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M).write("增速偏低。");
    hands.press(KeyCode.TAB).write("9.2").press(KeyCode.TAB).write("按年均增长22%测算");
    Screens.take("round-reviewing", 1366, 768, session.stage());
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    Path opinions = Circulating.beside(copy);
    Session.until(() -> Files.exists(opinions));
    session.untilIdle();
    return opinions;
  }

  /// Somebody drafts in a plan: another target, another heading.
  private void change(Path file, String target, String heading) throws IOException {
    reopen(file);
    hands.goTo("农民数字技能培训").settled();
    hands.clickWords("3500").write(target).press(KeyCode.ENTER).drawn();
    hands.clickWords(heading.equals("跟踪评估") ? "跟踪问效" : "前言").press(KeyCode.F2);
    hands.press(KeyCode.SHORTCUT, KeyCode.A).write(heading).press(KeyCode.ENTER);
    save(file);
    assertThat(Sections.all(PlanFile.read(file).sections()).map(Section::heading).toList())
        .contains(heading);
  }

  private void collect(List<Path> files) {
    session.chooseAll(files);
    hands.command("收回意见……");
    Stage dialog = dialog("收回意见");
    ListView<?> list = (ListView<?>) hands.named("收回的意见");
    assertThat(list.getItems()).hasSize(files.size() + SAID);
    Screens.take("round-collect", dialog.getScene());
    click("收入所选");
    session.untilIdle();
    hands.settled();

    hands.command("收回意见……");
    dialog("收回意见");
    assertThat(((ListView<?>) hands.named("收回的意见")).getItems()).hasSize(files.size());
    assertThat(hands.sees("甲局：没有新的意见")).isTrue();
    click("取消");
    hands.settled();
  }

  private void merge(Path colleague) {
    session.chooseAll(List.of(colleague));
    hands.command("合并同事的副本");
    Session.until(() -> hands.sees("已合并“colleague.plan”，改得不一样的有 1 处。"));
    hands.press(KeyCode.ENTER);
    session.untilShown(".conflict");
    Screens.take("round-conflict", 1366, 768, session.stage());
    hands.clickWords("改用副本");
    session.untilIdle();
    hands.command("合并同事的副本");
    Session.until(() -> hands.sees("这些副本与手里的规划一样，没有要合并的。"));
    hands.press(KeyCode.ENTER);
  }

  /// Each comment by the list of those that wait: what is proposed is taken, the others get their
  /// outcome and a reason.
  private void decide() {
    List<String> outcomes = List.of("部分采纳", "未采纳", "已说明", "采纳");
    int decided = 0;
    hands.clickWords("意见 " + SAID);
    hands.clickWords("只看待处理");
    Screens.take("round-comments", 1024, 640, session.stage());
    while (!waiting().getItems().isEmpty()) {
      robot.clickOn(first());
      hands.settled();
      if (hands.sees("采用建议值")) {
        hands.clickWords("采用建议值");
      } else if (hands.sees("采用建议的文字")) {
        hands.clickWords("采用建议的文字");
      } else {
        String outcome = outcomes.get(decided++ % outcomes.size());
        Screens.take("round-deciding", 1000, 720, session.stage());
        hands.click("采纳情况：待处理").clickWords(outcome);
        if (!outcome.equals("采纳")) {
          hands.click(outcome + "的理由").write(outcome + "，另行说明。").press(KeyCode.ENTER);
        }
      }
    }
  }

  private Node first() {
    return robot
        .from(waiting())
        .lookup((Node node) -> node instanceof ListCell<?> cell && cell.getIndex() == 0)
        .match((Node node) -> node.isVisible())
        .query();
  }

  private ListView<?> waiting() {
    return (ListView<?>) hands.named("意见");
  }

  private void assertAllIsKept(Dossier kept) {
    Plan plan = kept.plan();
    assertThat(kept.versions()).extracting(version -> version.stage()).containsExactly("征求意见稿");
    assertThat(kept.conflicts()).isEmpty();
    assertThat(plan.comments())
        .extracting(Comment::organization, Comment::text)
        .containsExactlyInAnyOrder(
            tuple("示例单位丙", "近两年增速较快，目标可适当提高。"),
            tuple("甲局", "请补充数据。"),
            tuple("甲局", ""),
            tuple("甲局", ""),
            tuple("乙局", ""),
            tuple("示例单位", "目标请与上位规划衔接。"),
            tuple("示例单位", "增速偏低。"));
    assertThat(plan.comments()).allMatch(comment -> comment.disposition().isPresent());
    assertThat(plan.comments().getFirst().replies())
        .extracting(Comment.Reply::text)
        .containsExactly("同意这条意见。");
    assertThat(plan.indicatorTables().getFirst().indicators())
        .extracting(indicator -> indicator.target().printed())
        .containsExactly("16", "9.2", "7", "95", "560", "4000");
    assertThat(Sections.all(plan.sections()).map(Section::heading).toList()).contains("序言", "跟踪评估");
  }

  private void handIn() throws IOException {
    Plan now = PlanFile.read(own);
    Path opinions = session.choose("汇总表.docx");
    export("意见与核对", "征求意见采纳情况汇总表（docx）……");
    written(opinions);
    assertThat(text(opinions))
        .contains("甲局（张三）", "请补充数据。", "建议值：560", "建议值：9.2", "目标请与上位规划衔接。")
        .contains("部分采纳", "部分采纳，另行说明。", "未采纳，另行说明。");

    hands.command("稿次").clickWords("征求意见稿").press(KeyCode.ENTER);
    session.untilIdle();
    Session.until(() -> hands.sees("导出对照"));
    Screens.take("round-comparison", 1366, 768, session.stage());
    Path revisions = session.choose("对照表.docx");
    hands.click("导出对照").clickWords("修改对照表（docx）……");
    written(revisions);
    assertThat(text(revisions))
        .contains("原稿", "修改稿", "跟踪问效", "跟踪评估", "3500", "4000", "518", "560", "94", "95", "9.2")
        .contains("本计划是演示用样例");

    Path redline = session.choose("修订稿.docx");
    hands.click("导出对照").clickWords("带修订痕迹的规划文本（docx）……");
    written(redline);
    byte[] docx = Files.readAllBytes(redline);
    assertThat(TrackedXml.of(docx).attributes("ins", "author")).isNotEmpty().containsOnly("示例人员");
    Mail mail = Mail.in(folder);
    assertThat(TrackedXml.of(docx).accepted().lines())
        .isEqualTo(TrackedXml.of(mail.document(now, "plan")).lines());
    assertThat(TrackedXml.of(docx).rejected().lines())
        .isEqualTo(TrackedXml.of(mail.document(sample(), "plan")).lines());
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }
}
