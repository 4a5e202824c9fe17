package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// HTML as word processors, spreadsheets and browsers put it on the clipboard, each in its dialect.
class HtmlClipboardTest {
  private static final String WORD =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style>
      <!--
       /* Style Definitions */
       p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-parent:""; margin:0cm; font-size:16.0pt; font-family:"Times New Roman","serif"; mso-fareast-font-family:仿宋_GB2312;}
      h1 {mso-style-link:"标题 1 字符"; mso-outline-level:1; font-family:黑体;}
      p.a, li.a, div.a {mso-style-name:二级标题; mso-outline-level:2; font-weight:bold;}
      span.kai {mso-style-name:楷; font-family:楷体;}
      .hidden {display:none;}
      @page WordSection1 {size:595.3pt 841.9pt;}
      div.WordSection1 {page:WordSection1;}
      -->
      </style></head>
      <body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
      %s
      <!--EndFragment--></body></html>
      """;

  private static final String EXCEL =
      """
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";}
      tr {mso-height-source:auto;} col {mso-width-source:auto;} td {padding-top:1px; color:black; font-weight:400; text-align:general;}
      .xl65 {text-align:center; border:.5pt solid windowtext; mso-number-format:0%%;} .xl66 {font-weight:700;} .font5 {font-weight:700;}
      ruby {ruby-align:left;} rt {display:none;} --></style></head>
      <body link=blue vlink=purple><table border=0 cellpadding=0 cellspacing=0 width=288 style='border-collapse:collapse'>
      <!--StartFragment--> <col width=72 span=3 style='width:54pt'>
      %s
      <!--EndFragment--></table></body></html>
      """;

  @Test
  void headingsOfWordHaveTheLevelsOfTheirStyles() throws IOException {
    assertThat(
            Reads.html(
                WORD.formatted(
                    "<h1><a name=\"_Toc1\">一、总体要求</a></h1><p class=a>（一）指导思想</p><p class=MsoNormal>正文<span lang=EN-US>2025</span>年</p>")))
        .containsExactly("# 一、总体要求", "## **（一）指导思想**", "正文2025年");
  }

  @Test
  void wordsOfWordHaveTheLooksOfTheirClasses() throws IOException {
    Reading reading =
        Reads.htmlReading(
            WORD.formatted(
                "<p class=MsoNormal><span class=kai>一是</span>夯实基础，<b>做大做强</b>。<span class=hidden>看不见</span></p>"));
    assertThat(Sketch.of(reading.document())).containsExactly("一是夯实基础，**做大做强**。");
    var paragraph =
        (plandraft.document.Paragraph) reading.document().blocks().findFirst().orElseThrow();
    assertThat(paragraph.runs().getFirst().font()).contains("楷体");
  }

  @Test
  void numbersOfWordListsAreText() throws IOException {
    String item =
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>%s<o:p></o:p></p>";
    assertThat(Reads.html(WORD.formatted(item.formatted("一、", "甲") + item.formatted("二、", "乙"))))
        .containsExactly("一、甲", "二、乙");
  }

  @Test
  void linesOfTheSourceAreNoLinesOfTheText() throws IOException {
    assertThat(
            Reads.html(
                WORD.formatted("<p class=MsoNormal>到\n2025年，增加值\n  达到 500\n亿元，GDP\ngrowth</p>")))
        .containsExactly("到 2025年，增加值达到 500 亿元，GDP growth");
  }

  @Test
  void tablesOfWordKeepTheirMerges() throws IOException {
    assertThat(
            Reads.html(
                WORD.formatted(
                    "<table class=MsoNormalTable border=1><thead><tr><td rowspan=2><p class=MsoNormal align=center><b>序号</b><o:p></o:p></p></td>"
                        + "<td colspan=2><p class=MsoNormal>增加值<o:p></o:p></p></td></tr><tr><td><p>增速</p></td><td><p>总量</p></td></tr></thead>"
                        + "<tr><td><p>1<o:p></o:p></p></td><td><p>甲<br>乙</p><p>丙</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>")))
        .containsExactly("‖ **序号**{2×1} | 增加值{1×2}", "‖ · | 增速 | 总量", "| 1 | 甲⏎乙⏎丙 | ");
  }

  @Test
  void commentsAndChangesOfWord() throws IOException {
    assertThat(
            Reads.html(
                WORD.formatted(
                    "<p>前<ins cite=\"mailto:a\" datetime=\"2025-01-01T00:00\">加</ins><del>删</del>后<span style='mso-comment-continuation:1'>文</span></p>")))
        .containsExactly("前加后文");
  }

  @Test
  void cellsOfExcelKeepTheirMergesAndWeights() throws IOException {
    assertThat(
            Reads.html(
                EXCEL.formatted(
                    "<tr height=19><td rowspan=2 height=38 class=xl65>地区</td><td colspan=2 class=xl66>增加值</td></tr>"
                        + "<tr height=19><td class=xl65>25.0%</td><td class=xl65 align=right>1,234</td></tr>"
                        + "<tr height=0 style='display:none'><td>藏</td><td>藏</td><td>藏</td></tr>"
                        + "<tr><td>甲<font class=\"font5\">乙</font></td><td>第一行<br>\n    第二行</td><td></td></tr>")))
        .containsExactly(
            "| 地区{2×1} | **增加值**{1×2}", "| · | 25.0% | 1,234", "| 甲**乙** | 第一行⏎第二行 | ");
  }

  @Test
  void cellsOfLibreOfficeAreItsTable() throws IOException {
    assertThat(
            Reads.html(
                "<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/><style type=\"text/css\">body,div,table { font-family:\"宋体\"; font-size:small } a.comment-indicator:hover + comment { display:block } comment { display:none }</style></head>"
                    + "<body><table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup><tr><td height=\"17\" align=\"left\"><b>指标</b></td><td align=\"right\" sdval=\"0.25\" sdnum=\"2052;0;0.00%\">25.00%</td></tr>"
                    + "<tr><td colspan=2 align=\"center\" valign=middle><font face=\"黑体\" size=4>合计<br></font></td></tr></table></body></html>"))
        .containsExactly("| **指标** | 25.00%", "| 合计{1×2}");
  }

  @Test
  void textOfLibreOffice() throws IOException {
    assertThat(
            Reads.html(
                "<html><body lang=\"zh-CN\" dir=\"ltr\"><h2 class=\"cjk\">（一）目标</h2><p style=\"line-height: 100%; margin-bottom: 0cm\"><font face=\"仿宋\"><font size=\"4\" style=\"font-size: 16pt\">正文<b>重点</b></font></font></p><ol start=\"2\" type=\"1\"><li><p>乙</p></li></ol></body></html>"))
        .containsExactly("## （一）目标", "正文**重点**", "2. 乙");
  }

  @Test
  void textOfWps() throws IOException {
    assertThat(
            Reads.html(
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=\"Generator\" content=\"WPS Office\"><style>@font-face{font-family:\"黑体\";} p.MsoNormal{mso-style-name:正文;font-family:仿宋;} h2{mso-style-name:\"标题 2\";mso-outline-level:2;} p.15{mso-style-name:\"三级\";mso-outline-level:3;} span.10{font-weight:bold;}</style></head>"
                    + "<body><div class=\"Section0\"><h2>（二）任务<o:p></o:p></h2><p class=15>1．夯实</p><p class=MsoNormal><span class=\"10\">重点</span><span style=\"mso-spacerun:'yes';font-family:仿宋;\"><font face=\"仿宋\">文</font></span></p></div></body></html>"))
        .containsExactly("## （二）任务", "### 1．夯实", "**重点**文");
  }

  @ParameterizedTest
  @CsvSource({
    "'<article><header><h1>题</h1></header><p>文</p></article>','# 题,文'",
    "'<nav>菜单</nav><main><p>文</p></main><script>x</script><noscript>y</noscript>',文",
    "'<dl><dt>项</dt><dd>释</dd></dl>','项,释'",
    "'<p>一<sup>2</sup>二<sub>3</sub><u>三</u></p>',一2二3三",
    "'<blockquote><p>引</p></blockquote>',引",
    "'<details><summary>题</summary>文</details>','题,文'",
    "'<figure><figcaption>图1</figcaption></figure>',图1",
    "'前<br/><br>后','前⏎⏎后'",
    "'<p>&emsp;&emsp;正文&nbsp;&middot;&#x3000;尾</p>','正文 ·　尾'",
    "'<div>一<div>二</div>三</div>','一,二,三'",
    "'<table><tr><td>一<td>二<tr><td>三</table>','| 一 | 二,| 三'",
    "'<table><tbody></tbody></table>文',文",
    "'<p style=\"visibility:hidden\">藏</p><p style=\"DISPLAY: NONE\">藏</p>文',文",
    "'<b>未关<p>段</p>','**未关**,**段**'",
    "'<h7>七</h7>',七",
    "'<div role=heading aria-level=2>题</div>',## 题"
  })
  void pagesOfEverySort(String html, String read) throws IOException {
    assertThat(Reads.html(html)).containsExactly(read.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "'ol type=A','A. x,B. x'",
    "'ol type=i start=4','4. x,5. x'",
    "'ol style=\"list-style-type: lower-alpha\"','a. x,b. x'",
    "'ol style=\"list-style-type:none\"','x,x'",
    "'ol style=\"list-style-type:simp-chinese-informal\" start=20','二十、x,二十一、x'",
    "'ol style=\"list-style-type:cjk-ideographic\" start=99','九十九、x,一百、x'",
    "'ol start=-1','-1. x,0. x'",
    "'ol start=abc','1. x,2. x'",
    "'ul','x,x'"
  })
  void itemsShowTheNumbersOfTheirLists(String list, String read) throws IOException {
    String html = "<" + list + "><li>x</li><li>x</li></" + list.substring(0, 2) + ">";
    assertThat(Reads.html(html)).containsExactly(read.split(","));
  }

  @Test
  void classesOfAPageSayMoreThanItsTags() throws IOException {
    String css =
        "<style>/* p { display:none } */ td.n, .c { text-align: center } p { font-weight: bold } p.light { font-weight: normal }"
            + " .gone{display:none} @media print { p { display:none } } a:hover{display:none} p > b { display:none } #id{display:none}</style>";
    assertThat(
            Reads.html(
                css
                    + "<p>粗</p><p class='x light'>细</p><p class=gone>藏</p><p class=light style='font-weight:700'>又粗</p>"))
        .containsExactly("**粗**", "细", "**又粗**");
  }

  @Test
  void stylesThatNeverEndDoNoHarm() throws IOException {
    assertThat(Reads.html("<style>p{color:red; p.a{{{display:none}</style><p class=a>文</p>"))
        .hasSize(1);
    assertThat(Reads.html("<style>" + ".a{b:c}".repeat(20_000) + "</style><p class=a>文</p>"))
        .containsExactly("文");
  }
}
