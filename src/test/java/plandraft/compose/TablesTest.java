package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.Golden;
import plandraft.document.Document;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// The tables of the work points of a year: responsibilities, breakdowns, evaluations.
class TablesTest {
  private Layouts layouts;
  private final Plan bare = Plan.of(new Id<>("p"), Header.of("示例要点", "年度工作要点", 2018, 2019));

  @BeforeEach
  void readLayouts() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  @Test
  void responsibilitiesMergeOnTheirOwnBoundaries() {
    assertThat(rows(bare.withTasks(tasks()), "responsibilities"))
        .containsExactly(
            "| 0{1×2} 任务名称 | 2 内容与要求 | 3 责任单位 |+",
            "| 0{4×1} 一、核心产业。到2019年增长15%。 | 1{2×1} 1.打造平台 | 2 建园区。 | 3 *甲局 |+ @measure:m1",
            "| 2 强服务。 | 3{2×1} *甲局、乙局 |+ @measure:m2",
            "| 1 2.培育企业 | 2 育企业。 |+ @measure:m3",
            "| 1 3.引进项目 | 2  | 3  | @task:t1-3",
            "| 0{2×1} 二、数字转型 | 1{2×1} 4.上云 | 2 （1）宣传。讲政策。 | 3{2×1} *甲局、乙局 |+ @measure:m4",
            "| 2 （2）补助。发补助。 | @measure:m5",
            "| 0{1×2} 5.组织保障 | 2 加强领导。 | 3 各有关单位 |+ @measure:m6",
            "| 0{1×4} 备注：标*的为牵头单位 |");
  }

  /// Where the plan shows its tasks as an annex, the table has that annex's title wherever it
  /// stands; a document for another purpose keeps its own.
  @ParameterizedTest
  @CsvSource({
    "responsibilities, '', 示例要点责任分解表",
    "responsibilities, 附件名单, 示例要点责任分解表",
    "responsibilities, 任务 重点任务分解表 其他任务, 重点任务分解表",
    "workbook, '', 示例要点责任分解表",
    "workbook, 任务 重点任务分解表, 重点任务分解表",
    "leads, 任务 重点任务分解表, 示例要点任务分工表"
  })
  void theTableOfTasksIsTitledAsItsAnnex(String kind, String annexes, String title) {
    Plan plan = bare.withTasks(tasks()).withAnnexes(annexes(annexes));
    Document document = Documents.kind(kind).orElseThrow().compose(plan, layouts);
    assertThat(Printed.lines(document)).contains("[attachmentTitle] " + title);
    assertThat(document.blocks().filter(Table.class::isInstance))
        .extracting(block -> ((Table) block).name())
        .containsExactly(title);
    assertThat(document.name()).isEqualTo(kind.equals("workbook") ? "示例要点表格汇编" : title);
  }

  /// The star is explained where it stands, and only there.
  @Test
  void theNoteOnLeadUnitsNeedsAStar() {
    Measure measure =
        new Measure(new Id<>("m"), "建园区。", Responsibility.read("甲局、乙局"), "", List.of());
    Plan plan =
        bare.withTasks(List.of(Task.of(new Id<>("t"), "打造平台").withMeasures(List.of(measure))));
    assertThat(rows(plan, "responsibilities")).noneMatch(row -> row.contains("备注"));
    assertThat(rows(bare.withTasks(tasks()), "leads")).noneMatch(row -> row.contains("备注"));
    assertThat(rows(bare.withTasks(tasks()), "workbook")).last().asString().contains("标*的为牵头单位");
  }

  /// The mark of lead units may be a star of either kind, and the note names the one that stands
  /// there; a list tells it only of units of the register, and not twice.
  @ParameterizedTest
  @CsvSource({
    "*甲局、乙局, '', 备注：标*的为牵头单位",
    "★甲局、乙局, '', 备注：标★的为牵头单位",
    "甲类企业（*甲局）、乙局, '', 备注：标*的为牵头单位",
    "★甲局, 企业均为示例。, 备注：企业均为示例；标★的为牵头单位",
    "*甲局, 注：企业均为示例。, 注：企业均为示例；标*的为牵头单位",
    "*甲局, 注：带*的牵头。, 注：带*的牵头。",
    "甲局, 企业均为示例。, 备注：企业均为示例。",
    "*丙企业, '', ''",
    "2916*, '', ''"
  })
  void theMarkOfLeadUnitsIsExplained(String cell, String note, String told) {
    Grid.Row head = new Grid.Row(new Id<>("r1"), List.of(Grid.Cell.of("指标")));
    Grid.Row row = new Grid.Row(new Id<>("r2"), List.of(Grid.Cell.of(cell)));
    Grid grid =
        new Grid(new Id<>("g"), Grid.Kind.EVALUATION, "评价表", 1, 1, List.of(head, row), note);
    Plan plan = bare.withUnits(List.of("甲局", "乙局")).withGrids(List.of(grid));
    for (String kind : List.of("evaluation", "workbook")) {
      List<String> rows = rows(plan, kind);
      assertThat(rows).hasSize(told.isEmpty() ? 2 : 3);
      assertThat(rows.getLast()).contains(told.isEmpty() ? cell : told);
    }
  }

  /// An annex of text, or, behind the word 任务, annexes that show the tasks.
  private static List<Annex> annexes(String titles) {
    if (titles.isEmpty()) {
      return List.of();
    }
    boolean tasks = titles.startsWith("任务 ");
    Annex.Content content =
        tasks ? new Annex.Content.OfTasks() : new Annex.Content.OfText(List.of());
    return Arrays.stream(titles.split(" "))
        .skip(tasks ? 1 : 0)
        .map(title -> new Annex(new Id<>(title), title, content))
        .toList();
  }

  @Test
  void leadsSupportersAndDeadlinesHaveTheirOwnColumns() {
    assertThat(rows(bare.withTasks(tasks()), "leads"))
        .contains(
            "| 0{1×2} 任务名称 | 2 内容与要求 | 3 牵头单位 | 4 配合单位 | 5 完成时限 |+",
            "| 2 强服务。 | 4{2×1} 乙局 | 5 6月底 |+ @measure:m2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"breakdown", "evaluation", "plan"})
  void aTableTooWideForItsPageStandsInPartsOnPaper(String kind) throws IOException {
    Plan plan = kind.equals("evaluation") ? WideTables.evaluation(20) : WideTables.breakdown(40);
    Document document = Documents.kind(kind).orElseThrow().compose(plan, layouts);
    assertThat(document.blocks().filter(Table.class::isInstance)).hasSize(1);
    Golden.assertStands("wide/" + kind + ".txt", Printed.of(document.onPaper()));
  }

  @Test
  void oneUnitsExtractKeepsTheNumbersOfTheWholeTable() {
    var extract = Documents.extract("乙局").compose(bare.withTasks(tasks()), layouts);
    assertThat(extract.name()).isEqualTo("示例要点任务清单（乙局）");
    assertThat(Printed.lines(extract).filter(line -> line.startsWith("|")))
        .extracting(line -> line.replaceAll(" \\| 3.*", ""))
        .containsExactly(
            "| 0{1×2} 任务名称 | 2 内容与要求",
            "| 0{2×1} 一、核心产业。到2019年增长15%。 | 1 1.打造平台 | 2 强服务。",
            "| 1 2.培育企业 | 2 育企业。 | 4 年底 | @measure:m3",
            "| 0{2×1} 二、数字转型 | 1{2×1} 4.上云 | 2 （1）宣传。讲政策。",
            "| 2 （2）补助。发补助。 | 4  |+ @measure:m5",
            "| 0{1×5} 备注：标*的为牵头单位 |");
  }

  @Test
  void aBreakdownHasTwoHeaderRowsWhereColumnsAreGroupedAndTotalsFirst() {
    Breakdown breakdown =
        new Breakdown(
            new Id<>("bd"),
            "指标分解表（一）",
            List.of(
                new Breakdown.Column(new Id<>("c1"), "", "增加值", "亿元", Aggregation.SUM),
                new Breakdown.Column(new Id<>("c2"), "设施建设", "改造", "个", Aggregation.SUM),
                new Breakdown.Column(new Id<>("c3"), "设施建设", "新建", "个", Aggregation.SUM)),
            List.of(line("t1", "全市 标线", "500", "30", "5"), line("t2", "全市 高线", "520", "50", "6")),
            List.of(line("r1", "甲区", "38", "-", "")));
    assertThat(rows(bare.withBreakdowns(List.of(breakdown)), "breakdown"))
        .containsExactly(
            "| 0{2×2} 地区 | 2{2×1} 增加值（亿元） | 3{1×2} 设施建设 |+",
            "| 3 改造（个） | 4 新建（个） |+ @breakdown:c2",
            "| 0{2×1} 全市 | 1 标线 | 2 #500 | 3 #30 | 4 #5 | @breakdown:t1",
            "| 1 高线 | 2 #520 | 3 #50 | 4 #6 | @breakdown:t2",
            "| 0{1×2} 甲区 | 2 #38 | 3 #- | 4 # | @breakdown:r1");
  }

  @Test
  void aGridMayMergeCellsThatDoNotShareBoundaries() {
    Grid grid =
        new Grid(
            new Id<>("g"),
            Grid.Kind.EVALUATION,
            "评价表",
            2,
            3,
            List.of(
                row("r1", cell("地区", 2, 1), cell("设施", 1, 2)),
                row("r2", Grid.Cell.of("得分"), Grid.Cell.of("位次")),
                row("r3", Grid.Cell.of("甲区"), cell("116.5", 2, 1), Grid.Cell.of("前3名")),
                row("r4", cell("乙区", 2, 1), Grid.Cell.of("26")),
                row("r5", Grid.Cell.of("91"), Grid.Cell.of("第三层次"))),
            "标*为估计数");
    assertThat(rows(bare.withGrids(List.of(grid)), "evaluation"))
        .containsExactly(
            "| 0{2×1} 地区 | 1{1×2} 设施 |+ @grid:r1",
            "| 1 得分 | 2 位次 |+ @grid:r2",
            "| 0 甲区 | 1{2×1} #116.5 | 2 前3名 |+ @grid:r3",
            "| 0{2×1} 乙区 | 2 #26 |+ @grid:r4",
            "| 1 #91 | 2 第三层次 |+ @grid:r5",
            "| 0{1×3} 备注：标*为估计数 |");
    assertThat(Documents.of(bare.withGrids(List.of(grid))))
        .extracting(DocumentKind::id)
        .contains("evaluation", "workbook")
        .doesNotContain("lists", "projects");
  }

  @Test
  void theWorkbookAddsUpWhatTheTableDoesNotAddUpItself() {
    Grid projects =
        new Grid(
            new Id<>("g"),
            Grid.Kind.PROJECTS,
            "项目库",
            1,
            3,
            List.of(
                row("r1", Grid.Cell.of("序号"), Grid.Cell.of("项目名称"), Grid.Cell.of("总投资（亿元）")),
                row("r2", Grid.Cell.of("1"), Grid.Cell.of("甲项目"), Grid.Cell.of("2.5")),
                row("r3", Grid.Cell.of("2"), Grid.Cell.of("乙项目"), Grid.Cell.of("—")),
                row("r4", Grid.Cell.of("3"), Grid.Cell.of("丙项目"), Grid.Cell.of("4"))),
            "");
    assertThat(rows(bare.withGrids(List.of(projects)), "workbook"))
        .last()
        .isEqualTo("| 0{1×2} 合计 | 2 6.5 =Sum[from=1, to=3] |");
    assertThat(rows(bare.withGrids(List.of(projects)), "projects")).hasSize(4);

    List<Grid.Row> added = new ArrayList<>(projects.rows());
    added.add(row("r5", cell("合计", 1, 2), Grid.Cell.of("6.5")));
    assertThat(rows(bare.withGrids(List.of(projects.withRows(added))), "workbook"))
        .last()
        .isEqualTo("| 0{1×2} 合计 | 2 #6.5 | @grid:r5");
  }

  @Test
  void aBreakdownIsAddedUpInTheWorkbookAndHeldAgainstItsLines() {
    Breakdown breakdown =
        new Breakdown(
            new Id<>("bd"),
            "分解表",
            List.of(
                new Breakdown.Column(new Id<>("c1"), "", "企业", "家", Aggregation.SUM),
                new Breakdown.Column(new Id<>("c2"), "", "增速", "%", Aggregation.RATE),
                new Breakdown.Column(new Id<>("c3"), "", "平台", "个", Aggregation.SUM)),
            List.of(line("t1", "全市 标线", "50", "8", "-"), line("t2", "全市 高线", "60", "9", "3")),
            List.of(line("r1", "甲区", "30", "8", "-"), line("r2", "乙区", "25", "9", "")));
    assertThat(rows(bare.withBreakdowns(List.of(breakdown)), "workbook"))
        .endsWith(
            "| 0{1×2} 各地合计 | 2 55 =Sum[from=3, to=4] | 3  | 4  =Sum[from=3, to=4] |",
            "| 0{1×2} 超出标线 | 2 5 =Gap[row=5, below=1] | 3  | 4  =Gap[row=5, below=1] |",
            "| 0{1×2} 超出高线 | 2 -5 =Gap[row=5, below=2] | 3  | 4  =Gap[row=5, below=2] |");
  }

  /// A unit that would be torn at the end of a line has one of its own, if that costs no more; one
  /// that stands whole in its heading's last line stays there.
  @ParameterizedTest
  @CsvSource({
    "产值, 亿元, 产值⏎（亿元）",
    "战略性新兴产业增加值, 亿元, 战略性新兴产业增加值⏎（亿元）",
    "户, 家, 户（家）",
    "高新技术产业增加值, %, 高新技术产业增加值（%）",
    "战略性新兴产业增加值, '', 战略性新兴产业增加值"
  })
  void unitsOfHeadingsAreNotTorn(String name, String unit, String heading) {
    List<Breakdown.Column> columns =
        IntStream.range(0, 9)
            .mapToObj(
                i -> new Breakdown.Column(new Id<>("c" + i), "", name, unit, Aggregation.NONE))
            .toList();
    Breakdown breakdown =
        new Breakdown(new Id<>("bd"), "分解表", columns, List.of(), List.of(line("r1", "甲区", "1")));
    assertThat(rows(bare.withBreakdowns(List.of(breakdown)), "breakdown").getFirst())
        .contains("| 1 " + heading + " |");
  }

  /// Sums have commas where any of what they add up has.
  @ParameterizedTest
  @CsvSource({
    "'1,234.5', 900, '1,000', '2,134.5', '1,134.5'",
    "1234.5, 900, 1000, 2134.5, 1134.5",
    "'12,000', '3,000', '20,000', '15,000', '-5,000'",
    "900, 50, '1,000', 950, -50"
  })
  void sumsArePrintedLikeWhatTheyAddUp(
      String one, String other, String line, String sum, String gap) {
    Breakdown breakdown =
        new Breakdown(
            new Id<>("bd"),
            "分解表",
            List.of(new Breakdown.Column(new Id<>("c1"), "", "产值", "万元", Aggregation.SUM)),
            List.of(line("t1", "全市", line)),
            List.of(line("r1", "甲区", one), line("r2", "乙区", other)));
    assertThat(rows(bare.withBreakdowns(List.of(breakdown)), "workbook"))
        .endsWith(
            "| 0 各地合计 | 1 " + sum + " =Sum[from=2, to=3] |",
            "| 0 超出全市 | 1 " + gap + " =Gap[row=4, below=1] |");
  }

  @Test
  void aDivisionOfWorkNeedsALeadUnit() {
    Plan none = bare.withTasks(List.of(task("t", "加强领导", measure("m", "开会。", "各有关单位", ""))));
    assertThat(Documents.of(none))
        .extracting(DocumentKind::id)
        .contains("responsibilities")
        .doesNotContain("leads");
    assertThat(Documents.of(bare.withTasks(tasks())))
        .extracting(DocumentKind::id)
        .contains("leads");
  }

  @Test
  void everyKindHasALayoutATitleAndWorksOnAnEmptyPlan() {
    assertThat(Documents.KINDS)
        .allSatisfy(
            kind -> {
              assertThat(kind.title().in(Locale.CHINA)).isNotBlank();
              assertThat(kind.compose(bare, layouts).name()).contains("示例要点");
            });
  }

  private List<String> rows(Plan plan, String kind) {
    return Printed.lines(Documents.kind(kind).orElseThrow().compose(plan, layouts))
        .filter(line -> line.startsWith("|"))
        .toList();
  }

  private static List<Task> tasks() {
    Task platform =
        task(
            "t1-1",
            "打造平台",
            measure("m1", "建园区。", "*甲局", ""),
            measure("m2", "强服务。", "*甲局、乙局", "6月底"));
    Task firms = task("t1-2", "培育企业", measure("m3", "育企业。", "*甲局、乙局", "年底"));
    Task cloud =
        Task.of(new Id<>("t2-1"), "上云")
            .withChildren(
                List.of(
                    task("t2-1-1", "宣传", measure("m4", "讲政策。", "*甲局、乙局", "")),
                    task("t2-1-2", "补助", measure("m5", "发补助。", "*甲局、乙局", ""))));
    return List.of(
        Task.of(new Id<>("t1"), "核心产业")
            .withGoal("到2019年增长15%。")
            .withChildren(List.of(platform, firms, Task.of(new Id<>("t1-3"), "引进项目"))),
        Task.of(new Id<>("t2"), "数字转型").withChildren(List.of(cloud)),
        task("t3", "组织保障", measure("m6", "加强领导。", "各有关单位", "")));
  }

  private static Task task(String id, String title, Measure... measures) {
    return Task.of(new Id<>(id), title).withMeasures(List.of(measures));
  }

  private static Measure measure(String id, String text, String units, String deadline) {
    return Measure.of(new Id<>(id), text)
        .withResponsibility(Responsibility.read(units))
        .withDeadline(deadline);
  }

  private static Breakdown.Line line(String id, String name, String... cells) {
    return new Breakdown.Line(
        new Id<>(id), name, Arrays.stream(cells).map(Quantity::read).toList());
  }

  private static Grid.Row row(String id, Grid.Cell... cells) {
    return new Grid.Row(new Id<>(id), List.of(cells));
  }

  private static Grid.Cell cell(String text, int rows, int columns) {
    return new Grid.Cell(text, rows, columns);
  }
}
