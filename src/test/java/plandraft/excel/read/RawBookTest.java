package plandraft.excel.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static plandraft.excel.read.RawBook.c;
import static plandraft.excel.read.RawBook.row;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Document.Note;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Sheets as their XML has them, right and wrong.
class RawBookTest {
  private static final String WORDS =
      "<sst xmlns='@'><si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 丙</t></r>"
          + "<rPh sb='0' eb='1'><t>yi</t></rPh><phoneticPr/></si><si/></sst>";

  @ParameterizedTest
  @CsvSource({
    "<c t='s'><v>0</v></c>,甲",
    "<c t='s'><v> 1 </v></c>,乙 丙",
    "<c t='s'><v>2</v></c>,''",
    "<c t='s'><v>99</v></c>,''",
    "<c t='s'><v>-1</v></c>,''",
    "<c t='s'><v>x</v></c>,''",
    "<c t='inlineStr'><is><t>内</t></is></c>,内",
    "<c t='inlineStr'><is><r><t>分</t></r><r><t>段</t></r></is></c>,分段",
    "<c t='str'><f>A1</f><v>公式的字</v></c>,公式的字",
    "<c t='str'><v>_x4E00_二</v></c>,一二",
    "<c t='b'><v>1</v></c>,TRUE",
    "<c t='b'><v>0</v></c>,FALSE",
    "<c t='e'><v>#DIV/0!</v></c>,#DIV/0!",
    "<c t='d'><v>2021-01-01</v></c>,2021-01-01",
    "<c t='n'><v>1.50</v></c>,1.5",
    "<c><v>1.5E3</v></c>,1500",
    "<c><f>1/3</f><v>0.33333333333333331</v></c>,0.33333333333",
    "<c><f>1+1</f></c>,''",
    "<c t='unknown'><v>7</v></c>,7",
    "<c s='999'><v>7</v></c>,7",
    "<c s='-1'><v>7</v></c>,7",
    "<c><v/></c>,''",
    "<c/>,''"
  })
  void cellsOfEveryType(String cell, String printed) throws IOException {
    RawBook book =
        RawBook.rows(row(c("str", "左"), cell, c("str", "右")), row(c("1"), c("2"), c("3")))
            .part("sharedStrings", WORDS);
    Table table = (Table) book.read().document().blocks().findFirst().orElseThrow();
    assertThat(table.rows().getFirst().cells())
        .filteredOn(found -> found.column() == 1)
        .extracting(found -> found.content().printed())
        .isEqualTo(printed.isEmpty() ? List.of() : List.of(printed));
  }

  @Test
  void rowsAndCellsThatDoNotSayWhereTheyAreFollowOneAnother() throws IOException {
    assertThat(
            RawBook.rows(
                    "<row r='2'><c r='B2' t='str'><v>一</v></c><c t='str'><v>二</v></c></row>",
                    "<row><c t='str'><v>三</v></c><c r='?!' t='str'><v>四</v></c></row>",
                    "<row r='99999999'><c t='str'><v>末</v></c><c t='str'><v>尾</v></c></row>")
                .sketch())
        .containsExactly("| · | 一 | 二", "| 三 | 四", "| 末 | 尾");
  }

  @ParameterizedTest
  @CsvSource({
    "A1:B2,| 甲{2×2} | 丙",
    "$A$1:$B$1,| 甲{1×2} | 丙",
    "B2:A1,| 甲 | 乙 | 丙",
    "A1,| 甲 | 乙 | 丙",
    "'',| 甲 | 乙 | 丙",
    "A1:,| 甲 | 乙 | 丙",
    "A0:B1,| 甲 | 乙 | 丙",
    "1:2,| 甲 | 乙 | 丙",
    "A1:XFD1,| 甲{1×3}"
  })
  void mergedCellsAreThoseThatMakeSense(String merged, String first) throws IOException {
    String cells = c("str", "甲") + c("str", "乙") + c("str", "丙");
    assertThat(
            RawBook.of(
                    "<sheetData>" + row(cells) + row(c("1"), c("2"), c("3")) + "</sheetData>",
                    "<mergeCells><mergeCell ref='" + merged + "'/></mergeCells>")
                .sketch()
                .getFirst())
        .isEqualTo(first);
  }

  @Test
  void mergedCellsThatOverlapCoverNoPlaceTwice() throws IOException {
    Table table =
        (Table)
            RawBook.of(
                    "<sheetData>"
                        + row(c("1"), c("2"), c("3"))
                        + row(c("4"), c("5"), c("6"))
                        + row(c("7"), c("8"), c("9"))
                        + "</sheetData>",
                    "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='B2:C3'/><mergeCell ref='A1:A3'/></mergeCells>")
                .read()
                .document()
                .blocks()
                .findFirst()
                .orElseThrow();
    assertThat(plandraft.document.Spans.of(table)).hasSize(3);
  }

  @Test
  void rowsInWhichTheSheetStaysPutAreHeaders() throws IOException {
    String pane = "<sheetViews><sheetView><pane ySplit='%s' state='%s'/></sheetView></sheetViews>";
    String cells = "<sheetData>" + row(c("1"), c("2")) + row(c("3"), c("4")) + "</sheetData>";
    assertThat(RawBook.of(pane.formatted("1", "frozen"), cells).sketch())
        .containsExactly("‖ 1 | 2", "| 3 | 4");
    assertThat(RawBook.of(pane.formatted("1", "split"), cells).sketch())
        .containsExactly("| 1 | 2", "| 3 | 4");
    assertThat(RawBook.of(pane.formatted("2", "frozen"), cells).sketch())
        .containsExactly("| 1 | 2", "| 3 | 4");
    assertThat(RawBook.of(pane.formatted("x", "frozen"), cells).sketch())
        .containsExactly("| 1 | 2", "| 3 | 4");
  }

  @Test
  void rowsThatArePrintedOnEveryPageAreHeaders() throws IOException {
    String names =
        "<definedNames><definedName name='_xlnm.Print_Titles' localSheetId='0'>一!$1:$1</definedName></definedNames>";
    RawBook book = RawBook.rows(row(c("1"), c("2")), row(c("3"), c("4")));
    assertThat(book.properties(names).sketch()).containsExactly("‖ 1 | 2", "| 3 | 4");
  }

  @ParameterizedTest
  @CsvSource({"1,2,丙", "3,3,| 甲 | 乙", "2,99999,甲", "x,x,| 乙 | 丙"})
  void hiddenColumnsAreLeftOut(String from, String to, String first) throws IOException {
    RawBook book =
        RawBook.of(
            "<cols><col min='" + from + "' max='" + to + "' hidden='1'/></cols>",
            "<sheetData>"
                + row(c("str", "甲"), c("str", "乙"), c("str", "丙"))
                + row(c("1"), c("2"), c("3"))
                + "</sheetData>");
    assertThat(book.sketch().getFirst()).isEqualTo(first);
    assertThat(book.notes()).containsExactly("隐藏的工作表、行或列 2 处未导入。");
  }

  @Test
  void threadsOfCommentsAreReadInsteadOfTheNoteThatStandsInForThem() throws IOException {
    String legacy =
        "<comments xmlns='@'><authors><author>tc={1}</author></authors><commentList><comment ref='A1' authorId='0'><text><t>[Threaded comment] Your version of Excel…</t></text></comment>"
            + "<comment ref='B1' authorId='7'><text><t>旧批注</t></text></comment></commentList></comments>";
    String threads =
        "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
            + "<threadedComment ref='A1' dT='2025-03-01T09:00:00.12' personId='{p}' id='{1}' done='1'><text>偏低\n请核</text></threadedComment>"
            + "<threadedComment ref='A1' dT='坏' personId='{q}' id='{2}' parentId='{1}'><text>已核</text></threadedComment>"
            + "<threadedComment ref='A1' id='{3}'><text> </text></threadedComment>"
            + "<threadedComment ref='??' id='{4}'><text>无处</text></threadedComment></ThreadedComments>";
    String people = "<personList><person displayName='张三 ' id='{p}'/></personList>";
    List<Note> notes =
        RawBook.rows(row(c("1"), c("2")), row(c("3"), c("4")))
            .ofSheet("comments", legacy)
            .ofSheet("threadedComment", threads)
            .part("person", people)
            .read()
            .document()
            .notes();
    assertThat(notes)
        .extracting(Note::author, Note::at, Note::paragraphs, Note::answers, Note::settled)
        .containsExactly(
            tuple(
                "张三",
                Instant.parse("2025-03-01T09:00:00Z"),
                List.of("偏低", "请核"),
                Optional.empty(),
                true),
            tuple("", Instant.EPOCH, List.of("已核"), Optional.of(0), false),
            tuple("", Instant.EPOCH, List.of("旧批注"), Optional.empty(), false));
    assertThat(notes.get(0).anchor())
        .isEqualTo(notes.get(1).anchor())
        .isNotEqualTo(notes.get(2).anchor());
  }

  @Test
  void aNoteOfOursMadeAThreadKeepsItsCommentsAndAnswersTheLast() throws IOException {
    String threads =
        "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
            + "<threadedComment ref='A1' id='{1}'><text>甲局 2026-03-01\n偏低。\n乙局 2026-03-02\n偏高。</text></threadedComment>"
            + "<threadedComment ref='A1' id='{2}' parentId='{1}'><text>已核</text></threadedComment>"
            + "<threadedComment ref='B1' id='{3}'><text>丙局 2026-03-02</text></threadedComment>"
            + "<threadedComment ref='B1' id='{4}' parentId='{3}'><text>请写</text></threadedComment></ThreadedComments>";
    List<Note> notes =
        RawBook.rows(row(c("1"), c("2")), row(c("3"), c("4")))
            .ofSheet("threadedComment", threads)
            .read()
            .document()
            .notes();
    assertThat(notes)
        .extracting(Note::author, Note::paragraphs, Note::answers)
        .containsExactly(
            tuple("甲局", List.of("偏低。"), Optional.empty()),
            tuple("乙局", List.of("偏高。"), Optional.empty()),
            tuple("", List.of("已核"), Optional.of(1)),
            tuple("", List.of("丙局 2026-03-02"), Optional.empty()),
            tuple("", List.of("请写"), Optional.of(3)));
  }

  @Test
  void looksAreThoseOfTheCell() throws IOException {
    String styles =
        "<styleSheet xmlns='@'><numFmts><numFmt numFmtId='164' formatCode='0\"左右\"'/></numFmts>"
            + "<fonts><font><name val='仿宋'/><sz val='12'/></font><font><b/><sz val='x'/><name val=''/></font></fonts>"
            + "<borders><border/><border><left style='thin'/></border><border><left style='none'/></border></borders>"
            + "<cellXfs><xf/><xf numFmtId='164' fontId='1' borderId='1'><alignment horizontal='center'/></xf><xf fontId='99' borderId='-1' numFmtId='-5'/></cellXfs></styleSheet>";
    var document =
        RawBook.rows(row("<c s='1'><v>10</v></c>", "<c s='2'><v>3</v></c>"), row(c("1"), c("2")))
            .part("styles", styles)
            .read()
            .document();
    assertThat(plandraft.read.Sketch.of(document)).containsExactly("| 10左右 | 3", "| 1 | 2");
    Style centred = document.styles().getFirst();
    assertThat(List.of(centred.bold(), centred.halfPoints(), centred.eastAsian(), centred.align()))
        .containsExactly(true, 22, "宋体", Style.Align.CENTRE);
  }

  @Test
  void strictWorkbooksAreRead() throws IOException {
    assertThat(
            RawBook.rows(row(c("str", "甲"), c("s", "0")), row(c("1"), c("2")))
                .part("sharedStrings", WORDS)
                .strict()
                .sketch())
        .containsExactly("| 甲 | 甲", "| 1 | 2");
  }

  @Test
  void whatIsNoCellIsToldOf() throws IOException {
    RawBook book =
        RawBook.of(
            "<sheetData>" + row(c("1"), c("2")) + row(c("3"), c("4")) + "</sheetData>",
            "<controls/><oleObjects/><legacyDrawing/>");
    assertThat(book.notes()).containsExactly("图表、图形或嵌入对象 2 个未导入。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<sheetData/>",
        "<sheetData><row/></sheetData>",
        "<sheetData><row><c t='str'><v> </v></c></row></sheetData>"
      })
  void aSheetOfNothingHoldsNothing(String sheet) {
    assertThatThrownBy(() -> RawBook.of(sheet).read())
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.BLANK));
  }

  @Test
  void datesOf1904AndChineseDigits() throws IOException {
    String styles =
        "<styleSheet xmlns='@'><numFmts><numFmt numFmtId='170' formatCode='[DBNum1][$-804]General'/></numFmts><cellXfs><xf/><xf numFmtId='31'/><xf numFmtId='170'/></cellXfs></styleSheet>";
    RawBook book =
        RawBook.rows(
                row("<c s='1'><v>42735</v></c>", "<c s='2'><v>25</v></c>"), row(c("1"), c("2")))
            .part("styles", styles)
            .properties("<workbookPr date1904='1'/>");
    assertThat(book.sketch().getFirst()).isEqualTo("| 2021年1月1日 | 二十五");
  }
}
