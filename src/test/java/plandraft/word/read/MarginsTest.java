package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plandraft.word.read.Snippets.comment;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.paragraphs;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.run;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.table;
import static plandraft.word.read.Snippets.tbl;
import static plandraft.word.read.Snippets.tc;
import static plandraft.word.read.Snippets.tr;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// What stands beside a text: footnotes, comments and the names of places.
class MarginsTest {
  private static final String NOTE = "<w:footnoteReference w:id='%d'/>";

  private static String note(int id, String content) {
    return "<w:footnote w:id='" + id + "'>" + content + "</w:footnote>";
  }

  @Test
  void footnotesAreCountedInTheOrderOfTheText() throws IOException {
    RawWord word =
        RawWord.of(
                p(r("甲") + run(NOTE.formatted(7)))
                    + p(r("乙") + run(NOTE.formatted(3)) + run(NOTE.formatted(7))))
            .part("footnotes", "footnotes", note(3, p("三")) + note(7, p("七")));
    assertThat(sketch(word)).containsExactly("甲[1]", "[1]七", "乙[2][3]", "[2]三", "[3]七");
  }

  @Test
  void footnotesOfSeveralParagraphsAndTables() throws IOException {
    RawWord word =
        RawWord.of(p(r("甲") + run(NOTE.formatted(1))) + p("后"))
            .part(
                "footnotes",
                "footnotes",
                note(1, p("") + p(run("<w:footnoteRef/>") + r("注一")) + p("注二") + tbl(tr(tc("表")))));
    assertThat(sketch(word)).containsExactly("甲[1]", "[1]注一", "注二", "| 表", "后");
  }

  @Test
  void footnotesOfCellsStandInThem() throws IOException {
    RawWord word =
        RawWord.of(tbl(tr(tc("", p(r("增速") + run(NOTE.formatted(1)))), tc("10"))))
            .part("footnotes", "footnotes", note(1, p("按可比价。")));
    assertThat(sketch(word)).containsExactly("| 增速[1]⏎[1]按可比价。 | 10");
  }

  @ParameterizedTest
  @CsvSource({"9", "-1", "x"})
  void marksOfNotesThatAreNotThereAreNothing(String id) throws IOException {
    Reading reading =
        read(
            RawWord.of(p(r("文") + run("<w:footnoteReference w:id='" + id + "'/>")))
                .part("footnotes", "footnotes", note(1, p("注"))));
    assertThat(Sketch.of(reading.document())).containsExactly("文");
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void separatorsAndEmptyNotesAreNoNotes() throws IOException {
    String all =
        "<w:footnote w:type='separator' w:id='0'>"
            + p(run("<w:separator/>"))
            + "</w:footnote>"
            + "<w:footnote w:type='continuationNotice' w:id='1'>"
            + p("续")
            + "</w:footnote>"
            + note(2, p(""));
    RawWord word =
        RawWord.of(
                p(
                    r("文")
                        + run(NOTE.formatted(0))
                        + run(NOTE.formatted(1))
                        + run(NOTE.formatted(2))))
            .part("footnotes", "footnotes", all);
    assertThat(sketch(word)).containsExactly("文");
  }

  @Test
  void aNoteThatRefersToItselfEnds() throws IOException {
    RawWord word =
        RawWord.of(p(r("文") + run(NOTE.formatted(1))))
            .part("footnotes", "footnotes", note(1, p(r("见") + run(NOTE.formatted(1)))));
    assertThat(sketch(word)).containsExactly("文[1]", "[1]见");
  }

  @Test
  void commentsStandOnTheParagraphTheyBeginIn() throws IOException {
    Document document =
        read(RawWord.of(
                    p(r("一") + "<w:commentRangeStart w:id='1'/>" + r("二"))
                        + p(
                            r("三")
                                + "<w:commentRangeEnd w:id='1'/>"
                                + run("<w:commentReference w:id='1'/>"))
                        + p("四"))
                .part("comments", "comments", comment(1, " 张三 ", "2025-03-01T09:00:00Z", "太长")))
            .document();
    Note note = document.notes().getFirst();
    assertThat(note.author()).isEqualTo("张三");
    assertThat(note.at()).isEqualTo(Instant.parse("2025-03-01T01:00:00Z"));
    assertThat(paragraphs(document))
        .extracting(Paragraph::anchor)
        .containsExactly(Optional.of(note.anchor()), Optional.empty(), Optional.empty());
  }

  @Test
  void severalCommentsOnOnePlaceShareItsName() throws IOException {
    Document document =
        read(RawWord.of(
                    p("<w:commentRangeStart w:id='1'/><w:commentRangeStart w:id='2'/>" + r("文")))
                .part("comments", "comments", comment(1, "甲", "", "一") + comment(2, "乙", "", "二")))
            .document();
    assertThat(document.notes())
        .extracting(Note::anchor, Note::author)
        .containsExactly(tuple(new Anchor("read:1"), "甲"), tuple(new Anchor("read:1"), "乙"));
  }

  @Test
  void commentsOnCellsAreOnTheCell() throws IOException {
    RawWord word =
        RawWord.of(tbl(tr(tc("甲"), tc("", p("<w:commentRangeStart w:id='1'/>" + r("28"))))))
            .part("comments", "comments", comment(1, "甲", "", "偏高"));
    Table table = table(word);
    assertThat(table.rows().getFirst().cells().get(0).anchor()).isEmpty();
    assertThat(table.rows().getFirst().cells().get(1).anchor())
        .contains(read(word).document().notes().getFirst().anchor());
  }

  @Test
  void commentsOnNothingAreKept() throws IOException {
    Document document =
        read(RawWord.of(p("文")).part("comments", "comments", comment(5, "甲", "", "无处"))).document();
    assertThat(document.notes()).extracting(Note::paragraphs).containsExactly(List.of("无处"));
  }

  @Test
  void whatCommentsSayIsReadThroughRunsAndChanges() throws IOException {
    String content =
        "<w:comment w:id='1' w:author='甲'>"
            + p(
                r("一")
                    + "<w:ins w:id='2'>"
                    + r("二")
                    + "</w:ins><w:del w:id='3'>"
                    + run("<w:delText>三</w:delText>")
                    + "</w:del>")
            + p(run("<w:t>四</w:t><w:tab/><w:t>五</w:t><w:br/><w:t>六</w:t>"))
            + "</w:comment>";
    Document document = read(RawWord.of(p("文")).part("comments", "comments", content)).document();
    assertThat(document.notes().getFirst().paragraphs()).containsExactly("一二", "四\t五\n六");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01T08:00:00Z,2025-03-01T00:00:00Z",
    "2025-03-01T08:00:00,2025-03-01T00:00:00Z",
    "2025-03-01T08:00:00.123+08:00,2025-03-01T00:00:00Z",
    "2025-13-01T08:00:00Z,1970-01-01T00:00:00Z",
    "2025-03-01,1970-01-01T00:00:00Z",
    "'',1970-01-01T00:00:00Z"
  })
  void timesAreThoseOfTheClockInChina(String written, Instant at) throws IOException {
    Document document =
        read(RawWord.of(p("文")).part("comments", "comments", comment(1, "甲", written, "一")))
            .document();
    assertThat(document.notes().getFirst().at()).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({
    "_section_003aa,section:a",
    "_task_003at_002d1,task:t-1",
    "_indicator_003ai_5f20,indicator:i张",
    "_Toc12345,''",
    "_GoBack,''",
    "OLE_LINK1,''",
    "_section_003aa_zz,''",
    "_section_003aa_00,''",
    "'',''"
  })
  void onlyNamesOfThisProgramAreAnchors(String bookmark, String anchor) {
    assertThat(Bookmarks.anchor(bookmark).map(Anchor::name).orElse("")).isEqualTo(anchor);
  }

  @Test
  void aRowIsNamedByTheFirstNameInIt() throws IOException {
    String mark = "<w:bookmarkStart w:id='1' w:name='_indicator_003a%s'/>";
    Table table =
        table(
            RawWord.of(
                tbl(
                    tr(
                        tc("<w:vMerge w:val='restart'/>", p(mark.formatted("g") + r("类"))),
                        tc("", p(mark.formatted("a") + mark.formatted("b") + r("甲")))),
                    tr(tc("<w:vMerge/>", ""), tc("", p(mark.formatted("c") + r("乙")))))));
    assertThat(table.rows())
        .extracting(Table.Row::anchor)
        .containsExactly(
            Optional.of(new Anchor("indicator:a")), Optional.of(new Anchor("indicator:c")));
    assertThat(table.rows().getFirst().cells())
        .extracting(cell -> cell.anchor().map(Anchor::name).orElse(""))
        .containsExactly("indicator:g", "indicator:b");
  }

  @Test
  void headersAndFootersAreToldOfOnce() throws IOException {
    String sections =
        "<w:headerReference w:type='default' r:id='a'/><w:footerReference w:type='default' r:id='b'/>";
    Reading reading =
        read(
            RawWord.of(
                p("<w:sectPr>" + sections + "</w:sectPr>", "一")
                    + p("二")
                    + "<w:sectPr>"
                    + sections
                    + "</w:sectPr>"));
    assertThat(notes(reading)).containsExactly("页眉、页脚未导入，导出时按版式生成。");
  }
}
