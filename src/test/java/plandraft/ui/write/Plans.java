package plandraft.ui.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// Plans to write in.
final class Plans {
  static final Id<Indicator> OUTPUT = new Id<>("output");
  static final Id<Section> GOALS = new Id<>("goals");

  private Plans() {}

  /// A chapter with parts, references, an item, a panel, a table, tasks and a comment.
  static Plan full() {
    return Plan.of(new Id<>("plan"), Header.of("示例市产业发展规划", "专项规划", 2020, 2025))
        .withIndicatorTables(List.of(table()))
        .withTasks(List.of(task("t1", "产业能级提升工程"), task("t2", "创新生态培育工程")))
        .withSections(
            List.of(
                Section.of(new Id<>("basis"), "发展基础")
                    .withBody(List.of(paragraph("b1", Inline.Text.of("产业基础扎实。")))),
                Section.of(new Id<>("demands"), "总体要求")
                    .withChildren(
                        List.of(
                            Section.of(new Id<>("ideas"), "指导思想"),
                            Section.of(GOALS, "发展目标").withBody(goals()))),
                Section.of(new Id<>("tasks"), "主要任务")
                    .withBody(List.of(new Block.TasksHere(new Id<>("th"), List.of())))))
        .withStageLog(List.of(new StageEntry(new Id<>("l1"), "2021年3月", "形成征求意见稿", "征求意见稿")))
        .withDocumentTexts(
            List.of(
                new DocumentText(
                    new Id<>("explanation"),
                    "explanation",
                    List.of(
                        Section.of(new Id<>("why"), "起草背景")
                            .withBody(List.of(new Block.StagesHere(new Id<>("sh"))))),
                    List.of(
                        new DocumentText.Digest(
                            new Id<>("why"), Place.of(Part.SECTION, GOALS), "old")))))
        .withComments(List.of(comment()));
  }

  private static List<Block> goals() {
    return List.of(
        paragraph(
            "g1",
            Inline.Text.of("到2025年，增加值达到"),
            target(OUTPUT),
            Inline.Text.of("，占地区生产总值的比重达到"),
            target(new Id<>("share")),
            Inline.Text.of("，产业的规模和质量同步提升。")),
        paragraph(
            "g2",
            Inline.Text.of("围绕综合发展等方面，共设"),
            new Inline.Count(Several.all(Several.Kind.INDICATORS), false, Emphasis.NONE),
            Inline.Text.of("项主要指标。")),
        paragraph(
            "g3", new Inline.Text("产业转型走在前列。", Emphasis.BOLD), Inline.Text.of("重点企业设备联网率稳步提高。")),
        new Block.Item(new Id<>("g4"), List.of(Inline.Text.of("规模持续扩大。"))),
        new Block.Item(new Id<>("g5"), List.of(Inline.Text.of("质量稳步提升。"))),
        new Block.Panel(
            new Id<>("box"), "重点工程", List.of(paragraph("box1", Inline.Text.of("示例项目一：建设示范园区。")))),
        new Block.TableHere(new Id<>("here"), "table"),
        paragraph("g6", Inline.Text.of("各项指标由有关部门分解落实。")));
  }

  static Block.Paragraph paragraph(String id, Inline... inlines) {
    return new Block.Paragraph(new Id<>(id), Block.Style.BODY, List.of(inlines));
  }

  static Inline target(Id<Indicator> indicator) {
    return new Inline.IndicatorValue(indicator, Inline.Which.TARGET, true, Emphasis.NONE);
  }

  private static IndicatorTable table() {
    return new IndicatorTable(
        new Id<>("table"),
        "主要目标测算表",
        IndicatorTable.usualColumns(),
        List.of(
            new IndicatorTable.Group(
                new Id<>("group"),
                "综合发展",
                List.of(
                    indicator(OUTPUT, "产业增加值", "亿元", "3126", "6500"),
                    indicator(new Id<>("share"), "占地区生产总值比重", "%", "45.5", "65")))),
        List.of());
  }

  private static Indicator indicator(
      Id<Indicator> id, String name, String unit, String base, String target) {
    return Indicator.of(id, name, 2020)
        .withUnit(unit)
        .withBase(Quantity.read(base))
        .withTarget(Quantity.read(target));
  }

  private static Task task(String id, String title) {
    return Task.of(new Id<>(id), title)
        .withGoal("到2025年，形成若干优势产业集群。")
        .withText(List.of(paragraph(id + "-text", Inline.Text.of("加快补齐短板，做强优势环节。"))))
        .withChildren(
            List.of(
                Task.of(new Id<>(id + "-1"), "做强优势产业")
                    .withText(List.of(paragraph(id + "-1-text", Inline.Text.of("培育一批骨干企业。"))))));
  }

  private static Comment comment() {
    return Comment.of(
            new Id<>("c"), Place.of(Part.BLOCK, new Id<>("g2")), "张三", Instant.EPOCH, "项数请再核对。")
        .from("示例单位");
  }

  /// One chapter of `paragraphs` paragraphs of a hundred characters.
  static Plan large(int paragraphs) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      body.add(
          paragraph(
              "p" + i,
              Inline.Text.of("第" + i + "段，" + "推动产业高质量发展取得新成效，".repeat(6) + "达到"),
              target(OUTPUT),
              Inline.Text.of("。")));
    }
    return full()
        .withSections(List.of(Section.of(new Id<>("long"), "长章").withBody(body)))
        .withComments(List.of());
  }
}
