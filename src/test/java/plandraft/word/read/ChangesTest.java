package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.paragraphs;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.row;
import static plandraft.word.read.Snippets.run;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.style;
import static plandraft.word.read.Snippets.styles;
import static plandraft.word.read.Snippets.table;
import static plandraft.word.read.Snippets.tbl;
import static plandraft.word.read.Snippets.tc;
import static plandraft.word.read.Snippets.tr;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Document.Revision;
import plandraft.document.Style.Align;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Tracked changes are read as if they were accepted.
class ChangesTest {
  private static final String END_DELETED = "<w:rPr><w:del w:id='9' w:author='a'/></w:rPr>";

  private static String ins(String content) {
    return "<w:ins w:id='1' w:author='张三' w:date='2025-01-01T00:00:00Z'>" + content + "</w:ins>";
  }

  private static String del(String words) {
    return "<w:del w:id='2' w:author='张三'>"
        + run("<w:delText>" + words + "</w:delText>")
        + "</w:del>";
  }

  @Test
  void wordsThatCameAreThereAndThoseThatWentAreNot() throws IOException {
    assertThat(sketch(p(r("增长") + del("10%") + ins(r("12%")) + r("以上。"))))
        .containsExactly("增长12%以上。");
  }

  @Test
  void changesWithinChangesAreBoth() throws IOException {
    assertThat(sketch(p(r("甲") + ins(r("乙") + del("丙") + r("丁"))))).containsExactly("甲乙丁");
    assertThat(sketch(p("<w:hyperlink w:anchor='a'>" + ins(r("链")) + del("旧") + "</w:hyperlink>")))
        .containsExactly("链");
  }

  @Test
  void wordsThatMovedStandWhereTheyMovedTo() throws IOException {
    String moved =
        "<w:moveFromRangeStart w:id='3' w:name='m'/><w:moveFrom w:id='4'>%s</w:moveFrom><w:moveFromRangeEnd w:id='3'/>";
    String here =
        "<w:moveToRangeStart w:id='5' w:name='m'/><w:moveTo w:id='6'>%s</w:moveTo><w:moveToRangeEnd w:id='5'/>";
    assertThat(sketch(p(r("前") + moved.formatted(r("搬"))), p(here.formatted(r("搬")) + r("后"))))
        .containsExactly("前", "搬后");
  }

  @Test
  void aWholeParagraphThatMovedLeavesNothingBehind() throws IOException {
    String from =
        p(
            "<w:rPr><w:moveFrom w:id='7'/></w:rPr>",
            "<w:moveFrom w:id='8'>" + r("整段") + "</w:moveFrom>");
    String to =
        p("<w:rPr><w:moveTo w:id='9'/></w:rPr>", "<w:moveTo w:id='10'>" + r("整段") + "</w:moveTo>");
    assertThat(sketch(p("一"), from, p("二"), to, p("三"))).containsExactly("一", "二", "整段", "三");
  }

  @Test
  void paragraphsWhoseEndWentAreOne() throws IOException {
    assertThat(sketch(p(END_DELETED, "一"), p(END_DELETED, "二"), p("三"), p("四")))
        .containsExactly("一二三", "四");
  }

  @Test
  void aParagraphThatWentBeforeATableLeavesNoLine() throws IOException {
    assertThat(sketch(p("前"), p(END_DELETED, del("全删")), tbl(tr(tc("a"))), p("后")))
        .containsExactly("前", "| a", "后");
    assertThat(sketch(p("前"), p(END_DELETED, "留"), tbl(tr(tc("a")))))
        .containsExactly("前", "留", "| a");
  }

  @Test
  void theLastParagraphOfACellOrTextMayHaveLostItsEnd() throws IOException {
    assertThat(sketch(tbl(tr(tc("", p(END_DELETED, "甲")), tc("乙"))), p(END_DELETED, "末")))
        .containsExactly("| 甲 | 乙", "末");
  }

  @Test
  void aTableWhoseRowsAllWentIsGone() throws IOException {
    String gone = row("<w:del w:id='1'/>", tc("删"));
    assertThat(sketch(p("前"), tbl(gone, gone), p("后"))).containsExactly("前", "后");
  }

  @Test
  void aRowThatWentWithinAMergeMakesItSmaller() throws IOException {
    String down = "<w:vMerge w:val='restart'/>";
    assertThat(
            sketch(
                tbl(
                    tr(tc(down, "并"), tc("一")),
                    row("<w:del w:id='1'/>", tc("<w:vMerge/>", ""), tc("二")),
                    tr(tc("<w:vMerge/>", ""), tc("三")))))
        .containsExactly("| 并{2×1} | 一", "| · | 三");
  }

  @Test
  void looksAndStylesAreTheNewOnes() throws IOException {
    String old =
        "<w:jc w:val='center'/><w:pPrChange w:id='1'><w:pPr><w:jc w:val='right'/><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange>";
    RawWord word =
        RawWord.of(p(old, r("<w:rPrChange w:id='2'><w:rPr><w:b/></w:rPr></w:rPrChange>", "文")))
            .part("styles", "styles", style("a", "甲", ""));
    assertThat(sketch(word)).containsExactly("文");
    assertThat(styles(word).getFirst().align()).isEqualTo(Align.CENTRE);
  }

  @Test
  void fieldsThatWentTakeTheirEndsWithThem() throws IOException {
    String gone =
        "<w:del w:id='1'>"
            + run("<w:fldChar w:fldCharType='begin'/>")
            + run("<w:delInstrText>REF a</w:delInstrText>")
            + run("<w:fldChar w:fldCharType='separate'/>")
            + run("<w:delText>旧</w:delText>")
            + run("<w:fldChar w:fldCharType='end'/>")
            + "</w:del>";
    assertThat(sketch(p(r("见") + gone + ins(r("表一")) + r("。")))).containsExactly("见表一。");
  }

  @Test
  void everyChangeIsCounted() throws IOException {
    Reading reading = read(RawWord.of(p(ins(r("一")) + del("二")) + p(END_DELETED, "三") + p("四")));
    assertThat(Sketch.of(reading.document())).containsExactly("一", "三四");
    assertThat(notes(reading)).containsExactly("修订 3 处按“接受修订”之后的样子导入。");
  }

  @Test
  void whoChangedWhatIsKept() throws IOException {
    String own = "<w:bookmarkStart w:id='5' w:name='_block_003ab1'/>";
    Document document =
        read(RawWord.of(p(r("甲") + ins(r("乙")) + ins(r("丙"))) + p(own + del("丁") + r("戊"))))
            .document();
    assertThat(paragraphs(document))
        .extracting(each -> each.anchor().orElseThrow())
        .containsExactlyElementsOf(document.revisions().stream().map(Revision::anchor).toList())
        .endsWith(new Anchor("block:b1"));
    assertThat(document.revisions())
        .extracting(Revision::author, each -> each.at().toString())
        .containsExactly(tuple("张三", "2024-12-31T16:00:00Z"), tuple("张三", "1970-01-01T00:00:00Z"));
  }

  @Test
  void whoeverTheChangesInACellAreFromTheyAreOnTheCell() throws IOException {
    RawWord word = RawWord.of(tbl(tr(tc("一"), tc("", p(ins(r("二")))), tc("", p(del("三"))))));
    List<Cell> cells = table(word).rows().getFirst().cells();
    assertThat(cells)
        .extracting(each -> each.anchor().isPresent())
        .containsExactly(false, true, true);
    assertThat(read(word).document().revisions())
        .extracting(Revision::anchor)
        .containsExactly(cells.get(1).anchor().get(), cells.get(2).anchor().get());
  }

  @Test
  void paragraphsAndTablesStandWithinChanges() throws IOException {
    assertThat(sketch("<w:ins w:id='1'>" + p("新段") + tbl(tr(tc("新表"))) + "</w:ins>", p("末")))
        .containsExactly("新段", "| 新表", "末");
  }
}
