package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.read.Unreadable;

/// Plain text, tabbed cells and Markdown.
class TextReadersTest {
  @Test
  void everyLineOfPlainTextIsAParagraphAsItStands() throws IOException {
    assertThat(Reads.text("# 标题\r\n\r\n　　正文 **一**\r\f第二页\u000B换行"))
        .containsExactly("# 标题", "", "　　正文 **一**", "⇟第二页", "换行");
  }

  @Test
  void aTextOfBlanksHoldsNothing() {
    assertThatThrownBy(() -> Reads.text(" \n　\n"))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Unreadable.Why.BLANK));
  }

  @Test
  void cellsArePartedByTabsAndQuotedAsSpreadsheetsDo() throws IOException {
    assertThat(Reads.tabbed("指标\t2020年\n\"甲\n\"\"乙\"\"\"\t1\n\"丙\" 丁\t\n"))
        .containsExactly("| 指标 | 2020年", "| 甲⏎\"乙\" | 1", "| \"丙\" 丁 | ");
  }

  @ParameterizedTest
  @CsvSource({"'a\tb\nc\td',true", "'a\tb\tc',true", "'a\tb',false", "'a\n\tb',false"})
  void onlyLinesOfCellsAreTabbed(String text, boolean tabbed) {
    assertThat(TabbedReader.isTabbed(text)).isEqualTo(tabbed);
  }

  @Test
  void headingsOfMarkdownHaveLevels() throws IOException {
    assertThat(Reads.markdown("# 一、总体要求 #\n## （一）目标\n####### 七\n标题\n===\n次级\n---\n正文"))
        .containsExactly("# 一、总体要求", "## （一）目标", "####### 七", "# 标题", "## 次级", "正文");
  }

  @Test
  void tablesOfMarkdownHaveAHeader() throws IOException {
    assertThat(Reads.markdown("| 指标 | 单位 |\n|:--|--:|\n| 甲\\|乙 | **亿元** |\n| 丙<br>丁 | |\n后文"))
        .containsExactly("‖ 指标 | 单位", "| 甲|乙 | **亿元**", "| 丙⏎丁 | ", "后文");
  }

  @ParameterizedTest
  @CsvSource({
    "前**重点**后,前**重点**后",
    "__重点__,**重点**",
    "孤立的**星号,孤立的**星号",
    "[示例网](https://example.com/a_(b))说,示例网说",
    "![图](a.png)后,后",
    "`代码`,代码",
    "\\*不是\\*,*不是*",
    "标*为2019年数据,标*为2019年数据",
    "2*3*4,2*3*4",
    "> 引用,引用"
  })
  void wordsOfMarkdownLoseTheirSigns(String written, String read) throws IOException {
    assertThat(Reads.markdown(written)).containsExactly(read);
  }

  @Test
  void rulesAreNoText() throws IOException {
    assertThat(Reads.markdown("前\n\n---\n\n***\n后")).containsExactly("前", "", "", "后");
  }

  @ParameterizedTest
  @CsvSource({"'# 一\n文\n## 二',true", "'a|b\n-|-\n1|2',true", "'# 一\n文',false", "'前\n---\n后',false"})
  void textIsMarkdownByItsLooks(String text, boolean markdown) {
    assertThat(MarkdownReader.isMarkdown(text)).isEqualTo(markdown);
  }
}
