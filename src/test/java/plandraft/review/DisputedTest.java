package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.Labels;
import plandraft.edit.Grids;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.file.PlanTree;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Conflict;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// What both changed differently is called and told as a reader knows it, never as the file has it.
class DisputedTest {
  private static final Id<Indicator> VALUE = new Id<>("i1");
  private static final Id<Section> FIRST = new Id<>("s1");
  private static final Plan PLAN = plan();

  private static Plan plan() {
    Indicator value =
        Indicator.of(VALUE, "产值", 2025).withUnit("亿元").withTarget(Quantity.read("200"));
    Grid list = Grids.fresh(Grid.Kind.LIST, "名单", List.of("名称", "产值"), 1, Ids.counting("g"));
    Breakdown breakdown =
        new Breakdown(
            new Id<>("bd"),
            "分解",
            List.of(
                Breakdown.Column.of(new Id<>("c1"), "2025年"),
                Breakdown.Column.of(new Id<>("c2"), "2026年")),
            List.of(),
            List.of(
                new Breakdown.Line(
                    new Id<>("line"), "甲镇", List.of(Quantity.read("1"), Quantity.read("2")))));
    Comment comment =
        Comment.of(new Id<>("m1"), Place.of(Place.Part.SECTION, FIRST), "张三", Instant.EPOCH, "请补充。")
            .from("甲局");
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
        .withSections(List.of(live("产值达到"), Section.of(new Id<>("s2"), "保障措施")))
        .withIndicatorTables(
            List.of(
                new IndicatorTable(
                    new Id<>("tb"),
                    "目标",
                    IndicatorTable.usualColumns(),
                    List.of(new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(value))),
                    List.of())))
        .withTasks(
            List.of(
                Task.of(new Id<>("t1"), "建平台")
                    .withMeasures(List.of(Measure.of(new Id<>("me1"), "建一个平台")))))
        .withBreakdowns(List.of(breakdown))
        .withGrids(List.of(list))
        .withAnnexes(List.of(new Annex(new Id<>("a1"), "附件一", new Annex.Content.OfTable("tb"))))
        .withComments(List.of(comment));
  }

  /// A paragraph that shows the value of an indicator.
  private static Section live(String words) {
    List<Inline> said =
        List.of(
            Inline.Text.of(words),
            new Inline.IndicatorValue(VALUE, Inline.Which.TARGET, true, Inline.Emphasis.NONE),
            Inline.Text.of("。"));
    return Section.of(FIRST, "总体要求")
        .withBody(List.of(new Block.Paragraph(new Id<>("b1"), Block.Style.BODY, said)));
  }

  private static Plan changed(UnaryOperator<Indicator> change) {
    return Indicators.change(PLAN, VALUE, change);
  }

  private static Plan paragraph(String words) {
    return Sections.change(PLAN, FIRST, one -> one.withBody(live(words).body()));
  }

  private static Plan measure(UnaryOperator<Measure> change) {
    return Tasks.change(
        PLAN,
        new Id<>("t1"),
        task -> task.withMeasures(task.measures().stream().map(change).toList()));
  }

  private static Plan cell(String text) {
    Grid grid = PLAN.grids().getFirst();
    return PLAN.withGrids(
        List.of(
            Grids.write(grid, cell -> cell.row() == 1 && cell.column() == 1 ? text : cell.text())));
  }

  private static Plan broken(String second) {
    Breakdown table = PLAN.breakdowns().getFirst();
    return PLAN.withBreakdowns(
        List.of(
            new Breakdown(
                table.id(),
                table.title(),
                table.columns(),
                List.of(),
                List.of(
                    new Breakdown.Line(
                        new Id<>("line"),
                        "甲镇",
                        List.of(Quantity.read("1"), Quantity.read(second)))))));
  }

  private static Plan decided(Outcome outcome, String reason) {
    return PLAN.withComments(
        List.of(
            PLAN.comments()
                .getFirst()
                .withDisposition(Optional.of(new Disposition(outcome, reason)))));
  }

  static Stream<Arguments> conflicts() {
    return Stream.of(
        told(
            changed(i -> i.withNature(Nature.BINDING)),
            changed(i -> i.withNature(Nature.EXPECTED)),
            "属性：约束性／预期性"),
        told(
            changed(i -> i.withMilestone(2027, Quantity.read("150"))),
            changed(i -> i.withMilestone(2027, Quantity.read("160"))),
            "2027年：150／160"),
        told(paragraph("产值力争达到"), paragraph("产值稳定在"), "正文：产值力争达到200亿元。／产值稳定在200亿元。"),
        told(
            PLAN.withHeader(PLAN.header().withTitle("甲\"规划\"")),
            PLAN.withHeader(PLAN.header().withTitle("乙规划")),
            "标题：甲\"规划\"／乙规划"),
        told(
            PLAN.withHeader(PLAN.header().withStage("送审稿")),
            PLAN.withHeader(PLAN.header().withStage("报批稿")),
            "稿次：送审稿／报批稿"),
        told(
            measure(m -> m.withResponsibility(Responsibility.read("甲局"))),
            measure(m -> m.withResponsibility(Responsibility.read("乙局"))),
            "责任单位：甲局／乙局"),
        told(
            measure(m -> m.withDeadline("2026年")),
            measure(m -> m.withDeadline("2027年")),
            "时限：2026年／2027年"),
        told(cell("10"), cell("20"), "产值：10／20"),
        told(broken("3"), broken("4"), "2026年：3／4"),
        told(
            decided(Outcome.PARTLY, "已补充"),
            decided(Outcome.DECLINED, "没有依据"),
            "采纳情况：部分采纳 已补充／未采纳 没有依据"));
  }

  private static Arguments told(Plan ours, Plan theirs, String told) {
    return Arguments.of(ours, theirs, told);
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void aConflictIsToldInWords(Plan ours, Plan theirs, String told) {
    Conflict conflict = only(ours, theirs);
    Labels labels = Labels.in(Locale.SIMPLIFIED_CHINESE);
    Field field = Disputed.field(conflict).orElseThrow();
    String name =
        Disputed.in(ours).said(conflict).map(labels::of).orElseGet(() -> labels.of(field));
    Field said = Disputed.in(ours).said(conflict).map(Said::field).orElse(field);
    assertThat(
            name
                + "："
                + labels.text(said, conflict.ours().orElseThrow())
                + "／"
                + labels.text(said, conflict.theirs().orElseThrow()))
        .isEqualTo(told);
  }

  private static Conflict only(Plan ours, Plan theirs) {
    Merged merged = Merging.of(PlanTree.of(PLAN), PlanTree.of(ours), PlanTree.of(theirs));
    List<Conflict> told = Disputed.told(merged.conflicts(), Optional.of(PLAN), ours, theirs);
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  @Test
  void aParagraphThatOneDeletedIsToldByItsWords() {
    Plan without = Sections.change(PLAN, FIRST, one -> one.withBody(List.of()));
    Conflict conflict = only(without, paragraph("产值稳定在"));
    assertThat(conflict.ofDeletion()).isTrue();
    assertThat(conflict.before()).contains("产值达到200亿元。");
    assertThat(conflict.ours()).isEmpty();
    assertThat(conflict.theirs()).contains("产值稳定在200亿元。");
  }

  @Test
  void whatNoReaderIsToldOfStaysAsTheFileHasIt() {
    Plan ours = Sections.move(PLAN, Set.of(FIRST), Optional.empty(), 1);
    Conflict conflict =
        new Conflict(
            new Conflict.Part("", ""),
            new Place(Place.Part.PLAN, ""),
            Optional.of("sections"),
            Optional.of("总体要求、保障措施"),
            Optional.of("保障措施、总体要求"),
            Optional.of("总体要求、保障措施"),
            "[]",
            "");
    assertThat(Disputed.field(conflict)).contains(Field.ORDER);
    assertThat(Disputed.in(ours).said(conflict)).isEmpty();
    assertThat(Disputed.told(List.of(conflict), Optional.of(PLAN), ours, PLAN))
        .containsExactly(conflict);
  }
}
