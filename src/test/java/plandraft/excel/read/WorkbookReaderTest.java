package plandraft.excel.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Anchor;
import plandraft.document.Document.Note;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.office.OfficeParts;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// What Excel can put into a sheet, as the document that is read of it.
class WorkbookReaderTest {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "10,General,10",
    "0.1,General,0.1",
    "0.30000000000000004,General,0.3",
    "1234567890123,General,1234567890123",
    "1E-5,General,0.00001",
    "-0.0,General,0",
    "2.5,0,3",
    "2916,'0\"*\"',2916*",
    "10,'0\"左右\"',10左右",
    "10,'\"约\"0.0',约10.0",
    "-5,'\"约\"0;\"约\"-0',约-5",
    "18000,'#,##0\"以上\"','18,000以上'",
    "-1234567.891,'#,##0.00','-1,234,567.89'",
    "0.256,0.0%,25.6%",
    "0.5,'0.00_ ',0.50",
    "44197,'yyyy\"年\"m\"月\"d\"日\"',2021年1月1日",
    "44197,yyyy/m/d,2021/1/1",
    "0.75,# ?/?,3/4",
    "12,@,12",
    "文字,0.00,文字",
    "1e999999999,0,1e999999999"
  })
  void numbersArePrintedInTheirFormats(String value, String format, String printed) {
    assertThat(new NumberText(false).print(value, 200, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "0,General",
    "14,yyyy/m/d",
    "31,'yyyy\"年\"m\"月\"d\"日\"'",
    "9,0%",
    "-1,General",
    "163,General"
  })
  void formatsKnownByNumberAreThoseOfChinesePrograms(int number, String format) {
    assertThat(NumberText.builtin(number)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"A1,0,0", "XFD1048576,16383,1048575", "$B$12,1,11", "AA3,26,2"})
  void placesAreCountedFromZero(String place, int column, int row) {
    assertThat(SheetReader.column(place)).contains(column);
    assertThat(SheetReader.line(place)).contains(row);
  }

  @ParameterizedTest
  @CsvSource({"''", "12", "XFE", "ABCDEFGH1", "A0x"})
  void whatIsNoPlaceIsNone(String place) {
    assertThat(SheetReader.column(place).isPresent() && SheetReader.line(place).isPresent())
        .isFalse();
  }

  @Test
  void titlesAndNotesStandAroundTheTable() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 1, "示例指标表", false);
              put(sheet, 1, 3, "单位：亿元", false);
              for (int row = 2; row < 5; row++) {
                for (int column = 1; column < 4; column++) {
                  put(sheet, row, column, row == 4 && column == 2 ? "" : row + "-" + column, true);
                }
              }
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
              sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
              put(sheet, 5, 1, "注：示例。", false);
              put(sheet, 8, 1, "甲", true);
              put(sheet, 8, 2, "乙", true);
              sheet.createFreezePane(0, 4);
            });
    assertThat(Sketch.of(reading.document()))
        .containsExactly(
            "示例指标表",
            "单位：亿元",
            "‖ 2-1{2×1} | 2-2{1×2}",
            "‖ · | 3-2 | 3-3",
            "| 4-1 |  | 4-3",
            "注：示例。",
            "| 甲 | 乙");
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void whatIsHiddenIsLeftOutAndToldOf() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                  put(sheet, row, column, row + "-" + column, true);
                }
              }
              sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
              put(sheet(workbook, "二"), 0, 0, "藏", true);
              workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });
    assertThat(Sketch.of(reading.document()))
        .containsExactly("| 0-0{2×1} | 0-1{1×2}", "| · | 2-1 | 2-3", "| 3-0 | 3-1 | 3-3");
    assertThat(notes(reading)).containsExactly("隐藏的工作表、行或列 5 处未导入。");
  }

  @Test
  void formulasShowWhatWasSavedAndCommentsTheirAuthors() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 0, "a", true);
              XSSFCell sum = put(sheet, 0, 1, "", true);
              sum.setCellFormula("1+1");
              sum.setCellValue(7);
              put(sheet, 1, 0, "b", true);
              put(sheet, 1, 1, "c", true);
              comment(sheet, 1, 1, "张三", "张三:\n偏低\n请核");
            });
    assertThat(Sketch.of(reading.document())).containsExactly("| a | 7", "| b | c");
    assertThat(notes(reading)).containsExactly("公式单元格 1 个，按文件里保存的结果导入，没有重新计算。");
    Note note = reading.document().notes().getFirst();
    assertThat(note.author()).isEqualTo("张三");
    assertThat(note.paragraphs()).containsExactly("偏低", "请核");
    Table table = (Table) reading.document().blocks().findFirst().orElseThrow();
    assertThat(table.rows().get(1).cells().get(1).anchor()).contains(note.anchor());
  }

  @Test
  void rowsAreNamedInAHiddenColumn() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 0, "名", true);
              put(sheet, 1, 0, "甲", true);
              put(sheet, 1, 1, "indicator:i1", false);
              put(sheet, 2, 0, "乙", true);
              sheet.setColumnHidden(1, true);
            });
    Table table = (Table) reading.document().blocks().findFirst().orElseThrow();
    assertThat(table.columns()).hasSize(1);
    assertThat(table.rows().get(1).anchor()).contains(new Anchor("indicator:i1"));
    assertThat(table.rows().get(2).anchor()).isEmpty();
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void richTextLosesItsLooksAndEscapesTheirSigns() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              XSSFRichTextString rich = new XSSFRichTextString("重点任务");
              rich.applyFont(0, 2, workbook.createFont());
              put(sheet, 0, 0, "", true).setCellValue(rich);
              put(sheet, 0, 1, "", true).setCellValue("_x0041_与_x005F_x");
              put(sheet, 1, 0, "", true).setCellValue(true);
              put(sheet, 1, 1, "第一行\n第二行", true);
            });
    assertThat(Sketch.of(reading.document())).containsExactly("| 重点任务 | A与_x", "| TRUE | 第一行⏎第二行");
  }

  @Test
  void picturesStandBehindTheTable() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 0, "图", true);
              int picture = workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
              sheet
                  .createDrawingPatriarch()
                  .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2), picture);
              sheet
                  .createDrawingPatriarch()
                  .createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 4, 4));
            });
    assertThat(Sketch.of(reading.document())).hasSize(2).last().asString().startsWith("<image/png");
    assertThat(notes(reading)).containsExactly("图表、图形或嵌入对象 1 个未导入。");
  }

  @Test
  void aWorkbookWithoutCellsHoldsNothing() {
    assertThatThrownBy(() -> read(workbook -> sheet(workbook, "空")))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.BLANK));
  }

  @Test
  void aMergedCellAsLargeAsTheSheetIsCutToWhatIsUsed() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 0, "大", true);
              put(sheet, 3, 1, "末", true);
              sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1_048_575, 0, 0));
            });
    assertThat(Sketch.of(reading.document()).getFirst()).isEqualTo("| 大{4×1}");
  }

  @Test
  void cellsFarApartAreSoonReadOrRefused() throws IOException {
    Reading reading =
        read(
            workbook -> {
              XSSFSheet sheet = sheet(workbook, "一");
              put(sheet, 0, 16_383, "远", true);
              put(sheet, 1, 0, "近", true);
            });
    assertThat(Sketch.of(reading.document()).get(1)).isEqualTo("| 近");
    assertThatThrownBy(
            () ->
                read(
                    workbook -> {
                      XSSFSheet sheet = sheet(workbook, "一");
                      put(sheet, 0, 16_383, "远", true);
                      for (int row = 1; row < 2_000; row++) {
                        put(sheet, row, 0, "近", true);
                      }
                    }))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.LARGE));
  }

  private Reading read(Consumer<XSSFWorkbook> making) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      making.accept(workbook);
      workbook.write(out);
    }
    Meter meter = new Meter(Progress.SILENT);
    try (OfficeParts parts = OfficeParts.open(file, meter)) {
      return WorkbookReader.read(file, parts, meter);
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    return workbook.createSheet(name);
  }

  private static XSSFCell put(XSSFSheet sheet, int row, int column, String words, boolean ruled) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellValue(words);
    if (ruled) {
      XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
      style.setBorderLeft(BorderStyle.THIN);
      cell.setCellStyle(style);
    }
    return cell;
  }

  private static void comment(XSSFSheet sheet, int row, int column, String author, String words) {
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 6));
    comment.setAddress(row, column);
    comment.setAuthor(author);
    comment.setString(new XSSFRichTextString(words));
  }

  private static List<String> notes(Reading reading) {
    return reading.notes().stream().map(note -> note.in(Locale.ROOT)).toList();
  }
}
