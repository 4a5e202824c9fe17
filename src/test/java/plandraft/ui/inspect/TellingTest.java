package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Grids;
import plandraft.edit.Tasks;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Tables;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.say.Words;

/// What the inspector says of things that are edited where they stand.
final class TellingTest {
  private static final Telling TELLING =
      new Telling(Words.of(Inspector.class, Locale.SIMPLIFIED_CHINESE));

  private static final Indicator JOBS =
      Indicator.of(new Id<>("i1"), "新增就业", 2025)
          .withNature(Indicator.Nature.BINDING)
          .withTarget(Quantity.read("200"));
  private static final Indicator FIRMS =
      Indicator.of(new Id<>("i2"), "企业数", 2025).withNature(Indicator.Nature.EXPECTED);
  private static final Measure MEASURE =
      Measure.of(new Id<>("m1"), "建设示例平台。")
          .withResponsibility(Responsibility.read("*示例局、*示例委，各县（市、区）人民政府"))
          .withDeadline("2026年底")
          .withIndicators(List.of(JOBS.id()));

  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withIndicatorTables(
              List.of(
                  Tables.of("t", Tables.group("g1", "民生", JOBS), Tables.group("g2", "产业", FIRMS))))
          .withTasks(
              List.of(
                  Task.of(new Id<>("a"), "任务甲")
                      .withChildren(
                          List.of(Task.of(new Id<>("a1"), "任务乙").withMeasures(List.of(MEASURE))))));

  @Test
  void anIndicatorTableTellsWhatIsMissing() {
    assertThat(TELLING.table(PLAN, "t"))
        .contains(
            Told.of("主要目标表")
                .with("类别", 2)
                .with("指标", 2)
                .with("约束性", 1)
                .with("预期性", 1)
                .with("未填目标值", 1)
                .with("未填测算依据", 2)
                .with("脚注", 0));
  }

  @Test
  void aCategoryTellsItsIndicators() {
    assertThat(TELLING.group(PLAN, "g2")).contains(Told.of("产业").with("指标", 1).with("所含指标", "企业数"));
  }

  @Test
  void theTasksAreCountedTogether() {
    assertThat(TELLING.tasks(PLAN))
        .contains(
            Told.of("任务与举措")
                .with("大任务", 1)
                .with("子任务", 1)
                .with("举措", 1)
                .with("责任单位", 3)
                .with("未明确牵头单位", 0));
  }

  @Test
  void aMeasureTellsWhoseItIs() {
    Told told = TELLING.measure(PLAN, "m1").orElseThrow();
    assertThat(told.title()).isEqualTo("建设示例平台。");
    assertThat(told.facts())
        .contains(
            new Told.Fact("任务", "任务乙"),
            new Told.Fact("牵头单位", "示例局、示例委"),
            new Told.Fact("时限", "2026年底"),
            new Told.Fact("关联指标", "新增就业"));
  }

  @Test
  void aMeasureWithoutAnybodySaysSo() {
    Plan nobody =
        Tasks.change(
            PLAN,
            new Id<>("a1"),
            task -> task.withMeasures(List.of(Measure.of(new Id<>("m2"), ""))));
    assertThat(TELLING.measure(nobody, "m2"))
        .contains(Told.of("（未命名）").with("任务", "任务乙").with("牵头单位", "尚未填写"));
  }

  @Test
  void aBreakdownTellsItsSizeAndTotals() {
    Breakdown breakdown =
        new Breakdown(
            new Id<>("b"),
            "目标分解",
            List.of(Breakdown.Column.of(new Id<>("c"), "企业数")),
            List.of(new Breakdown.Line(new Id<>("all"), "全市", List.of(Quantity.read("9")))),
            List.of(
                new Breakdown.Line(new Id<>("r1"), "甲县", List.of()),
                new Breakdown.Line(new Id<>("r2"), "乙县", List.of())));
    assertThat(TELLING.breakdown(PLAN.withBreakdowns(List.of(breakdown)), "b"))
        .contains(Told.of("目标分解").with("地区", 2).with("指标", 1).with("总量线", "全市"));
  }

  @Test
  void aFreeTableCountsItsRowsWithoutTheHeadings() {
    Grid grid =
        new Grid(
            new Id<>("g"),
            Grid.Kind.LIST,
            "平台名单",
            1,
            2,
            List.of(row("h"), row("r1"), row("r2")),
            "");
    assertThat(TELLING.grid(PLAN.withGrids(List.of(grid)), "g"))
        .contains(Told.of("平台名单").with("行数", 2).with("列数", 2));
  }

  private static Grid.Row row(String id) {
    return new Grid.Row(new Id<>(id), List.of(Grid.Cell.of("甲"), Grid.Cell.of("乙")));
  }

  static Stream<List<Object>> contents() {
    return Stream.of(
        List.of(new Content.OfTable("t"), "规划中的表格"),
        List.of(new Content.OfTasks(), "任务与举措"),
        List.of(new Content.OfPicture(new Id<>("p")), "图片"),
        List.of(new Content.OfText(List.of()), "文字，尚未写"),
        List.of(new Content.OfText(List.of(Block.Paragraph.of(new Id<>("x"), "正文。"))), "文字"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void anAnnexTellsItsNumberAndContent(List<Object> content) {
    Annex first = new Annex(new Id<>("0"), "别的", new Content.OfTasks());
    Annex annex = new Annex(new Id<>("1"), "附件名", (Content) content.getFirst());
    assertThat(TELLING.annex(PLAN.withAnnexes(List.of(first, annex)), "1"))
        .contains(Told.of("附件名").with("附件序号", 2).with("内容", (String) content.getLast()));
  }

  @Test
  void aDocumentsOwnTextTellsItsLength() {
    Section section =
        Section.of(new Id<>("s"), "编制背景")
            .withBody(List.of(Block.Paragraph.of(new Id<>("p"), "为编制本规划。")));
    DocumentText text = new DocumentText(new Id<>("d"), "explanation", List.of(section), List.of());
    Told told = TELLING.text(PLAN.withDocumentTexts(List.of(text)), "d").orElseThrow();
    assertThat(told.facts()).contains(new Told.Fact("下级章节", "1"), new Told.Fact("待核", "0"));
  }

  @Test
  void whatIsGoneIsNotTold() {
    assertThat(
            Stream.of(
                TELLING.table(PLAN, "?"),
                TELLING.group(PLAN, "?"),
                TELLING.measure(PLAN, "?"),
                TELLING.breakdown(PLAN, "?"),
                TELLING.grid(PLAN, "?"),
                TELLING.annex(PLAN, "?"),
                TELLING.text(PLAN, "?")))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void everythingOfAnyPlanCanBeTold() {
    RandomPlans.first(40)
        .forEach(
            plan -> {
              assertThat(plan.indicatorTables())
                  .allMatch(one -> TELLING.table(plan, one.id().value()).isPresent());
              assertThat(plan.breakdowns())
                  .allMatch(one -> TELLING.breakdown(plan, one.id().value()).isPresent());
              assertThat(plan.grids())
                  .allMatch(one -> TELLING.grid(plan, one.id().value()).isPresent());
              assertThat(plan.annexes())
                  .allMatch(one -> TELLING.annex(plan, one.id().value()).isPresent());
              assertThat(plan.documentTexts())
                  .allMatch(one -> TELLING.text(plan, one.id().value()).isPresent());
              assertThat(Tasks.all(plan.tasks()).flatMap(task -> task.measures().stream()))
                  .allMatch(one -> TELLING.measure(plan, one.id().value()).isPresent());
            });
  }

  @Test
  void aRowOfAFreeTableIsToldUnderItsHeadings() {
    Grid grid =
        Grids.write(
            Grids.fresh(Grid.Kind.LIST, "平台名单", List.of("序号", "名称"), 1, Ids.counting("row")),
            cell -> cell.row() == 1 && cell.column() == 1 ? "示例园" : cell.text());
    Plan plan =
        Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025)).withGrids(List.of(grid));

    assertThat(TELLING.gridRow(plan, grid.rows().get(1).id().value()))
        .contains(Told.of("平台名单").with("序号", "1").with("名称", "示例园"));
    assertThat(TELLING.gridRow(plan, "gone")).isEmpty();
  }
}
