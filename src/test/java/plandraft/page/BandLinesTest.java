package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.House;
import plandraft.layout.Role;

/// The red rule and the 版记 on pages.
class BandLinesTest {
  private House house;

  @BeforeEach
  void readHouse() throws FileTrouble {
    house = new LayoutFiles(Path.of("target/no-such-folder")).read().house();
  }

  @Test
  void aSingleRuleStandsFourMillimetresBelowTheLineAbove() {
    List<Page> pages = pages(body("文号"), new Band(List.of(), 16, Optional.empty(), false));
    PageSetup setup = house.portrait();
    assertThat(rules(pages.getFirst()))
        .containsExactly(
            new Page.Rule(
                setup.left(),
                setup.top() + 579 + 227,
                setup.left() + setup.textWidth(),
                setup.top() + 579 + 227,
                40));
  }

  @Test
  void theImprintEndsWhereTheTypeAreaEnds() {
    List<Page> pages = pages(body("正文"), body("续").onNewPage(), imprint());
    PageSetup setup = house.portrait();
    assertThat(pages).hasSize(2);
    assertThat(rules(pages.getFirst())).isEmpty();
    assertThat(rules(pages.getLast()))
        .extracting(Page.Rule::fromY)
        .containsExactly(
            setup.top() + setup.textHeight() - 880,
            setup.top() + setup.textHeight() - 440,
            setup.top() + setup.textHeight());
    assertThat(Shown.lines(pages.getLast())).startsWith("续").endsWith("— 2 —");
  }

  /// Where the text ends and where 版记 stands, on the back of a sheet in any case.
  @ParameterizedTest
  @CsvSource({
    "1, 2", "21, 2", "22, 2", "23, 2", "42, 2", "43, 4", "44, 4", "45, 4", "66, 4", "67, 4"
  })
  void theImprintStandsOnAnEvenPage(int lines, int last) {
    Document document = document(text(lines));
    List<Page> pages = Pages.of(document);
    assertThat(pages).hasSize(last);
    assertThat(pages).extracting(Page::number).endsWith(last);
    assertThat(rules(pages.getLast())).hasSize(3);
    assertThat(pages.subList(0, last - 1)).allMatch(page -> rules(page).isEmpty());
    Document settled = Pages.settled(document);
    assertThat(Pages.of(settled))
        .extracting(Page::pieces)
        .isEqualTo(pages.stream().map(Page::pieces).toList());
    assertThat(Pages.settled(settled)).isEqualTo(settled);
  }

  @Test
  void anEmptyPageBeforeTheImprintHasNoNumberNorHasThatOfTheImprint() {
    Document document = document(text(44));
    List<Page> pages = Pages.of(document);
    assertThat(Shown.lines(pages.get(1))).endsWith("— 2 —");
    assertThat(pages.get(2).pieces()).isEmpty();
    assertThat(Shown.lines(pages.get(3)).toString()).contains("抄送：甲局。").doesNotContain("—");
    assertThat(Pages.settled(document).parts())
        .extracting(part -> part.page().number())
        .containsExactly(PageSetup.Number.FOOT, PageSetup.Number.NONE, PageSetup.Number.NONE);
  }

  @Test
  void anImprintOnAPageOfItsOwnBehindAnOddOneIsNumbered() {
    Document document = document(text(22));
    assertThat(Shown.lines(Pages.of(document).getLast())).endsWith("— 2 —");
    Document settled = Pages.settled(document);
    assertThat(settled.parts()).extracting(part -> part.blocks().size()).containsExactly(22, 1);
    assertThat(settled.parts().getLast().page()).isEqualTo(house.portrait());
  }

  @Test
  void aDocumentWithoutImprintIsLeftAsItIs() {
    Block[] blocks = text(30);
    blocks[30] = body("末");
    Document document = document(blocks);
    assertThat(Imprint.settled(document)).isSameAs(document);
  }

  /// So many lines and 版记.
  private static Block[] text(int lines) {
    Block[] blocks = new Block[lines + 1];
    Arrays.fill(blocks, body("正文"));
    blocks[lines] = imprint();
    return blocks;
  }

  private static List<Page.Rule> rules(Page page) {
    return page.pieces().stream()
        .filter(Page.Rule.class::isInstance)
        .map(Page.Rule.class::cast)
        .toList();
  }

  private static Paragraph body(String words) {
    return Paragraph.of(Role.BODY.id(), words);
  }

  private static Band imprint() {
    return new Band(
        List.of(
            new Band.Line(Paragraph.of(Role.IMPRINT.id(), "抄送：甲局。"), Optional.empty()),
            new Band.Line(
                Paragraph.of(Role.IMPRINT_PRINTER.id(), "印发机关"),
                Optional.of(Paragraph.of(Role.IMPRINT_DATE.id(), "2019年3月29日印发")))),
        8,
        Optional.empty(),
        true);
  }

  private List<Page> pages(Block... blocks) {
    return Pages.of(document(blocks));
  }

  private Document document(Block... blocks) {
    return new Document(
        "通知",
        new Document.Origin("某局", Optional.empty()),
        house.styles(),
        List.of(new Document.Part(house.portrait(), List.of(blocks))),
        List.of());
  }
}
