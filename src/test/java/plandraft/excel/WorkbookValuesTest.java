package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.office.LibreOffice;
import plandraft.office.Zips;

/// The values that a plan's workbook carries beside its formulas are those that the formulas give.
class WorkbookValuesTest {
  private static final double NEAR = 1e-9;

  static List<Template> samples() {
    return Templates.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ofASample(Template sample) throws IOException {
    assertThat(assertCarried(sample.plan())).isPositive();
  }

  @Test
  void ofAnyPlan() throws IOException {
    int formulas = 0;
    for (int seed = 0; seed < 40; seed++) {
      Plan plan = RandomPlans.of(seed);
      if (Documents.kind("workbook").orElseThrow().suits().test(plan)) {
        formulas += assertCarried(plan);
      }
    }
    assertThat(formulas).isGreaterThan(20);
  }

  /// Formulas that the work points have: sums of regions, their distance to both lines, weights.
  @ParameterizedTest
  @ValueSource(strings = {"各地合计", "超出标线", "超出高线", "合计"})
  void theWorkPointsAreAddedUp(String row) throws IOException {
    Plan plan =
        samples().stream()
            .filter(sample -> sample.name().equals("work-points-2019"))
            .findFirst()
            .orElseThrow()
            .plan();
    try (XSSFWorkbook workbook = open(written(plan))) {
      Map<String, String> values = values(workbook);
      assertThat(texts(workbook)).contains(row);
      assertThat(values.values()).contains("100.0");
    }
  }

  @Test
  @Tag("interop")
  void inLibreOfficeToo(@TempDir Path folder) throws IOException {
    assumeThat(LibreOffice.isHere()).as("soffice on the path").isTrue();
    Path in = Files.createDirectories(folder.resolve("in"));
    Path out = Files.createDirectories(folder.resolve("out"));
    Map<String, Map<String, String>> carried = new LinkedHashMap<>();
    for (Template sample : samples()) {
      byte[] file = written(sample.plan());
      Files.write(in.resolve(sample.name() + ".xlsx"), withoutValues(file));
      try (XSSFWorkbook workbook = open(file)) {
        carried.put(sample.name(), values(workbook));
      }
    }
    LibreOffice office = LibreOffice.in(folder);
    for (String name : carried.keySet()) {
      office.save(in.resolve(name + ".xlsx"), out);
      try (XSSFWorkbook workbook = open(Files.readAllBytes(out.resolve(name + ".xlsx")))) {
        assertSame(values(workbook), carried.get(name));
      }
    }
  }

  private static int assertCarried(Plan plan) throws IOException {
    try (XSSFWorkbook workbook = open(written(plan))) {
      Map<String, String> carried = values(workbook);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      evaluator.evaluateAll();
      assertSame(values(workbook), carried);
      return carried.size();
    }
  }

  private static void assertSame(Map<String, String> found, Map<String, String> carried) {
    assertThat(found.keySet()).isEqualTo(carried.keySet());
    carried.forEach(
        (cell, value) -> {
          if (!isNumber(value) || !isNumber(found.get(cell))) {
            assertThat(found.get(cell)).as(cell).isEqualTo(value);
          } else {
            double one = Double.parseDouble(found.get(cell));
            double other = Double.parseDouble(value);
            assertThat(Math.abs(one - other))
                .as(cell + ": " + one + " is " + other)
                .isLessThanOrEqualTo(NEAR * Math.max(1, Math.abs(other)));
          }
        });
  }

  private static boolean isNumber(String value) {
    return value.matches("-?[0-9.]+(E-?[0-9]+)?");
  }

  /// What each cell with a formula shows, by sheet and place.
  private static Map<String, String> values(XSSFWorkbook workbook) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            values.put(
                workbook.getSheetIndex(sheet) + "!" + cell.getAddress(),
                cell.getCachedFormulaResultType() == CellType.NUMERIC
                    ? Double.toString(cell.getNumericCellValue())
                    : cell.getStringCellValue());
          }
        }
      }
    }
    return values;
  }

  private static List<String> texts(XSSFWorkbook workbook) {
    List<String> texts = new java.util.ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
          texts.add(row.getCell(0).getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static byte[] written(Plan plan) throws FileTrouble, IOException {
    var layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    var document = Documents.kind("workbook").orElseThrow().compose(plan, layouts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  /// The file with its formulas alone, so that whoever opens it must calculate.
  private static byte[] withoutValues(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : Zips.parts(file).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        byte[] bytes = part.getValue();
        if (part.getKey().startsWith("xl/worksheets/sheet")) {
          String xml = new String(bytes, StandardCharsets.UTF_8);
          bytes = xml.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
        }
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
