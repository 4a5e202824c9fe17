package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;

/// Tables are known by their columns, in every form they come in.
class TablesTest {
  private static Recognition recognised(Choices choices, Block... blocks) {
    return Recognizer.recognize(List.of(Texts.document(blocks)), choices, Ids.counting("n"));
  }

  private static Plan read(Block... blocks) {
    return recognised(Choices.NONE, blocks).plan();
  }

  private static List<Indicator> indicators(Plan plan) {
    assertThat(plan.indicatorTables()).as("indicator tables").hasSize(1);
    return plan.indicatorTables().getFirst().indicators();
  }

  private static Entry entry(Recognition read) {
    return read.entries().stream()
        .filter(each -> each.what() == Entry.What.TABLE)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "序号, NUMBER",
    "一级指标, CATEGORY",
    "类别, CATEGORY",
    "指标名称, NAME",
    "二级指标, NAME",
    "单位, UNIT",
    "计量单位, UNIT",
    "责任单位, UNITS",
    "牵头单位, LEADS",
    "配合单位, SUPPORTING",
    "协办部门, SUPPORTING",
    "完成时限, DEADLINE",
    "属性, NATURE",
    "指标性质, NATURE",
    "2020年, MILESTONE",
    "2025年目标, MILESTONE",
    "基期值, BASE",
    "基期年份, BASE_YEAR",
    "base_year, BASE_YEAR",
    "base_2020, MILESTONE",
    "Baseline, BASE",
    "Target, TARGET",
    "Indicator, NAME",
    "No., NUMBER",
    "unit, UNIT",
    "category, CATEGORY",
    "目标值, TARGET",
    "年均增长（%）, GROWTH",
    "测算依据, BASIS",
    "任务名称, TASK",
    "重点任务, TASK",
    "内容与要求, MEASURE",
    "具体举措, MEASURE",
    "地区, REGION",
    "县（市、区）, REGION",
    "企业名称, VALUE"
  })
  void aColumnIsKnownByItsHeading(String heading, ColumnRole role) {
    assertThat(ColumnRole.of(heading)).isEqualTo(role);
  }

  @Test
  void unitsStandInAColumnOrInParentheses() {
    List<Indicator> column =
        indicators(
            read(Texts.table("类别|指标|单位|2020年|2025年", "规模|产值|亿元|10|20", "^|接入率（光纤用户率）|%|90|100")));
    assertThat(column).extracting(Indicator::unit).containsExactly("亿元", "%");
    assertThat(column.get(1).name()).isEqualTo("接入率（光纤用户率）");

    List<Indicator> inName =
        indicators(
            read(
                Texts.table(
                    "类别|指标|2020年|2025年",
                    "规模|产值(亿元)|10|20",
                    "^|接入率（光纤用户率）|90|100",
                    "^|劳动生产率（万元/人年）|10|20")));
    assertThat(inName).extracting(Indicator::unit).containsExactly("亿元", "", "万元/人年");
    assertThat(inName).extracting(Indicator::name).containsExactly("产值", "接入率（光纤用户率）", "劳动生产率");
  }

  static Stream<Arguments> years() {
    return Stream.of(
        Arguments.of("指标|单位|2020年|2025年", 2020, 2025, List.of()),
        Arguments.of("指标|单位|2020年（基期）|2025年（目标）", 2020, 2025, List.of()),
        Arguments.of("指标|单位|2023年|2024年|2025年|2026年", 2023, 2026, List.of(2024, 2025)),
        Arguments.of("指标|单位|2020年实际|2025年目标|2035年", 2020, 2025, List.of(2035)),
        Arguments.of("指标|单位|基期值（2020年）|目标值（2025年）", 2020, 2025, List.of()),
        Arguments.of("指标|单位|2020年基期值|2022年|2025年目标值", 2020, 2025, List.of(2022)));
  }

  @ParameterizedTest
  @MethodSource("years")
  void baseTargetAndMilestonesAreToldApart(
      String header, int base, int target, List<Integer> others) {
    String values = "产值|亿元" + "|7".repeat(header.split("\\|").length - 2);
    Plan plan = read(Texts.table(header, values, values.replace("产值", "企业")));
    Indicator first = indicators(plan).getFirst();
    assertThat(first.baseYear()).isEqualTo(base);
    assertThat(plan.header().baseYear()).isEqualTo(base);
    assertThat(plan.header().targetYear()).isEqualTo(target);
    assertThat(first.base().printed()).isEqualTo("7");
    assertThat(first.target().printed()).isEqualTo("7");
    assertThat(first.milestones()).extracting(Indicator.Milestone::year).isEqualTo(others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标|单位|基期值|基期年份|2030年目标|测算依据",
        "indicator|unit|base_2029|base_year|target_2030|basis"
      })
  void aRowMayNameTheYearOfItsBase(String header) {
    Plan plan =
        read(
            Texts.table(
                header, "产值|亿元|10|2024|20|按趋势估算", "企业|家|5|2025年|9|按年均新增1家测算", "用户|万户|3||4|估算"));
    assertThat(indicators(plan)).extracting(Indicator::baseYear).containsExactly(2024, 2025, 2029);
    assertThat(indicators(plan))
        .extracting(each -> each.base().printed() + "→" + each.target().printed())
        .containsExactly("10→20", "5→9", "3→4");
    assertThat(plan.grids()).isEmpty();
  }

  @Test
  void theTitleTellsWhichYearIsTheTarget() {
    Plan plan =
        read(
            Texts.centred("示例县水利发展“十五五”规划"),
            Texts.line("一、目标"),
            Texts.line("表1　主要指标表"),
            Texts.table("指标|单位|2025年|2027年|2030年|2035年", "库容|万立方米|1|2|3|4"));
    assertThat(plan.header().targetYear()).isEqualTo(2030);
    assertThat(indicators(plan).getFirst().target().printed()).isEqualTo("3");
    assertThat(indicators(plan).getFirst().milestones())
        .extracting(Indicator.Milestone::year)
        .containsExactly(2027, 2035);
    assertThat(plan.indicatorTables().getFirst().title()).isEqualTo("主要指标表");
  }

  @Test
  void categoriesMayBeMergedRepeatedOrRowsOfTheirOwn() {
    IndicatorTable merged =
        read(Texts.table("类别|指标|2020年|2025年", "甲|一|1|2", "^|二|1|2", "乙|三|1|2"))
            .indicatorTables()
            .getFirst();
    IndicatorTable repeated =
        read(Texts.table("类别|指标|2020年|2025年", "甲|一|1|2", "甲|二|1|2", "乙|三|1|2"))
            .indicatorTables()
            .getFirst();
    IndicatorTable rows =
        read(Texts.table(
                "指标|单位|2020年|2025年", "（一）甲|<|<|<", "一|个|1|2", "二|个|1|2", "（二）乙|<|<|<", "三|个|1|2"))
            .indicatorTables()
            .getFirst();
    IndicatorTable blank =
        read(Texts.table("类别|指标|2020年|2025年", "甲|一|1|2", "|二|1|2", "乙|三|1|2"))
            .indicatorTables()
            .getFirst();
    for (IndicatorTable table : List.of(merged, repeated, rows, blank)) {
      assertThat(table.groups()).extracting(IndicatorTable.Group::name).containsExactly("甲", "乙");
      assertThat(table.groups().getFirst().indicators())
          .extracting(Indicator::name)
          .containsExactly("一", "二");
    }
  }

  @Test
  void threeLevelsOfNamesKeepBothUpperOnes() {
    IndicatorTable table =
        read(Texts.table("类别|一级指标|二级指标|2020年|2025年", "规模|产业|产值|1|2", "^|企业|家数|1|2", "质量|效益|利润|1|2"))
            .indicatorTables()
            .getFirst();
    assertThat(table.groups())
        .extracting(IndicatorTable.Group::name)
        .containsExactly("规模·产业", "规模·企业", "质量·效益");
  }

  @Test
  void marksFindTheirFootnoteBelowOrWithinTheTable() {
    Plan below =
        read(
            Texts.line("一、目标"),
            Texts.table("类别|指标|2020年|2025年", "甲|一（家）|5*|9", "^|二（家）|6|10"),
            Texts.line("备注：标*为2019年数据；本表为规划口径"));
    Plan within =
        read(
            Texts.line("一、目标"),
            Texts.table(
                "类别|指标|2020年|2025年", "甲|一（家）|5*|9", "^|二（家）|6|10", "注：标*为2019年数据；本表为规划口径|<|<|<"));
    for (Plan plan : List.of(below, within)) {
      IndicatorTable table = plan.indicatorTables().getFirst();
      assertThat(table.footnotes())
          .extracting(IndicatorTable.Footnote::mark, IndicatorTable.Footnote::text)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("*", "标*为2019年数据"),
              org.assertj.core.groups.Tuple.tuple("", "本表为规划口径"));
      assertThat(table.indicators()).extracting(Indicator::baseYear).containsExactly(2019, 2020);
      assertThat(Told.chapters(plan)).hasSize(2);
    }
  }

  @Test
  void naturesAndBasesAreRead() {
    List<Indicator> read =
        indicators(
            read(
                Texts.table(
                    "序号|指标|单位|属性|2020年|2025年|年均增长|测算依据",
                    "1|产值|亿元|预期性|10|20|14.87%|按年均增长15%测算",
                    "2|能耗|吨|约束性|9|8|-|",
                    "3|其他|个||1|2||")));
    assertThat(read)
        .extracting(Indicator::nature)
        .containsExactly(Nature.EXPECTED, Nature.BINDING, Nature.NONE);
    assertThat(read.getFirst().basis().stated()).isPresent();
  }

  @Test
  void anIndicatorWithoutValuesIsReported() {
    Recognition read =
        recognised(Choices.NONE, Texts.table("类别|指标|2020年|2025年", "甲|一（家）|5|9", "^|二（家）||"));
    assertThat(entry(read).sureness()).isEqualTo(Sureness.UNSURE);
    assertThat(entry(read).notes().getFirst().in(Locale.ROOT)).isEqualTo("有1项指标没有读到数值。");
  }

  @Test
  void breakdownsHaveTotalsRegionsAndGroups() {
    Plan plan =
        read(
            Texts.centred("示例市指标分解表"),
            Texts.table(
                "地区|<|产值（亿元）|通信设施|<|设备联网率（%）",
                "^|^|^|改造（个）|新建（个）|^",
                "全市|标线|50|30|5|35",
                "^|高线|60|40|8|40",
                "甲区|<|30|20|3|38",
                "乙县|<|20|-||33"));
    assertThat(plan.breakdowns()).hasSize(1);
    var breakdown = plan.breakdowns().getFirst();
    assertThat(breakdown.title()).isEqualTo("示例市指标分解表");
    assertThat(breakdown.totals())
        .extracting(line -> line.name())
        .containsExactly("全市 标线", "全市 高线");
    assertThat(breakdown.regions()).extracting(line -> line.name()).containsExactly("甲区", "乙县");
    assertThat(breakdown.columns())
        .extracting(column -> column.group() + "/" + column.name() + "/" + column.unit())
        .containsExactly("/产值/亿元", "通信设施/改造/个", "通信设施/新建/个", "/设备联网率/%");
    assertThat(breakdown.columns())
        .extracting(column -> column.aggregation())
        .containsExactly(Aggregation.SUM, Aggregation.SUM, Aggregation.SUM, Aggregation.RATE);
    assertThat(breakdown.regions().getLast().cells().get(1).printed()).isEqualTo("-");
    assertThat(breakdown.regions().getLast().cells().get(2).isBlank()).isTrue();
  }

  @Test
  void aSumIsATotalWhereverItStands() {
    Plan plan = read(Texts.table("乡镇名称|产值（亿元）|企业（家）", "甲镇|3|4", "乙镇|5|6", "合计|8|10"));
    assertThat(plan.breakdowns().getFirst().totals()).hasSize(1);
    assertThat(plan.breakdowns().getFirst().regions()).hasSize(2);
  }

  @Test
  void evaluationsKeepTheirMergedHeadings() {
    Plan plan =
        read(
            Texts.centred("综合评价结果"),
            Texts.table(
                "地区|基础设施|<|总指数|<|<",
                "^|得分|位次|得分|位次|层次",
                "甲区|116.5|26|80.4|36|第三层次",
                "乙县|90.1|52|67.9|62|第五层次"));
    Grid grid = plan.grids().getFirst();
    assertThat(grid.kind()).isEqualTo(Grid.Kind.EVALUATION);
    assertThat(grid.headerRows()).isEqualTo(2);
    assertThat(grid.rows().getFirst().cells())
        .extracting(cell -> cell.text() + cell.rowSpan() + cell.columnSpan())
        .containsExactly("地区21", "基础设施12", "总指数13");
    assertThat(grid.rows().get(2).cells()).hasSize(6);
  }

  @Test
  void projectsListsAndInvestmentsAreKeptAsGrids() {
    Plan plan =
        read(
            Texts.centred("重点项目库"),
            Texts.table("序号|项目名称|建设内容及规模|总投资|责任单位", "1|项目一|建厂|5|甲局"),
            Texts.centred("招商库"),
            Texts.table("序号|企业名称|主营方向|责任单位", "1|企业一|芯片|乙局"),
            Texts.centred("平台名单"),
            Texts.table("序号|平台名称|所在地", "1|平台一|甲区"));
    assertThat(plan.grids())
        .extracting(Grid::kind, Grid::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Grid.Kind.PROJECTS, "重点项目库"),
            org.assertj.core.groups.Tuple.tuple(Grid.Kind.INVESTMENT, "招商库"),
            org.assertj.core.groups.Tuple.tuple(Grid.Kind.LIST, "平台名单"));
  }

  @Test
  void aTableNobodyKnowsStaysAGridInItsPlace() {
    Plan plan =
        read(
            Texts.line("一、说明"),
            Texts.line("对照如下。"),
            Texts.table("甲|乙|丙", "x|y|z", "u|v|w"),
            Texts.line("以下从略。"));
    assertThat(plan.grids()).hasSize(1);
    assertThat(plan.grids().getFirst().rows()).hasSize(3);
    assertThat(Told.chapters(plan)).containsExactly("# 说明", "  对照如下。", "  table 说明", "  以下从略。");
  }

  @Test
  void aFrameOfOneColumnIsAPanel() {
    Plan plan =
        read(Texts.line("一、说明"), Texts.table("专栏1 重点工程", "——建设平台。\n——培育企业。"), Texts.line("以下从略。"));
    assertThat(Told.chapters(plan))
        .containsExactly("# 说明", "  [专栏1 重点工程]", "    —建设平台。", "    —培育企业。", "  以下从略。");
  }

  @Test
  void aTablePartedByAPageEndIsWholeAgain() {
    Plan plan =
        read(
            Texts.line("一、目标"),
            Texts.line("表1　主要指标"),
            Texts.table("类别|指标|2020年|2025年", "甲|一（家）|5|9"),
            Texts.line("续表"),
            Texts.table("类别|指标|2020年|2025年", "甲|二（家）|6|10", "乙|三（家）|7|11"));
    assertThat(plan.indicatorTables()).hasSize(1);
    assertThat(indicators(plan)).hasSize(3);
  }

  @Test
  void aTitleWithinTheTableIsItsTitle() {
    Plan plan =
        read(Texts.table("示例县主要目标表|<|<|<", "类别|指标|2020年|2025年", "甲|一（家）|5|9", "^|二（家）|6|10"));
    assertThat(plan.indicatorTables().getFirst().title()).isEqualTo("示例县主要目标表");
    assertThat(indicators(plan)).hasSize(2);
  }

  @Test
  void theUserSaysWhatATableIs() {
    Block table = Texts.table("项目|口径|现在|将来", "产值|亿元|5|9", "企业|家|6|10");
    Recognition first = recognised(Choices.NONE, table);
    Spot spot = entry(first).spot();
    assertThat(entry(first).table().orElseThrow().kind()).isEqualTo(TableKind.LIST);

    Choices choices =
        Choices.NONE
            .withKind(spot, TableKind.INDICATORS)
            .withRole(new Choices.Column(spot, 0), ColumnRole.NAME)
            .withRole(new Choices.Column(spot, 1), ColumnRole.UNIT)
            .withRole(new Choices.Column(spot, 2), ColumnRole.BASE)
            .withRole(new Choices.Column(spot, 3), ColumnRole.TARGET);
    Plan plan = recognised(choices, table).plan();

    assertThat(plan.grids()).isEmpty();
    assertThat(indicators(plan))
        .extracting(Indicator::name, Indicator::unit, each -> each.target().printed())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("产值", "亿元", "9"),
            org.assertj.core.groups.Tuple.tuple("企业", "家", "10"));
  }

  @Test
  void aKindWithoutItsColumnsFallsBackToAGrid() {
    Block table = Texts.table("甲|乙|丙", "x|y|z");
    Spot spot = entry(recognised(Choices.NONE, table)).spot();
    for (TableKind kind : List.of(TableKind.INDICATORS, TableKind.TASKS)) {
      Plan plan = recognised(Choices.NONE.withKind(spot, kind), table).plan();
      assertThat(plan.indicatorTables()).isEmpty();
      assertThat(plan.grids().size() + plan.tasks().size()).isEqualTo(1);
    }
  }

  @Test
  void blankCellsOfATextAreMergedAgain() {
    Grid grid =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        "综合评价\n地区\t基础设施\t\t总指数\t\n\t得分\t位次\t得分\t位次\n甲区\t1\t2\t3\t4\n乙县\t5\t6\t7\t8\n\n"
                            + "分项评价\n类别\t一级指标\t二级指标\t权重\t责任单位\n甲\t子\t一\t3\t甲局\n\t\t二\t3\t\n\t丑\t三\t3\t\n乙\t寅\t四\t3\t乙局")),
                Choices.NONE,
                Ids.counting("n"))
            .plan()
            .grids()
            .getFirst();
    assertThat(grid.rows().getFirst().cells())
        .containsExactly(
            new Grid.Cell("地区", 2, 1), new Grid.Cell("基础设施", 1, 2), new Grid.Cell("总指数", 1, 2));
  }

  @Test
  void categoriesAndUnitsOfATextReachDown() {
    Grid grid =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        "分项评价\n类别\t一级指标\t二级指标\t权重\t责任单位\n甲\t子\t一\t3\t甲局\n\t\t二\t3\t\n\t丑\t三\t3\t\n乙\t寅\t四\t3\t乙局")),
                Choices.NONE,
                Ids.counting("n"))
            .plan()
            .grids()
            .getFirst();
    assertThat(grid.rows().get(1).cells())
        .containsExactly(
            new Grid.Cell("甲", 3, 1),
            new Grid.Cell("子", 2, 1),
            Grid.Cell.of("一"),
            Grid.Cell.of("3"),
            new Grid.Cell("甲局", 3, 1));
    assertThat(grid.rows().get(2).cells()).containsExactly(Grid.Cell.of("二"), Grid.Cell.of("3"));
    assertThat(grid.rows().get(4).cells()).hasSize(5);
  }

  @Test
  void rowsThatSlippedToTheLeftArePutBack() {
    Recognition read =
        Recognizer.recognize(
            List.of(
                Texts.document(
                    "分项评价\n类别\t指标\t单位\t权重\t位次\n基础\t带宽\tGbps\t3\t2\n\t端口\tMbps\t5\t6\n网络\t%\t4\t3\n应用\t普及率\t%\t2\t9")),
            Choices.NONE,
            Ids.counting("n"));
    Grid grid = read.plan().grids().getFirst();
    assertThat(grid.rows().get(3).cells())
        .extracting(Grid.Cell::text)
        .containsExactly("网络", "%", "4", "3");
    assertThat(grid.rows().get(1).cells().getFirst()).isEqualTo(new Grid.Cell("基础", 3, 1));
    assertThat(entry(read).notes()).extracting(note -> note.key()).contains("rows.moved");
  }
}
