package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.markup.Decoding;
import plandraft.markup.HtmlReader;
import plandraft.markup.RtfReader;
import plandraft.model.Block;
import plandraft.model.Bytes;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Inline;
import plandraft.model.Media;
import plandraft.read.Meter;

/// What Word, WPS, Excel, LibreOffice and browsers put on the clipboard, as running text.
class ExcerptTest {
  private static final String WORD =
      """
      <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!--
      p.MsoNormal {margin:0cm; font-family:"Times New Roman","serif"; mso-fareast-font-family:仿宋_GB2312;}
      h1 {mso-outline-level:1; font-family:黑体;} span.kai {mso-style-name:楷; font-family:楷体;}
      --></style></head><body lang=ZH-CN><!--StartFragment-->%s<!--EndFragment--></body></html>
      """;

  private static final String WPS =
      "<html><head><meta name=\"Generator\" content=\"WPS Office\"><style>p.MsoNormal{mso-style-name:正文;font-family:仿宋;} h2{mso-style-name:\"标题 2\";mso-outline-level:2;} span.10{font-weight:bold;}</style></head>"
          + "<body><div class=\"Section0\">%s</div></body></html>";

  private static Optional<Excerpt> html(String html) throws IOException {
    return excerpt(
        HtmlReader.read("", new Decoding(html, 0), new Meter(Progress.SILENT)).document());
  }

  private static Optional<Excerpt> excerpt(Document document) {
    return Excerpt.of(document, "粘贴的表格", Ids.counting("n"));
  }

  /// The blocks in a few signs: — an item, ^ a centred line, ** bold, _ 楷体, ▦ a table's title.
  private static List<String> told(Excerpt excerpt) {
    return excerpt.blocks().stream()
        .map(
            block ->
                switch (block) {
                  case Block.Item item -> "—" + words(item.inlines());
                  case Block.Paragraph line ->
                      (line.style() == Block.Style.CENTRED ? "^" : "") + words(line.inlines());
                  case Block.TableHere here -> "▦" + grid(excerpt, here).title();
                  default -> block.toString();
                })
        .toList();
  }

  private static Grid grid(Excerpt excerpt, Block.TableHere here) {
    return excerpt.grids().stream()
        .filter(grid -> grid.id().value().equals(here.table()))
        .findFirst()
        .orElseThrow();
  }

  private static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(Inline.Text.class::cast)
        .map(
            text ->
                switch (text.emphasis()) {
                  case NONE -> text.text();
                  case BOLD -> "**" + text.text() + "**";
                  case KAI -> "_" + text.text() + "_";
                })
        .collect(Collectors.joining());
  }

  @Test
  void paragraphsOfWordKeepTheirLooksAndHeadingsAreBold() throws IOException {
    Excerpt excerpt =
        html(WORD.formatted(
                "<h1>一、总体要求<o:p></o:p></h1><p class=MsoNormal>　　<span class=kai>一是</span>夯实基础，<b>做大做强</b>。</p>"
                    + "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>——到<span lang=EN-US>2030</span>年翻番。</p>"))
            .orElseThrow();
    assertThat(told(excerpt)).containsExactly("**一、总体要求**", "_一是_夯实基础，**做大做强**。", "—到2030年翻番。");
    assertThat(excerpt.grids()).isEmpty();
  }

  @Test
  void aTableOfWordStandsBetweenItsParagraphsAndKeepsItsMerges() throws IOException {
    Excerpt excerpt =
        html(WORD.formatted(
                "<p class=MsoNormal>目标如下：</p><p class=MsoNormal align=center>表1 主要指标</p><p class=MsoNormal>单位：亿元</p>"
                    + "<table border=1><thead><tr><td rowspan=2><p>类别</p></td><td colspan=2><p>增加值</p></td></tr>"
                    + "<tr><td>2025年</td><td>2030年</td></tr></thead><tr><td>规模</td><td>80</td><td>120</td></tr></table>"
                    + "<p class=MsoNormal>逐年推进。</p>"))
            .orElseThrow();
    assertThat(told(excerpt)).containsExactly("目标如下：", "▦主要指标", "逐年推进。");
    Grid grid = excerpt.grids().getFirst();
    assertThat(grid.headerRows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.note()).isEqualTo("单位：亿元");
    assertThat(grid.rows().stream().map(Grid.Row::cells))
        .containsExactly(
            List.of(new Grid.Cell("类别", 2, 1), new Grid.Cell("增加值", 1, 2)),
            List.of(Grid.Cell.of("2025年"), Grid.Cell.of("2030年")),
            List.of(Grid.Cell.of("规模"), Grid.Cell.of("80"), Grid.Cell.of("120")));
  }

  @Test
  void cellsOfExcelAreOneTableUnderTheNameForTablesWithoutTitle() throws IOException {
    Excerpt excerpt =
        html("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><!--StartFragment-->"
                + "<tr><td colspan=2>项目情况</td><td>投资</td></tr><tr><td>甲项目</td><td>一期</td><td x:num>120</td></tr>"
                + "<!--EndFragment--></table></body></html>")
            .orElseThrow();
    assertThat(told(excerpt)).containsExactly("▦粘贴的表格");
    assertThat(excerpt.grids().getFirst().rows().getFirst().cells())
        .containsExactly(new Grid.Cell("项目情况", 1, 2), Grid.Cell.of("投资"));
  }

  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @Test
  void picturesWithinAPageStandWhereTheyStood() throws IOException {
    Excerpt excerpt =
        html("<html><body><p>布局如下。</p><p><img src='data:image/png;base64,"
                + PNG
                + "'></p><p>分步实施。</p></body></html>")
            .orElseThrow();
    assertThat(excerpt.blocks()).hasSize(3);
    assertThat(excerpt.blocks().get(1))
        .isInstanceOfSatisfying(
            Block.PictureHere.class,
            here -> assertThat(here.media()).isEqualTo(excerpt.pictures().getFirst().id()));
    assertThat(excerpt.standsAlone()).isFalse();
    assertThat(excerpt.pictures().getFirst().bytes().copy())
        .isEqualTo(Base64.getDecoder().decode(PNG));
  }

  @Test
  void aPictureWithinRichTextStandsAlone() throws IOException {
    String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(PNG));
    String rtf = "{\\rtf1{\\pict\\pngblip\\picw1\\pich1 " + hex + "}\\par}";
    Excerpt excerpt =
        excerpt(
                RtfReader.read(
                        "", rtf.getBytes(StandardCharsets.US_ASCII), new Meter(Progress.SILENT))
                    .document())
            .orElseThrow();
    assertThat(excerpt.standsAlone()).isTrue();
    assertThat(excerpt.pictures()).extracting(Media::name).containsExactly("image.png");
  }

  @Test
  void aPictureAloneIsOneBlock() {
    Bytes bytes = Bytes.of(new byte[] {1});
    Media picture = new Media(bytes.sha256(), "图.png", "image/png", bytes);
    Excerpt excerpt = Excerpt.of(picture, Ids.counting("p"));
    assertThat(excerpt.pictures()).containsExactly(picture);
    assertThat(excerpt.blocks())
        .containsExactly(new Block.PictureHere(new Id<>("p1"), picture.id(), ""));
  }

  @Test
  void textOfWpsAndLibreOffice() throws IOException {
    Excerpt wps =
        html(WPS.formatted(
                "<h2>（二）任务<o:p></o:p></h2><p class=MsoNormal><span class=\"10\">重点</span><span style=\"mso-spacerun:'yes';font-family:仿宋;\"><font face=\"仿宋\">文</font></span></p>"))
            .orElseThrow();
    assertThat(told(wps)).containsExactly("**（二）任务**", "**重点**文");
    Excerpt office =
        html("<html><body lang=\"zh-CN\"><h2 class=\"cjk\">（一）目标</h2><p style=\"margin-bottom: 0cm\"><font face=\"仿宋\">正文<b>重点</b></font></p>"
                + "<table border=\"0\"><tr><td><b>指标</b></td><td>数</td></tr><tr><td colspan=2><font face=\"黑体\">合计<br></font></td></tr></table></body></html>")
            .orElseThrow();
    assertThat(told(office)).containsExactly("**（一）目标**", "正文**重点**", "▦粘贴的表格");
    assertThat(office.grids().getFirst().rows().getLast().cells())
        .containsExactly(new Grid.Cell("合计", 1, 2));
  }

  @Test
  void richTextSaysTheSame() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936 {\\b \\u19968?\\u26159?}\\u21019?\\u26032?\\par "
            + "\\trowd\\cellx1000\\cellx2000\\intbl \\u30002?\\cell 1\\cell\\row \\pard\\par}";
    Excerpt excerpt =
        excerpt(
                RtfReader.read(
                        "", rtf.getBytes(StandardCharsets.ISO_8859_1), new Meter(Progress.SILENT))
                    .document())
            .orElseThrow();
    assertThat(told(excerpt)).containsExactly("**一是**创新", "▦粘贴的表格");
  }

  @Test
  void whatTablesAndBlocksAreCalledIsNew() throws IOException {
    Excerpt excerpt =
        html("<p>甲</p><table><tr><td>一<td>二</table><table><tr><td>三<td>四</table>").orElseThrow();
    assertThat(excerpt.blocks()).hasSize(3).extracting(Block::id).doesNotHaveDuplicates();
    assertThat(excerpt.grids()).hasSize(2).extracting(Grid::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>一段话。</p><p>又一段。</p>",
        "<p>——一项</p>",
        "<span style='color:red'>红字</span>",
        "<h1>一、总体要求</h1>",
        "<h1>一、总体要求</h1><h2>（一）目标</h2><p>　</p>",
        "<table><tr><td>一格</td></tr></table>",
        "<img src='x.png' alt='图'>文"
      })
  void plainWordsAndMereHeadingsAreNothingMore(String html) throws IOException {
    assertThat(html(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>一<b>段</b>话。</p>",
        "<h1>一、总体要求</h1><p>坚持创新。</p>",
        "<p><span style='font-family:楷体_GB2312'>一是</span>创新</p>",
        "<table><tr><td>一</td><td>二</td></tr></table>",
        "<table><tr><td><b>一格</b></td></tr></table>"
      })
  void emphasisHeadingsAboveTextAndTablesAreMore(String html) throws IOException {
    assertThat(html(html)).isPresent();
  }
}
