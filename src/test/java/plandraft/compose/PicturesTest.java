package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Document;
import plandraft.document.Picture;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.PictureFile;
import plandraft.layout.Layouts;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.page.Page;
import plandraft.page.Page.Image;
import plandraft.page.Page.Words;
import plandraft.page.Pages;

/// Pictures in the text with their captions, and as attachments.
class PicturesTest {
  private Layouts layouts;

  @BeforeEach
  void readLayouts() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  private static Media media(int width, int height) throws FileTrouble {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, 0xff2a6fb0);
    return PictureFile.of("布局图.png", width, pixels);
  }

  private static Plan plan(int above, String caption, List<Media> media) {
    List<Block> body = new ArrayList<>();
    IntStream.range(0, above)
        .mapToObj(i -> Block.Paragraph.of(new Id<>("b" + i), "第" + i + "段。"))
        .forEach(body::add);
    for (int i = 0; i < media.size(); i++) {
      body.add(new Block.PictureHere(new Id<>("here" + i), media.get(i).id(), caption));
    }
    body.add(Block.Paragraph.of(new Id<>("last"), "以上。"));
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2018, 2019))
        .withMedia(media)
        .withSections(List.of(Section.of(new Id<>("s"), "布局").withBody(body)));
  }

  private Document composed(Plan plan) {
    return Documents.kind("plan").orElseThrow().compose(plan, layouts);
  }

  private static boolean shows(Page page, String words) {
    return page.pieces().stream()
        .anyMatch(piece -> piece instanceof Words said && said.text().contains(words));
  }

  private static long images(Page page) {
    return page.pieces().stream().filter(Image.class::isInstance).count();
  }

  /// However long the text above and whatever its shape, a picture is never parted from the caption
  /// below it.
  @ParameterizedTest
  @CsvSource({
    "0, 300, 200", "3, 300, 200", "6, 300, 200", "8, 300, 200", "9, 300, 200", "10, 300, 200",
    "11, 300, 200", "12, 300, 200", "20, 300, 200", "0, 100, 400", "1, 100, 400", "5, 100, 400"
  })
  void aPictureStandsOverItsCaption(int above, int width, int height) throws FileTrouble {
    List<Media> two = List.of(media(width, height), media(width, height + 1));
    List<Page> pages = Pages.of(composed(plan(above, "空间布局", two)));
    assertThat(pages.stream().mapToLong(PicturesTest::images).sum()).isEqualTo(2);
    for (Page page : pages) {
      assertThat(
              page.pieces().stream()
                  .filter(piece -> piece instanceof Words said && said.text().contains("空间布局"))
                  .count())
          .as("captions on page " + page.number())
          .isEqualTo(images(page));
    }
  }

  @Test
  void aPictureWithoutCaptionIsKeptWithNothing() throws FileTrouble {
    assertThat(pictures(composed(plan(1, "", List.of(media(30, 20)))))).containsExactly("centred");
    assertThat(pictures(composed(plan(1, "布局", List.of(media(30, 20))))))
        .containsExactly("picture");
  }

  @Test
  void aPictureAsAnAttachmentHasItsTitleOnly() throws FileTrouble {
    Media wide = media(40, 20);
    Plan plan =
        plan(1, "", List.of())
            .withMedia(List.of(wide))
            .withAnnexes(
                List.of(new Annex(new Id<>("a"), "布局图", new Annex.Content.OfPicture(wide.id()))));
    Document document = composed(plan);
    assertThat(pictures(document)).containsExactly("centred");
    Page last = Pages.of(document).getLast();
    assertThat(last.setup().landscape()).isTrue();
    assertThat(images(last)).isEqualTo(1);
    assertThat(shows(last, "图1")).isFalse();
  }

  private static List<String> pictures(Document document) {
    return document
        .blocks()
        .filter(Picture.class::isInstance)
        .map(block -> ((Picture) block).style())
        .toList();
  }
}
