package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Headers;
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
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.query.Digests;

/// What the drafting explanation says follows the plan, or is marked to be checked.
class ExplanationTest {
  private static final Id<Indicator> VALUE = new Id<>("i1");
  private static final Id<Section> DIGEST = new Id<>("x-aims");
  private Layouts layouts;
  private Plan plan;

  @BeforeEach
  void readLayouts() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    Plan unchecked = plan();
    plan =
        unchecked.withDocumentTexts(
            List.of(Digests.checked(unchecked, unchecked.documentTexts().getFirst(), DIGEST)));
  }

  @Test
  void titleDrafterMonthTextAndTableStandInOrder() {
    assertThat(printed(plan))
        .containsExactly(
            "# 关于《示例规划》的起草说明",
            "== portrait FOOT",
            "[title] 关于《示例规划》的起草说明",
            "[byline] 示例局",
            "[byline] （2021年11月）",
            "[flush] ",
            "[heading1] 一、起草过程",
            "[body] 2020年4月，启动调研（初稿）；2021年3月3日，形成送审稿。",
            "[heading1] 二、主要内容",
            "[body] 《规划》包括总则、目标等2个部分。",
            "[body] 楷体_GB2312〈（一）目标。〉提出1项指标，产值达到6500亿元以上。",
            "[body] 以上说明，请予审议。",
            "== portrait FOOT",
            "[attachment] 附件",
            "[flush] ",
            "[attachmentTitle] 主要目标测算表",
            "<table 主要目标测算表, 1 header rows, columns [1396, 2404, 930, 1163, 2951]>",
            "| 0 类别 | 1 指标 | 2 2020年 | 3 2025年 | 4 测算依据 |+ @table:t1",
            "| 0 规模 | 1 产值（亿元） | 2 #2916* | 3 #6500以上 | 4 按年均增长15%测算 |+ @indicator:i1",
            "| 0{1×5} 备注：标*为2019年数据 |");
  }

  @Test
  void whatBecameOfTheCommentsIsToldOnceSomeAreDecided() {
    Comment open =
        Comment.of(new Id<>("c1"), new Place(Part.PLAN, ""), "张三", Instant.EPOCH, "补充。")
            .from("示例局");
    Comment decided =
        open.withDisposition(
            Optional.of(new Comment.Disposition(Comment.Disposition.Outcome.ADOPTED, "")));

    assertThat(printed(plan.withComments(List.of(open, open))))
        .noneMatch(line -> line.contains("意见建议"));
    assertThat(printed(plan.withComments(List.of(open, decided))))
        .containsSequence(
            "[body] 2020年4月，启动调研（初稿）；2021年3月3日，形成送审稿。",
            "[body] 书面征求各方面意见，共收到意见建议2条，其中采纳1条，部分采纳0条，未采纳0条，待处理1条。");
  }

  @Test
  void anotherChapterTitleChangesEverySentenceAboutIt() {
    Plan renamed = chapter(section -> section.withHeading("发展目标"));
    assertThat(printed(renamed))
        .contains("[body] 《规划》包括总则、发展目标等2个部分。")
        .contains("[body] 楷体_GB2312〈（一）发展目标。〉提出1项指标，产值达到6500亿元以上。")
        .noneMatch(line -> line.contains("、目标"));
    assertThat(notes(renamed)).containsExactly("section:x-aims 待核");
  }

  @Test
  void anotherTargetChangesTextAndTableAndMarksTheDigest() {
    IndicatorTable table = plan.indicatorTables().getFirst();
    IndicatorTable.Group group = table.groups().getFirst();
    Indicator changed = group.indicators().getFirst().withTarget(Quantity.read("7000"));
    Plan retargeted =
        plan.withIndicatorTables(
            List.of(table.withGroups(List.of(group.withIndicators(List.of(changed))))));
    assertThat(printed(retargeted))
        .contains("[body] 楷体_GB2312〈（一）目标。〉提出1项指标，产值达到7000亿元。")
        .noneMatch(line -> line.contains("6500"));
    assertThat(notes(retargeted)).containsExactly("section:x-aims 待核");
  }

  @Test
  void anotherStageLogTellsAnotherStory() {
    List<StageEntry> log = new ArrayList<>(plan.stageLog());
    log.add(new StageEntry(new Id<>("st3"), "2021年11月3日", "审议通过。", ""));
    assertThat(printed(plan.withStageLog(log)))
        .contains("[body] 2020年4月，启动调研（初稿）；2021年3月3日，形成送审稿；2021年11月3日，审议通过。");
    assertThat(printed(plan.withStageLog(List.of()))).noneMatch(line -> line.contains("启动调研"));
  }

  @Test
  void anotherPlanTitleChangesEveryTitle() {
    Plan renamed = plan.withHeader(plan.header().withTitle("新规划"));
    assertThat(printed(renamed))
        .contains("# 关于《新规划》的起草说明", "[title] 关于《新规划》的起草说明")
        .noneMatch(line -> line.contains("示例规划"));
  }

  @Test
  void commentsStandAtTheirPlacesOrAtWhatThoseBelongTo() {
    Plan commented =
        plan.withComments(
            List.of(
                comment("c1", Place.of(Part.TARGET, VALUE)),
                comment("c2", Place.of(Part.UNIT, VALUE)),
                comment("c3", new Place(Part.TASK, "elsewhere"))));
    assertThat(explanation(commented).notes())
        .extracting(note -> note.anchor().name())
        .containsExactly("target:i1", "target:i1", "indicator:i1", "indicator:i1");
    assertThat(explanation(commented).notes().getFirst())
        .satisfies(
            note -> {
              assertThat(note.author()).isEqualTo("某人（某局）");
              assertThat(note.paragraphs()).containsExactly("偏低", "建议值：7000", "测算依据：按年均增长16%测算");
            });
    assertThat(explanation(commented).notes().get(1))
        .satisfies(
            answer -> {
              assertThat(answer.author()).isEqualTo("示例局");
              assertThat(answer.paragraphs()).containsExactly("拟采纳");
            });
  }

  private List<String> printed(Plan changed) {
    return Printed.lines(explanation(changed)).filter(line -> !line.startsWith("!!")).toList();
  }

  private List<String> notes(Plan changed) {
    return explanation(changed).notes().stream().map(ExplanationTest::told).toList();
  }

  private static String told(Note note) {
    return note.anchor().name() + " " + note.author();
  }

  private Document explanation(Plan changed) {
    return Documents.kind("explanation").orElseThrow().compose(changed, layouts);
  }

  private Plan chapter(UnaryOperator<Section> change) {
    List<Section> sections = plan.sections();
    return plan.withSections(List.of(sections.getFirst(), change.apply(sections.getLast())));
  }

  private static Comment comment(String id, Place place) {
    Comment.Proposal proposal =
        new Comment.Proposal(Quantity.read("7000"), Basis.read("按年均增长16%测算"));
    return Comment.of(new Id<>(id), place, "某人", Instant.EPOCH, "")
        .from("某局")
        .withText("偏低", Optional.of(proposal))
        .withReplies(List.of(new Comment.Reply(new Id<>(id + "r"), "示例局", Instant.EPOCH, "拟采纳")));
  }

  private static Plan plan() {
    Header header =
        Headers.issued(
            Header.of("示例规划", "专项规划", 2020, 2025).withStage("送审稿"),
            "示例市",
            "示例局",
            "",
            Optional.of(LocalDate.of(2021, 11, 3)));
    Inline target = new Inline.IndicatorValue(VALUE, Inline.Which.TARGET, true, Emphasis.NONE);
    Section aims =
        Section.of(new Id<>("s-aims"), "目标")
            .withBody(List.of(paragraph("b1", Inline.Text.of("产值达到"), target)));
    return Plan.of(new Id<>("p"), header)
        .withSections(List.of(Section.of(new Id<>("s-rules"), "总则"), aims))
        .withIndicatorTables(List.of(table()))
        .withStageLog(
            List.of(
                new StageEntry(new Id<>("st1"), "2020年4月", "启动调研", "初稿"),
                new StageEntry(new Id<>("st2"), "2021年3月3日", "形成送审稿", "送审稿")))
        .withDocumentTexts(List.of(text(target)));
  }

  private static IndicatorTable table() {
    Indicator value =
        Indicator.of(VALUE, "产值", 2019)
            .withUnit("亿元")
            .withBase(Quantity.read("2916*"))
            .withTarget(Quantity.read("6500以上"))
            .withBasis(Basis.read("按年均增长15%测算"));
    return new IndicatorTable(
        new Id<>("t1"),
        "主要目标测算表",
        IndicatorTable.usualColumns(),
        List.of(new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(value))),
        List.of(new IndicatorTable.Footnote(new Id<>("f1"), "*", "标*为2019年数据")));
  }

  private static DocumentText text(Inline target) {
    Several parts = Several.all(Several.Kind.PARTS);
    Section process =
        Section.of(new Id<>("x1"), "起草过程")
            .withBody(List.of(new Block.StagesHere(new Id<>("x1-b"))));
    Section digest =
        Section.of(DIGEST, "")
            .withBody(
                List.of(
                    paragraph(
                        "x2-b",
                        Inline.Text.of("提出"),
                        new Inline.Count(
                            Several.all(Several.Kind.INDICATORS), false, Emphasis.NONE),
                        Inline.Text.of("项指标，产值达到"),
                        target,
                        Inline.Text.of("。"))));
    Section content =
        Section.of(new Id<>("x2"), "主要内容")
            .withBody(
                List.of(
                    paragraph(
                        "x2-a",
                        Inline.Text.of("《规划》包括"),
                        new Inline.Titles(parts, Emphasis.NONE),
                        Inline.Text.of("等"),
                        new Inline.Count(parts, false, Emphasis.NONE),
                        Inline.Text.of("个部分。"))))
            .withChildren(List.of(digest));
    Section closing =
        Section.of(new Id<>("x3"), "")
            .withBody(List.of(paragraph("x3-b", Inline.Text.of("以上说明，请予审议。"))));
    return new DocumentText(
        new Id<>("d1"),
        "explanation",
        List.of(process, content, closing),
        List.of(new DocumentText.Digest(DIGEST, new Place(Part.SECTION, "s-aims"), "")));
  }

  private static Block.Paragraph paragraph(String id, Inline... inlines) {
    return new Block.Paragraph(new Id<>(id), Block.Style.BODY, List.of(inlines));
  }
}
