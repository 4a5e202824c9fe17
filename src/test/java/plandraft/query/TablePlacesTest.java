package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// Lines and columns of tables are named with the table they belong to.
class TablePlacesTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
          .withBreakdowns(
              List.of(
                  new Breakdown(
                      new Id<>("b"),
                      "指标分解表",
                      List.of(Column.of(new Id<>("c"), "增加值")),
                      List.of(new Line(new Id<>("t"), "全市", List.of())),
                      List.of(new Line(new Id<>("r"), "示例区", List.of())))))
          .withGrids(
              List.of(
                  new Grid(
                      new Id<>("g"),
                      Grid.Kind.LIST,
                      "平台名单",
                      0,
                      1,
                      List.of(
                          new Grid.Row(
                              new Id<>("row"),
                              List.of(Grid.Cell.of("1"), Grid.Cell.of(" 甲\n"), Grid.Cell.of("乙"))),
                          new Grid.Row(
                              new Id<>("bare"), List.of(Grid.Cell.of("2"), Grid.Cell.of("")))),
                      "")));

  @ParameterizedTest
  @CsvSource({
    "BREAKDOWN, b, 指标分解表",
    "BREAKDOWN, c, 指标分解表 增加值",
    "BREAKDOWN, t, 指标分解表 全市",
    "BREAKDOWN, r, 指标分解表 示例区",
    "CELL, r/c, 指标分解表 示例区 增加值",
    "CELL, t/c, 指标分解表 全市 增加值",
    "GRID, g, 平台名单",
    "GRID, row, 平台名单 甲",
    "GRID, bare, 平台名单"
  })
  void aPlaceIsFoundByItsTable(Part part, String id, String title) {
    Place place = new Place(part, id);
    assertThat(Parts.of(PLAN).title(place)).contains(title);
    String path = Places.of(PLAN, Scheme.USUAL).path(place).in(Locale.ROOT);
    assertThat(path).contains(title);
  }

  @ParameterizedTest
  @CsvSource({
    "BREAKDOWN, row",
    "GRID, r",
    "BREAKDOWN, gone",
    "GRID, gone",
    "CELL, r",
    "CELL, r/gone",
    "CELL, gone/c",
    "CELL, c/r"
  })
  void whatIsNotThereHasNoTitle(Part part, String id) {
    assertThat(Parts.of(PLAN).title(new Place(part, id))).isEmpty();
  }
}
