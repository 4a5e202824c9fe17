package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Headers;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.page.Page;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Rule;
import plandraft.page.Page.Words;
import plandraft.page.Pages;

/// The narrow space around frames and tables, which no page shows as an empty line at its top.
class GapsTest {
  private static final Block PANEL =
      new Block.Panel(
          new Id<>("panel"), "专栏1　重点平台", List.of(Block.Paragraph.of(new Id<>("in"), "甲平台。")));
  private static final Block TABLE = new Block.TableHere(new Id<>("here"), "t");
  private static final int LINE = 579;
  private static final int SPACE = 100;

  private static Plan plan(List<Block> body) {
    Indicator indicator = Indicator.of(new Id<>("i"), "指标", 2018);
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2018, 2019))
        .withIndicatorTables(
            List.of(
                new IndicatorTable(
                    new Id<>("t"),
                    "目标",
                    IndicatorTable.usualColumns(),
                    List.of(new IndicatorTable.Group(new Id<>("g"), "总量", List.of(indicator))),
                    List.of())))
        .withSections(List.of(Section.of(new Id<>("s"), "任务").withBody(body)));
  }

  private static Document composed(Plan plan, String kind) throws FileTrouble {
    return Documents.kind(kind)
        .orElseThrow()
        .compose(plan, new LayoutFiles(Path.of("target/no-such-folder")).read());
  }

  private static List<Block> paragraphs(int from, int count) {
    return IntStream.range(from, from + count)
        .<Block>mapToObj(i -> Block.Paragraph.of(new Id<>("b" + i), "第" + i + "段。"))
        .toList();
  }

  /// So many paragraphs, then `blocks`, then more paragraphs.
  private static List<Block> body(int above, Block... blocks) {
    List<Block> body = new ArrayList<>(paragraphs(0, above));
    body.addAll(List.of(blocks));
    body.addAll(paragraphs(100, 3));
    return body;
  }

  private static List<String> outline(Document document) {
    return document
        .blocks()
        .map(
            block ->
                switch (block) {
                  case Paragraph paragraph -> paragraph.style();
                  case Table _ -> "table";
                  default -> "other";
                })
        .toList();
  }

  @Test
  void aFrameStandsBetweenTwoGapsTheUpperOnItsPage() throws FileTrouble {
    assertThat(outline(composed(plan(body(1, PANEL)), "plan")))
        .containsSequence("body", "gapKept", "table", "gap", "body");
  }

  @Test
  void framesAndTablesBelowOneAnotherShareAGap() throws FileTrouble {
    assertThat(outline(composed(plan(body(0, PANEL, PANEL, TABLE, PANEL)), "plan")))
        .containsSequence(
            "heading1",
            "gapKept",
            "table",
            "gapKept",
            "table",
            "gap",
            "caption",
            "table",
            "gapKept",
            "table",
            "gap",
            "body");
  }

  /// However long the text above, no page begins lower than a page of text does.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 40})
  void noPageBeginsEmpty(int above) throws FileTrouble {
    for (Page page : pages(body(above, TABLE, PANEL, PANEL))) {
      int top = page.setup().top();
      assertThat(page.pieces().stream().mapToInt(GapsTest::upper).min().orElseThrow())
          .isBetween(top, top + LINE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 16, 17, 18, 19, 20, 21, 22, 40})
  void noFrameTouchesALine(int above) throws FileTrouble {
    for (Page page : pages(body(above, PANEL))) {
      int frame = rules(page).mapToInt(Rule::fromY).min().orElse(0);
      int foot = rules(page).mapToInt(Rule::fromY).max().orElse(Integer.MAX_VALUE);
      assertThat(words(page).filter(words -> words.y() < frame))
          .allMatch(words -> frame - words.y() > LINE / 2);
      assertThat(words(page).filter(words -> words.y() > foot))
          .allMatch(words -> words.y() - words.look().em() - foot > SPACE);
    }
  }

  /// The pages of a plan's text, without its cover.
  private static List<Page> pages(List<Block> body) throws FileTrouble {
    return Pages.of(composed(plan(body), "plan")).stream()
        .filter(page -> page.setup().number() != PageSetup.Number.NONE)
        .toList();
  }

  private static Stream<Rule> rules(Page page) {
    return page.pieces().stream().filter(Rule.class::isInstance).map(Rule.class::cast);
  }

  private static Stream<Words> words(Page page) {
    return page.pieces().stream().filter(Words.class::isInstance).map(Words.class::cast);
  }

  private static int upper(Piece piece) {
    return switch (piece) {
      case Words words -> words.y();
      case Rule rule -> rule.fromY();
      default -> Integer.MAX_VALUE;
    };
  }

  private static Header issued(String issuer) {
    Header bare = Header.of("示例要点", "年度工作要点", 2018, 2019);
    return Headers.issued(bare, issuer, "", "", Optional.empty());
  }

  /// The lines between a letter and its signature begin no page either.
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30})
  void noPageHoldsASignatureAlone(int paragraphs) throws FileTrouble {
    Section text = Section.of(new Id<>("x"), "").withBody(paragraphs(0, paragraphs));
    Plan plan =
        Plan.of(new Id<>("p"), issued("示例县人民政府办公室"))
            .withDocumentTexts(
                List.of(new DocumentText(new Id<>("d"), "notice", List.of(text), List.of())));
    List<Page> pages = Pages.of(composed(plan, "notice"));
    List<Page> signed =
        pages.stream()
            .filter(page -> page.begins().stream().anyMatch(Table.class::isInstance))
            .toList();
    assertThat(signed).hasSize(1);
    assertThat(words(signed.getFirst()).map(Words::text))
        .anyMatch(words -> words.startsWith("段") || words.endsWith("段。"));
  }
}
