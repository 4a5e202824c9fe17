package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable.Footnote;
import plandraft.model.Plan;

/// What stands above, below and beside a table: its unit, its notes, columns of no indicator, and
/// the lines of a panel without a frame.
class BesideTablesTest {
  private static Recognition recognised(Block... blocks) {
    return Recognizer.recognize(List.of(Texts.document(blocks)), Choices.NONE, Ids.counting("n"));
  }

  private static Plan read(Block... blocks) {
    return recognised(blocks).plan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：亿元", "（单位：亿元）", "(单位:亿元)", "计量单位：亿元", "单位： 亿元"})
  void theUnitAboveATableIsThatOfItsIndicators(String line) {
    Plan plan =
        read(
            Texts.line("一、目标"),
            Texts.line("表1 主要指标"),
            Texts.line(line),
            Texts.table("指标|2020年|2025年", "产值|10|20", "投入占比（%）|2|3"));
    assertThat(plan.indicatorTables().getFirst().title()).isEqualTo("主要指标");
    assertThat(plan.indicatorTables().getFirst().indicators())
        .extracting(Indicator::unit)
        .containsExactly("亿元", "%");
    assertThat(Told.chapters(plan)).containsExactly("# 目标", "  table 主要指标");
  }

  @Test
  void theUnitThatNoHeadingNamesIsTheRests() {
    Plan plan =
        read(
            Texts.line("某县产值分解表"),
            Texts.line("单位：亿元、%"),
            Texts.table("地区|产值|增速（%）", "全县|30|5", "甲镇|10|4", "乙镇|20|6"));
    assertThat(Told.breakdowns(plan)).contains("c /产值/亿元/SUM", "c /增速/%/RATE");
  }

  @Test
  void aUnitThatNobodyUsesStaysANote() {
    Plan plan =
        read(
            Texts.line("表1 主要指标"),
            Texts.line("单位：亿元"),
            Texts.table("指标|单位|2020年|2025年", "产值|亿元|10|20", "企业|家|5|9"));
    assertThat(plan.indicatorTables().getFirst().footnotes())
        .extracting(Footnote::text)
        .containsExactly("单位：亿元");
    Plan grid = read(Texts.line("表1 投入情况"), Texts.line("单位：万元"), Texts.table("名称|金额", "甲|10"));
    assertThat(grid.grids().getFirst().note()).isEqualTo("单位：万元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：市经信局", "填报单位：亿元公司", "责任单位：市经信局", "单位：各有关单位"})
  void otherUnitsAreText(String line) {
    Plan plan = read(Texts.line(line), Texts.table("指标|2020年|2025年", "产值|10|20"));
    assertThat(plan.toString()).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"亿元||亿元", "亿元、%|%|亿元", "亿元，%|亿元|%", "亿元、%||", "亿元、万人、%|%|", "||"})
  void oneUnitIsCommon(String units, String named, String common) {
    Set<String> taken = named == null ? Set.of() : Set.of(named);
    assertThat(UnitLines.common(units == null ? "" : units, taken))
        .isEqualTo(Optional.ofNullable(common));
  }

  @Test
  void columnsOfNoIndicatorBecomeATableOfTheirOwn() {
    Recognition read =
        recognised(
            Texts.line("一、目标"),
            Texts.line("表1 主要指标"),
            Texts.table(
                "序号|指标|单位|2020年|2025年|责任单位|备注",
                "1|产值|亿元|10|20|市经信局|",
                "2|企业|家|5|9|市统计局|预计数",
                "3|平台|个|1|2||"));
    assertThat(Told.grids(read.plan()))
        .containsExactly("LIST 主要指标（其他列） 1/[[指标, 责任单位, 备注], [产值, 市经信局, ], [企业, 市统计局, 预计数]]");
    assertThat(Told.chapters(read.plan()))
        .containsExactly("# 目标", "  table 主要指标", "  table 主要指标（其他列）");
    assertThat(read.toCheck()).hasSize(1);
  }

  @Test
  void aColumnLeftOutByTheUserIsLeftOut() {
    Block[] blocks = {
      Texts.line("表1 主要指标"), Texts.table("指标|单位|2020年|2025年|备注", "产值|亿元|10|20|预计数")
    };
    Spot table =
        recognised(blocks).entries().stream()
            .filter(entry -> entry.table().isPresent())
            .findFirst()
            .orElseThrow()
            .spot();
    Choices out = Choices.NONE.withRole(new Choices.Column(table, 4), ColumnRole.OTHER);
    Plan plan =
        Recognizer.recognize(List.of(Texts.document(blocks)), out, Ids.counting("n")).plan();
    assertThat(plan.grids()).isEmpty();
  }

  @Test
  void aGrowthToldAboutIsKeptAndNotTheWholeTableOnceMore() {
    Plan plan =
        read(
            Texts.line("表1 主要指标"),
            Texts.table("指标|单位|2020年|2025年|年均增长", "产值|亿元|10|20|14.9%", "生产率|万元|11.6|15.5|6左右"));
    assertThat(Told.grids(plan)).containsExactly("LIST 主要指标（其他列） 1/[[指标, 年均增长], [生产率, 6左右]]");
  }

  @Test
  void aGrowthThatDoesNotFollowIsKept() {
    Plan plan =
        read(
            Texts.line("表1 主要指标"),
            Texts.table("指标|单位|2020年|2025年|年均增长", "产值|亿元|10|20|14.9%", "企业|家|5|9|15%"));
    assertThat(Told.grids(plan)).containsExactly("LIST 主要指标（其他列） 1/[[指标, 年均增长], [企业, 15%]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"备注：标*为预计数。", "注：1.为累计数", "附注：略", "注释：略", "说明：略", "注 1：略", "备 注：略"})
  void aNoteIsKnownByItsFirstWords(String text) {
    assertThat(Footnotes.isNote(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"注意：安全", "备注栏填写", "说明书", "注重实效", ""})
  void otherLinesAreNoNotes(String text) {
    assertThat(Footnotes.isNote(text)).isFalse();
    assertThat(Footnotes.isMarked(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"①指国控断面。", "*为暂定目标", "※数据来自统计局", "资料来源：市统计局", "数据来源:年鉴"})
  void aLineBelowATableMayExplainAMark(String text) {
    assertThat(Footnotes.isMarked(text)).isTrue();
  }

  @Test
  void eachStatementIsAFootnoteWithItsMark() {
    List<Footnote> notes = Footnotes.read(List.of("备注：*为2019年数据；**为预计数", "①指国控断面。"), Lines.found());
    assertThat(notes).extracting(Footnote::mark).containsExactly("*", "**", "①");
    assertThat(Footnotes.year(notes, "*")).isEqualTo(OptionalInt.of(2019));
    assertThat(Footnotes.year(notes, "**")).isEmpty();
    assertThat(Footnotes.year(notes, "")).isEmpty();
  }

  @Test
  void aNameKeepsTheMarkBehindItsUnit() {
    Indicator read =
        read(Texts.line("表1 主要指标"), Texts.table("指标|2020年|2025年", "优良比例（%）①|87|90"))
            .indicatorTables()
            .getFirst()
            .indicators()
            .getFirst();
    assertThat(read.name()).isEqualTo("优良比例①");
    assertThat(read.unit()).isEqualTo("%");
  }

  @Test
  void aNoteBelowABreakdownStaysBelowIt() {
    Plan plan =
        read(
            Texts.line("一、分解"),
            Texts.line("表1 产值分解表"),
            Texts.table("地区|产值（亿元）|税收（亿元）", "全县|30|3", "甲镇|10|1", "乙镇|20|2"),
            Texts.line("说明：甲镇含园区。"));
    assertThat(plan.breakdowns()).hasSize(1);
    assertThat(Told.chapters(plan)).containsExactly("# 分解", "  table 产值分解表", "  说明：甲镇含园区。");
  }

  @Test
  void rowsMayBeCountedBeforeTheirAreas() {
    Plan plan =
        read(
            Texts.line("表1 改造任务分解表"),
            Texts.table(
                "序号|乡镇（街道）|改造数（家）|<", "^|^|2023年|2024年", "1|甲镇|3|4", "2|乙镇|5|6", "合计|<|8|10"));
    assertThat(Told.breakdowns(plan))
        .containsExactly(
            "= 改造任务分解表",
            "c 改造数/2023年/家/SUM",
            "c 改造数/2024年/家/SUM",
            "t 合计:8|10",
            "r 甲镇:3|4",
            "r 乙镇:5|6");
  }

  @Test
  void linesOfEveryAreaAreItsOwn() {
    Plan plan =
        read(
            Texts.line("表1 产值分解表"),
            Texts.table(
                "地区|<|产值", "全市|标线|30", "^|高线|33", "甲县|标线|10", "^|高线|11", "乙县|标线|20", "^|高线|22"));
    assertThat(Told.breakdowns(plan))
        .endsWith(
            "t 全市 标线:30", "t 全市 高线:33", "r 甲县 标线:10", "r 甲县 高线:11", "r 乙县 标线:20", "r 乙县 高线:22");
  }

  @Test
  void aSumThatDoesNotFollowIsTold() {
    Recognition read =
        recognised(
            Texts.line("表1 产值分解表"), Texts.table("地区|产值", "全市|30", "甲县|10", "乙县|20", "各县合计|31"));
    assertThat(read.plan().breakdowns().getFirst().regions()).hasSize(2);
    assertThat(read.toCheck()).hasSize(1);
    assertThat(
            recognised(
                    Texts.line("表1 产值分解表"),
                    Texts.table("地区|产值", "全市|30", "甲县|10", "乙县|20", "各县合计|30"))
                .toCheck())
        .isEmpty();
  }

  @Test
  void wordsBesideAreasMakeNoBreakdown() {
    Plan plan =
        read(Texts.line("表1 乡镇定位"), Texts.table("序号|乡镇|主导产业|定位", "1|甲镇|渔业|基地", "2|乙镇|茶业|示范"));
    assertThat(plan.breakdowns()).isEmpty();
    assertThat(plan.grids()).hasSize(1);
  }

  @Test
  void aNoteBelowAPanelStaysBelowIt() {
    Plan plan = read(Texts.line("一、任务"), Texts.table("专栏1 工程", "甲工程。"), Texts.line("注：含在建工程。"));
    assertThat(Told.chapters(plan)).containsExactly("# 任务", "  [专栏1 工程]", "    甲工程。", "  注：含在建工程。");
  }

  @Test
  void gridsOfOneTitleThatSayOtherThingsAreTwo() {
    Plan plan =
        read(
            Texts.line("一、情况"),
            Texts.line("表1 项目情况"),
            Texts.table("名称|金额", "甲|10"),
            Texts.line("继续说明。"),
            Texts.line("表2 项目情况"),
            Texts.table("名称|金额", "乙|20"));
    assertThat(plan.grids()).hasSize(2);
  }

  @Test
  void aTableOfWhichSomethingIsNotReadIsAlsoKeptAsItIs() {
    Recognition read =
        recognised(
            Texts.line("一、目标"),
            Texts.line("表1 主要指标"),
            Texts.table("序号|指标|单位|2020年|2025年", "1|产值|亿元|10|20", "重点|企业|家|5|9"));
    assertThat(read.plan().indicatorTables().getFirst().indicators()).hasSize(2);
    assertThat(Told.grids(read.plan()))
        .containsExactly(
            "LIST 主要指标（原表） 1/[[序号, 指标, 单位, 2020年, 2025年], [1, 产值, 亿元, 10, 20], [重点, 企业, 家, 5, 9]]");
    assertThat(read.toCheck()).hasSize(1);
  }

  private static List<String> panels(String... lines) {
    return Lines.told(PanelLines.gathered(Lines.of(lines), Lines.found()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "专栏1 重点工程/1.甲工程。建设甲。/2.乙工程。建设乙。/第二章 保障|2",
        "专栏 3：重点工程/（1）甲工程/建设甲。/（2）乙工程/建设乙。/二、保障|4",
        "专栏一 重点工程/（一）甲工程。建设甲。/（二）乙工程。建设乙。/（四）另一节|2",
        "专栏2 重点工程/只有一段说明。/正文继续。|1",
        "专栏2 重点工程/1.甲工程。建设甲。/正文继续。|1"
      })
  void aPanelTakesTheLinesThatItCounts(String lines, int taken) {
    List<String> given = List.of(lines.split("/"));
    List<String> told = panels(lines.split("/"));
    assertThat(told.getFirst()).startsWith("[[专栏").contains(given.get(taken));
    assertThat(told.subList(1, told.size())).isEqualTo(given.subList(taken + 1, given.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"专栏1 重点工程/二、保障", "专栏内容见后。/1.甲", "详见专栏1/1.甲。建设甲。", "专栏1 重点工程/（三）乙节/正文。"})
  void otherLinesArePartOfNoPanel(String lines) {
    assertThat(panels(lines.split("/"))).containsExactly(lines.split("/"));
  }

  @Test
  void theTitleAboveAFrameIsThePanels() {
    Plan plan =
        read(Texts.line("一、任务"), Texts.line("专栏1 重点工程"), Texts.table("1.甲工程。"), Texts.line("正文。"));
    assertThat(Told.chapters(plan)).containsExactly("# 任务", "  [专栏1 重点工程]", "    1.甲工程。", "  正文。");
  }
}
