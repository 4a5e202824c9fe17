package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import plandraft.file.PlanFile;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// A plan from its template to the documents that are handed in, by keyboard and mouse alone.
final class EndToEndStoryTest extends Story {
  private static final String OPINION = "建议与上位规划衔接。";

  @Test
  void aPlanIsWrittenCommentedSavedReopenedAndHandedIn() throws IOException {
    open("专项规划");

    writeAChapter();
    addAnIndicator();
    commentOnItsTarget();
    addATask();
    takeBackAndDoAgain();
    Path file = save("示例.plan");
    assertHoldsAll(PlanFile.read(file));

    close();
    reopen();
    assertDocx(exported("说明.docx", "文稿", "起草说明（docx）……"));
    assertXlsx(exported("数据.xlsx", "表格", "表格汇编（xlsx）……"));
    assertWholeSet(PlanFile.read(file));
  }

  private void assertWholeSet(Plan plan) throws IOException {
    Path folder = session.choose("成套");
    String name = plan.header().title().replaceAll("\\s+", "");
    Path titles = folder.resolve(name).resolve("titles.txt");
    export("成套导出……");
    written(titles);
    assertThat(Files.readAllLines(titles))
        .contains("01-plan.docx\t规划文本\t" + plan.header().title())
        .allSatisfy(
            line ->
                assertThat(titles.resolveSibling(line.substring(0, line.indexOf('\t'))))
                    .isNotEmptyFile());
  }

  private void writeAChapter() {
    hands.clickWords("保障措施");
    hands.command("新增章节");
    hands.press(KeyCode.SHORTCUT, KeyCode.A).write("规划实施").press(KeyCode.ENTER);
    hands.click("正文编辑区").write("每年开展一次示例评估。");
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(step("重做")).isEqualTo("输入文字");
    hands.press(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(step("撤销")).isEqualTo("输入文字");
  }

  private void addAnIndicator() {
    hands.clickWords("主要目标表");
    hands.clickWords("＋ 指标").write("示例企业数（家）").press(KeyCode.TAB).press(KeyCode.TAB);
    hands.write("100").press(KeyCode.TAB).write("200").press(KeyCode.TAB);
    hands.press(KeyCode.TAB).write("按年均增长15%测算").press(KeyCode.ENTER);
    assertThat(step("撤销")).isEqualTo("修改测算依据");
  }

  private void commentOnItsTarget() {
    hands.clickWords("200").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M).write(OPINION);
    hands.press(KeyCode.TAB).write("220").press(KeyCode.TAB).write("按年均增长17%测算");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(step("撤销")).isEqualTo("添加意见");
    hands.press(KeyCode.SHORTCUT, KeyCode.I);
  }

  private void addATask() {
    hands.clickWords("＋ 列出第一项任务").clickWords("＋ 任务");
    hands.write("示例任务").press(KeyCode.TAB).write("实施示例项目一").press(KeyCode.TAB);
    hands.write("示例牵头单位").press(KeyCode.ENTER);
    assertThat(step("撤销")).isEqualTo("修改牵头单位");
  }

  /// Takes back everything, by button and key, and does it again.
  private void takeBackAndDoAgain() {
    List<String> back = new ArrayList<>();
    for (String step = step("撤销"); !step.isEmpty(); step = step("撤销")) {
      boolean pausedWhileTyping = step.equals("输入文字") && back.contains(step);
      if (!pausedWhileTyping) {
        back.add(step);
      }
      if (back.size() % 2 == 0) {
        hands.click("撤销");
      } else {
        hands.press(KeyCode.SHORTCUT, KeyCode.Z);
      }
      assertThat(step("重做")).isEqualTo(step);
    }
    assertThat(back)
        .containsExactly(
            "修改牵头单位", "修改内容与要求", "修改任务名称", "新增任务", "添加意见", "修改测算依据", "修改目标值", "修改基期值", "修改指标名称",
            "新增指标", "输入文字", "重命名", "新增章节");
    while (!step("重做").isEmpty()) {
      hands.press(KeyCode.SHORTCUT, KeyCode.Y);
    }
    assertThat(step("撤销")).isEqualTo("修改牵头单位");
  }

  private void close() {
    hands.press(KeyCode.SHORTCUT, KeyCode.W);
    assertThat(session.windows()).isEmpty();
  }

  private void reopen() {
    session.again();
    open("示例");
  }

  private Path save(String name) {
    Path file = session.choose(name);
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    return file;
  }

  private Path exported(String name, String... entry) {
    Path file = session.choose(name);
    export(entry);
    written(file);
    assertReadableLikeAnyOther(file);
    return file;
  }

  /// Whoever may read a new file in that folder may read the document.
  private static void assertReadableLikeAnyOther(Path file) {
    try {
      if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
        return;
      }
      Path other = Files.createFile(file.resolveSibling("other-" + file.getFileName()));
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(other));
      Files.delete(other);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// The step that undo would take back, or redo would do again, as its button tells.
  private String step(String button) {
    Button shown = (Button) hands.named(button);
    String told = shown.getText().isEmpty() ? shown.getTooltip().getText() : shown.getText();
    return told.contains("“") ? told.substring(told.indexOf('“') + 1, told.indexOf('”')) : "";
  }

  private static void assertHoldsAll(Plan plan) {
    Section chapter = plan.sections().getLast();
    assertThat(chapter.heading()).isEqualTo("规划实施");
    Indicator indicator = plan.indicatorTables().getFirst().indicators().getLast();
    assertThat(indicator.name()).isEqualTo("示例企业数");
    assertThat(indicator.unit()).isEqualTo("家");
    assertThat(indicator.target().printed()).isEqualTo("200");
    assertThat(plan.comments()).hasSize(1);
    Task task = plan.tasks().getFirst();
    Measure measure = task.measures().getFirst();
    assertThat(measure.responsibility().leads()).containsExactly("示例牵头单位");
  }

  private static void assertDocx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument read = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText()).contains("示例企业数");
      assertThat(read.getDocComments().getComments())
          .filteredOn(comment -> comment.getAuthor().contains("示例人员"))
          .extracting(XWPFComment::getText)
          .containsExactly(OPINION + "\n建议值：220\n测算依据：按年均增长17%测算");
    }
  }

  private static void assertXlsx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook read = new XSSFWorkbook(in)) {
      DataFormatter shown = new DataFormatter();
      List<Cell> cells =
          StreamSupport.stream(read.spliterator(), false)
              .flatMap(EndToEndStoryTest::cells)
              .toList();
      assertThat(cells).extracting(shown::formatCellValue).contains("示例企业数");
      assertThat(cells.stream().map(Cell::getCellComment).filter(note -> note != null))
          .extracting(Comment::getString)
          .singleElement()
          .asString()
          .contains(OPINION, "220");
    }
  }

  private static Stream<Cell> cells(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false));
  }
}
