package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Range;

/// How a free table is laid out as a sheet: what its columns are called, how wide they are, where
/// its numbers stand.
class FreeRowsTest {
  private static final Marks NO_MARKS = new Marks(List.of(), Locale.ROOT);

  private static Grid grid(int headerRows, String... lines) {
    List<Grid.Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<Grid.Cell> cells = Stream.of(line.split("\\|", -1)).map(Grid.Cell::of).toList();
      rows.add(new Grid.Row(new Id<>("r" + rows.size()), cells));
    }
    int columns = rows.isEmpty() ? 2 : rows.getFirst().cells().size();
    return new Grid(new Id<>("g"), Grid.Kind.LIST, "名单", headerRows, columns, rows, "");
  }

  private static Cells cells(Grid grid) {
    return FreeRows.cells(TablePlans.empty(), grid, NO_MARKS);
  }

  private static List<Column> columns(Grid grid) {
    return cells(grid).columns();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 序号|名称, 1|甲, 序号 名称",
    "0, 1|甲, 2|乙, 1 2",
    "2, 合计|, 个数|, 个数 2",
    "2, 合计|其中, |个数, 合计 个数"
  })
  void aColumnIsCalledByItsLowestHeading(int heads, String first, String second, String titles) {
    assertThat(columns(grid(heads, first, second)).stream().map(Column::title))
        .containsExactly(titles.split(" "));
  }

  @Test
  void aColumnOfNumbersStandsAtTheRight() {
    List<Column> columns = columns(grid(1, "名称|投资（亿元）|建成|备注", "甲|12.5||", "乙|1,300||", "丙|||"));
    assertThat(columns)
        .extracting(Column::align)
        .containsExactly(HPos.LEFT, HPos.RIGHT, HPos.LEFT, HPos.LEFT);
  }

  @Test
  void longTextBreaksAndShortColumnsDoNotGrow() {
    List<Column> columns = columns(grid(1, "序号|项目|建设内容", "1|示例项目一|" + "建设示范园区及其配套设施".repeat(3)));
    assertThat(columns).extracting(Column::wrapped).containsExactly(false, false, true);
    assertThat(columns).extracting(column -> column.grow() > 0).containsExactly(false, true, true);
    assertThat(columns).allMatch(column -> column.width() >= 56 && column.width() <= 300);
  }

  @Test
  void aTableWithoutRowsCanStillBeShown() {
    assertThat(cells(grid(2)).rows()).isEmpty();
    assertThat(columns(grid(2))).hasSize(2);
    assertThat(columns(grid(3, "一|二")).stream().map(Column::title)).containsExactly("一", "二");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1, 1", "2, 1, 3, 4"})
  void aRangeOfTheSheetIsTheSameOfTheTable(int top, int left, int bottom, int right) {
    Placed area = FreeRows.area(new Range(top, left, bottom, right));
    assertThat(area.row()).isEqualTo(top);
    assertThat(area.column()).isEqualTo(left);
    assertThat(area.bottom()).isEqualTo(bottom + 1);
    assertThat(area.right()).isEqualTo(right + 1);
  }

  static Stream<Plan> plans() {
    return RandomPlans.first(60);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyTableOfEveryPlanHasAllItsRowsAndColumns(Plan plan) {
    for (Grid grid : plan.grids()) {
      Cells cells = FreeRows.cells(plan, grid, NO_MARKS);
      assertThat(cells.rows()).hasSameSizeAs(grid.rows());
      assertThat(cells.rows()).allMatch(row -> row.cells().size() == cells.columns().size());
      assertThat(cells.columns()).hasSizeGreaterThanOrEqualTo(grid.columns());
    }
  }
}
