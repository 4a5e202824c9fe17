package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plandraft.model.Header;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Edit;

/// The columns of an indicator table, and what undo calls a change in each.
class IndicatorColumnsTest {
  private static final Words CHINESE = Words.of(IndicatorColumns.class, Locale.ROOT);
  private static final Words ENGLISH = Words.of(IndicatorColumns.class, Locale.ENGLISH);
  private static final Header HEADER = Header.of("示例规划", "专项规划", 2020, 2025);

  private static IndicatorTable.Column column(Kind kind, int year) {
    return kind == Kind.MILESTONE
        ? new IndicatorTable.Column(kind, year)
        : IndicatorTable.Column.of(kind);
  }

  private static IndicatorTable table(IndicatorTable.Column... columns) {
    Plan plan = TablePlans.thirty();
    return plan.indicatorTables().getFirst().withColumns(List.of(columns));
  }

  private static String step(Edit edit, Words words) {
    return StepNames.of(edit, words, new IndicatorColumns(words)::step);
  }

  @ParameterizedTest
  @CsvSource({
    "CATEGORY, 0, CATEGORY, 类别, GROUP, 修改类别",
    "NAME, 0, NAME, 指标, INDICATOR, 修改指标名称",
    "UNIT, 0, UNIT, 单位, UNIT, 修改单位",
    "NATURE, 0, NATURE, 属性, INDICATOR, 修改属性",
    "BASE, 0, BASE, 2020年, BASE, 修改基期值",
    "MILESTONE, 2023, MILESTONE2023, 2023年, INDICATOR, 修改2023年节点值",
    "TARGET, 0, TARGET, 2025年, TARGET, 修改目标值",
    "BASIS, 0, BASIS, 测算依据, BASIS, 修改测算依据"
  })
  void aColumnHasAKeyATitleAPlaceAndAStep(
      Kind kind, int year, String key, String title, Part part, String step) {
    IndicatorTable.Column column = column(kind, year);
    assertThat(IndicatorColumns.key(column)).isEqualTo(key);
    assertThat(IndicatorColumns.column(key)).isEqualTo(column);
    assertThat(new IndicatorColumns(CHINESE).title(column, HEADER)).isEqualTo(title);
    assertThat(IndicatorColumns.part(column)).isEqualTo(part);
    Edit typed = new Edit(Edit.Kind.TYPED, List.of(new Edit.Change("i1", key, "新")), List.of());
    assertThat(step(typed, CHINESE)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"CLEARED, 清除内容", "PASTED, 粘贴表格", "FILLED, 向下填充"})
  void whatIsDoneToManyCellsIsCalledByWhatWasDone(Edit.Kind kind, String step) {
    Edit edit = new Edit(kind, List.of(new Edit.Change("i1", "NAME", "")), List.of());
    assertThat(step(edit, CHINESE)).isEqualTo(step);
    assertThat(step(edit, ENGLISH)).matches("[A-Z][a-z ]+");
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"UNIT", "BASE", "TARGET", "BASIS", "GROUP"})
  void aPartOfAnIndicatorIsShownInAColumnOfItsOwn(Part part) {
    Kind kind = IndicatorColumns.kind(part);
    assertThat(IndicatorColumns.part(IndicatorTable.Column.of(kind))).isEqualTo(part);
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = "MILESTONE", mode = EnumSource.Mode.EXCLUDE)
  void everyColumnHasANameInEnglish(Kind kind) {
    String title = new IndicatorColumns(ENGLISH).title(IndicatorTable.Column.of(kind), HEADER);
    assertThat(title).doesNotContainPattern("\\p{IsHan}").isNotBlank();
  }

  @Test
  void computedColumnsAreNotTypedInto() {
    List<Column> columns =
        new IndicatorColumns(CHINESE)
            .of(
                table(
                    column(Kind.CATEGORY, 0),
                    column(Kind.TARGET, 0),
                    column(Kind.GROWTH, 0),
                    column(Kind.DIFFERENCE, 0)),
                HEADER);
    assertThat(columns).extracting(Column::editable).containsExactly(true, true, false, false);
    assertThat(columns).extracting(Column::merged).containsExactly(true, false, false, false);
  }

  @Test
  void theNaturesAreOfferedAndFitTheirColumn() {
    Column chinese =
        new IndicatorColumns(CHINESE).of(table(column(Kind.NATURE, 0)), HEADER).getFirst();
    Column english =
        new IndicatorColumns(ENGLISH).of(table(column(Kind.NATURE, 0)), HEADER).getFirst();
    assertThat(chinese.completion().offers(""))
        .extracting(offer -> offer.text())
        .containsExactly("预期性", "约束性");
    assertThat(chinese.width()).isEqualTo(72);
    assertThat(english.width()).isGreaterThan(80);
  }

  @Test
  void yearsBetweenAndTheHorizonAreOfferedAsColumns() {
    List<IndicatorTable.Column> possible = IndicatorColumns.possible(table(), HEADER);
    Stream<Integer> years =
        possible.stream().filter(one -> one.kind() == Kind.MILESTONE).map(one -> one.year());
    assertThat(years).containsExactly(2021, 2022, 2023, 2024, 2035);
    assertThat(possible.getFirst().kind()).isEqualTo(Kind.CATEGORY);
    assertThat(possible.getLast().kind()).isEqualTo(Kind.BASIS);
  }
}
