package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Indicators;
import plandraft.file.Samples;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// A workbook comes back with notes and edited cells, each on its place.
class ExcelReturnsTest {
  @TempDir Path folder;
  private Mail mail;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    plan = Samples.plan("sample-county-agriculture");
  }

  private Comment only(Consumer<XSSFWorkbook> work) throws IOException {
    List<Opinion> back = mail.afterExcel(plan, work);
    assertThat(back).hasSize(1);
    return back.getFirst().about();
  }

  /// The cell that shows `words` in the row that begins with `row`.
  static Cell cell(XSSFWorkbook workbook, String row, String words) {
    DataFormatter shown = new DataFormatter();
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetAt)
        .flatMap(sheet -> rows(sheet))
        .filter(each -> has(each, row, shown))
        .flatMap(each -> IntStream.range(0, each.getLastCellNum()).mapToObj(each::getCell))
        .filter(each -> each != null && shown.formatCellValue(each).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Row> rows(Sheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(Objects::nonNull);
  }

  private static boolean has(Row row, String words, DataFormatter shown) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(row::getCell)
        .anyMatch(each -> each != null && shown.formatCellValue(each).equals(words));
  }

  /// Types words into a cell, which Excel then keeps with all others.
  private static void write(Cell cell, String words) {
    cell.setBlank();
    cell.setCellValue(words);
  }

  static void note(XSSFWorkbook workbook, Cell cell, String author, String text) {
    ClientAnchor box = workbook.getCreationHelper().createClientAnchor();
    box.setCol1(cell.getColumnIndex());
    box.setRow1(cell.getRowIndex());
    box.setCol2(cell.getColumnIndex() + 2);
    box.setRow2(cell.getRowIndex() + 2);
    org.apache.poi.ss.usermodel.Comment comment =
        cell.getSheet().createDrawingPatriarch().createCellComment(box);
    comment.setAuthor(author);
    comment.setString(new XSSFRichTextString(author + ":\n" + text));
    cell.setCellComment(comment);
  }

  @Test
  void aTargetWrittenOverIsAProposal() throws IOException {
    Comment comment = only(workbook -> cell(workbook, "智能农机保有量", "518").setCellValue(560));
    assertThat(comment.place()).hasToString("target:a5");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("560");
    assertThat(comment.organization()).isEqualTo("示例局");
  }

  @ParameterizedTest
  @CsvSource({
    "智能农机保有量, 518, 518.5",
    "智能农机保有量, 518, 560.125",
    "农产品网络零售额, 8.6, 8.65",
    "农产品网络零售额, 8.6, 9.0",
  })
  void allDecimalsTypedComeBack(String row, String words, String typed) throws IOException {
    Comment comment =
        only(workbook -> cell(workbook, row, words).setCellValue(Double.parseDouble(typed)));
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "20左右, 20.5, 20.5左右",
    "约20, 0.125, 约0.125",
    "-20, -21.5, -21.5",
    "4.10%, 4.125, 4.125%",
    "4.10%, 4, 4.00%",
    "'1,234.5', 4321.25, '4,321.25'"
  })
  void whatIsPrintedAroundANumberStaysAroundTheNext(String printed, double typed, String back)
      throws IOException {
    plan = Indicators.change(plan, new Id<>("a5"), each -> each.withTarget(Quantity.read(printed)));
    Comment comment =
        only(
            workbook -> {
              Row row = cell(workbook, "智能农机保有量", "432").getRow();
              Cell target = row.getCell(cell(workbook, "智能农机保有量", "432").getColumnIndex() + 1);
              target.setCellValue(typed);
            });
    assertThat(comment.place()).hasToString("target:a5");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo(back);
  }

  @Test
  void aCellOfABreakdownWrittenOverIsAProposal() throws IOException {
    Comment comment = only(workbook -> cell(workbook, "示例镇乙", "1200").setCellValue(1300));
    assertThat(comment.place().part()).isEqualTo(Place.Part.CELL);
    assertThat(comment.on()).contains("示例镇乙", "农民数字技能培训", "1200");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("1300");
  }

  @Test
  void aBasisAndAUnitWrittenOverAreProposed() throws IOException {
    Comment basis = only(workbook -> write(cell(workbook, "智能农机保有量", "按年均增长20%测算"), "按年均增长22%测算"));
    assertThat(basis.place()).hasToString("basis:a5");
    assertThat(basis.proposed().orElseThrow().basis().printed()).isEqualTo("按年均增长22%测算");
    assertThat(basis.proposed().orElseThrow().value().isBlank()).isTrue();

    Comment unit = only(workbook -> write(cell(workbook, "智能农机保有量", "台"), "台（套）"));
    assertThat(unit.place()).hasToString("unit:a5");
    assertThat(unit.wording()).contains("台（套）");

    Comment year = only(workbook -> cell(workbook, "智能农机保有量", "432").setCellValue(440));
    assertThat(year.place()).hasToString("indicator:a5");
    assertThat(year.text()).isEqualTo("“2025年”建议改为：440");
  }

  @Test
  void aNoteIsOnWhatItsCellShows() throws IOException {
    Comment comment =
        only(workbook -> note(workbook, cell(workbook, "智能农机保有量", "518"), "张三", "偏高。"));
    assertThat(comment.place()).hasToString("target:a5");
    assertThat(comment.text()).isEqualTo("偏高。");
    assertThat(comment.author()).isEqualTo("张三");
  }

  @Test
  void aNoteOnTheNameIsOnTheWholeRow() throws IOException {
    Comment comment =
        only(workbook -> note(workbook, cell(workbook, "智能农机保有量", "智能农机保有量"), "张三", "口径？"));
    assertThat(comment.place()).hasToString("indicator:a5");
  }

  @Test
  void whatIsWrittenBelowOurNoteAnswersIt() throws IOException {
    List<Opinion> back =
        mail.afterExcel(
            plan,
            workbook -> {
              org.apache.poi.ss.usermodel.Comment ours =
                  cell(workbook, "农产品网络零售额", "8.6").getCellComment();
              ours.setString(new XSSFRichTextString(ours.getString().getString() + "\n可以提高。"));
            });
    assertThat(back).hasSize(1);
    assertThat(back.getFirst()).isInstanceOf(Opinion.Answered.class);
    Opinion.Answered answered = (Opinion.Answered) back.getFirst();
    assertThat(answered.comment().id()).isEqualTo(plan.comments().getFirst().id());
    assertThat(answered.reply().text()).isEqualTo("可以提高。");
    assertThat(answered.reply().author()).isEqualTo("示例局");
    Plan taken = answered.in(plan);
    assertThat(taken.comments().getFirst().replies()).hasSize(1);
    assertThat(answered.in(taken)).isSameAs(taken);
  }

  @Test
  void aThreadComesBackAsACommentWithItsAnswers() throws IOException {
    Comment comment = only(workbook -> thread(workbook, true));
    assertThat(comment.place()).hasToString("target:a5");
    assertThat(comment.author()).isEqualTo("李四");
    assertThat(comment.organization()).isEqualTo("示例局");
    assertThat(comment.at()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(comment.text()).isEqualTo("目标偏低，建议 560。");
    assertThat(comment.replies())
        .extracting(Comment.Reply::author, Comment.Reply::text)
        .containsExactly(tuple("王五", "同意。"), tuple("王五", "已报市局。"));
    assertThat(comment.disposition())
        .contains(new Disposition(Disposition.Outcome.EXPLAINED, "提出人已标为解决"));
    Comment open = only(workbook -> thread(workbook, false));
    assertThat(open.disposition()).isEmpty();
    assertThat(open.replies()).hasSize(2);
  }

  private static void thread(XSSFWorkbook workbook, boolean done) {
    Cell cell = cell(workbook, "智能农机保有量", "518");
    note(
        workbook,
        cell,
        "tc={T0}",
        "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment;"
            + " however, any edits to it will get removed.\n\nComment:\n    目标偏低，建议 560。");
    Threaded.inExcel(
        workbook,
        (XSSFSheet) cell.getSheet(),
        cell.getAddress().formatAsString(),
        done,
        "目标偏低，建议 560。",
        "同意。",
        "已报市局。");
  }

  @Test
  void rowsMovedAreStillKnown() throws IOException {
    List<Opinion> back =
        mail.afterExcel(
            plan,
            workbook -> {
              Cell cell = cell(workbook, "示例镇乙", "1200");
              cell.setCellValue(1250);
              Sheet sheet = cell.getSheet();
              int at = cell.getRowIndex();
              sheet.shiftRows(at, sheet.getLastRowNum(), 1);
              Row added = sheet.createRow(at);
              added.createCell(0).setCellValue("示例镇新");
              added.createCell(1).setCellValue(1);
            });
    assertThat(back)
        .extracting(each -> each.about().text())
        .containsExactlyInAnyOrder("", "建议在此后增加一行：示例镇新 | 1");
    assertThat(back)
        .filteredOn(each -> each.about().proposed().isPresent())
        .extracting(each -> each.about().proposed().orElseThrow().value().printed())
        .containsExactly("1250");
  }

  @Test
  void aRowDeletedIsSaid() throws IOException {
    Comment comment =
        only(
            workbook -> {
              Cell cell = cell(workbook, "示例镇乙", "1200");
              Sheet sheet = cell.getSheet();
              int at = cell.getRowIndex();
              sheet.removeRow(sheet.getRow(at));
              sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
            });
    assertThat(comment.text()).startsWith("建议删去这一行：示例镇乙");
    assertThat(comment.place().part()).isEqualTo(Place.Part.BREAKDOWN);
  }

  @Test
  void aColumnPutInBetweenMovesNoValue() throws IOException {
    List<Opinion> back =
        mail.afterExcel(
            plan,
            workbook -> {
              Sheet sheet = cell(workbook, "示例镇乙", "1200").getSheet();
              sheet.shiftColumns(2, sheet.getRow(sheet.getLastRowNum()).getLastCellNum(), 1);
            });
    assertThat(back).filteredOn(each -> each.about().proposed().isPresent()).isEmpty();
  }

  @Test
  void aNoteInAWorkbookOfSomebodyElseKeepsItsWords() throws IOException {
    XSSFWorkbook own = new XSSFWorkbook();
    Row row = own.createSheet("意见").createRow(0);
    row.createCell(0).setCellValue("农民数字技能培训");
    row.createCell(1).setCellValue("目标");
    note(own, row.getCell(0), "李四", "建议分年度列出。");
    Path file = folder.resolve("own.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      own.write(out);
    }
    assertThat(mail.back(plan, file, "示例局"))
        .map(Opinion::about)
        .filteredOn(each -> each.author().equals("李四"))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.on()).contains("农民数字技能培训");
              assertThat(comment.text()).isEqualTo("建议分年度列出。");
            });
  }
}
