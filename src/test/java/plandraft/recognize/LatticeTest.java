package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A table spread out: merged cells, rows of headings, parts of one table, cells that slipped.
class LatticeTest {
  @Test
  void aMergedCellStandsInEachOfItsPlaces() {
    Lattice lattice = Lines.table("类别|指标|<", "规模|产值|10", "^|企业|5");
    assertThat(lattice.columns()).isEqualTo(3);
    assertThat(Lines.rows(lattice))
        .containsExactly(
            List.of("类别", "指标", "指标"), List.of("规模", "产值", "10"), List.of("规模", "企业", "5"));
    assertThat(lattice.loose()).isFalse();
    assertThat(lattice.rows().getFirst().filled()).containsExactly("类别", "指标");
  }

  @Test
  void aTableWithoutMergedRowsIsLoose() {
    assertThat(Lines.table("类别|指标", "规模|产值", "|企业").loose()).isTrue();
  }

  @Test
  void aTitleWithinTheTableIsItsName() {
    Lattice lattice = Lines.table("主要指标表|<|<", "类别|指标|数值", "规模|产值|10", "^|企业|5");
    assertThat(lattice.name()).isEqualTo("主要指标表");
    assertThat(lattice.rows()).hasSize(3);
    assertThat(lattice.headings(1)).containsExactly("指标");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "指标|数值/产值|10; 1",
        "指标|数值|</^|2020年|2025年/产值|10|20; 2",
        "指标|甲|<|<|</^|乙|<|丙|</^|1|2|3|4/产值|5|6|7|8; 3",
        "指标|数值; 0",
        "只有一列/内容; 0"
      })
  void rowsOfHeadingsAreSeenBySpans(String rows, int headerRows) {
    assertThat(Lines.table(rows.split("/")).headerRows()).isEqualTo(headerRows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "地区|工业|/|产值|增速/甲县|10|5; 1; 2",
        "地区|产值|增速/甲县|10|5; 1; 1",
        "地区|工业|/|产值|增速/全市|合计|合计/甲县|10|5; 3; 3",
        "指标|2030年/产值|10; 1; 1",
        "一列/内容; 1; 1",
        "一行|而已; 1; 0"
      })
  void aDocumentMayCallOnlyTheFirstRowOfTwoAHeading(String rows, int said, int headerRows) {
    Lattice loose = Lines.loose(rows.split("/")).withHeaderRows(0);
    assertThat(HeaderRows.of(loose, said)).isEqualTo(headerRows);
  }

  @Test
  void whereCellsSpanRowsTheDocumentIsRight() {
    Lattice spread = Lines.table("指标|数值|<", "^|2020年|2025年", "产值|10|20");
    assertThat(HeaderRows.of(spread, 1)).isEqualTo(1);
  }

  @Test
  void blankRemarksAreNothingMissing() {
    Lattice whole =
        Lines.loose(
            "序号|类别|指标|单位|2020年|2030年|备注",
            "1|规模|高新技术企业数量|家|5|9|",
            "2|规模|“两化”融合指数|/|101.24|120|",
            "3|规模|在役工业机器人数量|万台|1.65||暂未确定目标",
            "4|效益|“掌上办公”比例|%|/|100|");

    Straightening.Straight straight = Straightening.of(whole);

    assertThat(straight.moved()).isZero();
    assertThat(straight.lattice()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"地区|工业|/|产值|增速/甲县|10|5; 2", "地区|产值|增速/甲县|10|5; 1", "地区|产值|增速/|10|5/甲县|3|4; 1"})
  void withoutSpansASecondRowOfHeadingsIsSeenByItsBlankFirstCell(String rows, int headerRows) {
    assertThat(Lines.loose(rows.split("/")).headerRows()).isEqualTo(headerRows);
  }

  @Test
  void headingsOfAllLevelsAreReadFromTopToBottom() {
    Lattice lattice = Lines.table("地区|工业|<", "^|产值（亿元）|增速", "甲县|10|5");
    assertThat(lattice.headings(0)).containsExactly("地区");
    assertThat(lattice.headings(1)).containsExactly("工业", "产值（亿元）");
    assertThat(lattice.headings(2)).containsExactly("工业", "增速");
  }

  @Test
  void wordsThatTakeARowsWholeWidthAreKnown() {
    Lattice lattice = Lines.table("指标|数值", "^|值", "一、规模|<", "产值|10");
    assertThat(lattice.across(2)).contains("一、规模");
    assertThat(lattice.across(3)).isEmpty();
    assertThat(lattice.across(99)).isEmpty();
  }

  @Test
  void rowsShorterThanTheTableAreFilledUp() {
    assertThat(Lines.rows(Lines.loose("甲|乙|丙", "丁")))
        .containsExactly(List.of("甲", "乙", "丙"), List.of("丁", "", ""));
  }

  private static List<Piece> joined(Piece... pieces) {
    return Continued.joined(List.of(pieces));
  }

  static Stream<Arguments> continued() {
    return Stream.of(
        Arguments.of(Lines.table("指标|数值", "产值|10"), Lines.table("指标|数值", "企业|5"), 3),
        Arguments.of(Lines.table("指标|单位|数值", "产值|亿元|1"), Lines.table("企业|家|5", "平台|个|2"), 4));
  }

  @ParameterizedTest
  @MethodSource("continued")
  void aTableThatAPageEndPartedIsOne(Lattice first, Lattice next, int rows) {
    List<Piece> pieces = joined(first, next);
    assertThat(pieces).hasSize(1);
    assertThat(((Lattice) pieces.getFirst()).rows()).hasSize(rows);
  }

  @Test
  void aLineThatSaysContinuedGoesWithIt() {
    List<Piece> pieces =
        joined(Lines.table("指标|数值", "产值|10"), Lines.line(1, "续表1"), Lines.table("指标|数值", "企业|5"));
    assertThat(Lines.told(pieces)).containsExactly("[[指标, 数值], [产值, 10], [企业, 5]]");
  }

  @Test
  void othersStayApart() {
    assertThat(joined(Lines.table("指标|数值", "产值|10"), Lines.table("项目名称|投资", "甲|5"))).hasSize(2);
    assertThat(joined(Lines.table("指标|数值", "产值|10"), Lines.table("指标|单位|数值", "甲|个|5"))).hasSize(2);
    assertThat(
            joined(
                Lines.table("指标|数值", "产值|10"),
                Lines.line(1, "表2 另一张表"),
                Lines.table("指标|数值", "企业|5")))
        .hasSize(3);
  }

  private static Straightening.Straight straight(String... rows) {
    return Straightening.of(Lines.loose(rows));
  }

  @Test
  void aRowThatSlippedToTheLeftIsPutRight() {
    Straightening.Straight straight =
        straight("类别|指标|单位|数值", "规模|产值|亿元|10", "规模|企业|家|5", "平台|个|2|", "效益|税收|亿元|3");
    assertThat(straight.moved()).isEqualTo(1);
    assertThat(Lines.rows(straight.lattice())).contains(List.of("", "平台", "个", "2"));
  }

  @Test
  void aRowThatFitsStaysWhereItIs() {
    Straightening.Straight straight =
        straight("类别|指标|单位|数值", "规模|产值|亿元|10", "规模|企业|家|5", "效益|税收|亿元|");
    assertThat(straight.moved()).isZero();
  }

  private static List<Object> spans(String... rows) {
    Lattice lattice = Merges.guessed(Columns.of(Lines.loose(rows), Choices.NONE));
    return lattice.rows().stream()
        .<Object>map(
            row ->
                row.slots().stream()
                    .distinct()
                    .map(slot -> slot.text() + slot.rowSpan() + "×" + slot.columnSpan())
                    .toList())
        .toList();
  }

  @Test
  void blankCellsBelongToTheCategoryAbove() {
    assertThat(spans("类别|名称", "规模|产值", "|企业", "效益|税收"))
        .containsExactly(
            List.of("类别1×1", "名称1×1"),
            List.of("规模2×1", "产值1×1"),
            List.of("规模2×1", "企业1×1"),
            List.of("效益1×1", "税收1×1"));
  }

  @Test
  void unitsAnswerForWhatFollowsButNotForTheSum() {
    assertThat(spans("序号|项目名称|责任单位", "1|甲|某局", "2|乙|", "合计|2|"))
        .containsExactly(
            List.of("序号1×1", "项目名称1×1", "责任单位1×1"),
            List.of("11×1", "甲1×1", "某局2×1"),
            List.of("21×1", "乙1×1", "某局2×1"),
            List.of("合计1×1", "21×1", "1×1"));
  }

  @Test
  void twoRowsOfHeadingsAreMerged() {
    assertThat(spans("地区|工业|", "|产值|增速", "甲县|10|5").subList(0, 2))
        .containsExactly(List.of("地区2×1", "工业1×2"), List.of("地区2×1", "产值1×1", "增速1×1"));
  }
}
