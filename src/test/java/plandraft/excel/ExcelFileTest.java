package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.Golden;
import plandraft.document.Cell.Words;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.office.Everywhere;
import plandraft.office.Schemas;

class ExcelFileTest {
  static Stream<String> specimens() {
    return Stream.of("everything", "odd", "table");
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void keepsTheSchema(String name) throws IOException {
    byte[] file = write(Specimens.all().get(name));
    // To be looked at: pages cannot be judged by a test alone.
    Path shown = Path.of("target", "documents", name + ".xlsx");
    Files.createDirectories(shown.getParent());
    Files.write(shown, file);
    Schemas.assertValid(file);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void standsAsItStood(String name) throws IOException {
    try (XSSFWorkbook workbook = read(write(Specimens.all().get(name)))) {
      Golden.assertStands("excel/" + name + ".txt", Dump.of(workbook));
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void showsEveryCellAsPrinted(String name) throws IOException {
    Document document = Specimens.all().get(name);
    SheetText.assertShownBy(write(document), document);
  }

  @Test
  void carriesTheValuesItsFormulasGive() throws IOException {
    try (XSSFWorkbook workbook = read(write(Specimens.table()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Cell growth = sheet.getRow(3).getCell(4);
      assertThat(growth.getCellFormula())
          .isEqualTo("IFERROR(IF(AND(C4>0,D4>0),(D4/C4)^(1/5)-1,\"\"),\"\")");
      double cached = growth.getNumericCellValue();
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(growth);
      assertThat(growth.getNumericCellValue()).isCloseTo(cached, within(0.00001));
      Cell none = sheet.getRow(7).getCell(4);
      assertThat(none.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(none);
      assertThat(none.getStringCellValue()).isEmpty();
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
    }
  }

  @Test
  void keepsWordsThatLookLikeFormulas() throws IOException {
    try (XSSFWorkbook workbook = read(write(Specimens.table()))) {
      Cell basis = workbook.getSheetAt(0).getRow(1).getCell(6);
      assertThat(basis.getCellType()).isEqualTo(CellType.STRING);
      assertThat(basis.getStringCellValue()).startsWith("=按年均");
      assertThat(basis.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void keepsRowIdsNotesAndLists() throws IOException {
    try (XSSFWorkbook workbook = read(write(Specimens.table()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.isColumnHidden(7)).isTrue();
      assertThat(sheet.getRow(30).getCell(7).getStringCellValue()).isEqualTo("indicator:i29");
      assertThat(sheet.getRow(3).getCell(3).getCellComment().getString().getString())
          .isEqualTo("张三 2025-03-01\n偏低");
      List<? extends DataValidation> lists = sheet.getDataValidations();
      assertThat(lists).hasSize(1);
      assertThat(lists.getFirst().getValidationConstraint().getExplicitListValues())
          .containsExactly("约束性", "预期性");
      assertThat(lists.getFirst().getRegions().getCellRangeAddresses())
          .extracting(Object::toString)
          .containsExactly("org.apache.poi.ss.util.CellRangeAddress [F2:F31]");
    }
  }

  @Test
  void givesTheSameBytesInEveryTimeZoneAndLocale() throws Exception {
    Everywhere.assertSame(() -> write(Specimens.everything()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_x0041_", " 两端空格 ", "第一行\n第二行", "<&>\"𠮷\"", "@示例", "+5"})
  void keepsWordsAsTheyAre(String words) throws IOException {
    Document table = Specimens.table();
    Table one =
        new Table(
            "表",
            List.of(1000),
            0,
            List.of(
                new Table.Row(
                    List.of(
                        new plandraft.document.Cell(
                            0, 1, 1, "cell", new Words(words), Optional.empty())),
                    false,
                    Optional.empty())),
            true);
    Document document =
        new Document(
            table.name(),
            table.origin(),
            table.styles(),
            List.of(new Document.Part(Specimens.PORTRAIT, List.of(one))),
            List.of());
    try (XSSFWorkbook workbook = read(write(document))) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo(words);
    }
  }

  @Test
  void needsATable() {
    assertThatThrownBy(() -> write(Specimens.grid()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no table");
  }

  @Test
  void stops() {
    assertThatThrownBy(
            () ->
                ExcelFile.write(
                    Specimens.table(),
                    OutputStream.nullOutputStream(),
                    (done, whole) -> {
                      throw new Stopped();
                    }))
        .isInstanceOf(Stopped.class);
  }

  static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
