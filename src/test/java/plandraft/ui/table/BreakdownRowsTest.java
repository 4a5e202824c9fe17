package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Row;

/// A breakdown as a sheet: headings, total lines, regions, and how they are summed up below.
class BreakdownRowsTest {
  private static final Words WORDS = Words.of(BreakdownGrid.class, Locale.ROOT);
  private final BreakdownRows rows = new BreakdownRows(WORDS);

  private static Breakdown table(Aggregation way, String total, String... regions) {
    Breakdown.Column column = new Breakdown.Column(new Id<>("c"), "", "数字农业园区", "个", way);
    List<Breakdown.Line> lines =
        IntStream.range(0, regions.length).mapToObj(i -> line("镇" + i, regions[i])).toList();
    return new Breakdown(new Id<>("b"), "分解表", List.of(column), List.of(line("全县", total)), lines);
  }

  private static Breakdown.Line line(String name, String value) {
    return new Breakdown.Line(new Id<>(name), name, List.of(Quantity.read(value)));
  }

  private Cell foot(Breakdown table, String key) {
    return rows.cells(TablePlans.empty(), table).rows().stream()
        .filter(row -> row.key().startsWith(key))
        .findFirst()
        .orElseThrow()
        .cells()
        .get(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 7, 3 2 2, 7, 0",
    "SUM, 8, 3 2 2, 7, -1",
    "SUM, 6, 3 2 2, 7, +1",
    "SUM, 7, 3 - 2, 5, -2",
    "RATE, 94, 96 94 92, 94, ''",
    "NONE, 7, 3 2 2, '', ''",
    "SUM, 第三层次, 3 2 2, 7, ''"
  })
  void columnsAreSummedUpAsTheySay(
      Aggregation way, String total, String regions, String sum, String gap) {
    Breakdown table = table(way, total, regions.split(" "));
    assertThat(foot(table, "foot:sum").text()).isEqualTo(sum);
    assertThat(foot(table, "foot:gap").text()).isEqualTo(gap);
    assertThat(foot(table, BreakdownRows.WAYS).text()).isEqualTo(BreakdownRows.way(way, WORDS));
  }

  @Test
  void unitsStandBehindTheirHeadings() {
    Cells cells = rows.cells(TablePlans.empty(), table(Aggregation.SUM, "7", "3"));
    assertThat(cells.rows().get(1).cells().get(1).text()).isEqualTo("数字农业园区（个）");
    assertThat(cells.rows()).extracting(Row::key).startsWith("head:group", "head:name", "全县", "镇0");
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void aWayToSumUpIsOfferedOnceItIsBegun(Aggregation way) {
    Completion offers =
        rows.cells(TablePlans.empty(), table(way, "7", "3")).columns().get(1).completion();
    String name = BreakdownRows.way(way, WORDS);
    assertThat(offers.offers(name.substring(0, 1)))
        .extracting(Completion.Offer::text)
        .contains(name);
    assertThat(offers.offers("")).isEmpty();
    assertThat(offers.offers("3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "head:group, false",
    "head:name, false",
    "foot:sum, false",
    "foot:gap:t, false",
    "r1, true"
  })
  void headingsAndSumsAreNoLines(String key, boolean line) {
    assertThat(BreakdownRows.isLine(key)).isEqualTo(line);
  }

  static Stream<Plan> plans() {
    return RandomPlans.first(60);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyLineStandsBetweenHeadingsAndSums(Plan plan) {
    for (Breakdown table : plan.breakdowns()) {
      Cells cells = rows.cells(plan, table);
      List<String> lines =
          Stream.concat(table.totals().stream(), table.regions().stream())
              .map(line -> line.id().value())
              .toList();
      assertThat(cells.rows().stream().map(Row::key).filter(BreakdownRows::isLine))
          .containsExactlyElementsOf(lines);
      assertThat(cells.rows()).hasSize(2 + lines.size() + 2 + table.totals().size());
      assertThat(cells.rows()).allMatch(row -> row.cells().size() == table.columns().size() + 1);
    }
  }
}
