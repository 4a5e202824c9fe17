package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.excel.ExcelFile;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.query.References;

/// A workbook that somebody else edited comes back as the cells that were changed, added and
/// emptied.
class WorkbookReturnsTest {
  @TempDir Path folder;

  private static Samples.Sample sample() throws IOException {
    return Samples.of("workbook").stream()
        .filter(each -> each.name().equals("sample-county-agriculture"))
        .findFirst()
        .orElseThrow();
  }

  /// What somebody does to a workbook.
  private interface Edits {
    void make(Workbook book) throws IOException;
  }

  /// The differences that edits of the exported workbook make.
  private List<Difference> edited(Edits edits) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExcelFile.write(sample().document(), out, Progress.SILENT);
    }
    Path back = folder.resolve("b.xlsx");
    try (InputStream in = Files.newInputStream(file);
        Workbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(back)) {
      edits.make(book);
      book.write(out);
    }
    Plan mine = sample().plan();
    Recognition theirs =
        Recognizer.recognize(
            List.of(Intake.read(back, Progress.SILENT).document()),
            Choices.NONE,
            Ids.counting("n"));
    References own = References.of(mine);
    References other = References.of(theirs.plan());
    return Differences.between(
        mine, theirs, inline -> own.words(inline).or(() -> other.words(inline)).orElse(""));
  }

  /// Those that tell of cells; chapters are not in a workbook.
  private static List<String> told(List<Difference> differences) {
    return differences.stream()
        .map(
            each ->
                each.kind()
                    + " "
                    + each.where().in(Locale.ROOT)
                    + " "
                    + each.before()
                    + "→"
                    + each.after())
        .toList();
  }

  /// The cell right of the one that says `name`, `by` columns on, wherever it stands first.
  private static Cell beside(Workbook book, String name, int by) {
    DataFormatter words = new DataFormatter(Locale.ROOT);
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (words.formatCellValue(cell).startsWith(name)) {
            return row.getCell(cell.getColumnIndex() + by);
          }
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Indicator first() throws IOException {
    return sample().plan().indicatorTables().getFirst().indicators().getFirst();
  }

  /// How far right of its name a value of the first indicator stands.
  private static int column(Workbook book, String value) throws IOException {
    DataFormatter words = new DataFormatter(Locale.ROOT);
    for (int by = 1; by < 12; by++) {
      Cell cell = beside(book, first().name(), by);
      if (cell != null && words.formatCellValue(cell).equals(value)) {
        return by;
      }
    }
    throw new IllegalArgumentException(value);
  }

  @Test
  void anUntouchedWorkbookSaysNothing() throws IOException {
    assertThat(told(edited(_ -> {}))).noneMatch(line -> !line.startsWith("MISSING 任务"));
  }

  @ParameterizedTest
  @CsvSource({"18, 18", "1234, 1234", "0, 0"})
  void aChangedNumberIsOneDifference(double number, String printed) throws IOException {
    String target = first().target().printed();
    List<Difference> all =
        edited(
            book -> {
              beside(book, first().name(), column(book, target)).setCellValue(number);
            });
    assertThat(told(all))
        .containsExactly("CHANGED " + first().name() + "：目标值 " + target + "→" + printed);
    Plan taken = Difference.taken(sample().plan(), all);
    assertThat(taken.indicatorTables().getFirst().indicators().getFirst().target().printed())
        .isEqualTo(printed);
  }

  @Test
  void wordsInPlaceOfANumberAreOneDifference() throws IOException {
    String target = first().target().printed();
    assertThat(
            told(
                edited(
                    book -> {
                      beside(book, first().name(), column(book, target)).setCellValue("20以上");
                    })))
        .containsExactly("CHANGED " + first().name() + "：目标值 " + target + "→20以上");
  }

  @Test
  void anEmptiedCellIsListedAndUsuallyLeft() throws IOException {
    String target = first().target().printed();
    List<Difference> all =
        edited(
            book -> {
              beside(book, first().name(), column(book, target)).setBlank();
            });
    assertThat(told(all)).containsExactly("MISSING " + first().name() + "：目标值 " + target + "→");
    assertThat(all).noneMatch(Difference::usual);
    assertThat(
            Difference.taken(sample().plan(), all)
                .indicatorTables()
                .getFirst()
                .indicators()
                .getFirst()
                .target()
                .isBlank())
        .isTrue();
  }

  @Test
  void aRenamedRowIsKnownByItsId() throws IOException {
    List<Difference> all =
        edited(
            book -> {
              Cell old = beside(book, first().name(), 0);
              Cell fresh = old.getRow().createCell(old.getColumnIndex());
              fresh.setCellValue("改过的名称");
            });
    assertThat(told(all))
        .containsExactly("CHANGED " + first().name() + "：名称 " + first().name() + "→改过的名称");
  }
}
