package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Role;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.page.Page;
import plandraft.page.Pages;

/// The list of attachments below the text, which no page may part from it, and tables whose short
/// words stay in one line.
class AttachmentListTest {
  private static Plan plan(int paragraphs, int annexes) {
    return Plan.of(new Id<>("p"), Header.of("示例要点", "年度工作要点", 2018, 2019))
        .withSections(
            List.of(
                Section.of(new Id<>("s"), "任务")
                    .withBody(
                        IntStream.range(0, paragraphs)
                            .mapToObj(AttachmentListTest::paragraph)
                            .toList())))
        .withAnnexes(
            IntStream.range(0, annexes)
                .mapToObj(
                    i ->
                        new Annex(
                            new Id<>("a" + i),
                            "名单" + i,
                            new Annex.Content.OfText(List.of(paragraph(1000 + i)))))
                .toList());
  }

  private static plandraft.model.Block paragraph(int number) {
    return new plandraft.model.Block.Paragraph(
        new Id<>("b" + number),
        plandraft.model.Block.Style.BODY,
        List.of(Inline.Text.of("第" + number + "段，按照职责分工抓好落实，及时报送进展。".repeat(2))));
  }

  private static Document composed(Plan plan, String kind) throws FileTrouble {
    return Documents.kind(kind)
        .orElseThrow()
        .compose(plan, new LayoutFiles(Path.of("target/no-such-folder")).read());
  }

  private static List<String> styles(Document document) {
    return document
        .blocks()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).style())
        .toList();
  }

  @Test
  void theLastParagraphAndTheLineBelowStayWithTheList() throws FileTrouble {
    assertThat(styles(composed(plan(3, 2), "plan")))
        .containsSubsequence(
            "body", "body", "bodyKept", "bodyKept", "attachmentList", "attachmentListMore");
  }

  @Test
  void withoutAttachmentsNothingIsKept() throws FileTrouble {
    assertThat(styles(composed(plan(3, 0), "plan"))).contains("body").doesNotContain("bodyKept");
  }

  @Test
  void aHeadingAboveTheListIsKeptAsHeadingsAre() throws FileTrouble {
    assertThat(styles(composed(plan(0, 1), "plan")))
        .containsSubsequence("heading1", "bodyKept", "attachmentList");
  }

  /// However long the text, the list begins on a page that has some of it, and is whole there.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 18})
  void noPageHoldsTheListAlone(int paragraphs) throws FileTrouble {
    List<Page> pages = Pages.of(composed(plan(paragraphs, 4), "plan"));
    List<Page> listed = pages.stream().filter(page -> holds(page, "attachmentList")).toList();
    assertThat(listed).hasSize(1);
    assertThat(holds(listed.getFirst(), "bodyKept")).isTrue();
    assertThat(
            listed.getFirst().begins().stream().filter(block -> isOf(block, "attachmentListMore")))
        .hasSize(3);
  }

  /// A list of many lines may go on over the page, but neither its first nor its last title alone.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aLongListGoesOnOverThePage(int paragraphs) throws FileTrouble {
    List<Page> pages = Pages.of(composed(plan(paragraphs, 12), "plan"));
    Page first = pages.stream().filter(page -> holds(page, "attachmentList")).findFirst().get();
    assertThat(holds(first, "bodyKept")).isTrue();
    assertThat(holds(first, "attachmentListLoose")).isTrue();
    assertThat(
            pages.stream()
                .map(page -> page.begins().stream().filter(AttachmentListTest::isListed).count()))
        .doesNotContain(1L);
    assertThat(styles(composed(plan(paragraphs, 12), "plan")))
        .filteredOn(style -> style.startsWith("attachmentListM"))
        .hasSize(2);
  }

  /// Titles stand below one another, whatever their numbers, and go on below their beginning.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 10, 12})
  void titlesAreAligned(int annexes) throws FileTrouble {
    String title = "示例县智慧农业发展实施计划重点支持企业和合作组织名录";
    Plan plan = plan(1, annexes);
    Plan titled =
        plan.withAnnexes(
            plan.annexes().stream()
                .map(annex -> new Annex(annex.id(), title, annex.content()))
                .toList());
    List<Double> lefts =
        Pages.of(composed(titled, "plan")).stream()
            .flatMap(page -> page.pieces().stream())
            .filter(Page.Words.class::isInstance)
            .map(Page.Words.class::cast)
            .filter(words -> words.look().halfPoints() == 32)
            .filter(words -> words.text().contains("示例县") || words.text().contains("名录"))
            .map(AttachmentListTest::left)
            .toList();
    assertThat(lefts).hasSize(2 * annexes);
    assertThat(lefts).allMatch(left -> Math.abs(left - lefts.getFirst()) < 20);
  }

  /// Where a title begins, behind the words that lead to the list.
  private static double left(Page.Words words) {
    return words.x() + (words.text().startsWith("附件：") ? 3 * words.advance('件') : 0);
  }

  private static boolean isListed(Block block) {
    return block instanceof Paragraph paragraph && paragraph.style().startsWith("attachmentList");
  }

  private static boolean holds(Page page, String style) {
    return page.begins().stream().anyMatch(block -> isOf(block, style));
  }

  private static boolean isOf(Block block, String style) {
    return block instanceof Paragraph paragraph
        && paragraph.style().equals(style)
        && (!style.equals(Role.BODY_KEPT.id()) || !paragraph.text().isEmpty());
  }

  /// The unit column is as wide as its longest short unit, whatever share it is given.
  @ParameterizedTest
  @CsvSource({"亿元, 2", "万元/人, 4", "万元/人年, 5", "千瓦时/万元, 6"})
  void shortWordsAreNeverBroken(String unit, int characters) throws FileTrouble {
    Indicator indicator = Indicator.of(new Id<>("i"), "指标", 2018).withUnit(unit);
    Plan plan =
        plan(1, 0)
            .withIndicatorTables(
                List.of(
                    new IndicatorTable(
                        new Id<>("t"),
                        "目标",
                        IndicatorTable.usualColumns(),
                        List.of(new IndicatorTable.Group(new Id<>("g"), "总量", List.of(indicator))),
                        List.of())));
    Table table =
        (Table)
            composed(plan, "targets").blocks().filter(Table.class::isInstance).findFirst().get();
    assertThat(table.columns().get(2)).isGreaterThan((int) (Titles.width(unit) * 240));
    assertThat(Titles.width(unit)).isLessThanOrEqualTo(characters);
    assertThat(table.columns().stream().mapToInt(Integer::intValue).sum()).isEqualTo(8844);
  }
}
