package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;

/// Whatever is set, lines hold all letters, reach no further than they may and break only where
/// letters allow; pages hold all lines within their type area.
class AnyLinesTest {
  private static final List<String> PIECES =
      List.of(
          "推进产业",
          "，",
          "。",
          "（",
          "）",
          "“",
          "”",
          "《规划》",
          "——",
          "……",
          "2018-2022",
          "ABC",
          "abc defg",
          " ",
          "  ",
          "5G",
          "%",
          "𠮷",
          "😀",
          "、、、",
          "）。”",
          "1,234.56",
          "\n",
          "https://example.org/a-very-long-address",
          "e\u0301",
          "；");

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(25))
        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private static List<Run> runs(Random random, String text) {
    int cut = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(text.substring(0, cut), true, Optional.of("楷体_GB2312")));
    runs.add(Run.of(text.substring(cut)));
    runs.removeIf(run -> run.text().isEmpty());
    return runs;
  }

  private static Style style(Random random) {
    List<Style> styles = Specimens.styles();
    return styles.get(random.nextInt(styles.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void linesHoldEveryLetterInItsOrder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      List<Line> lines = Lines.of(runs(random, text), style(random), random.nextInt(300, 9000));
      assertThat(lines).isNotEmpty();
      String set =
          lines.stream()
              .map(line -> line.letters().text(line.from(), line.to()))
              .collect(Collectors.joining());
      assertThat(set.replace(" ", "")).isEqualTo(text.replace(" ", "").replace("\n", ""));
      int from = 0;
      for (Line line : lines) {
        assertThat(line.from()).isGreaterThanOrEqualTo(from);
        from = line.to();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void linesReachNoFurtherThanTheyMay(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<Line> lines =
          Lines.of(runs(random, text(random)), style(random), random.nextInt(2000, 9000));
      for (Line line : lines) {
        int end = line.hangs() ? line.to() - 1 : line.to();
        while (end > line.from() && line.letters().isSpace(end - 1)) {
          end--;
        }
        assertThat(line.width(end) <= line.room() || end - line.from() == 1)
            .as(line.letters().text(line.from(), line.to()))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11})
  void linesBreakOnlyWhereLettersAllowUnlessNoneDo(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<Line> lines =
          Lines.of(runs(random, text(random)), style(random), random.nextInt(2000, 9000));
      for (Line line : lines.subList(0, lines.size() - 1)) {
        Letters letters = line.letters();
        int end = line.to();
        boolean allowed =
            line.last() || end >= letters.size() || letters.mayBegin(end) || letters.isSpace(end);
        boolean none = IntStream.range(line.from() + 1, end).noneMatch(letters::mayBegin);
        assertThat(allowed || none)
            .as(
                letters.text(line.from(), end)
                    + "/"
                    + letters.text(end, Math.min(end + 4, letters.size())))
            .isTrue();
      }
    }
  }

  private static Block block(Random random, List<Style> styles) {
    if (random.nextInt(5) > 0) {
      String style = styles.get(random.nextInt(styles.size())).id();
      Paragraph paragraph =
          new Paragraph(style, runs(random, text(random)), Optional.empty(), false);
      return random.nextInt(15) == 0 ? paragraph.onNewPage() : paragraph;
    }
    List<Table.Row> rows = new ArrayList<>();
    for (int row = random.nextInt(1, 40); row > 0; row--) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        Cell.Content words = new Cell.Words(text(random));
        cells.add(new Cell(column, 1, 1, "cell", words, Optional.empty()));
      }
      rows.add(new Table.Row(cells, random.nextInt(6) == 0, Optional.empty()));
    }
    int headers = Math.min(rows.size(), random.nextInt(3));
    return new Table("表", List.of(2000, 3000, 3844), headers, rows, true);
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 14, 15, 16, 17})
  void pagesHoldTheirLinesWithinTheTypeArea(long seed) {
    Random random = new Random(seed);
    List<Style> styles =
        Specimens.styles().stream().filter(style -> !style.keepWithNext()).toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(block(random, styles));
    }
    PageSetup setup = Specimens.PORTRAIT;
    List<Page> pages =
        Pages.of(
            new Document(
                "文件",
                new Document.Origin("", Optional.empty()),
                Specimens.styles(),
                List.of(new Document.Part(setup, blocks)),
                List.of()));
    assertThat(pages.stream().flatMap(page -> page.begins().stream()))
        .containsExactlyElementsOf(blocks);
    assertThat(pages)
        .extracting(Page::number)
        .isEqualTo(IntStream.rangeClosed(1, pages.size()).boxed().toList());
    for (Page page : pages) {
      List<Page.Words> words = Shown.words(page).toList();
      assertThat(words)
          .allSatisfy(
              next -> {
                assertThat(next.x()).isGreaterThanOrEqualTo(setup.left() - 600);
                assertThat(next.y()).isBetween(setup.top(), setup.height());
              });
      long below =
          words.stream().filter(next -> next.y() > setup.height() - setup.bottom()).count();
      assertThat(below)
          .as("only the page number stands below the type area")
          .isLessThanOrEqualTo(5);
    }
  }
}
