package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.Golden;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Run;
import plandraft.document.Table;
import plandraft.edit.Indicators;
import plandraft.edit.RandomEdits;
import plandraft.edit.Sections;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.quantity.Quantity;

/// The table of what was changed between two drafts of a plan.
class RevisionsTest {
  private static final Id<Indicator> OUTPUT = new Id<>("i1");

  private final Plan plan = plan();

  private static Plan plan() {
    Indicator output =
        Indicator.of(OUTPUT, "产值", 2025).withUnit("亿元").withTarget(Quantity.read("200"));
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
        .withSections(
            List.of(
                Section.of(new Id<>("s1"), "总体要求").withBody(List.of(paragraph("b1", "加快推进产业集聚。"))),
                Section.of(new Id<>("s2"), "重点任务")
                    .withBody(List.of(paragraph("b2", "做好第一件事。")))
                    .withChildren(List.of(Section.of(new Id<>("s3"), "第一件"))),
                Section.of(new Id<>("s4"), "保障措施")))
        .withIndicatorTables(
            List.of(
                new IndicatorTable(
                    new Id<>("tb"),
                    "目标",
                    IndicatorTable.usualColumns(),
                    List.of(new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(output))),
                    List.of())))
        .withBreakdowns(
            List.of(
                new Breakdown(
                    new Id<>("d1"),
                    "分解表",
                    List.of(Breakdown.Column.of(new Id<>("c1"), "产值").withUnit("亿元")),
                    List.of(),
                    List.of(
                        new Breakdown.Line(new Id<>("l1"), "甲县", List.of(Quantity.read("80")))))));
  }

  private static Block paragraph(String id, String words) {
    return Block.Paragraph.of(new Id<>(id), words);
  }

  private static Plan written(Plan plan, String section, String block, String words) {
    return Sections.change(
        plan, new Id<>(section), it -> it.withBody(List.of(paragraph(block, words))));
  }

  private static Comment comment(Place place, Outcome outcome, String reason) {
    return Comment.of(new Id<>("c" + outcome), place, "张三", Instant.EPOCH, "偏高。")
        .from("示例局")
        .withDisposition(Optional.of(new Disposition(outcome, reason)));
  }

  private Document composed(Plan now) throws FileTrouble {
    return Documents.revisions(plan)
        .compose(now, new LayoutFiles(Path.of("target/no-such-folder")).read());
  }

  private List<String> rows(UnaryOperator<Plan> change) throws FileTrouble {
    return composed(change.apply(plan))
        .blocks()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.content().printed())
                    .collect(Collectors.joining("|")))
        .skip(1)
        .toList();
  }

  @Test
  void textIsToldInFullOnBothSides() throws FileTrouble {
    assertThat(rows(now -> written(now, "s1", "b1", "加快推动产业集群发展。")))
        .containsExactly("1|一、总体要求|加快推进产业集聚。|加快推动产业集群发展。|");
  }

  @Test
  void onlyWhatDiffersIsBold() throws FileTrouble {
    Document document = composed(written(plan, "s1", "b1", "加快推进现代产业集聚。"));
    List<Run> runs =
        document
            .blocks()
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).rows().get(1).cells().stream())
            .filter(cell -> cell.column() == 3)
            .map(Cell::content)
            .flatMap(content -> ((Cell.Runs) content).runs().stream())
            .toList();
    assertThat(runs.stream().filter(Run::bold).map(Run::text)).containsExactly("现代");
  }

  @Test
  void whatIsNewOrGoneIsOneRowWithAllThatStandsInIt() throws FileTrouble {
    assertThat(
            rows(
                now ->
                    Sections.insertAfter(
                        Sections.delete(now, Set.of(new Id<Section>("s2"))),
                        new Id<>("s1"),
                        Section.of(new Id<>("s9"), "发展目标")
                            .withBody(List.of(paragraph("b9", "到2030年。"))))))
        .containsExactly("1|二、重点任务|重点任务\n做好第一件事。\n第一件|删除|", "2|二、发展目标|无|新增：发展目标\n到2030年。|");
  }

  @Test
  void whatMovedTellsFromWhereToWhere() throws FileTrouble {
    assertThat(
            rows(
                now ->
                    now.withSections(
                        List.of(
                            now.sections().get(2), now.sections().get(0), now.sections().get(1)))))
        .containsExactly("1|一、保障措施|保障措施|由“三、保障措施”移至最前|");
    assertThat(rows(now -> Sections.promote(now, Set.of(new Id<Section>("s3")))))
        .containsExactly("1|三、第一件|第一件|由“二、重点任务 （一）第一件”移至“二、重点任务”之后|");
  }

  @Test
  void aRenamedChapterTellsBothNames() throws FileTrouble {
    assertThat(rows(now -> Sections.change(now, new Id<>("s4"), it -> it.withHeading("组织保障"))))
        .containsExactly("1|三、组织保障|保障措施|组织保障|");
  }

  @Test
  void quantitiesTellHowFarTheyMoved() throws FileTrouble {
    assertThat(
            rows(
                now ->
                    Indicators.change(
                        now,
                        OUTPUT,
                        it ->
                            it.withTarget(Quantity.read("180"))
                                .withNature(Indicator.Nature.BINDING)
                                .withMilestone(2028, Quantity.read("150")))))
        .containsExactlyInAnyOrder(
            "1|指标 · 产值 · 属性|无|约束性|",
            "2|指标 · 产值 · 2028年|无|150|",
            "3|指标 · 产值 · 目标值|200|180（减少20亿元，10%）|");
  }

  @Test
  void cellsOfABreakdownAreRows() throws FileTrouble {
    Breakdown table = plan.breakdowns().getFirst();
    Breakdown.Line line = new Breakdown.Line(new Id<>("l1"), "甲县", List.of(Quantity.read("100")));
    assertThat(rows(now -> now.withBreakdowns(List.of(table.withRegions(List.of(line))))))
        .containsExactly("1|分解 · 分解表 甲县 · 产值|80|100（增加20亿元，25%）|");
  }

  @Test
  void theReasonIsTheCommentThatWasTaken() throws FileTrouble {
    UnaryOperator<Plan> raised =
        now -> Indicators.change(now, OUTPUT, it -> it.withTarget(Quantity.read("220")));
    Place target = new Place(Part.TARGET, "i1");
    assertThat(
            rows(
                now ->
                    raised
                        .apply(now)
                        .withComments(
                            List.of(
                                comment(target, Outcome.ADOPTED, ""),
                                comment(target, Outcome.PARTLY, "按中位数取值"),
                                comment(target, Outcome.DECLINED, "不妥")))))
        .containsExactly("1|指标 · 产值 · 目标值|200|220（增加20亿元，10%）|根据示例局意见修改\n根据示例局意见修改：按中位数取值");
    Plan text = written(plan, "s1", "b1", "改写。");
    Comment onChapter = comment(new Place(Part.SECTION, "s1"), Outcome.ADOPTED, "精简");
    assertThat(rows(now -> text.withComments(List.of(onChapter))).getFirst())
        .endsWith("|根据示例局意见修改：精简");
  }

  @Test
  void draftsThatDoNotDifferAreToldSo() throws FileTrouble {
    assertThat(rows(now -> now)).containsExactly("两稿没有不同。");
  }

  @Test
  void theHeaderIsTold() throws FileTrouble {
    assertThat(rows(now -> now.withHeader(now.header().withStage("送审稿").withTitle("新规划"))))
        .containsExactly("1|新规划|示例规划|新规划|", "2|新规划 · 稿次|无|送审稿|");
  }

  @Test
  void anyTwoDraftsAreToldInBothLanguages() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Plan before = RandomPlans.of(seed);
      Plan after = RandomEdits.after(random, before, 0, 8);
      List<Revision> chinese = Revisions.between(before, after, Locale.ROOT);
      List<Revision> english = Revisions.between(before, after, Locale.ENGLISH);
      assertThat(english).hasSameSizeAs(chinese);
      assertThat(chinese)
          .filteredOn(it -> it.kind() == Revision.Kind.CHANGED)
          .allMatch(it -> !it.before().equals(it.after()));
      assertThat(Revisions.between(after, after, Locale.ROOT)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "亿元, 200, 230, '增加30亿元，15%'",
    "亿元, 200, 150, '减少50亿元，25%'",
    "%, 3.3, 3.5以上, 增加0.2个百分点",
    "％, 65, 60, 减少5个百分点",
    "个, 0, 3, 增加3个"
  })
  void aValueIsToldWithHowFarItMoved(String unit, String was, String is, String told) {
    Plan before = valued(unit, was);
    Plan after = valued(unit, is);
    assertThat(Revisions.between(before, after, Locale.ROOT))
        .extracting(Revision::note)
        .containsExactly(told);
  }

  private Plan valued(String unit, String target) {
    return Indicators.change(
        plan, OUTPUT, it -> it.withUnit(unit).withTarget(Quantity.read(target)));
  }

  @Test
  void wordsEmphasisedOtherwiseAreToldButAreNoMatterOfTheTable() throws FileTrouble {
    Plan bold =
        Sections.change(
            plan,
            new Id<>("s1"),
            section ->
                section.withBody(
                    List.of(
                        new Block.Paragraph(
                            new Id<>("b1"),
                            Block.Style.BODY,
                            List.of(
                                new Inline.Text("加快", Inline.Emphasis.BOLD),
                                Inline.Text.of("推进"),
                                new Inline.Text("产业集聚。", Inline.Emphasis.KAI))))));
    List<Revision> told = Revisions.between(plan, bold, Locale.ROOT);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().kind()).isEqualTo(Revision.Kind.RESTYLED);
    assertThat(told.getFirst().where()).isEqualTo("一、总体要求");
    assertThat(told.getFirst().after()).isEqualTo("加快……产业集聚。");
    assertThat(told.getFirst().note()).isEqualTo("常规改为加粗；常规改为楷体");
    assertThat(rows(_ -> bold)).containsExactly("两稿没有不同。");
  }

  @Test
  void itTellsHowFarItIsAndCanBeStopped() {
    Plan changed =
        plan.withSections(
            plan.sections().stream().map(it -> it.withHeading(it.heading() + "（新）")).toList());
    List<Long> told = new ArrayList<>();
    Progress stopping =
        (done, whole) -> {
          if (whole == 3) {
            told.add(done);
          }
          if (done == 2) {
            throw new Stopped();
          }
        };
    assertThatThrownBy(() -> Revisions.between(plan, changed, Locale.ROOT, stopping))
        .isInstanceOf(Stopped.class);
    assertThat(told).containsExactly(0L, 1L, 2L);
  }

  @Test
  void theSampleRevisedReadsAsItDid() throws IOException {
    Plan sample = Samples.plan("sample-county-agriculture");
    Plan renamed = Sections.change(sample, new Id<>("preface"), it -> it.withHeading("序言"));
    Plan raised =
        Indicators.change(renamed, new Id<>("a1"), it -> it.withTarget(Quantity.read("18以上")));
    Section last = raised.sections().getLast();
    Plan revised = Sections.move(raised, Set.of(last.id()), Optional.empty(), 1);
    Document document =
        Documents.revisions(sample)
            .compose(revised, new LayoutFiles(Path.of("target/no-such-folder")).read());
    Golden.assertStands("revisions/sample.txt", Printed.of(document));
  }
}
