package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;

class HtmlReaderTest {
  @Test
  void aPageGivesHeadingsTextAndEmphasis() throws IOException {
    assertThat(
            Reads.html(
                "<html><head><title>示例</title><style>p{}</style></head><body><h1>一、总体要求</h1>"
                    + "<div>到2025年，<b>示例产业</b>增加值\n  达到<span style='font-weight:700'>500亿元</span>。"
                    + "<p>第二段<br>换行</p></div><script>alert(1)</script><p hidden>看不见</p></body></html>"))
        .containsExactly("# 一、总体要求", "到2025年，**示例产业**增加值达到**500亿元**。", "第二段⏎换行");
  }

  @Test
  void tablesKeepTheirSpansAndHeaders() throws IOException {
    assertThat(
            Reads.html(
                "<table><thead><tr><th rowspan=2>地区</th><th colspan='2'>增加值</th></tr>"
                    + "<tr><th>增速</th><th>总量</th></tr></thead>"
                    + "<tr><td>甲<p>乙</p></td><td>1</td><td rowspan=99>2</td></tr>"
                    + "<tr><td>丙</td><td>3</td></tr></table>"))
        .containsExactly(
            "‖ **地区**{2×1} | **增加值**{1×2}",
            "‖ · | **增速** | **总量**",
            "| 甲⏎乙 | 1 | 2{2×1}",
            "| 丙 | 3");
  }

  @Test
  void aTableWithinACellBecomesLines() throws IOException {
    var reading =
        Reads.htmlReading(
            "<table><tr><td>外<table><tr><td>内一</td><td>内二</td></tr></table></td></tr></table>");
    assertThat(Sketch.of(reading.document())).containsExactly("| 外⏎内一\t内二");
    assertThat(Reads.notes(reading)).containsExactly("表格里套的表格 1 个已改成文字。");
  }

  @Test
  void wordPutsNumbersAndLevelsOnTheClipboard() throws IOException {
    assertThat(
            Reads.html(
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><!--StartFragment-->"
                    + "<p class=MsoToc1>目录项</p>"
                    + "<p class=MsoNormal style='mso-outline-level:2'><![if !supportLists]>"
                    + "<span style='mso-list:Ignore'>（一）<span style='font:7.0pt'>&nbsp;</span></span>"
                    + "<![endif]>重点任务<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                    + "<!--EndFragment--></body></html>"))
        .containsExactly("## （一）重点任务");
  }

  @Test
  void listsShowTheirNumbers() throws IOException {
    assertThat(
            Reads.html(
                "<ol start=3><li>丙</li><li>丁<ol type=a><li>子</li></ol></li></ol>"
                    + "<ol style='list-style-type:cjk-ideographic' start=11><li>节</li></ol><ul><li>点</li></ul>"))
        .containsExactly("3. 丙", "4. 丁", "a. 子", "十一、节", "点");
  }

  @Test
  void nothingOutsideIsFetched() throws IOException {
    var reading =
        Reads.htmlReading(
            "<p><a href='https://example.com'>链接</a><img src='http://example.com/a.png'></p>"
                + "<p><img src='data:image/png;base64,AAAA'></p>");
    assertThat(Sketch.of(reading.document())).containsExactly("链接");
    assertThat(Reads.notes(reading)).hasSize(3).anyMatch(note -> note.contains("也没有去取"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>文",
        "  <html lang=zh>",
        "<?xml version='1.0'?><html xmlns='a'>",
        "Version:0.9\r\nStartHTML:00\r\n<html>"
      })
  void aPageBeginsWithItsTags(String text) {
    assertThat(HtmlReader.isHtml(text)).isTrue();
  }

  @Test
  void aSmallerSignInATextIsNoPage() {
    assertThat(HtmlReader.isHtml("增速<5%的行业")).isFalse();
    assertThat(HtmlReader.isHtml("<规划>草案")).isFalse();
  }

  @Test
  void pagesNameTheirEncoding() {
    String page = "<html><head><meta charset=\"%s\"></head><body>示例镕</body></html>";
    for (String name : new String[] {"gb2312", "big5", "utf-8"}) {
      String text = page.formatted(name).replace("镕", name.equals("big5") ? "" : "镕");
      byte[] bytes = text.getBytes(Charset.forName(name.equals("gb2312") ? "GBK" : name));
      assertThat(HtmlReader.decode(bytes).text()).isEqualTo(text);
    }
  }

  @Test
  void aPageNestedTooDeepIsRefused() {
    assertThatThrownBy(() -> Reads.html("<span>".repeat(3000) + "深"))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Unreadable.Why.DEEP));
  }
}
