package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Bytes;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// What each place of a plan says, and in which order they are read.
class ReadingTest {
  private static final Id<Indicator> OUTPUT = new Id<>("i1");
  private static final Id<Media> PICTURE = new Id<>("0123456789");

  private final Plan empty = Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2025, 2030));

  private static IndicatorTable table() {
    Indicator output =
        Indicator.of(OUTPUT, "产值", 2025)
            .withUnit("亿元")
            .withNature(Indicator.Nature.EXPECTED)
            .withBase(Quantity.read("100"))
            .withMilestone(2028, Quantity.read("150"))
            .withTarget(Quantity.read("200以上"));
    return new IndicatorTable(
        new Id<>("t1"),
        "目标",
        IndicatorTable.usualColumns(),
        List.of(new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(output))),
        List.of(new IndicatorTable.Footnote(new Id<>("f1"), "*", "初步数。")));
  }

  private static Section section(Block... blocks) {
    return Section.of(new Id<>("s1"), "总则").withBody(List.of(blocks));
  }

  /// The lines behind the plan's own, each with its place, its home and what it says.
  private static List<String> read(Plan plan) {
    return Reading.of(plan).lines().stream().skip(1).map(ReadingTest::told).toList();
  }

  private static String told(Line line) {
    String says =
        line.says().get().stream()
            .filter(said -> !said.text().isEmpty())
            .map(
                said ->
                    said.field() + (said.label().isEmpty() ? "" : said.label()) + "=" + said.text())
            .collect(Collectors.joining(" "));
    return line.place() + " in " + line.home() + ": " + says;
  }

  @Test
  void thePlanSaysItsTitleAndFacts() {
    Line plan = Reading.of(empty).lines().getFirst();
    assertThat(plan.place()).isEqualTo(Reading.PLAN);
    assertThat(plan.says().get())
        .filteredOn(said -> !said.text().isEmpty())
        .extracting(Said::text)
        .containsExactly("规划", "专项规划", "2025", "2030");
  }

  @Test
  void textIsReadAsItIsPrinted() {
    Block paragraph =
        new Block.Paragraph(
            new Id<>("b1"),
            Block.Style.BODY,
            List.of(
                Inline.Text.of("达到"),
                new Inline.IndicatorValue(
                    OUTPUT, Inline.Which.TARGET, true, Inline.Emphasis.BOLD)));
    Block item = new Block.Item(new Id<>("b2"), List.of(Inline.Text.of("一条")));
    Plan plan =
        empty.withSections(List.of(section(paragraph, item))).withIndicatorTables(List.of(table()));
    assertThat(read(plan).subList(0, 3))
        .containsExactly(
            "section:s1 in plan:: TITLE=总则",
            "block:b1 in section:s1: TEXT=达到200亿元以上",
            "block:b2 in section:s1: TEXT=——一条");
  }

  @Test
  void whatStandsInTheTextIsReadByItsTitle() {
    Block.Prose inner = new Block.Item(new Id<>("b4"), List.of(Inline.Text.of("定位")));
    Plan plan =
        empty
            .withMedia(List.of(new Media(PICTURE, "图.png", "image/png", Bytes.of(new byte[1]))))
            .withIndicatorTables(List.of(table()))
            .withTasks(List.of(Task.of(new Id<>("k1"), "大任务")))
            .withSections(
                List.of(
                    section(
                        new Block.TableHere(new Id<>("b1"), "t1"),
                        new Block.TasksHere(
                            new Id<>("b2"), List.of(new Id<>("k1"), new Id<>("gone"))),
                        new Block.Panel(new Id<>("b3"), "专栏1", List.of(inner)),
                        new Block.PictureHere(new Id<>("b5"), PICTURE, "布局图"),
                        new Block.StagesHere(new Id<>("b6")))));
    assertThat(read(plan).subList(1, 7))
        .containsExactly(
            "block:b1 in section:s1: SHOWN=目标",
            "block:b2 in section:s1: SHOWN=大任务、〔缺〕",
            "block:b3 in section:s1: TITLE=专栏1",
            "block:b4 in block:b3: TEXT=——定位",
            "block:b5 in section:s1: TITLE=布局图 SHOWN=图.png 012345",
            "block:b6 in section:s1: ");
  }

  @Test
  void indicatorsSayEveryValue() {
    assertThat(read(empty.withIndicatorTables(List.of(table()))))
        .containsExactly(
            "table:t1 in plan:: TITLE=目标 NOTE*=初步数。",
            "group:g1 in table:t1: NAME=规模",
            "indicator:i1 in group:g1: NAME=产值 UNIT=亿元 NATURE=EXPECTED BASE2025=100"
                + " MILESTONE2028=150 TARGET=200以上");
  }

  @Test
  void tasksSayTheirMeasures() {
    Measure measure =
        new Measure(
            new Id<>("m1"),
            "建成平台",
            Responsibility.read("*甲局、乙局"),
            "2027年底",
            List.of(OUTPUT, new Id<>("gone")));
    Task task =
        Task.of(new Id<>("k1"), "大任务")
            .withGoal("全面提升。")
            .withMeasures(List.of(measure))
            .withChildren(List.of(Task.of(new Id<>("k2"), "小任务")));
    assertThat(
            read(empty.withTasks(List.of(task)).withIndicatorTables(List.of(table()))).stream()
                .skip(3))
        .containsExactly(
            "task:k1 in plan:: TITLE=大任务 GOAL=全面提升。",
            "measure:m1 in task:k1: TEXT=建成平台 RESPONSIBILITY=*甲局、乙局 DEADLINE=2027年底"
                + " INDICATORS=产值",
            "task:k2 in task:k1: TITLE=小任务");
  }

  @Test
  void breakdownsSayTheirCellsByTheirColumns() {
    Breakdown table =
        new Breakdown(
            new Id<>("d1"),
            "分解表",
            List.of(
                new Breakdown.Column(new Id<>("c1"), "产业", "产值", "亿元", Breakdown.Aggregation.SUM)),
            List.of(new Breakdown.Line(new Id<>("l1"), "全市", List.of(Quantity.read("100")))),
            List.of(new Breakdown.Line(new Id<>("l2"), "甲县", List.of())));
    assertThat(read(empty.withBreakdowns(List.of(table))))
        .containsExactly(
            "breakdown:d1 in plan:: TITLE=分解表",
            "breakdown:c1 in breakdown:d1: NAME=产值 TITLE=产业 UNIT=亿元",
            "breakdown:l1 in breakdown:d1: NAME=全市 CELL产值=100",
            "breakdown:l2 in breakdown:d1: NAME=甲县");
  }

  @Test
  void gridsSayTheirCellsByTheOnlyRowOfHeadings() {
    Grid grid =
        new Grid(
            new Id<>("r"),
            Grid.Kind.LIST,
            "名单",
            1,
            2,
            List.of(row("r1", "名称", "地址"), row("r2", "甲厂", "东路"), row("r3", "合计")),
            "注。");
    assertThat(read(empty.withGrids(List.of(grid))))
        .containsExactly(
            "grid:r in plan:: TITLE=名单 NOTE=注。",
            "grid:r1 in grid:r: CELL名称=名称 CELL地址=地址",
            "grid:r2 in grid:r: CELL名称=甲厂 CELL地址=东路",
            "grid:r3 in grid:r: CELL1=合计");
  }

  private static Grid.Row row(String id, String... cells) {
    return new Grid.Row(new Id<>(id), List.of(cells).stream().map(Grid.Cell::of).toList());
  }

  @Test
  void annexesAndStagesAreRead() {
    Plan plan =
        empty
            .withIndicatorTables(List.of(table()))
            .withAnnexes(
                List.of(
                    new Annex(new Id<>("a1"), "目标表", new Annex.Content.OfTable("t1")),
                    new Annex(
                        new Id<>("a2"),
                        "说明",
                        new Annex.Content.OfText(
                            List.of(Block.Paragraph.of(new Id<>("b9"), "略。"))))))
            .withStageLog(List.of(new StageEntry(new Id<>("e1"), "2026年3月", "征求意见", "初稿")));
    assertThat(read(plan).stream().skip(3))
        .containsExactly(
            "annex:a1 in plan:: TITLE=目标表 SHOWN=目标",
            "annex:a2 in plan:: TITLE=说明",
            "block:b9 in annex:a2: TEXT=略。",
            "stage:e1 in plan:: DEADLINE=2026年3月 TEXT=征求意见 TITLE=初稿");
  }

  @Test
  void everyPlaceIsReadOnceThoughIdsAreDoubled() {
    Plan plan = empty.withSections(List.of(section(), section(), section()));
    assertThat(Reading.of(plan).lines().stream().skip(1).map(Line::place).map(Place::id))
        .containsExactly("s1", "s1#2", "s1#3");
    for (int seed = 0; seed < 50; seed++) {
      List<Line> lines = Reading.of(RandomPlans.of(seed)).lines();
      assertThat(lines.stream().map(Line::place)).doesNotHaveDuplicates();
    }
  }

  @Test
  void theNumberOfALineIsItsPlaceInTheOrder() {
    Reading reading = Reading.of(RandomPlans.of(3));
    for (int i = 0; i < reading.lines().size(); i++) {
      assertThat(reading.number(reading.lines().get(i).place())).isEqualTo(i);
    }
    assertThat(reading.number(new Place(Part.SECTION, "nowhere"))).isEqualTo(-1);
    assertThat(Optional.of(reading.lines().getFirst().home()))
        .hasValueSatisfying(home -> assertThat(reading.number(home)).isEqualTo(-1));
  }
}
