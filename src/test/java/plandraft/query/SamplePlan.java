package plandraft.query;

import java.util.List;
import java.util.Optional;
import plandraft.model.Alias;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// A plan small enough to be read in a test: three chapters, a table of three indicators, two
/// categories of tasks, an annex and an explanation that digests a chapter.
final class SamplePlan {
  static final Id<Indicator> VALUE = new Id<>("i1");
  static final Id<Indicator> SHARE = new Id<>("i2");
  static final Id<Indicator> EMPTY = new Id<>("i3");
  static final Id<Section> AIMS = new Id<>("s-aims");
  static final Id<Section> DIGEST = new Id<>("x-aims");

  private SamplePlan() {}

  static Plan plan() {
    return Plan.of(new Id<>("plan"), Header.of("示例区发展规划", "专项规划", 2020, 2025))
        .withSections(List.of(preface(), general(), tasksChapter()))
        .withIndicatorTables(List.of(table()))
        .withTasks(tasks())
        .withAnnexes(List.of(new Annex(new Id<>("a1"), "任务分解表", new Annex.Content.OfTasks())))
        .withDocumentTexts(List.of(explanation()))
        .withStageLog(List.of(new StageEntry(new Id<>("st1"), "2021年3月", "形成初稿", "初稿")))
        .withAliases(List.of(new Alias("总产出", VALUE)));
  }

  static Section preface() {
    return Section.of(new Id<>("s-preface"), "前言")
        .withNumbered(false)
        .withBody(List.of(words("b1", "为推动发展，编制本规划。")));
  }

  static Section general() {
    Section aims =
        Section.of(AIMS, "发展目标")
            .withBody(
                List.of(
                    new Block.Paragraph(
                        new Id<>("b2"),
                        Block.Style.BODY,
                        List.of(
                            Inline.Text.of("到2025年，产值达到"),
                            new Inline.IndicatorValue(
                                VALUE, Inline.Which.TARGET, true, Emphasis.NONE),
                            Inline.Text.of("。")))));
    return Section.of(new Id<>("s-general"), "总体要求")
        .withChildren(List.of(Section.of(new Id<>("s-ideas"), "指导思想"), aims));
  }

  static Section tasksChapter() {
    return Section.of(new Id<>("s-tasks"), "主要任务")
        .withBody(List.of(new Block.TasksHere(new Id<>("b3"), List.of())))
        .withChildren(List.of(Section.of(new Id<>("s-more"), "其他任务")));
  }

  static IndicatorTable table() {
    Indicator value =
        Indicator.of(VALUE, "产业产值", 2020)
            .withUnit("亿元")
            .withBase(Quantity.read("100*"))
            .withTarget(Quantity.read("200以上"))
            .withBasis(Basis.read("按年均增长15%测算"));
    Indicator share =
        Indicator.of(SHARE, "产业占比", 2020).withUnit("%").withTarget(Quantity.read("10左右"));
    return new IndicatorTable(
        new Id<>("t1"),
        "主要指标",
        IndicatorTable.usualColumns(),
        List.of(
            new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(value)),
            new IndicatorTable.Group(
                new Id<>("g2"), "结构", List.of(share, Indicator.of(EMPTY, "待定指标", 2020)))),
        List.of(new IndicatorTable.Footnote(new Id<>("f1"), "*", "标*为2019年数据")));
  }

  static List<Task> tasks() {
    return List.of(
        Task.of(new Id<>("k1"), "提升能级")
            .withGoal("到2025年形成一批集群。")
            .withChildren(List.of(task("k1-1", "建好平台", "*甲局、乙局"), task("k1-2", "引进项目", "乙局"))),
        Task.of(new Id<>("k2"), "强化保障").withChildren(List.of(Task.of(new Id<>("k2-1"), "加强领导"))));
  }

  static Task task(String id, String title, String units) {
    Measure measure =
        Measure.of(new Id<>(id + "-m"), title + "的举措。")
            .withResponsibility(Responsibility.read(units))
            .withDeadline("2025年底");
    return Task.of(new Id<>(id), title)
        .withText(List.of(words(id + "-b", title + "的正文。")))
        .withMeasures(List.of(measure));
  }

  static DocumentText explanation() {
    Section digest = Section.of(DIGEST, "").withBody(List.of(words("b4", "提出发展目标。")));
    return new DocumentText(
        new Id<>("d1"),
        "explanation",
        List.of(Section.of(new Id<>("x-content"), "主要内容").withChildren(List.of(digest))),
        List.of(new DocumentText.Digest(DIGEST, Place.of(Part.SECTION, AIMS), "")));
  }

  static Block.Paragraph words(String id, String words) {
    return Block.Paragraph.of(new Id<>(id), words);
  }

  static Inline value(Id<Indicator> indicator, Inline.Which which, boolean unit) {
    return new Inline.IndicatorValue(indicator, which, unit, Emphasis.NONE);
  }

  static Inline count(Several.Kind kind, String under, boolean chinese) {
    return new Inline.Count(new Several(kind, under), chinese, Emphasis.NONE);
  }

  static Inline titles(Several.Kind kind, String under) {
    return new Inline.Titles(new Several(kind, under), Emphasis.NONE);
  }

  /// `plan` with another target for the first indicator.
  static Plan retargeted(Plan plan, String target) {
    IndicatorTable table = plan.indicatorTables().getFirst();
    IndicatorTable.Group group = table.groups().getFirst();
    Indicator indicator = group.indicators().getFirst().withTarget(Quantity.read(target));
    return plan.withIndicatorTables(
        List.of(
            table.withGroups(
                List.of(group.withIndicators(List.of(indicator)), table.groups().getLast()))));
  }

  static Optional<Outline.Entry> entry(Outline outline, String title) {
    return outline.all().filter(entry -> entry.title().equals(title)).findFirst();
  }
}
