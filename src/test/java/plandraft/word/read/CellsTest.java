package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.row;
import static plandraft.word.read.Snippets.run;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.table;
import static plandraft.word.read.Snippets.tbl;
import static plandraft.word.read.Snippets.tc;
import static plandraft.word.read.Snippets.tr;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Table;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Tables as Word files have them: merges of every form, header rows, tables in tables.
class CellsTest {
  private static final String DOWN = "<w:vMerge w:val='restart'/>";
  private static final String UP = "<w:vMerge/>";

  private static String across(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  @Test
  void cellsReachDownAndAcrossAtOnce() throws IOException {
    assertThat(
            sketch(
                tbl(
                    tr(tc(DOWN + across(2), "大"), tc("a")),
                    tr(tc(UP + across(2), ""), tc("b")),
                    tr(tc("甲"), tc("乙"), tc("丙")))))
        .containsExactly("| 大{2×2} | a", "| · | · | b", "| 甲 | 乙 | 丙");
  }

  @Test
  void aCellThatContinuesNothingStandsAlone() throws IOException {
    assertThat(sketch(tbl(tr(tc(UP, "孤"), tc("a")), tr(tc(UP, "续"), tc("b")))))
        .containsExactly("| 孤{2×1} | a", "| · | b");
    assertThat(sketch(tbl(tr(tc("平"), tc("a")), tr(tc(UP, "续"), tc("b")))))
        .containsExactly("| 平 | a", "| 续 | b");
  }

  @Test
  void aCellOfAnotherWidthContinuesNothing() throws IOException {
    assertThat(
            sketch(tbl(tr(tc(DOWN, "上"), tc("a"), tc("b")), tr(tc(UP + across(2), "宽"), tc("c")))))
        .containsExactly("| 上 | a | b", "| 宽{1×2} | c");
  }

  @Test
  void twoMergesStandOneBelowTheOther() throws IOException {
    assertThat(
            sketch(
                tbl(
                    tr(tc(DOWN, "一"), tc("a")),
                    tr(tc(UP, ""), tc("b")),
                    tr(tc(DOWN, "二"), tc("c")),
                    tr(tc("<w:vMerge w:val='continue'/>", ""), tc("d")),
                    tr(tc(UP, ""), tc("e")))))
        .containsExactly("| 一{2×1} | a", "| · | b", "| 二{3×1} | c", "| · | d", "| · | e");
  }

  @Test
  void rowsMayBeginAndEndWithinTheGrid() throws IOException {
    String grid =
        "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='2000'/><w:gridCol w:w='3000'/></w:tblGrid>";
    Table table =
        table(
            RawWord.of(
                tbl(
                    grid,
                    row("<w:gridBefore w:val='1'/>", tc("中"), tc("右")),
                    row("<w:gridAfter w:val='2'/>", tc("左")),
                    row("<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/>", tc("只中")))));
    assertThat(table.columns()).containsExactly(1000, 2000, 3000);
    assertThat(table.rows())
        .extracting(read -> read.cells().getFirst().column())
        .containsExactly(1, 0, 1);
  }

  @ParameterizedTest
  @CsvSource({"1 1 0,2", "1 0 1,1", "0 1 1,0", "1 1 1,3", "0 0 0,0"})
  void onlyRowsAtTheTopAreHeaders(String marks, int headers) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String mark : marks.split(" ")) {
      rows.append(row(mark.equals("1") ? "<w:tblHeader/>" : "", tc("x")));
    }
    assertThat(table(RawWord.of(tbl(rows.toString()))).headerRows()).isEqualTo(headers);
  }

  @ParameterizedTest
  @CsvSource({
    "'',false",
    "<w:tblStyle w:val='a'/>,true",
    "<w:tblBorders><w:top w:val='single'/></w:tblBorders>,true",
    "<w:tblBorders><w:top w:val='nil'/><w:left w:val='none'/></w:tblBorders>,false",
    "<w:tblStyle w:val='a'/><w:tblBorders><w:top w:val='none'/></w:tblBorders>,false"
  })
  void tablesAreRuledOrNot(String properties, boolean ruled) throws IOException {
    String xml = tbl("<w:tblPr>" + properties + "</w:tblPr>", tr(tc("a")));
    assertThat(table(RawWord.of(xml)).frame()).isEqualTo(ruled);
  }

  @ParameterizedTest
  @CsvSource({"single,true", "nil,false", "none,false", "'',false"})
  void cellsMayBeRuledThemselves(String line, boolean ruled) throws IOException {
    String borders = "<w:tcBorders><w:top w:val='" + line + "'/></w:tcBorders>";
    String xml = tbl(tr(tc("a"), tc(borders, "b")));
    assertThat(table(RawWord.of(xml)).frame()).isEqualTo(ruled);
  }

  @Test
  void linesOfACellAreParagraphsAndBreaks() throws IOException {
    assertThat(
            sketch(
                tbl(
                    tr(
                        tc(
                            "",
                            p("一")
                                + p("")
                                + p("<w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>")
                                + p("")),
                        tc("", p("") + p("末"))))))
        .containsExactly("| 一⏎⏎二⏎三 | 末");
  }

  @Test
  void wordsOfACellAreEmphasised() throws IOException {
    assertThat(
            sketch(tbl(tr(tc("", p(r("<w:b/>", "合计") + r("（亿元）"))), tc("", p(r("<w:b/>", "全粗")))))))
        .containsExactly("| **合计**（亿元） | **全粗**");
  }

  @Test
  void oneCellIsATableToo() throws IOException {
    assertThat(sketch(tbl(tr(tc("", p("专栏1") + p("内容")))))).containsExactly("| 专栏1⏎内容");
  }

  @Test
  void tablesInTablesBecomeLinesHoweverDeep() throws IOException {
    String inner = tbl(tr(tc("深")));
    String middle = tbl(tr(tc("甲"), tc("", inner + p(""))), tr(tc("乙"), tc("丙")));
    Reading reading = read(RawWord.of(tbl(tr(tc("", p("外") + middle + p("后")), tc("右")))));
    assertThat(Sketch.of(reading.document())).containsExactly("| 外⏎甲\t深⏎乙\t丙⏎后 | 右");
    assertThat(notes(reading)).containsExactly("表格里套的表格 2 个已改成文字。");
  }

  @Test
  void tablesWithoutRowsOrCellsAreNothing() throws IOException {
    assertThat(sketch(tbl(), tbl(tr()), tbl("<w:tblGrid/>", tr("<w:trPr/>")), p("文")))
        .containsExactly("文");
  }

  @Test
  void tablesSideBySideStayApart() throws IOException {
    assertThat(sketch(tbl(tr(tc("一"))), tbl(tr(tc("二"))), p(""), tbl(tr(tc("三")))))
        .containsExactly("| 一", "| 二", "", "| 三");
  }

  @Test
  void rowsAndCellsStandInControls() throws IOException {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(
            sketch(
                tbl(
                    control.formatted(
                        tr(control.formatted(tc("甲")), tc("", control.formatted(p("乙"))))),
                    "<w:customXml>"
                        + tr("<w:customXml>" + tc("丙") + "</w:customXml>", tc("丁"))
                        + "</w:customXml>")))
        .containsExactly("| 甲 | 乙", "| 丙 | 丁");
  }

  @Test
  void rowsThatWereDeletedAreGoneAndThoseThatCameAreThere() throws IOException {
    Reading reading =
        read(
            RawWord.of(
                tbl(
                    row("<w:ins w:id='1' w:author='a'/>", tc("新")),
                    row("<w:del w:id='2' w:author='a'/>", tc("旧")),
                    tr(tc("留")))));
    assertThat(Sketch.of(reading.document())).containsExactly("| 新", "| 留");
    assertThat(notes(reading)).containsExactly("修订 2 处按“接受修订”之后的样子导入。");
  }

  @Test
  void cellsThatWereDeletedAreGoneAndThoseThatCameAreThere() throws IOException {
    Reading reading =
        read(
            RawWord.of(
                tbl(
                    tr(tc("甲"), tc("<w:cellDel w:id='1'/>", "旧"), tc("<w:cellIns w:id='2'/>", "新")),
                    tr(tc("乙"), tc("丙")))));
    assertThat(Sketch.of(reading.document())).containsExactly("| 甲 | 新", "| 乙 | 丙");
    assertThat(notes(reading)).containsExactly("修订 2 处按“接受修订”之后的样子导入。");
  }

  @Test
  void spansLargerThanAnyTableAreCut() throws IOException {
    Table table =
        table(
            RawWord.of(
                tbl(
                    tr(tc(across(2_000_000_000), "宽"), tc("出")),
                    tr(tc(across(-3), "负"), tc(across(0), "零")))));
    assertThat(table.columns()).hasSizeLessThanOrEqualTo(501);
    assertThat(table.rows().get(1).cells()).extracting(cell -> cell.column()).containsExactly(0, 1);
  }

  @Test
  void oldMergesJoinOnlyEmptyCells() throws IOException {
    String begins = "<w:hMerge w:val='restart'/>";
    String goesOn = "<w:hMerge/>";
    assertThat(
            sketch(
                tbl(
                    tr(tc(begins, "左"), tc(goesOn, ""), tc(goesOn, "")),
                    tr(tc(begins, "左"), tc(goesOn, "有字"), tc("右")),
                    tr(tc(goesOn, ""), tc("右"), tc("末")))))
        .containsExactly("| 左{1×3}", "| 左 | 有字 | 右", "|  | 右 | 末");
  }

  @Test
  void widthsAreThoseOfTheGridOrStandard() throws IOException {
    String grid =
        "<w:tblGrid><w:gridCol w:w='0'/><w:gridCol w:w='x'/><w:gridCol w:w='99999999'/></w:tblGrid>";
    Table table = table(RawWord.of(tbl(grid, tr(tc("a"), tc("b"), tc("c"), tc("d")))));
    assertThat(table.columns()).containsExactly(1000, 1000, 31_680, 1000);
  }

  @Test
  void aLinkOrFieldWithinACellIsItsWords() throws IOException {
    String cell =
        p(
            "<w:hyperlink w:anchor='a'>"
                + r("附件1")
                + "</w:hyperlink>"
                + Snippets.field("REF b", r("表2")));
    assertThat(sketch(tbl(tr(tc("", cell), tc("", p(run("<w:br w:type='page'/>") + r("后")))))))
        .containsExactly("| 附件1表2 | 后");
  }

  @Test
  void headerAndSpanAreThoseOfStrictFilesToo() throws IOException {
    String xml = tbl(row("<w:tblHeader/>", tc(across(2), "头")), tr(tc("甲"), tc("乙")));
    assertThat(sketch(RawWord.of(xml).strict())).isEqualTo(List.of("‖ 头{1×2}", "| 甲 | 乙"));
  }
}
