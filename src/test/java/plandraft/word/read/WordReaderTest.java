package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static plandraft.word.read.Snippets.comment;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.row;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.style;
import static plandraft.word.read.Snippets.tc;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.office.OfficeParts;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// What Word can put into a file, as the document that is read of it.
class WordReaderTest {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void templatesAndFilesWithMacrosAreRead(String kind) throws IOException {
    Reading reading = read(RawWord.of(p("正文")).kind(kind));
    assertThat(Sketch.of(reading.document())).containsExactly("正文");
    assertThat(notes(reading))
        .isEqualTo(kind.contains("macro") ? List.of("文件里有宏，没有运行，也不会保留。") : List.of());
  }

  @Test
  void strictFilesAreRead() throws IOException {
    RawWord strict =
        RawWord.of(p("<w:pPr><w:pStyle w:val='h'/></w:pPr>" + r("一、总体要求")))
            .part(
                "styles",
                "styles",
                "<w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 1'/></w:style>")
            .strict();
    assertThat(sketch(strict)).containsExactly("# 一、总体要求");
  }

  @Test
  void levelsComeFromStylesTheirNamesAndParagraphs() throws IOException {
    String styles =
        style("a", "heading 1", "")
            + style("b", "标题 2", "")
            + style("c", "某样式", "<w:basedOn w:val='b'/>")
            + style("d", "另一样式", "<w:pPr><w:outlineLvl w:val='3'/></w:pPr>")
            + style("e", "循环", "<w:basedOn w:val='e'/>")
            + style("t", "Title", "");
    RawWord word =
        RawWord.of(
                Stream.of("a", "b", "c", "d", "e", "t")
                        .map(id -> p("<w:pPr><w:pStyle w:val='" + id + "'/></w:pPr>" + r(id)))
                        .reduce("", String::concat)
                    + p("<w:pPr><w:outlineLvl w:val='4'/></w:pPr>" + r("f"))
                    + p("<w:pPr><w:pStyle w:val='a'/><w:outlineLvl w:val='9'/></w:pPr>" + r("g")))
            .part("styles", "styles", styles);
    assertThat(sketch(word))
        .containsExactly("# a", "## b", "## c", "#### d", "e", "t", "##### f", "g");
  }

  @Test
  void aLookThatTheWholeParagraphSharesIsItsStyle() throws IOException {
    String black = "<w:rPr><w:rFonts w:eastAsia='黑体'/><w:sz w:val='32'/></w:rPr>";
    String kai = "<w:rPr><w:rFonts w:eastAsia='楷体_GB2312'/><w:b/></w:rPr>";
    Document document =
        read(RawWord.of(
                p("<w:r>" + black + "<w:t>一、总体</w:t></w:r><w:r>" + black + "<w:t>要求</w:t></w:r>")
                    + p("<w:r>" + kai + "<w:t>（一）目标。</w:t></w:r>" + r("到2025年。"))))
            .document();
    List<Paragraph> paragraphs = document.blocks().map(Paragraph.class::cast).toList();
    Style heading =
        document.styles().stream()
            .filter(style -> style.id().equals(paragraphs.get(0).style()))
            .findFirst()
            .orElseThrow();
    assertThat(heading.eastAsian()).isEqualTo("黑体");
    assertThat(heading.halfPoints()).isEqualTo(32);
    assertThat(paragraphs.get(0).runs()).hasSize(1);
    assertThat(paragraphs.get(1).runs().get(0).font()).contains("楷体_GB2312");
    assertThat(paragraphs.get(1).runs().get(0).bold()).isTrue();
    assertThat(paragraphs.get(1).runs().get(1).font()).isEmpty();
  }

  @Test
  void whatBreaksALineStaysInTheParagraph() throws IOException {
    assertThat(
            sketch(
                RawWord.of(
                    p(
                            "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:cr/><w:noBreakHyphen/>"
                                + "<w:softHyphen/><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>")
                        + p(
                            "<w:r><w:t xml:space='preserve'>ＡＢ　１２ </w:t><w:br w:type='page'/></w:r>")
                        + p(r("下页"))
                        + p("<w:pPr><w:pageBreakBefore/></w:pPr>" + r("又一页")))))
        .containsExactly("甲⏎乙\t丙⏎-☑", "ＡＢ　１２ ", "⇟下页", "⇟又一页");
  }

  @Test
  void fieldsShowWhatTheyShowedAndContentsAreLeftOut() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>%s</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    Reading reading =
        read(
            RawWord.of(
                p(field.formatted("TOC \\o") + r("一、……1"))
                    + p(r("二、……2") + end)
                    + p(r("见") + field.formatted(" REF a ") + r("表1") + end + r("。"))
                    + p("<w:fldSimple w:instr='SEQ 表'>" + r("2") + "</w:fldSimple>")
                    + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                    + "<w:sdtContent>"
                    + p(r("目录"))
                    + "</w:sdtContent></w:sdt>"
                    + p("<w:hyperlink r:id='x'>" + r("链接") + "</w:hyperlink>")));
    assertThat(Sketch.of(reading.document())).containsExactly("见表1。", "2", "链接");
    assertThat(notes(reading))
        .containsExactly("域 2 处按最近一次显示的文字导入，没有更新。", "目录 2 处未导入，导出时会自动生成。", "超链接 1 处只保留文字。");
  }

  @Test
  void trackedChangesAreShownAsAccepted() throws IOException {
    Reading reading =
        read(
            RawWord.of(
                p(
                        r("增")
                            + "<w:ins w:id='1'>"
                            + r("加")
                            + "</w:ins><w:del w:id='2'><w:r><w:delText>删</w:delText></w:r></w:del>"
                            + "<w:moveFrom w:id='3'>"
                            + r("移")
                            + "</w:moveFrom><w:moveTo w:id='4'>"
                            + r("到")
                            + "</w:moveTo>")
                    + p("<w:pPr><w:rPr><w:del w:id='5'/></w:rPr></w:pPr>" + r("前半"))
                    + p(r("后半"))));
    assertThat(Sketch.of(reading.document())).containsExactly("增加到", "前半后半");
    assertThat(notes(reading)).containsExactly("修订 5 处按“接受修订”之后的样子导入。");
  }

  @Test
  void boxesControlsAndAlternativesAreReadOnce() throws IOException {
    String box = "<w:txbxContent>" + p(r("框内")) + "</w:txbxContent>";
    Reading reading =
        read(
            RawWord.of(
                p(
                        r("框外")
                            + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                            + box
                            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                            + box
                            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                    + "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p(r("控件"))
                    + "</w:sdtContent></w:sdt>"
                    + p(
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                            + r("请输入")
                            + "</w:sdtContent></w:sdt>"
                            + r("后"))
                    + p(
                        "<m:oMath><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>")
                    + p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>" + r("看得见"))));
    assertThat(Sketch.of(reading.document())).containsExactly("框外", "框内", "控件", "后", "2/3", "看得见");
    assertThat(notes(reading))
        .containsExactly("文本框 1 个，内容接在所在段落之后。", "隐藏的文字 1 处未导入。", "公式 1 处已转成普通文字，请核对。");
  }

  @Test
  void footnotesStandBehindTheirParagraphs() throws IOException {
    Reading reading =
        read(
            RawWord.of(
                    p(
                            r("甲")
                                + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                                + r("乙")
                                + "<w:r><w:endnoteReference w:id='2'/></w:r>")
                        + p(r("丙")))
                .part(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:type='separator' w:id='0'>"
                        + p("")
                        + "</w:footnote><w:footnote w:id='2'>"
                        + p("<w:r><w:footnoteRef/></w:r>" + r("脚注"))
                        + "</w:footnote>")
                .part(
                    "endnotes", "endnotes", "<w:endnote w:id='2'>" + p(r("尾注")) + "</w:endnote>"));
    assertThat(Sketch.of(reading.document())).containsExactly("甲[1]乙[2]", "[1]脚注", "[2]尾注", "丙");
    assertThat(notes(reading)).containsExactly("脚注、尾注 2 条，接在所在段落之后。");
  }

  @Test
  void commentsKnowTheirWordsAndWhatTheyAnswer() throws IOException {
    Document document =
        read(RawWord.of(
                    p(
                            "<w:commentRangeStart w:id='1'/>"
                                + r("甲")
                                + "<w:commentRangeStart w:id='2'/>"
                                + r("乙")
                                + "<w:commentRangeEnd w:id='1'/>"
                                + r("丙"))
                        + p(r("丁") + "<w:commentRangeEnd w:id='2'/>" + r("戊")))
                .part(
                    "comments",
                    "comments",
                    "<w:comment w:id='1' w:author='张三'><w:p xmlns:w14='y' w14:paraId='A1'/><w:p xmlns:w14='y' w14:paraId='A2'>"
                        + r("问")
                        + "</w:p></w:comment><w:comment w:id='2' w:author='李四'><w:p xmlns:w14='y' w14:paraId='B1'>"
                        + r("答")
                        + "</w:p></w:comment>")
                .part(
                    "commentsExtended",
                    "commentsEx",
                    "<w15:commentEx xmlns:w15='x' w15:paraId='A2' w15:done='1'/>"
                        + "<w15:commentEx xmlns:w15='x' w15:paraId='B1' w15:paraIdParent='A2'/>"))
            .document();
    assertThat(document.notes())
        .extracting(Note::on, Note::answers, Note::settled)
        .containsExactly(tuple("甲乙", Optional.empty(), true), tuple("乙丙丁", Optional.of(0), false));
  }

  @Test
  void ofALongPassageTheBeginningIsKept() throws IOException {
    String passage = "<w:commentRangeStart w:id='1'/>" + r("很长的一段话，".repeat(40)).repeat(100);
    Document document =
        read(RawWord.of(p(passage)).part("comments", "comments", comment(1, "张三", "", "甲")))
            .document();
    assertThat(document.notes().getFirst().on()).hasSizeBetween(1000, 2000);
  }

  @Test
  void commentsKnowTheirPlaces() throws IOException {
    Document document =
        read(RawWord.of(
                    p(
                            "<w:bookmarkStart w:id='0' w:name='_section_003aa'/><w:commentRangeStart w:id='1'/>"
                                + r("一"))
                        + p(r("二") + "<w:r><w:commentReference w:id='2'/></w:r>")
                        + "<w:tbl><w:tr><w:tc>"
                        + p("<w:commentRangeStart w:id='3'/>" + r("三"))
                        + "</w:tc></w:tr></w:tbl>"
                        + p("<w:bookmarkStart w:id='9' w:name='_Toc123'/>" + r("四")))
                .part(
                    "comments",
                    "comments",
                    comment(1, "张三", "2025-03-01T02:30:00Z", "甲")
                        + comment(2, "李四", "", "乙")
                        + comment(3, "王五", "坏", "丙")))
            .document();
    assertThat(document.notes())
        .extracting(Note::anchor, Note::author, Note::at, Note::paragraphs)
        .containsExactly(
            tuple(
                new Anchor("section:a"), "张三", Instant.parse("2025-02-28T18:30:00Z"), List.of("甲")),
            tuple(new Anchor("read:1"), "李四", Instant.EPOCH, List.of("乙")),
            tuple(new Anchor("read:2"), "王五", Instant.EPOCH, List.of("丙")));
    assertThat(
            document
                .blocks()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).anchor()))
        .containsExactly(
            Optional.of(new Anchor("section:a")),
            Optional.of(new Anchor("read:1")),
            Optional.empty());
  }

  @Test
  void tablesKeepMergesOfEveryForm() throws IOException {
    String body =
        "<w:tbl><w:tblPr><w:tblCaption w:val='表一'/></w:tblPr><w:tblGrid><w:gridCol w:w='500'/><w:gridCol w:w='600'/><w:gridCol w:w='700'/></w:tblGrid>"
            + row(
                "<w:tblHeader/>",
                tc("<w:vMerge w:val='restart'/>", "地区"),
                tc("<w:gridSpan w:val='2'/>", "增加值"))
            + row("<w:tblHeader/>", tc("<w:vMerge/>", ""), tc("", "增速"), tc("", "总量"))
            + row(
                "",
                tc("<w:hMerge w:val='restart'/>", "左"),
                tc("<w:hMerge w:val='continue'/>", ""),
                tc("<w:vMerge/>", "孤"))
            + row(
                "<w:gridBefore w:val='1'/>",
                tc("", "甲</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>乙"),
                tc("", "<w:br/>"))
            + row("<w:del w:id='1'/>", tc("", "删"))
            + "</w:tbl>";
    Reading reading = read(RawWord.of(body));
    assertThat(Sketch.of(reading.document()))
        .containsExactly("‖ 地区{2×1} | 增加值{1×2}", "‖ · | 增速 | 总量", "| 左{1×2} | 孤", "| · | 甲⏎⏎乙 | ");
    Table table = (Table) reading.document().blocks().findFirst().orElseThrow();
    assertThat(table.name()).isEqualTo("表一");
    assertThat(table.columns()).containsExactly(500, 600, 700);
  }

  @Test
  void tablesWithinTablesBecomeLinesAndPicturesFollow() throws IOException {
    String inner = "<w:tbl>" + row("", tc("", "内一"), tc("", "内二")) + "</w:tbl>";
    String picture = "<w:r><w:drawing><a:blip r:embed='p'/></w:drawing></w:r>";
    Reading reading =
        read(
            RawWord.of(
                    "<w:tbl><w:tr><w:tc>"
                        + p(r("外"))
                        + inner
                        + p(picture)
                        + "</w:tc></w:tr></w:tbl>"
                        + p(picture + "<w:r><w:drawing><a:blip r:link='q'/></w:drawing></w:r>"))
                .picture("p", DOT)
                .relation("q", "image", "http://example.com/a.png", true));
    assertThat(Sketch.of(reading.document()))
        .containsExactly("| 外⏎内一\t内二", "<image/png p.png>", "<image/png p.png>");
    assertThat(notes(reading))
        .containsExactly("表格里套的表格 1 个已改成文字。", "链接在文件之外的图片 1 幅未导入，也没有去取。", "表格里的图片 1 幅移到了表格之后。");
  }

  @Test
  void sectionsBecomePartsUnlessTheyGoOn() throws IOException {
    String wide = "<w:sectPr><w:pgSz w:w='16838' w:h='11906'/></w:sectPr>";
    String going = "<w:sectPr><w:type w:val='continuous'/></w:sectPr>";
    Document document =
        read(RawWord.of(
                p("<w:pPr>" + wide + "</w:pPr>" + r("横"))
                    + p("<w:pPr>" + going + "</w:pPr>" + r("续"))
                    + p(r("竖"))
                    + "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>"))
            .document();
    assertThat(document.parts()).hasSize(2);
    assertThat(document.parts().get(0).page().landscape()).isTrue();
    assertThat(document.parts().get(0).blocks()).hasSize(2);
    assertThat(document.parts().get(1).page().landscape()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>,OUTWARD",
    "<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\">,OUTWARD"
  })
  void nothingOutsideIsAskedFor(String prolog, Why why) throws IOException {
    assertRefused(RawWord.of(p(r("文"))).prolog(prolog), why);
  }

  @Test
  void whatIsNestedTooDeepOrHoldsNothingIsRefused() throws IOException {
    assertRefused(RawWord.of("<w:sdt><w:sdtContent>".repeat(300)), Why.DEEP);
    assertRefused(RawWord.of(""), Why.BLANK);
    assertRefused(RawWord.of("<w:p>"), Why.DAMAGED);
  }

  @Test
  void aFileMadeToSwellIsRefused() throws IOException {
    assertRefused(RawWord.of(p(r("零".repeat(6_000_000)))), Why.SWELLING);
  }

  private void assertRefused(RawWord word, Why why) {
    assertThatThrownBy(() -> read(word))
        .isInstanceOfSatisfying(
            IOException.class,
            trouble -> {
              Unreadable told =
                  trouble instanceof Unreadable unreadable
                      ? unreadable
                      : OfficeParts.trouble(trouble);
              assertThat(told.why()).isEqualTo(why);
            });
  }
}
