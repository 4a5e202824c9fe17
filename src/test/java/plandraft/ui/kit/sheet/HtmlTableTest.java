package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTableTest {
  private static final String EXCEL =
      """
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>
      <table border=0><!--StartFragment-->
       <tr height=19><td rowspan=2 class=xl65>综合发展</td><td>数字经济
        增加值</td><td align=right x:num>6500</td></tr>
       <tr><td>占GDP比重&nbsp;</td><td>65</td></tr>
       <tr><td colspan=2>合计</td><td></td></tr>
      <!--EndFragment--></table></body></html>
      """;

  @Test
  void mergedCellsCoverPlacesThatAreNotBlank() {
    Block block = HtmlTable.read(EXCEL).orElseThrow();
    assertThat(block.height()).isEqualTo(3);
    assertThat(block.width()).isEqualTo(3);
    assertThat(block.at(0, 0)).contains("综合发展");
    assertThat(block.at(1, 0)).isEmpty();
    assertThat(block.at(1, 1)).contains("占GDP比重");
    assertThat(block.at(2, 0)).contains("合计");
    assertThat(block.at(2, 1)).isEmpty();
    assertThat(block.at(2, 2)).contains("");
  }

  @Test
  void aLineBrokenWithinChineseTextIsNoSpace() {
    assertThat(HtmlTable.read(EXCEL).orElseThrow().at(0, 1)).contains("数字经济增加值");
    assertThat(HtmlTable.read("<table><tr><td>R D 投入</table>").orElseThrow().at(0, 0))
        .contains("R D 投入");
  }

  @Test
  void writesSharedCellsMerged() {
    String html = HtmlTable.write(Block.of(Sample.CELLS, new Range(0, 0, 2, 1)));
    assertThat(html).contains("<td rowspan=\"2\">A</td><td>one</td></tr><tr><td>two</td>");
    assertThat(HtmlTable.read(html)).contains(Block.of(Sample.CELLS, new Range(0, 0, 2, 1)));
  }

  @Test
  void tablesWithinCellsStayText() {
    String nested =
        "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>";
    Block block = HtmlTable.read(nested).orElseThrow();
    assertThat(block.height()).isEqualTo(1);
    assertThat(block.at(0, 0)).contains("a b");
    assertThat(block.at(0, 1)).contains("c");
  }

  @Test
  void textWithoutATableIsNone() {
    assertThat(HtmlTable.read("<p>words</p>")).isEmpty();
  }

  @Test
  void absurdSpansAreHeldBack() {
    Block block =
        HtmlTable.read("<table><tr><td colspan=99999 rowspan=x>a</td></tr></table>").orElseThrow();
    assertThat(block.width()).isEqualTo(1000);
    assertThat(block.height()).isEqualTo(1);
  }
}
