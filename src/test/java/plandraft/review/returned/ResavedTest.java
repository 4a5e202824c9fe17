package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Table;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Plan;
import plandraft.office.LibreOffice;

/// What LibreOffice has saved anew says the same as before.
@Tag("interop")
class ResavedTest {
  @TempDir Path folder;
  private Mail mail;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    plan = sample("sample-county-agriculture");
  }

  private static Plan sample(String name) throws IOException {
    for (Template sample : Templates.samples()) {
      if (sample.name().equals(name)) {
        return sample.plan();
      }
    }
    throw new IllegalArgumentException(name);
  }

  private List<Path> saved(List<Path> files, String extension) throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    LibreOffice.in(folder).save(files, extension, saved);
    return files.stream().map(file -> saved.resolve(file.getFileName())).toList();
  }

  @TestFactory
  Stream<DynamicTest> untouchedDocumentsSayNothing() throws IOException {
    List<String> names = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    List<Path> words = new ArrayList<>();
    List<Path> sheets = new ArrayList<>();
    for (String name : List.of("sample-county-agriculture", "work-points-2019")) {
      Plan each = sample(name);
      for (DocumentKind kind : Documents.of(each)) {
        Document document = kind.compose(each, mail.layouts());
        names.add(name + " " + kind.id());
        plans.add(each);
        words.add(mail.word(document));
        if (document.blocks().anyMatch(Table.class::isInstance)) {
          sheets.add(mail.excel(document));
        }
      }
    }
    List<Path> savedWords = saved(words, "docx");
    saved(sheets, "xlsx");
    return Stream.iterate(0, i -> i + 1)
        .limit(names.size())
        .map(
            i ->
                DynamicTest.dynamicTest(
                    names.get(i), () -> assertSilent(plans.get(i), savedWords.get(i))));
  }

  private void assertSilent(Plan each, Path file) throws IOException {
    assertThat(mail.said(each, file)).isEmpty();
  }

  @Test
  void aWordFileCommentedAndWrittenOverSaysTheSame() throws IOException {
    Path text = mail.word(mail.document(plan, "plan"));
    Mail.inWord(
        text,
        document -> {
          Reviewer word = new Reviewer(document, "张三");
          word.comment("智能装备应用不够普遍", "请补充数据。");
          word.comment("完善园区设施", "请列出园区名单。");
          word.write("农民数字技能有待提高", "农民数字技能亟待提高");
          word.track("518", "560");
          word.insertBehind("本计划为演示用样例", "新增一段要求。");
        });
    Path tables = mail.word(mail.document(plan, "explanation"));
    Mail.inWord(
        tables,
        document -> {
          Reviewer word = new Reviewer(document, "李四");
          word.comment("8.6", "建议改为9。");
          word.write("按年均增长10%测算", "按年均增长12%测算");
        });
    List<String> textBefore = mail.said(plan, text);
    List<String> tablesBefore = mail.said(plan, tables);
    assertThat(textBefore).hasSize(5);
    assertThat(tablesBefore).hasSize(2);
    List<Path> saved = saved(List.of(text, tables), "docx");
    assertThat(mail.said(plan, saved.get(0))).isEqualTo(textBefore);
    assertThat(mail.said(plan, saved.get(1))).isEqualTo(tablesBefore);
  }

  @Test
  void answersSayNothingThoughTheirThreadIsLost() throws IOException {
    plan = WordReturnsTest.answered(plan, "已补充在附件中。", "仍请核实口径。");
    Path file = saved(List.of(mail.word(mail.document(plan, "plan"))), "docx").getFirst();
    assertThat(mail.back(plan, file, "示例局")).isEmpty();
    assertThat(Intake.read(file, Progress.SILENT).document().notes())
        .extracting(note -> note.author() + String.join("", note.paragraphs()))
        .contains("起草组已补充在附件中。", "起草组仍请核实口径。");
  }

  @Test
  void aWorkbookNotedAndWrittenOverSaysTheSame() throws IOException {
    Path file = mail.excel(mail.document(plan, "workbook"));
    Mail.inExcel(
        file,
        workbook -> {
          ExcelReturnsTest.cell(workbook, "智能农机保有量", "518").setCellValue(560);
          ExcelReturnsTest.cell(workbook, "示例镇乙", "1200").setCellValue(1300);
          ExcelReturnsTest.note(
              workbook, ExcelReturnsTest.cell(workbook, "示例镇甲", "1500"), "王五", "偏低。");
        });
    List<String> before = mail.said(plan, file);
    assertThat(before).hasSize(3);
    assertThat(mail.said(plan, saved(List.of(file), "xlsx").getFirst())).isEqualTo(before);
  }
}
