package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.page.Page.Words;

/// What holds for the pages of any document.
class AnyPagesTest {
  private static final List<String> TEXT_STYLES = List.of("body", "h1", "h2", "title", "caption");
  private static final String WORDS = "推动数字经济高质量发展，到2025年达到500亿元以上。（示例）“两化”IPv6";

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingStandsBelowTheTypeArea(int seed) {
    for (Page page : Pages.of(document(seed))) {
      int bottom = page.setup().height() - page.setup().bottom();
      assertThat(words(page)).allMatch(words -> words.y() > page.setup().top());
      assertThat(words(page)).allMatch(words -> words.y() <= bottom || words.text().contains("—"));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingStandsFurtherRightThanAMarkInTheMargin(int seed) {
    for (Page page : Pages.of(document(seed))) {
      int right = page.setup().width() - page.setup().right() + 2 * 440;
      assertThat(words(page)).filteredOn(words -> words.x() < page.setup().left() - 5).isEmpty();
      assertThat(words(page)).filteredOn(words -> words.x() + words.width() > right).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyBlockBeginsOnceAndInOrder(int seed) {
    Document document = document(seed);
    List<Block> begun =
        Pages.of(document).stream().flatMap(page -> page.begins().stream()).toList();
    assertThat(begun).isEqualTo(document.blocks().toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLetterOfTheTextIsShownOnce(int seed) {
    Document document = document(seed);
    String shown =
        Pages.of(document).stream()
            .flatMap(page -> words(page).stream())
            .filter(words -> !words.text().startsWith("— "))
            .map(Words::text)
            .reduce("", String::concat);
    long written =
        document
            .blocks()
            .filter(Paragraph.class::isInstance)
            .mapToLong(block -> letters(((Paragraph) block).text()))
            .sum();
    boolean tables = document.blocks().anyMatch(Table.class::isInstance);
    assertThat(letters(shown)).isGreaterThanOrEqualTo(written);
    assertThat(tables || letters(shown) == written).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesAreNumberedThroughAndKeepTheirSetup(int seed) {
    Document document = document(seed);
    List<Page> pages = Pages.of(document);
    assertThat(pages)
        .extracting(Page::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, pages.size()).boxed().toList());
    List<PageSetup> setups = pages.stream().map(Page::setup).toList();
    assertThat(runs(setups))
        .isEqualTo(runs(document.parts().stream().map(Document.Part::page).toList()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSettledDocumentStaysAsItIs(int seed) {
    Document settled = Pages.settled(document(seed));
    assertThat(Pages.settled(settled)).isEqualTo(settled);
    assertThat(Pages.of(settled)).isEqualTo(Pages.of(settled));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tablesShowTheirHeadOnEveryPage(int seed) {
    for (Page page : Pages.of(document(seed))) {
      List<String> lines = Shown.lines(page);
      boolean rows = lines.stream().anyMatch(line -> line.startsWith("行"));
      assertThat(!rows || lines.stream().anyMatch(line -> line.contains("表头"))).isTrue();
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
  }

  private static <T> List<T> runs(List<T> all) {
    List<T> runs = new ArrayList<>();
    for (T each : all) {
      if (runs.isEmpty() || !runs.getLast().equals(each)) {
        runs.add(each);
      }
    }
    return runs;
  }

  private static List<Words> words(Page page) {
    return Shown.words(page).toList();
  }

  private static Document document(int seed) {
    Random random = new Random(seed);
    List<Document.Part> parts = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      PageSetup setup = random.nextBoolean() ? Specimens.PORTRAIT : Specimens.LANDSCAPE;
      List<Block> blocks = new ArrayList<>();
      for (int block = random.nextInt(1, 25); block > 0; block--) {
        blocks.add(random.nextInt(5) == 0 ? table(random, setup) : paragraph(random));
      }
      parts.add(new Document.Part(setup, blocks));
    }
    return new Document(
        "文件", new Document.Origin("示例单位", Optional.empty()), Specimens.styles(), parts, List.of());
  }

  private static Paragraph paragraph(Random random) {
    Paragraph paragraph =
        Paragraph.of(TEXT_STYLES.get(random.nextInt(TEXT_STYLES.size())), text(random, 200));
    return random.nextInt(12) == 0 ? paragraph.onNewPage() : paragraph;
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder("文");
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return text.toString();
  }

  private static Table table(Random random, PageSetup setup) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(false, cell(0, 1, "表头"), cell(1, 1, "内容")));
    for (int group = random.nextInt(1, 6); group > 0; group--) {
      int size = random.nextInt(1, 8);
      boolean keeps = random.nextBoolean();
      for (int i = 0; i < size; i++) {
        Cell own = cell(1, 1, text(random, 80));
        boolean kept = keeps && i < size - 1;
        rows.add(i == 0 ? row(kept, cell(0, size, "行" + size), own) : row(kept, own));
      }
    }
    return new Table("表", List.of(1500, setup.textWidth() - 1500), 1, rows, true);
  }

  private static Table.Row row(boolean keeps, Cell... cells) {
    return new Table.Row(Stream.of(cells).toList(), keeps, Optional.empty());
  }

  private static Cell cell(int column, int rows, String words) {
    return new Cell(column, rows, 1, "left", new Cell.Words(words), Optional.empty());
  }
}
