package plandraft.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plandraft.model.Alias;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Bytes;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.HeadingNumbers;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.model.Waiver;
import plandraft.quantity.Basis;
import plandraft.quantity.Method;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// A plan that holds at least one of every record the model has.
final class OneOfEverything {
  private static final Id<Indicator> INDICATOR = new Id<>("i1");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final byte[] PIXELS = {1, 2, 3};
  private static final Id<Media> PICTURE = new Id<>(Sha256.of(PIXELS));

  private OneOfEverything() {}

  static Plan plan() {
    return new Plan(
        new Id<>("p1"),
        header(),
        Optional.of(new HeadingNumbers(List.of("第{一}篇　", "第{一}章　"), Set.of(2))),
        List.of(Block.Paragraph.of(new Id<>("b0"), "前言。")),
        List.of(section()),
        List.of(table()),
        List.of(task()),
        List.of(breakdown()),
        List.of(grid()),
        annexes(),
        List.of(text()),
        List.of(new StageEntry(new Id<>("e1"), "2021年3月3日", "征求意见", "征求意见稿")),
        List.of("示例单位", "示例局"),
        List.of(new Alias("别名", INDICATOR)),
        Optional.of("../示例总规划.plan"),
        comments(),
        List.of(
            new Waiver(
                "CountsAgree", Place.of(Place.Part.BLOCK, new Id<>("b1")), "0a1b2c3d", "口径不同")),
        List.of(new Media(PICTURE, "图.png", "image/png", Bytes.of(PIXELS))));
  }

  private static Header header() {
    return new Header(
        "示例规划",
        "专项规划",
        2020,
        2025,
        Optional.of(2035),
        "示例政府",
        "示例局",
        "示政发〔2021〕1号",
        Optional.of(LocalDate.of(2021, 8, 1)),
        "送审稿",
        "各县（市、区）人民政府：",
        "示例单位。",
        "示例办公室",
        Optional.of(LocalDate.of(2021, 8, 2)),
        "此件公开发布");
  }

  private static Section section() {
    Block.Paragraph paragraph =
        new Block.Paragraph(
            new Id<>("b1"),
            Block.Style.CENTRED,
            List.of(
                new Inline.Text("总量。", Inline.Emphasis.BOLD),
                Inline.Text.of("到目标年达到"),
                new Inline.IndicatorValue(
                    INDICATOR, Inline.Which.TARGET, true, Inline.Emphasis.KAI),
                new Inline.IndicatorValue(
                    INDICATOR, Inline.Which.GROWTH, false, Inline.Emphasis.NONE),
                new Inline.Count(Several.all(Several.Kind.INDICATORS), true, Inline.Emphasis.NONE),
                new Inline.Titles(new Several(Several.Kind.SUBTASKS, "t1"), Inline.Emphasis.NONE),
                new Inline.Title(
                    Place.of(Place.Part.ANNEX, new Id<>("a1")), Inline.Emphasis.NONE)));
    Block.Item item = new Block.Item(new Id<>("b2"), List.of(Inline.Text.of("一条")));
    List<Block> body =
        List.of(
            paragraph,
            item,
            new Block.Panel(new Id<>("b3"), "专栏1", List.of(item, paragraph)),
            new Block.TableHere(new Id<>("b4"), "it1"),
            new Block.TasksHere(new Id<>("b5"), List.of(new Id<>("t1"))),
            new Block.PictureHere(new Id<>("b6"), PICTURE, "图1"),
            new Block.StagesHere(new Id<>("b7")));
    return new Section(
        new Id<>("s1"), "发展基础", true, body, List.of(Section.of(new Id<>("s2"), "现状")));
  }

  private static IndicatorTable table() {
    Indicator indicator =
        new Indicator(
            INDICATOR,
            "增加值",
            "亿元",
            Indicator.Nature.BINDING,
            Quantity.read("2916*"),
            2020,
            List.of(new Indicator.Milestone(2023, Quantity.read("5000左右"))),
            Quantity.read("≥6500"),
            Basis.read("按年均增长10%测算"));
    return new IndicatorTable(
        new Id<>("it1"),
        "主要指标",
        List.of(
            IndicatorTable.Column.of(IndicatorTable.Column.Kind.NAME),
            new IndicatorTable.Column(IndicatorTable.Column.Kind.MILESTONE, 2023)),
        List.of(
            new IndicatorTable.Group(new Id<>("g1"), "总量", List.of(indicator)),
            new IndicatorTable.Group(new Id<>("g2"), "各种值", values()),
            new IndicatorTable.Group(new Id<>("g3"), "各种依据", bases())),
        List.of(new IndicatorTable.Footnote(new Id<>("f1"), "*", "初步统计数。")));
  }

  /// One indicator for each kind of value.
  private static List<Indicator> values() {
    return Stream.of(
            "65", "10左右", "95以上", "超500亿元", "98以下", "不足5", "1-2", "前3名", "第三层次", "-", "/", "")
        .map(Quantity::read)
        .map(
            value ->
                Indicator.of(new Id<>("v" + value.printed() + "."), "值", 2020).withTarget(value))
        .toList();
  }

  /// One indicator for each kind of basis.
  private static List<Indicator> bases() {
    return Stream.of(
            new Method.AnnualGrowth(
                TEN, Qualifier.ABOUT, Optional.of(new Method.ReplacedBase(2020, TEN))),
            new Method.YearlyIncrement(TEN, new Unit("家"), Qualifier.EXACTLY),
            new Method.PercentagePoints(TEN, Qualifier.AT_LEAST),
            new Method.ShareOf(TEN, List.of("示例纲要")),
            new Method.RatioTo(Optional.of(2025), "总值", Quantity.read("1万亿元"), List.of("示例纲要")),
            new Method.Cited(List.of("示例纲要")),
            new Method.Estimated("用户数"))
        .map(Basis::of)
        .map(
            basis ->
                Indicator.of(new Id<>("b" + basis.printed() + "."), "据", 2020).withBasis(basis))
        .toList();
  }

  private static Task task() {
    Measure measure =
        new Measure(
            new Id<>("m1"),
            "做成一件事",
            Responsibility.read("*示例局、示例单位，各县（市、区）人民政府"),
            "2025年底",
            List.of(INDICATOR));
    Block.Prose text = new Block.Item(new Id<>("b8"), List.of(Inline.Text.of("正文")));
    return new Task(
        new Id<>("t1"),
        "任务一",
        "目标一句。",
        List.of(text),
        List.of(measure),
        List.of(Task.of(new Id<>("t2"), "子任务")));
  }

  private static Breakdown breakdown() {
    return new Breakdown(
        new Id<>("d1"),
        "分解表",
        List.of(new Breakdown.Column(new Id<>("c1"), "产业", "增加值", "亿元", Breakdown.Aggregation.SUM)),
        List.of(new Breakdown.Line(new Id<>("l1"), "标线", List.of(Quantity.read("100")))),
        List.of(new Breakdown.Line(new Id<>("l2"), "某县", List.of(Quantity.read("-")))));
  }

  private static Grid grid() {
    return new Grid(
        new Id<>("gr1"),
        Grid.Kind.EVALUATION,
        "名单",
        1,
        2,
        List.of(
            new Grid.Row(new Id<>("r1"), List.of(new Grid.Cell("表头", 1, 2))),
            new Grid.Row(new Id<>("r2"), List.of(Grid.Cell.of("甲"), Grid.Cell.of("乙")))),
        "注：示例。");
  }

  private static List<Annex> annexes() {
    return List.of(
        new Annex(new Id<>("a1"), "指标表", new Annex.Content.OfTable("it1")),
        new Annex(new Id<>("a2"), "分工表", new Annex.Content.OfTasks()),
        new Annex(new Id<>("a3"), "示意图", new Annex.Content.OfPicture(PICTURE)),
        new Annex(
            new Id<>("a4"),
            "说明",
            new Annex.Content.OfText(List.of(Block.Paragraph.of(new Id<>("b9"), "说明。")))));
  }

  private static DocumentText text() {
    return new DocumentText(
        new Id<>("x1"),
        "explanation",
        List.of(Section.of(new Id<>("s3"), "编制背景")),
        List.of(
            new DocumentText.Digest(
                new Id<>("s3"), Place.of(Place.Part.SECTION, new Id<>("s1")), "abc")));
  }

  private static List<Comment> comments() {
    Comment asked =
        Comment.of(
                new Id<>("k1"),
                Place.of(Place.Part.TARGET, INDICATOR),
                "张三",
                Instant.parse("2021-04-01T02:03:04.005Z"),
                "")
            .from("示例局")
            .withText(
                "偏高。", Optional.of(new Comment.Proposal(Quantity.read("6000"), Basis.read("参照上年"))))
            .withReplies(
                List.of(
                    new Comment.Reply(
                        new Id<>("k2"), "李四", Instant.parse("2021-04-02T02:03:04Z"), "已核。")))
            .withDisposition(
                Optional.of(new Comment.Disposition(Comment.Disposition.Outcome.PARTLY, "另有依据")));
    asked = asked.on("产值", Optional.of(new Comment.Span(2, 4))).withWording(Optional.of("总产值"));
    return List.of(
        asked,
        Comment.of(new Id<>("k3"), new Place(Place.Part.PLAN, ""), "王五", Instant.EPOCH, "同意。"));
  }
}
