package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.run;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.tbl;
import static plandraft.word.read.Snippets.tc;
import static plandraft.word.read.Snippets.tr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Picture;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Pictures, boxes of text and what other programs drew.
class DrawingsTest {
  private static String blip(String relation) {
    return run(
        "<w:drawing><a:graphic><a:blip r:embed='" + relation + "'/></a:graphic></w:drawing>");
  }

  private static String box(String content) {
    return "<w:txbxContent>" + content + "</w:txbxContent>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:drawing><a:blip r:embed='p'/></w:drawing>",
        "<w:pict><v:shape><v:imagedata r:id='p'/></v:shape></w:pict>",
        "<w:object><v:shape><v:imagedata r:id='p'/></v:shape></w:object>",
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:blip r:embed='p'/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata r:id='p'/></w:pict></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice Requires='new'/><mc:Fallback><w:pict><v:imagedata r:id='p'/></w:pict></mc:Fallback></mc:AlternateContent>"
      })
  void picturesAreFoundInEveryForm(String xml) throws IOException {
    Reading reading = read(RawWord.of(p(r("图前") + run(xml) + r("图后"))).picture("p", png(3, 2)));
    assertThat(Sketch.of(reading.document())).containsExactly("图前图后", "<image/png p.png>");
    assertThat(reading.notes()).isEmpty();
    Picture picture = (Picture) reading.document().blocks().toList().get(1);
    assertThat(List.of(picture.image().width(), picture.image().height())).containsExactly(3, 2);
  }

  @Test
  void picturesHaveTheNamesTheirAuthorsGave() throws IOException {
    String named = "<w:drawing><w:docPr %s/><a:blip r:embed='p'/></w:drawing>";
    assertThat(sketch(RawWord.of(p(run(named.formatted("descr='空间布局图'")))).picture("p", png(1, 1))))
        .containsExactly("<image/png 空间布局图>");
    assertThat(
            sketch(
                RawWord.of(p(run(named.formatted("title='产业链图' name='图片 1'"))))
                    .picture("p", png(1, 1))))
        .containsExactly("<image/png 产业链图>");
  }

  @Test
  void onePictureMayStandInManyPlaces() throws IOException {
    RawWord word = RawWord.of(p(blip("p") + blip("p")) + p(blip("p"))).picture("p", png(1, 1));
    List<Picture> pictures = read(word).document().blocks().map(Picture.class::cast).toList();
    assertThat(pictures).hasSize(3);
    assertThat(pictures.get(2).image()).isSameAs(pictures.get(0).image());
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere,链接在文件之外的图片 1 幅未导入，也没有去取。",
    "gone,链接在文件之外的图片 1 幅未导入，也没有去取。",
    "outside,链接在文件之外的图片 1 幅未导入，也没有去取。",
    "broken,格式不受支持的图片 1 幅未导入，请另存为 PNG 或 JPEG 后插入。"
  })
  void picturesThatCannotBeShownAreToldOf(String relation, String note) throws IOException {
    RawWord word =
        RawWord.of(p(r("文") + blip(relation)))
            .relation("gone", "image", "media/gone.png", false)
            .relation("outside", "image", "https://example.com/a.png", true)
            .picture("broken", "no picture".getBytes(StandardCharsets.UTF_8));
    Reading reading = read(word);
    assertThat(Sketch.of(reading.document())).containsExactly("文");
    assertThat(notes(reading)).containsExactly(note);
  }

  @Test
  void aPictureAloneIsNoEmptyLine() throws IOException {
    assertThat(sketch(RawWord.of(p("一") + p(blip("p")) + p("二")).picture("p", png(1, 1))))
        .containsExactly("一", "<image/png p.png>", "二");
  }

  @Test
  void boxesFollowTheirParagraphWithAllTheyHold() throws IOException {
    String content = p("框一") + tbl(tr(tc("框表"))) + p("");
    Reading reading =
        read(
            RawWord.of(
                p(r("段") + run("<w:pict><v:textbox>" + box(content) + "</v:textbox></w:pict>"))
                    + p("后")));
    assertThat(Sketch.of(reading.document())).containsExactly("段", "框一", "| 框表", "后");
    assertThat(notes(reading)).containsExactly("文本框 1 个，内容接在所在段落之后。");
  }

  @Test
  void boxesStandInBoxesAndCells() throws IOException {
    String inner = p(r("外") + run("<w:pict>" + box(p("内")) + "</w:pict>"));
    assertThat(sketch(p(run("<w:pict>" + box(inner) + "</w:pict>")))).containsExactly("外", "内");
    assertThat(
            sketch(
                tbl(tr(tc("", p(r("格") + run("<w:pict>" + box(p("框")) + "</w:pict>"))), tc("右")))))
        .containsExactly("| 格⏎框 | 右");
  }

  @Test
  void emptyBoxesAreNothing() throws IOException {
    Reading reading =
        read(RawWord.of(p(r("段") + run("<w:pict>" + box(p("") + p(" ")) + "</w:pict>"))));
    assertThat(Sketch.of(reading.document())).containsExactly("段");
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void letteringOfOldDocumentsIsALine() throws IOException {
    String head = "<w:pict><v:shape><v:textpath string=' 示例市人民政府文件 '/></v:shape></w:pict>";
    assertThat(sketch(p(run(head)), p("正文"))).containsExactly("示例市人民政府文件", "正文");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:drawing><a:graphicData><c:chart xmlns:c='urn:c' r:id='x'/></a:graphicData></w:drawing>",
        "<w:drawing><a:graphicData><dgm:relIds xmlns:dgm='urn:d'/></a:graphicData></w:drawing>",
        "<w:object><o:OLEObject xmlns:o='urn:o' Type='Embed' r:id='x'/></w:object>",
        "<w:object><w:control r:id='x'/></w:object>"
      })
  void whatOtherProgramsDrewIsToldOf(String xml) throws IOException {
    Reading reading = read(RawWord.of(p(r("文") + run(xml))));
    assertThat(Sketch.of(reading.document())).containsExactly("文");
    assertThat(notes(reading)).containsExactly("图表、图形或嵌入对象 1 个未导入。");
  }

  @Test
  void shapesWithoutWordsAreNothing() throws IOException {
    Reading reading =
        read(RawWord.of(p(r("文") + run("<w:pict><v:line from='0,0' to='9,9'/></w:pict>"))));
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void picturesOfOtherKindsAreToldOf() throws IOException {
    byte[] metafile = {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A, 0, 0, 0, 0};
    Reading reading = read(RawWord.of(p(r("文") + blip("p"))).picture("p", metafile));
    assertThat(notes(reading)).containsExactly("格式不受支持的图片 1 幅未导入，请另存为 PNG 或 JPEG 后插入。");
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
