package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    List<Page> pages = pages(body("正文"), imprint());
    PageSetup setup = house.portrait();
    assertThat(pages).hasSize(1);
    assertThat(rules(pages.getFirst()))
        .extracting(Page.Rule::fromY)
        .containsExactly(
            setup.top() + setup.textHeight() - 880,
            setup.top() + setup.textHeight() - 440,
            setup.top() + setup.textHeight());
  }

  @Test
  void anImprintWithoutRoomLeftHasAPageOfItsOwn() {
    Block[] blocks = new Block[23];
    for (int i = 0; i < 22; i++) {
      blocks[i] = body("正文");
    }
    blocks[22] = imprint();
    List<Page> pages = pages(blocks);
    assertThat(pages).hasSize(2);
    assertThat(rules(pages.getFirst())).isEmpty();
    assertThat(rules(pages.getLast())).hasSize(3);
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
    Document document =
        new Document(
            "通知",
            new Document.Origin("某局", Optional.empty()),
            house.styles(),
            List.of(new Document.Part(house.portrait(), List.of(blocks))),
            List.of());
    return Pages.of(document);
  }
}
