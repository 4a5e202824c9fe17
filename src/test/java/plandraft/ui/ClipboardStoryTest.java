package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.model.Block;
import plandraft.model.Grid;
import plandraft.model.Inline;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.Section;

/// What office programs and screenshots leave on the clipboard, in every form they leave it in, is
/// pasted into the chapters and the annexes of the window.
final class ClipboardStoryTest extends Story {
  private static final String OF_WPS =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
      <meta name=Generator content="WPS Office ET 12"><style>
      p.MsoNormal{mso-style-name:正文; font-family:仿宋;} span.10{font-weight:bold;}</style></head>
      <body style="tab-interval:21pt;"><!--StartFragment-->
      <p class=MsoNormal><span class="10"><b><span style="mso-spacerun:'yes';font-weight:bold;">
      <font face="仿宋">重点</font></span></b></span><span style="mso-spacerun:'yes';"><font face="仿宋">事项如下。</font></span>
      <o:p></o:p></p>
      <table class=MsoTableGrid border=1 style="border-collapse:collapse;"><tr><td colspan=2><p class=MsoNormal>项目情况</p></td></tr>
      <tr><td><p class=MsoNormal>一期</p></td><td><p class=MsoNormal>120</p></td></tr></table><!--EndFragment--></body></html>
      """;

  private static final String OF_LIBRE_OFFICE =
      """
      <!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
      <meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">
      @page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; background: transparent }
      td p { orphans: 0 }</style></head><body lang="zh-CN" link="#000080" dir="ltr">
      <p style="line-height: 100%"><font face="仿宋"><b>重点</b>事项如下。</font></p>
      <table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/>
      <tr valign="top"><td colspan="2" width="100%"><p>项目情况</p></td></tr>
      <tr valign="top"><td><p>一期</p></td><td sdval="120" sdnum="2052;"><p>120</p></td></tr></table></body></html>
      """;

  /// As Word says it where another program has asked for no more.
  private static final String IN_RTF =
      "{\\rtf1\\adeflang1025\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fcharset134 \\'b7\\'c2\\'cb\\'ce;}}"
          + "\\pard\\plain\\f0{\\b\\u37325?\\u28857?}\\u20107?\\u39033?\\u22914?\\u19979?\\u12290?\\par"
          + "\\trowd\\clmgf\\cellx4000\\clmrg\\cellx8000\\pard\\intbl \\u39033?\\u30446?\\u24773?\\u20917?\\cell\\cell\\row"
          + "\\trowd\\cellx4000\\cellx8000\\pard\\intbl \\u19968?\\u26399?\\cell 120\\cell\\row\\pard}";

  @BeforeEach
  void open() {
    open("示例县智慧农业发展实施计划");
  }

  private static WritableImage shot() {
    WritableImage image = new WritableImage(30, 20);
    for (int x = 0; x < 30; x++) {
      for (int y = 0; y < 20; y++) {
        image.getPixelWriter().setColor(x, y, x < 15 ? Color.STEELBLUE : Color.WHITE);
      }
    }
    return image;
  }

  private static Stream<Block> blocks(Plan plan) {
    return plan.sections().stream().flatMap(ClipboardStoryTest::blocks);
  }

  private static Stream<Block> blocks(Section section) {
    return Stream.concat(
        section.body().stream(), section.children().stream().flatMap(ClipboardStoryTest::blocks));
  }

  private void pasteBehindTheFirstParagraph() {
    hands.clickWords("组织实施").click("正文编辑区").press(KeyCode.DOWN).press(KeyCode.END);
    hands.press(KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.V);
    session.untilIdle();
  }

  private void holdsWhatWasCopied() throws IOException {
    pasteBehindTheFirstParagraph();
    Plan plan = saved("out.plan").plan();
    assertThat(blocks(plan))
        .filteredOn(
            block ->
                block instanceof Block.Prose prose
                    && prose
                        .inlines()
                        .equals(
                            List.of(
                                new Inline.Text("重点", Inline.Emphasis.BOLD),
                                Inline.Text.of("事项如下。"))))
        .hasSize(1);
    Grid grid = plan.grids().getLast();
    assertThat(grid.rows().stream().map(Grid.Row::cells))
        .containsExactly(
            List.of(new Grid.Cell("项目情况", 1, 2)), List.of(Grid.Cell.of("一期"), Grid.Cell.of("120")));
    assertThat(blocks(plan))
        .anyMatch(
            block ->
                block instanceof Block.TableHere here && here.table().equals(grid.id().value()));
  }

  @Test
  void whatWpsCopies() throws IOException {
    copy(Map.of(DataFormat.HTML, OF_WPS, DataFormat.RTF, "{\\rtf1 x}", DataFormat.PLAIN_TEXT, "x"));
    holdsWhatWasCopied();
  }

  @Test
  void whatLibreOfficeCopies() throws IOException {
    copy(Map.of(DataFormat.HTML, OF_LIBRE_OFFICE, DataFormat.PLAIN_TEXT, "x"));
    holdsWhatWasCopied();
  }

  @Test
  void whatIsRichTextOnly() throws IOException {
    copy(Map.of(DataFormat.RTF, IN_RTF, DataFormat.PLAIN_TEXT, "x"));
    holdsWhatWasCopied();
  }

  @Test
  void aScreenshotBecomesAPictureOfTheTextInOneStep() throws IOException {
    copy(Map.of(DataFormat.IMAGE, shot()));
    pasteBehindTheFirstParagraph();
    Screens.take("pasted-picture", 1280, 800, session.stage());

    Plan plan = saved("out.plan").plan();

    Media kept = plan.media().getLast();
    assertThat(kept.name()).isEqualTo("粘贴的图片.png");
    assertThat(kept.type()).isEqualTo("image/png");
    assertThat(blocks(plan))
        .filteredOn(
            block -> block instanceof Block.PictureHere here && here.media().equals(kept.id()))
        .hasSize(1);
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(hands.sees("粘贴的图片.png")).isFalse();
  }

  @Test
  void cellsOfASpreadsheetAreWordsThoughTheirPictureIsThereToo() throws IOException {
    copy(
        Map.of(
            DataFormat.IMAGE,
            shot(),
            DataFormat.HTML,
            "<html><body><table><tr><td>甲镇</td><td>12</td></tr><tr><td>乙镇</td><td>7</td></tr></table></body></html>",
            DataFormat.PLAIN_TEXT,
            "甲镇\t12\n乙镇\t7\n"));
    pasteBehindTheFirstParagraph();

    Plan plan = saved("out.plan").plan();

    assertThat(plan.grids().getLast().rows()).hasSize(2);
    assertThat(blocks(plan)).noneMatch(Block.PictureHere.class::isInstance);
  }

  @Test
  void aFileThatIsNoPictureAfterAllIsToldOf() throws IOException {
    Path file = Files.writeString(folder.resolve("假图.png"), "不是图片");
    copy(Map.of(DataFormat.FILES, List.of(file.toFile())));
    pasteBehindTheFirstParagraph();
    Session.until(() -> robot.lookup("“假图.png”不是图片，这里可以放 PNG、JPEG 和 SVG。").tryQuery().isPresent());
    hands.clickWords("知道了");

    assertThat(blocks(saved("out.plan").plan())).noneMatch(Block.PictureHere.class::isInstance);
  }
}
