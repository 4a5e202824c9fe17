package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.excel.Pagination.Page;
import plandraft.excel.Pagination.Paper;
import plandraft.quantity.Quantity;

/// Tables parted into printed pages.
class PaginationTest {
  private static final Document STYLED = Specimens.table();
  private static final Map<String, Style> STYLES =
      STYLED.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
  private static final String STYLE =
      STYLED
          .blocks()
          .filter(Table.class::isInstance)
          .map(Table.class::cast)
          .findFirst()
          .orElseThrow()
          .rows()
          .getLast()
          .cells()
          .getFirst()
          .style();

  /// One row of one line.
  private static final double ROW = STYLES.get(STYLE).lineTwips() / 20.0 + 4;

  private static Cell cell(int column, int rows, Cell.Content content) {
    return new Cell(column, rows, 1, STYLE, content, Optional.empty());
  }

  /// A header and categories of so many rows each, all their rows in one line.
  private static Table table(List<Integer> categories, Function<Integer, Cell.Content> category) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(cell(0, 1, new Cell.Words("类别")), cell(1, 1, new Cell.Words("内容"))));
    for (int i = 0; i < categories.size(); i++) {
      for (int j = 0; j < categories.get(i); j++) {
        Cell item = cell(1, 1, new Cell.Words("内容" + i + "." + j));
        rows.add(j == 0 ? row(cell(0, categories.get(i), category.apply(i)), item) : row(item));
      }
    }
    return new Table("表", List.of(1000, 1000), 1, rows, true);
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row(List.of(cells), false, Optional.empty());
  }

  private static Table table(Integer... categories) {
    return table(List.of(categories), i -> new Cell.Words("类" + i));
  }

  private static List<Page> pages(Table table, Paper paper) {
    List<List<Slot>> rows = Spans.of(table);
    return Pagination.of(rows, table.headerRows(), Room.of(table, rows, STYLES), paper);
  }

  /// Pages that hold ten rows and the header.
  private static List<Page> pages(Table table) {
    return pages(table, new Paper(11 * ROW, 10 * ROW, 0));
  }

  private static List<Integer> lengths(List<Page> pages) {
    return pages.stream().map(page -> page.rows().size()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a page is as full as it can be, 1 1 1 1 1 1 1 1 1 1 1 1, 11 2",
    "what fits one page stands on one page, 6 6, 7 6",
    "a page half empty cuts no category, 4 8 6, 5 8 6",
    "a category longer than a page is cut, 25, 11 10 5",
    "a page that would be near empty cuts the category, 2 10 6, 11 8",
    "the last row does not stand alone, 1 1 1 1 1 1 1 1 1 1 1, 10 2",
    "nothing but a header, '', 1",
    "exactly one page, 5 5, 11"
  })
  void pagesEndBetweenCategories(String what, String categories, String rows) {
    Integer[] lengths =
        Stream.of(categories.split(" "))
            .filter(length -> !length.isEmpty())
            .map(Integer::valueOf)
            .toArray(Integer[]::new);
    assertThat(lengths(pages(table(lengths))))
        .as(what)
        .isEqualTo(Stream.of(rows.split(" ")).map(Integer::valueOf).toList());
  }

  @Test
  void whatIsCutSaysTheSameOnEveryPage() {
    List<Page> pages = pages(table(25));
    assertThat(pages)
        .allSatisfy(
            page -> {
              Slot first = page.rows().get(page == pages.getFirst() ? 1 : 0).getFirst();
              assertThat(first.begins()).isTrue();
              assertThat(first.cell().content().printed()).isEqualTo("类0");
            });
    assertThat(pages.stream().map(Page::again))
        .containsExactly(Map.of(), Map.of(0, 1), Map.of(0, 1));
  }

  @Test
  void leavesRoomForTitlesAboveAndNotesBelow() {
    Table ten = table(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(lengths(pages(ten, new Paper(9 * ROW, 10 * ROW, 0)))).containsExactly(9, 2);
    assertThat(lengths(pages(ten, new Paper(11 * ROW, 10 * ROW, ROW)))).containsExactly(9, 2);
  }

  @Test
  void aRowHigherThanAPageHasOneToItself() {
    Cell high = cell(1, 1, new Cell.Words("一行\n".repeat(40)));
    Cell low = cell(1, 1, new Cell.Words("一行"));
    Cell none = cell(0, 1, new Cell.Words(""));
    Table table =
        new Table(
            "表",
            List.of(1000, 1000),
            1,
            List.of(row(none, low), row(none, low), row(none, high), row(none, low)),
            true);
    assertThat(lengths(pages(table))).containsExactly(2, 1, 1);
  }

  /// A table of merged cells at random, columns on boundaries of their own.
  private static Table random(Random random) {
    int columns = random.nextInt(1, 5);
    int rows = random.nextInt(1, 60);
    List<List<Cell>> cells = new ArrayList<>();
    IntStream.range(0, rows).forEach(row -> cells.add(new ArrayList<>()));
    for (int column = 0; column < columns; column++) {
      int row = 1;
      cells.getFirst().add(cell(column, 1, new Cell.Words("列" + column)));
      while (row < rows) {
        int span = Math.min(rows - row, column == columns - 1 ? 1 : random.nextInt(1, 20));
        String words = row + "-" + column + "字".repeat(random.nextInt(60));
        cells.get(row).add(cell(column, span, new Cell.Words(words)));
        row += span;
      }
    }
    return new Table(
        "表",
        IntStream.range(0, columns).mapToObj(_ -> 1000).toList(),
        1,
        cells.stream().map(row -> new Table.Row(row, false, Optional.empty())).toList(),
        true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPageIsATableThatFits(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Table table = random(random);
      List<List<Slot>> rows = Spans.of(table);
      Room room = Room.of(table, rows, STYLES);
      double high = (5 + random.nextInt(30)) * ROW;
      List<Page> pages = Pagination.of(rows, 1, room, new Paper(high + ROW, high, 0));
      int at = 0;
      for (Page page : pages) {
        assertSays(page, rows, at);
        double[] heights = room.fitted(page.rows());
        int least = at == 0 ? 2 : 1;
        if (page.rows().size() > least) {
          assertThat(sum(heights)).isLessThanOrEqualTo(high + (at == 0 ? ROW : 0));
        }
        at += page.rows().size();
      }
      assertThat(at).isEqualTo(rows.size());
    }
  }

  /// Every place of a page shows what it showed in the whole, and no cell leaves the page.
  private static void assertSays(Page page, List<List<Slot>> rows, int at) {
    for (int row = 0; row < page.rows().size(); row++) {
      for (Slot slot : page.rows().get(row)) {
        int column = slot.cell().column();
        Slot whole =
            rows.get(at + row).stream()
                .filter(found -> found.cell().column() == column)
                .findFirst()
                .orElseThrow();
        assertThat(slot.cell().content()).isEqualTo(whole.cell().content());
        assertThat(slot.begins()).isEqualTo(whole.begins() || row == 0);
        if (slot.begins()) {
          assertThat(row + slot.cell().rowSpan()).isLessThanOrEqualTo(page.rows().size());
        }
      }
    }
    page.again()
        .forEach(
            (column, row) ->
                assertThat(rows.get(row))
                    .anyMatch(slot -> slot.begins() && slot.cell().column() == column));
  }

  private static double sum(double[] heights) {
    return Arrays.stream(heights).sum();
  }

  private static XSSFSheet written(Table table) throws IOException {
    Document document =
        new Document(
            "表",
            STYLED.origin(),
            STYLED.styles(),
            List.of(new Document.Part(STYLED.parts().getFirst().page(), List.<Block>of(table))),
            List.of());
    return new XSSFWorkbook(new ByteArrayInputStream(SheetText.write(document))).getSheetAt(0);
  }

  @Test
  void aSheetIsPrintedAtTheSizeAtWhichItsPagesEndWhereItSays() throws IOException {
    XSSFSheet sheet = written(table(80, 3));
    PrintSetup setup = sheet.getPrintSetup();
    assertThat(sheet.getFitToPage()).isFalse();
    assertThat(setup.getScale()).isBetween((short) 10, (short) 100);
    assertThat(sheet.getRowBreaks()).isNotEmpty().isSorted();
    int end = sheet.getRowBreaks()[0];
    XSSFCell again = sheet.getRow(end + 1).getCell(0);
    assertThat(again.getCellFormula()).isEqualTo("A2");
    assertThat(again.getStringCellValue()).isEqualTo("类0");
    assertThat(sheet.getMergedRegions())
        .anyMatch(area -> area.getFirstRow() == 1 && area.getLastRow() == end)
        .anyMatch(area -> area.getFirstRow() == end + 1);
  }

  /// A few rows are no page: the sheet is printed smaller, but never so small for many.
  @ParameterizedTest
  @CsvSource({"20, 0, 100", "24, 0, 92", "26, 0, 86", "40, 1, 100", "80, 3, 100"})
  void littleMoreThanAPageIsPrintedSmaller(int rows, int breaks, int scale) throws IOException {
    XSSFSheet sheet = written(table(Collections.nCopies(rows, 1).toArray(Integer[]::new)));
    assertThat(sheet.getRowBreaks()).hasSize(breaks);
    assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) scale);
  }

  @Test
  void aNumberThatIsCutCountsOnce() throws IOException {
    Quantity weight = Quantity.read("30分左右");
    XSSFSheet sheet = written(table(List.of(80), _ -> new Cell.Amount(weight)));
    XSSFCell again = sheet.getRow(sheet.getRowBreaks()[0] + 1).getCell(0);
    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(30);
    assertThat(again.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
    assertThat(again.getStringCellValue()).isEqualTo("30分左右");
    assertThat(again.getCellFormula())
        .isEqualTo(
            "IFERROR(TEXT(A2,IF(A2=INT(A2),\"0\"\"分左右\"\"\",\"0.0#########\"\"分左右\"\"\")),A2)");
    FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    assertThat(evaluator.evaluate(again).getStringValue()).isEqualTo("30分左右");
    sheet.getRow(1).getCell(0).setCellValue(30.25);
    evaluator.clearAllCachedResultValues();
    assertThat(evaluator.evaluate(again).getStringValue()).isEqualTo("30.25分左右");
  }

  @ParameterizedTest
  @CsvSource({"10, 100", "121, 96", "150, 77", "400, 29", "5000, 10"})
  void wideTablesArePrintedSmaller(double digits, int scale) {
    assertThat(Print.scale(digits)).isEqualTo(scale);
    assertThat(Print.height(scale)).isGreaterThanOrEqualTo(Print.height(100));
  }
}
