package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.compose.WideTables;
import plandraft.document.Document;
import plandraft.document.Split;
import plandraft.document.Table;
import plandraft.file.LayoutFiles;
import plandraft.model.Grid;
import plandraft.model.Plan;
import plandraft.office.Schemas;

/// A table too wide for its page stays one table in a workbook, and pages end between its parts.
class WideSheetTest {
  private static final double READABLE = 60;

  /// Excel shows no more points of a row.
  private static final double HIGHEST = 409;

  private static Document workbook(Plan plan) throws IOException {
    return Documents.kind("workbook")
        .orElseThrow()
        .compose(plan, new LayoutFiles(Path.of("target/no-such-folder")).read());
  }

  @ParameterizedTest
  @CsvSource({"breakdown, 2", "evaluation, 2"})
  void pagesEndBetweenGroupsOfColumns(String what, int names) throws IOException {
    Document document =
        workbook(what.equals("breakdown") ? WideTables.breakdown(40) : WideTables.evaluation(20));
    Table table = (Table) document.blocks().filter(Table.class::isInstance).findFirst().get();
    Split split = table.split().orElseThrow();
    byte[] file = SheetText.write(document);
    Schemas.assertValid(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(Arrays.stream(sheet.getColumnBreaks()).map(last -> last + 1).boxed())
          .isEqualTo(split.begins());
      assertThat(sheet.getRepeatingColumns().getLastColumn()).isEqualTo(names - 1);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(table.headerRows());
      assertThat((int) sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo(names);
      assertThat((double) sheet.getPrintSetup().getScale()).isGreaterThan(READABLE);
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        assertThat(split.begins())
            .as(merged.formatAsString())
            .noneMatch(begin -> merged.getFirstColumn() < begin && merged.getLastColumn() >= begin);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 500, 900})
  void noRowIsHigherThanRowsCanBe(int characters) throws IOException {
    Plan plan = WideTables.evaluation(3);
    Grid grid = plan.grids().getFirst();
    Grid.Row last = grid.rows().getLast();
    List<Grid.Cell> cells = new ArrayList<>(last.cells());
    cells.set(1, new Grid.Cell("区".repeat(characters), 1, 1));
    List<Grid.Row> rows = new ArrayList<>(grid.rows());
    rows.set(rows.size() - 1, new Grid.Row(last.id(), cells));
    Grid longer =
        new Grid(
            grid.id(),
            grid.kind(),
            grid.title(),
            grid.headerRows(),
            grid.columns(),
            rows,
            grid.note());
    byte[] file = SheetText.write(workbook(plan.withGrids(List.of(longer))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheetAt(0))
          .isNotEmpty()
          .allMatch(row -> row.getHeightInPoints() <= HIGHEST);
    }
  }
}
