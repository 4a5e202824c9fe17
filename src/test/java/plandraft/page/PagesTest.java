package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Change;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.page.Page.Image;
import plandraft.page.Page.Rule;
import plandraft.page.Page.Turned;
import plandraft.page.Page.Words;

class PagesTest {
  private static final int SPACE = 300;

  @Test
  void fillsTwentyTwoLinesOfTwentyEightCharacters() {
    List<Page> pages = Pages.of(Specimens.grid());
    assertThat(pages).hasSize(3);
    List<String> lines = Shown.lines(pages.get(1));
    assertThat(lines).hasSize(23).endsWith("— 2 —");
    assertThat(lines.subList(0, 22)).containsOnly("国".repeat(28));
  }

  @Test
  void numbersOddPagesRightAndEvenPagesLeft() {
    List<Page> pages = Pages.of(Specimens.grid());
    assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
    Words odd = Shown.words(pages.getFirst()).toList().getLast();
    Words even = Shown.words(pages.get(1)).toList().getLast();
    assertThat(odd.x() + odd.width()).isEqualTo(11906 - 1474 - 280);
    assertThat(even.x()).isEqualTo(1588 + 280);
  }

  @Test
  void turnsTheNumbersOfLandscapePages() {
    List<Page> pages = Pages.of(Specimens.everything());
    Page landscape = pages.stream().filter(page -> page.setup().landscape()).findFirst().get();
    Turned number =
        landscape.pieces().stream()
            .filter(Turned.class::isInstance)
            .map(Turned.class::cast)
            .findFirst()
            .get();
    assertThat(number.words().text()).isEqualTo("— " + landscape.number() + " —");
    assertThat(number.words().x()).isLessThan(landscape.setup().left());
  }

  @Test
  void startsPagesWhereItMust() {
    List<Page> pages =
        Pages.of(
            document(
                Paragraph.of("body", "一").onNewPage(),
                Paragraph.of("body", "二").onNewPage(),
                Paragraph.of("body", "三")));
    assertThat(pages).hasSize(2);
    assertThat(Shown.lines(pages.getLast())).containsExactly("二", "三", "— 2 —");
  }

  @Test
  void keepsTheSpaceAboveWhereAPageIsBegunButNotWhereTheTextFlowsOn() {
    Paragraph spaced = Paragraph.of("spaced", "一");
    List<Block> full = Collections.nCopies(22, Paragraph.of("body", "二"));
    assertThat(top(List.of(spaced), 0)).isEqualTo(top(full, 0) + SPACE);
    assertThat(top(List.of(Paragraph.of("body", "三"), spaced.onNewPage()), 1))
        .isEqualTo(top(full, 0) + SPACE);
    assertThat(top(Stream.concat(full.stream(), Stream.of(spaced)).toList(), 1))
        .isEqualTo(top(full, 0));
  }

  /// Where the first line of a page of `blocks` stands.
  private static int top(List<Block> blocks, int page) {
    Style body =
        Specimens.styles().stream().filter(each -> each.id().equals("body")).findFirst().get();
    Style spaced =
        new Style(
            "spaced",
            "段前",
            body.eastAsian(),
            body.latin(),
            body.halfPoints(),
            false,
            body.align(),
            body.lineTwips(),
            0,
            0,
            0,
            SPACE,
            0,
            Optional.empty(),
            Optional.empty(),
            0,
            false);
    Document plain = document(blocks);
    List<Style> styles = Stream.concat(plain.styles().stream(), Stream.of(spaced)).toList();
    Document document =
        new Document(plain.name(), plain.origin(), styles, plain.parts(), List.of());
    return Shown.words(Pages.of(document).get(page)).mapToInt(Words::y).min().orElseThrow();
  }

  @Test
  void givesEmptyPartsAPage() {
    assertThat(Pages.of(Specimens.odd())).hasSize(4);
  }

  @Test
  void keepsHeadingsWithTheirText() {
    List<Block> blocks = new ArrayList<>(text(21));
    blocks.add(Paragraph.of("h1", "一、目标"));
    blocks.add(Paragraph.of("body", "正文"));
    List<Page> pages = Pages.of(document(blocks));
    assertThat(Shown.lines(pages.getFirst())).hasSize(22);
    assertThat(Shown.lines(pages.getLast())).startsWith("一、目标", "正文");
  }

  @Test
  void repeatsHeaderRowsOnEveryPage() {
    List<Page> pages = Pages.of(document(table(90, 1)));
    assertThat(pages).hasSize(3);
    assertThat(pages).allSatisfy(page -> assertThat(Shown.lines(page)).startsWith("类别|指标"));
    assertThat(Shown.lines(pages.get(1))).contains("类42|行42").doesNotContain("类41|行41");
  }

  @Test
  void keepsACategoryTogetherWhereItFitsAPage() {
    List<Page> pages = Pages.of(document(table(60, 30)));
    assertThat(Shown.lines(pages.getFirst())).contains("行29").doesNotContain("行30");
  }

  @Test
  void breaksALongerCategoryAndSaysSo() {
    List<Block> blocks = new ArrayList<>(text(15));
    blocks.add(Paragraph.of("h1", "附表"));
    blocks.add(table(50, 50));
    Document document = document(blocks);
    List<Page> pages = Pages.of(document);
    assertThat(pages).hasSize(2);
    assertThat(Shown.lines(pages.getFirst())).contains("附表", "类别|指标");
    assertThat(Shown.lines(pages.getFirst()).toString()).contains("类0");
    assertThat(Shown.lines(pages.getLast()).toString()).contains("类0（续）");
    Table settled = (Table) Pages.settled(document).parts().getFirst().blocks().getLast();
    assertThat(settled.rows()).noneMatch(Table.Row::keepWithNext);
    assertThat(Pages.of(Pages.settled(document))).hasSize(2);
  }

  @Test
  void saysHowHighTheRowsAreOnlyWhereATableGoesOnOverThePage() {
    Document settled = Pages.settled(document(table(20, 10)));
    List<Table.Row> rows = ((Table) settled.parts().getFirst().blocks().getFirst()).rows();
    assertThat(rows.getFirst().leastHeight()).isPositive();
    assertThat(rows.stream().skip(1)).allMatch(row -> row.leastHeight() == 0);
  }

  @Test
  void keepsCategoriesTogetherButForThoseThatEndAPage() {
    Document document = document(Paragraph.of("h1", "附表"), table(60, 10));
    Document settled = Pages.settled(document);
    List<Table.Row> rows = ((Table) settled.parts().getFirst().blocks().getLast()).rows();
    assertThat(rows.getFirst().leastHeight()).isPositive();
    assertThat(rows).allMatch(row -> row.leastHeight() > 0);
    assertThat(Shown.lines(Pages.of(document).getFirst())).contains("行39").doesNotContain("行40");
    assertThat(rows.subList(1, 31)).filteredOn(Table.Row::keepWithNext).hasSize(3 * 9);
    assertThat(rows.subList(31, 41)).noneMatch(Table.Row::keepWithNext);
    assertThat(rows.subList(41, 61)).filteredOn(Table.Row::keepWithNext).hasSize(2 * 9);
    assertThat(Pages.of(settled))
        .extracting(Page::pieces)
        .isEqualTo(Pages.of(document).stream().map(Page::pieces).toList());
  }

  @Test
  void keepsACategoryTogetherThatHasAPageOfItsOwn() {
    Document document = document(table(90, 30));
    Document settled = Pages.settled(document);
    assertThat(Shown.lines(Pages.of(settled).getFirst())).contains("行29").doesNotContain("行30");
    assertThat(Pages.of(settled))
        .hasSize(3)
        .extracting(Page::pieces)
        .isEqualTo(Pages.of(document).stream().map(Page::pieces).toList());
  }

  @Test
  void cutsACategoryRatherThanLeaveMoreThanAThirdOfAPageEmpty() {
    Document document = document(table(75, 25));
    List<Page> pages = Pages.of(document);
    assertThat(pages).hasSize(2);
    assertThat(Shown.lines(pages.getFirst())).contains("行24", "行41");
    assertThat(Shown.lines(pages.getLast()).toString()).contains("类1（续）");
    Document settled = Pages.settled(document);
    assertThat(Pages.of(settled))
        .extracting(Page::pieces)
        .isEqualTo(pages.stream().map(Page::pieces).toList());
    assertThat(Pages.settled(settled)).isEqualTo(settled);
  }

  @Test
  void cutsACategoryBetweenItsTasks() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        row(
            false,
            cell(0, 1, "header", "类别"),
            cell(1, 1, "header", "任务"),
            cell(2, 1, "header", "内容")));
    rows.addAll(category(20));
    rows.addAll(category(5, 9, 11));
    Table table = new Table("表", List.of(2000, 3000, 3844), 1, rows, true);
    List<Page> pages = Pages.of(document(table));
    assertThat(Shown.lines(pages.getFirst()).toString())
        .contains("任务9")
        .doesNotContain("任务11", "内容11");
    assertThat(Shown.lines(pages.getLast()).toString()).contains("任务11").doesNotContain("任务9");
  }

  /// The rows of a category of tasks with so many rows each, all kept together.
  private static List<Table.Row> category(int... tasks) {
    List<Table.Row> rows = new ArrayList<>();
    int all = IntStream.of(tasks).sum();
    for (int task : tasks) {
      for (int i = 0; i < task; i++) {
        List<Cell> cells = new ArrayList<>();
        if (rows.isEmpty()) {
          cells.add(cell(0, all, "cell", "类别"));
        }
        if (i == 0) {
          cells.add(cell(1, task, "left", "任务" + task));
        }
        cells.add(cell(2, 1, "left", "内容" + task));
        rows.add(row(rows.size() < all - 1, cells.toArray(Cell[]::new)));
      }
    }
    return rows;
  }

  @Test
  void countsThePagesOfHeadings() {
    List<Block> blocks = new ArrayList<>();
    Optional<Integer> unknown = Optional.empty();
    blocks.add(
        new Contents(
            "body",
            2,
            List.of(
                new Contents.Entry(0, "一、目标", unknown),
                new Contents.Entry(1, "（一）总体目标", unknown),
                new Contents.Entry(0, "二、任务", unknown))));
    blocks.add(Paragraph.of("h1", "一、目标").onNewPage());
    blocks.add(Paragraph.of("h2", "（一）总体目标"));
    blocks.addAll(text(30));
    blocks.add(Paragraph.of("h1", "二、任务"));
    Document settled = Pages.settled(document(blocks));
    assertThat(((Contents) settled.parts().getFirst().blocks().getFirst()).entries())
        .extracting(Contents.Entry::page)
        .containsExactly(Optional.of(2), Optional.of(2), Optional.of(3));
    assertThat(Shown.lines(Pages.of(settled).getFirst()).getFirst()).matches("一、目标\\.{20,}\\|?2");
  }

  @Test
  void countsThePagesOfHeadingsAsTheirChangesLeaveThem() {
    Instant at = Instant.parse("2026-03-01T08:00:00Z");
    Change out = new Change(Change.Kind.DELETED, 0, "张三", at);
    Change in = new Change(Change.Kind.INSERTED, 0, "张三", at);
    Paragraph renamed =
        Paragraph.of("h1", "")
            .withRuns(
                List.of(
                    Run.of("一").changed(out),
                    Run.of("二").changed(in),
                    Run.of("、目标"),
                    Run.of("和要求").changed(out)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Contents("body", 1, List.of(new Contents.Entry(0, "二、目标", Optional.empty()))));
    blocks.add(renamed.onNewPage());
    Document settled = Pages.settled(document(blocks));
    assertThat(((Contents) settled.parts().getFirst().blocks().getFirst()).entries())
        .extracting(Contents.Entry::page)
        .containsExactly(Optional.of(2));
  }

  @Test
  void rulesEveryCell() {
    Page page = Pages.of(document(table(2, 2))).getFirst();
    assertThat(page.pieces()).filteredOn(Rule.class::isInstance).hasSize(2 * 5 + 2);
  }

  @Test
  void showsPicturesAsLargeAsThePageAllows() {
    Image image =
        Pages.of(Specimens.everything()).getLast().pieces().stream()
            .filter(Image.class::isInstance)
            .map(Image.class::cast)
            .findFirst()
            .get();
    assertThat(image.width()).isEqualTo(8844);
    assertThat(image.height()).isEqualTo(8844 * 240 / 320);
    assertThat(image.anchor()).contains(new Anchor("annex:map"));
  }

  @Test
  void saysWhatBeginsOnEachPage() {
    List<Block> blocks = text(30);
    List<Page> pages = Pages.of(document(blocks));
    assertThat(pages.getFirst().begins()).isEqualTo(blocks.subList(0, 22));
    assertThat(pages.getLast().begins()).isEqualTo(blocks.subList(22, 30));
  }

  @Test
  void knowsWhatIsShownWhere() {
    Anchor first = new Anchor("block:1");
    Anchor second = new Anchor("block:2");
    Page page =
        Pages.of(
                document(Paragraph.of("body", "一").at(first), Paragraph.of("body", "二").at(second)))
            .getFirst();
    int line = 2098 + 300;
    assertThat(page.at(1588 + 700, line)).contains(first);
    assertThat(page.at(9000, line)).contains(first);
    assertThat(page.at(1588 + 700, line + 579)).contains(second);
    assertThat(page.at(1588 + 700, 500)).isEmpty();
  }

  @Test
  void knowsWhatAPictureShows() {
    Page page = Pages.of(Specimens.everything()).getLast();
    assertThat(page.at(5000, 5000)).contains(new Anchor("annex:map"));
  }

  private static List<Block> text(int lines) {
    return new ArrayList<>(Collections.nCopies(lines, Paragraph.of("body", "文")));
  }

  /// A table of `count` rows in categories of `size`.
  private static Table table(int count, int size) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(false, cell(0, 1, "header", "类别"), cell(1, 1, "header", "指标")));
    for (int i = 0; i < count; i++) {
      Cell own = cell(1, 1, "left", "行" + i);
      boolean first = i % size == 0;
      boolean keeps = i % size < size - 1;
      rows.add(first ? row(keeps, cell(0, size, "cell", "类" + i / size), own) : row(keeps, own));
    }
    return new Table("表", List.of(2000, 6844), 1, rows, true);
  }

  private static Table.Row row(boolean keeps, Cell... cells) {
    return new Table.Row(List.of(cells), keeps, Optional.empty());
  }

  private static Cell cell(int column, int rows, String style, String words) {
    return new Cell(column, rows, 1, style, new Cell.Words(words), Optional.empty());
  }

  private static Document document(Block... blocks) {
    return document(List.of(blocks));
  }

  private static Document document(List<Block> blocks) {
    return new Document(
        "文件",
        new Origin("示例单位", Optional.empty()),
        Specimens.styles(),
        List.of(new Part(Specimens.PORTRAIT, blocks)),
        List.of());
  }
}
