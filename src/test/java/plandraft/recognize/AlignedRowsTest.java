package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables that a text has only as lines.
class AlignedRowsTest {
  private static List<List<String>> table(List<Piece> pieces) {
    return pieces.stream()
        .filter(Lattice.class::isInstance)
        .map(Lattice.class::cast)
        .flatMap(lattice -> lattice.rows().stream())
        .map(row -> row.slots().stream().map(Lattice.Slot::text).toList())
        .toList();
  }

  private static List<List<String>> aligned(String text) {
    return table(AlignedRows.gathered(Lines.of(text.split("\n", -1))));
  }

  private static List<List<String>> cells(String text) {
    return table(CellLines.gathered(Lines.of(text.split("\n", -1))));
  }

  private static List<List<String>> tabbed(String text) {
    return table(TabbedRows.gathered(Lines.of(text.split("\n", -1))));
  }

  private static List<List<String>> rows(String... rows) {
    return Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList();
  }

  @Test
  void blanksPartTheCellsOfLines() {
    assertThat(
            aligned(
                """
                序号  指标名称    单位  2025年
                1     路网密度    %     8.2
                2     充电桩      个    3000

                      合计        3000
                下面是正文。"""))
        .isEqualTo(rows("序号|指标名称|单位|2025年", "1|路网密度|%|8.2", "2|充电桩|个|3000", "合计|3000||"));
  }

  @Test
  void wideBlanksPartThemToo() {
    assertThat(aligned("区县　　排放量　　控制量\n甲区　　320　　280\n乙区　　410　　360"))
        .isEqualTo(rows("区县|排放量|控制量", "甲区|320|280", "乙区|410|360"));
  }

  @Test
  void rulesDrawnWithSignsAreLeftOut() {
    assertThat(
            aligned(
                """
                ┌──┬────┬───┐
                │序号│指标  │数值│
                ├──┼────┼───┤
                │1   │路网密度│8.2 │
                │2   │充电桩  │    │
                └──┴────┴───┘"""))
        .isEqualTo(rows("序号|指标|数值", "1|路网密度|8.2", "2|充电桩|"));
  }

  @Test
  void aRuleBetweenAllRowsTellsWhatGoesOnInTheNextLine() {
    assertThat(
            aligned(
                """
                +----+------+
                | 指标 | 数值 |
                +----+------+
                | 路网 | 8.2 |
                | 密度 |     |
                +----+------+
                | 充电桩 | 30 |
                +----+------+"""))
        .isEqualTo(rows("指标|数值", "路网密度|8.2", "充电桩|30"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加快建设路网。  完善标准。  加强监管。",
        "甲局  乙局  丙局\n正文一段。\n甲局  乙局  丙局",
        "一、总体要求\n\n二、主要任务\n\n三、保障措施",
        "序号  指标  数值\n1  路网密度  8.2",
        "│只有一行│"
      })
  void otherLinesStayLines(String text) {
    assertThat(aligned(text)).isEmpty();
    assertThat(cells(text)).isEmpty();
  }

  @Test
  void aWebPageLeavesACellALine() {
    assertThat(
            cells(
                """
                主要指标
                指标
                2020年
                2025年
                属性
                路网密度（%）
                7.8
                10
                预期性

                充电桩（个）

                640

                完成上级任务

                约束性
                展望2035年，路网更加完善。"""))
        .isEqualTo(rows("指标|2020年|2025年|属性", "路网密度（%）|7.8|10|预期性", "充电桩（个）|640|完成上级任务|约束性"));
  }

  @Test
  void aCategoryStandsOnceAboveItsRows() {
    assertThat(
            cells(
                """
                类别
                指标
                单位
                2025年
                属性
                路网
                路网密度
                %
                8.2
                预期性
                村村通公路比例
                %
                100
                约束性
                能源
                充电桩
                个
                3000
                预期性"""))
        .isEqualTo(
            rows(
                "类别|指标|单位|2025年|属性",
                "路网|路网密度|%|8.2|预期性",
                "|村村通公路比例|%|100|约束性",
                "能源|充电桩|个|3000|预期性"));
  }

  @Test
  void numbersTellTheRowsOfATableOfTasks() {
    assertThat(cells("序号\n工作任务\n牵头单位\n1\n更新设施\n甲局\n2\n培训人员\n乙局\n正文。"))
        .isEqualTo(rows("序号|工作任务|牵头单位", "1|更新设施|甲局", "2|培训人员|乙局"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标\n2020年\n属性\n路网密度\n7.8\n预期性",
        "指标\n2020年\n2025年\n这一段是正文，说的是别的事。\n再说一段。",
        "主要任务\n工作目标\n保障措施\n加强领导\n加强考核\n加强宣传",
        "类别\n单位\n属性\n路网\n%\n预期性\n能源\n个\n约束性"
      })
  void linesThatFitNoColumnsStayLines(String text) {
    assertThat(cells(text)).isEmpty();
  }

  @Test
  void aHeadingBetweenRowsWithTabsIsARow() {
    assertThat(tabbed("序号\t工作任务\t牵头单位\n一、强基（2项）\n1\t更新设施\t甲局\n2\t培训人员\t乙局\n二、提质（1项）\n3\t建设场站\t丙局"))
        .isEqualTo(
            rows(
                "序号|工作任务|牵头单位", "一、强基（2项）||", "1|更新设施|甲局", "2|培训人员|乙局", "二、提质（1项）||", "3|建设场站|丙局"));
  }

  @Test
  void aHeadingBetweenTwoTablesIsNone() {
    List<Piece> pieces =
        TabbedRows.gathered(
            Lines.of("工作任务\t牵头单位", "更新设施\t甲局", "（二）提质行动", "工作任务\t牵头单位", "建设场站\t丙局"));
    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(1)).isInstanceOf(Line.class);
  }
}
