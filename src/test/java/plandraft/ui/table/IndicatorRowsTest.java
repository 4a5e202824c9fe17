package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Comments;
import plandraft.edit.Indicators;
import plandraft.model.Comment;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

class IndicatorRowsTest {
  private static final Words WORDS = Words.of(IndicatorRows.class, Locale.ROOT);
  private static final int GROWTH = 5;

  private final Plan thirty = TablePlans.thirty();

  @Test
  void valuesStandAsPrinted() {
    assertThat(texts(thirty, 0))
        .containsExactly(
            "综合发展",
            "数字经济增加值",
            "亿元",
            "2916*",
            "6500",
            "14.87%",
            "2916为2019年的数据，2020年估算3250，按年均增幅15%以上");
    assertThat(texts(thirty, 5).get(4)).isEqualTo("10左右");
  }

  /// The picture of the screen, and what numbers prove.
  @ParameterizedTest
  @CsvSource({
    "1, 14.87%, WARNING",
    "2, 6.66%, SECOND",
    "3, +0.12, SECOND",
    "4, 9.58%, SECOND",
    "5, +40, SECOND",
    "8, 15.49%, ERROR",
    "12, 13.17%, ERROR",
    "14, +1.81, SECOND",
    "17, 3.71%, SECOND",
    "19, 6.66%, ERROR",
    "21, +2, SECOND",
    "22, 31.95%, ERROR",
    "30, +3, SECOND"
  })
  void growthIsComputedAndJudged(int number, String growth, Tone tone) {
    Cell cell = row(thirty, number - 1).cells().get(GROWTH);
    assertThat(cell.text()).isEqualTo(growth);
    assertThat(cell.tone()).isEqualTo(tone);
    assertThat(cell.editable()).isFalse();
    assertThat(row(thirty, number - 1).cells().getLast().badges().isEmpty())
        .isEqualTo(tone == Tone.SECOND);
  }

  @Test
  void theGrowthTellsHowItWasWorkedOut() {
    assertThat(row(thirty, 7).cells().get(GROWTH).tip())
        .startsWith("2020—2025年，5 期：复合 15.49%，简单平均 21.09%，年均增量 +4.11\n")
        .contains("21%");
    assertThat(row(thirty, 3).cells().get(GROWTH).tip()).doesNotContain("\n");
  }

  @Test
  void aCategoryWithoutIndicatorsHasARow() {
    Group empty = new Group(new Id<>("e"), "待补", List.of());
    Plan plan = Indicators.addGroup(thirty, TablePlans.TABLE, empty);
    Row row = row(plan, 30);
    assertThat(row.key()).isEqualTo(IndicatorRows.key(empty.id()));
    assertThat(row.cells().get(0).text()).isEqualTo("待补");
    assertThat(row.cells()).extracting(Cell::editable).containsSubsequence(true, true, false);
    assertThat(IndicatorRows.group(row.key())).isEqualTo(empty.id());
  }

  @Test
  void openCommentsAreCountedAtTheEndOfTheRow() {
    Plan plan = Comments.add(thirty, comment("i4", Place.Part.TARGET));
    plan = Comments.add(plan, comment("i4", Place.Part.BASIS));
    assertThat(row(plan, 3).cells().getLast().badges())
        .containsExactly(new Badge("2", Tone.ADVICE));
  }

  @Test
  void moreColumnsCanBeChosenInTheirOrder() {
    Header header = thirty.header();
    IndicatorTable table = table(thirty);
    for (String key : List.of("MILESTONE2035", "MILESTONE2023", "DIFFERENCE", "NATURE")) {
      IndicatorTable.Column column = IndicatorColumns.column(key);
      assertThat(IndicatorColumns.possible(table, header)).contains(column);
      table = table.withColumns(IndicatorColumns.with(table, column, true, header));
    }
    assertThat(new IndicatorColumns(WORDS).of(table, header))
        .extracting(Column::title)
        .containsExactly(
            "类别", "指标", "单位", "属性", "2020年", "2023年", "2025年", "2035年", "年均增长", "差额", "测算依据");
    table =
        table.withColumns(
            IndicatorColumns.with(table, IndicatorTable.Column.of(Kind.UNIT), false, header));
    assertThat(table.columns()).hasSize(10);
  }

  @Test
  void theDifferenceIsTheTargetMinusTheBase() {
    IndicatorTable table =
        table(thirty).withColumns(List.of(IndicatorTable.Column.of(Kind.DIFFERENCE)));
    Cells cells = new IndicatorRows(WORDS).cells(thirty, table);
    assertThat(cells.rows().get(7).cells().getFirst().text()).isEqualTo("+20.53");
  }

  @Test
  void marksWithoutAFootnoteAskForOne() {
    IndicatorTable bare = table(thirty).withFootnotes(List.of());
    assertThat(Footnotes.marks(bare)).containsExactly(Map.entry("*", ""));
    IndicatorTable explained = Footnotes.explained(bare, "*", "为2019年数据", Ids.counting("f"));
    assertThat(Footnotes.marks(explained)).containsEntry("*", "为2019年数据");
    assertThat(Footnotes.explained(explained, "*", "", Ids.counting("f")).footnotes()).isEmpty();
  }

  private static Comment comment(String indicator, Place.Part part) {
    return Comment.of(new Id<>("c" + part), new Place(part, indicator), "某人", Instant.EPOCH, "偏低")
        .from("示例单位");
  }

  private static List<String> texts(Plan plan, int row) {
    return row(plan, row).cells().stream().map(Cell::text).toList();
  }

  private static Row row(Plan plan, int row) {
    return new IndicatorRows(WORDS).cells(plan, table(plan)).rows().get(row);
  }

  private static IndicatorTable table(Plan plan) {
    return plan.indicatorTables().getFirst();
  }
}
