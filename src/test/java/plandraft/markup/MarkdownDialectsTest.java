package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Markdown as people and programs write it, one row a habit.
class MarkdownDialectsTest {
  @ParameterizedTest
  @CsvSource({
    "# 一、总体要求,# 一、总体要求",
    "#一、总体要求,#一、总体要求",
    "'### 三级 ###',### 三级",
    "'   ## 缩进三格',## 缩进三格",
    "'    ## 缩进四格','    ## 缩进四格'",
    "'#\t制表','# 制表'",
    "'#　全角空格','# 全角空格'",
    "'# **重点** 任务','# **重点** 任务'",
    "'# C#','# C'",
    "'###### 六','###### 六'"
  })
  void headings(String written, String read) throws IOException {
    assertThat(lines(written)).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "'标题\n=====',# 标题",
    "'次级\n--',## 次级",
    "'- 项\n---','## - 项'",
    "'\n---\n文','/文'",
    "'* * *\n文',文",
    "'___\n文',文"
  })
  void underlinedHeadingsAndRules(String written, String read) throws IOException {
    assertThat(lines(written)).containsExactly(read.split("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "**粗**,**粗**",
    "前**粗**后,前**粗**后",
    "__粗__,**粗**",
    "*斜*体,斜体",
    "***粗斜***,**粗斜**",
    "**未关,**未关",
    "`a_b`,a_b",
    "``a`b``,a`b",
    "\\*星\\*,*星*",
    "[链](http://x),链",
    "[链](http://x 'a(b)c'),链",
    "![图](a.png)文,文",
    "> > 引,引",
    "'行末两空格  ',行末两空格",
    "'行末反斜杠\\',行末反斜杠",
    "5*3*2=30,5*3*2=30",
    "a_b_c,a_b_c",
    "<br>,<br>",
    "1. 一,1. 一",
    "- 一,- 一",
    "—— 一,—— 一",
    "| 不是表 |,| 不是表 |"
  })
  void wordsLoseTheirSigns(String written, String read) throws IOException {
    assertThat(Reads.markdown(written).getFirst().replace("⏎", "")).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "'|a|b|\n|-|-|\n|1|2|','‖ a | b/| 1 | 2'",
    "'a|b\n-|-\n1|2','‖ a | b/| 1 | 2'",
    "'|a|b|\n|:-:|--:|\n|1|2|','‖ a | b/| 1 | 2'",
    "'|a|b|\n|-|-|\n|1|\n|1|2|3|','‖ a | b/| 1/| 1 | 2 | 3'",
    "'|a|b|\n|-|-|','‖ a | b'",
    "'|a|b|\n|-|\n|1|2|','|a|b|/|-|/|1|2|'",
    "'|a|b|\n|-|-|\n|x\\|y|**z**|','‖ a | b/| x|y | **z**'",
    "'|a|b|\n|-|-|\n|x<br>y<br/>z|w|','‖ a | b/| x⏎y⏎z | w'",
    "'前\n|a|b|\n|-|-|\n后','前/‖ a | b/后'",
    "'|指标|\n|---|\n|1|','‖ 指标/| 1'"
  })
  void tables(String written, String read) throws IOException {
    assertThat(lines(written)).containsExactly(read.split("/"));
  }

  @Test
  void whatIsFencedStaysAsItIs() throws IOException {
    assertThat(lines("```java\n# 不是标题\n**不粗**\n```\n# 是"))
        .containsExactly("# 不是标题", "**不粗**", "# 是");
    assertThat(lines("~~~\n未关")).containsExactly("未关");
  }

  @Test
  void linesEndInEveryWay() throws IOException {
    assertThat(lines("一\r\n二\r三\n四\u2028五\u0085六")).containsExactly("一", "二", "三", "四", "五", "六");
  }

  @Test
  @Timeout(60)
  void noTextFailsHoweverItIsWritten() throws IOException {
    String signs = "#*_`|-=>[]()\\!<br>~ \n\t一二1.";
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("文");
      for (int i = random.nextInt(80); i >= 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(Reads.markdown(text.toString())).as("seed %d: %s", seed, text).isNotEmpty();
    }
  }

  @Test
  @Timeout(20)
  void longLinesAreSoonDone() throws IOException {
    for (String sign : List.of("*", "_", "`", "[", "![", "(", "\\", "|", "**", "[a](", "> ", "#")) {
      assertThat(Reads.markdown("文" + sign.repeat(5_000))).as(sign).isNotEmpty();
    }
  }

  private static List<String> lines(String text) throws IOException {
    return Reads.markdown(text);
  }

  @Test
  void tablesInHtmlKeepTheirMergedCells() throws IOException {
    String table =
        """
        <table>
        <tr><td rowspan="2">指标</td><td colspan="2">2020年</td></tr>
        <tr><td>目标</td><td>实际</td></tr>
        <tr><td>PM<sub>2.5</sub>（微克）</td><td>≤33</td><td>22</td></tr>
        </table>""";
    assertThat(Reads.markdown("# 目标\n前文\n" + table + "\n后文"))
        .isEqualTo(
            Stream.of(List.of("# 目标", "前文"), Reads.html(table), List.of("后文"))
                .flatMap(List::stream)
                .toList());
    assertThat(MarkdownReader.isMarkdown("前文\n" + table)).isTrue();
    assertThat(MarkdownReader.isMarkdown("前文\n<table>\n后文")).isFalse();
  }

  @Test
  @Timeout(10)
  void tablesInHtmlThatNeverEndStayText() throws IOException {
    assertThat(lines("<table>\n".repeat(20_000) + "文")).hasSize(20_001).endsWith("文");
    assertThat(lines("</table>\n<table><tr><td>甲")).containsExactly("</table>", "<table><tr><td>甲");
  }
}
