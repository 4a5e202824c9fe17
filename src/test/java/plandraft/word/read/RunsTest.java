package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.field;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.run;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.style;
import static plandraft.word.read.Snippets.styled;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Words in their lines: looks, signs, breaks and fields.
class RunsTest {
  @ParameterizedTest
  @CsvSource({
    "<w:b/>,**重**后",
    "<w:b w:val='1'/>,**重**后",
    "<w:b w:val='true'/>,**重**后",
    "<w:b w:val='on'/>,**重**后",
    "<w:b w:val='0'/>,重后",
    "<w:b w:val='false'/>,重后",
    "<w:bCs/>,重后",
    "<w:i/><w:u w:val='single'/>,重后",
    "<w:vanish/>,后",
    "<w:vanish w:val='0'/>,重后",
    "<w:specVanish/>,后",
    "<w:rPrChange w:id='1'><w:rPr><w:b/></w:rPr></w:rPrChange>,重后"
  })
  void switchesAreOnOrOff(String properties, String read) throws IOException {
    assertThat(sketch(p(r(properties, "重") + r("后")))).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "Wingdings,F0FE,☑",
    "Wingdings,FE,☑",
    "WINGDINGS,F0FD,☒",
    "Wingdings 2,F052,☑",
    "Wingdings 2,0050,✓",
    "Symbol,F0B3,≥",
    "Symbol,F0A3,≤",
    "Symbol,F06D,μ",
    "宋体,2460,①",
    "宋体,1F600,😀"
  })
  void symbolsAreWhatTheyLookLike(String font, String letter, String sign) throws IOException {
    assertThat(sketch(p(run("<w:sym w:font='" + font + "' w:char='" + letter + "'/>"))))
        .containsExactly(sign);
  }

  @ParameterizedTest
  @CsvSource({"Wingdings,F021", "宋体,F021", "宋体,FFFFFFF", "Symbol,F0FF"})
  void symbolsNobodyKnowsAreSeen(String font, String letter) throws IOException {
    assertThat(sketch(p(run("<w:sym w:font='" + font + "' w:char='" + letter + "'/>"))))
        .containsExactly("□");
  }

  @Test
  void signsThatAreNoLettersOfWords() throws IOException {
    assertThat(
            sketch(
                p(
                    r("甲")
                        + run("<w:tab/><w:t>乙</w:t><w:ptab w:alignment='right'/><w:t>丙</w:t>")
                        + run("<w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t><w:cr/><w:t>戊</w:t>")
                        + run("<w:br w:type='textWrapping'/><w:t>己</w:t><w:br w:type='column'/>")
                        + run("<w:lastRenderedPageBreak/><w:t>庚</w:t><w:pgNum/>"))))
        .containsExactly("甲\t乙\t丙-丁⏎戊⏎己庚");
  }

  @Test
  void blanksStayAndLineEndsOfTheXmlAreWords() throws IOException {
    assertThat(sketch(p("<w:r><w:t xml:space='preserve'> 　前 </w:t><w:t>甲\n乙</w:t></w:r>")))
        .containsExactly(" 　前 甲⏎乙");
  }

  @Test
  void lettersWrittenAsEntitiesAndInSections() throws IOException {
    assertThat(sketch(p(r("&lt;5%&amp;&#x4E00;&#20108;<![CDATA[<三>]]>&quot;"))))
        .containsExactly("<5%&一二<三>\"");
  }

  @Test
  void ofWordsWithTheirPronunciationOnlyTheWords() throws IOException {
    String ruby =
        "<w:ruby><w:rt><w:r><w:t>wēn</w:t></w:r></w:rt><w:rubyBase>"
            + r("瓯")
            + "</w:rubyBase></w:ruby>";
    assertThat(sketch(p(r("前") + run(ruby) + r("后")))).containsExactly("前瓯后");
  }

  @Test
  void aPageBreakBeforeWordsOrBehindThem() throws IOException {
    String page = run("<w:br w:type='page'/>");
    assertThat(sketch(p(page + r("一")), p(r("二") + page), p("三"), p("四")))
        .containsExactly("⇟一", "二", "⇟三", "四");
    assertThat(sketch(p("一"), p(page), p("二"))).containsExactly("一", "⇟", "二");
  }

  @Test
  void boxesToBeTickedAreSeen() throws IOException {
    String box =
        "<w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>%s</w:checkBox></w:ffData></w:fldChar>";
    String end =
        run("<w:instrText>FORMCHECKBOX</w:instrText>") + run("<w:fldChar w:fldCharType='end'/>");
    assertThat(
            sketch(
                p(
                    run(box.formatted("<w:checked/>"))
                        + end
                        + r("是 ")
                        + run(box.formatted("<w:checked w:val='0'/>"))
                        + end
                        + r("否"))))
        .containsExactly("☑是 □否");
  }

  @Test
  void wordsAreReadThroughWhateverHoldsThem() throws IOException {
    assertThat(
            sketch(
                p(
                    "<w:smartTag>"
                        + r("甲")
                        + "</w:smartTag>"
                        + "<w:customXml>"
                        + r("乙")
                        + "</w:customXml>"
                        + "<w:dir w:val='ltr'>"
                        + r("丙")
                        + "</w:dir>"
                        + "<w:bdo w:val='ltr'>"
                        + r("丁")
                        + "</w:bdo>"
                        + "<w:hyperlink w:anchor='a'>"
                        + r("戊")
                        + "</w:hyperlink>"
                        + "<w:sdt><w:sdtContent>"
                        + r("己")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:proofErr w:type='spellStart'/><x:other xmlns:x='urn:x'>"
                        + r("庚")
                        + "</x:other>")))
        .containsExactly("甲乙丙丁戊己庚");
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE,见3页,域 1 处按最近一次显示的文字导入，没有更新。",
    "' page \\* MERGEFORMAT ',见3页,域 1 处按最近一次显示的文字导入，没有更新。",
    "'HYPERLINK \"http://example.com\"',见3页,超链接 1 处只保留文字。",
    "'TOC \\o 1-3',见页,目录 1 处未导入，导出时会自动生成。",
    "INDEX,见页,目录 1 处未导入，导出时会自动生成。"
  })
  void fieldsShowWhatTheyShowedLast(String instruction, String read, String note)
      throws IOException {
    Reading reading = read(RawWord.of(p(r("见") + field(instruction, r("3")) + r("页"))));
    assertThat(Sketch.of(reading.document())).containsExactly(read);
    assertThat(notes(reading)).containsExactly(note);
  }

  @Test
  void fieldsWithinFieldsShowTheirPart() throws IOException {
    String inner = field("PAGEREF a", r("7"));
    String outer =
        run("<w:fldChar w:fldCharType='begin'/>")
            + run("<w:instrText>IF </w:instrText>")
            + inner
            + run("<w:instrText> = 7</w:instrText>")
            + run("<w:fldChar w:fldCharType='separate'/>")
            + r("是")
            + field("REF b", r("的"))
            + run("<w:fldChar w:fldCharType='end'/>");
    assertThat(sketch(p(outer + r("。")))).containsExactly("是的。");
  }

  @Test
  void aFieldThatNeverGetsToItsResultHidesOnlyItsParagraph() throws IOException {
    assertThat(
            sketch(
                p(
                    r("前")
                        + run("<w:fldChar w:fldCharType='begin'/>")
                        + run("<w:instrText>REF</w:instrText>")),
                p("正文还在"),
                p("到最后")))
        .containsExactly("前", "正文还在", "到最后");
  }

  @Test
  void contentsThatNeverEndStopAtTheNextHeading() throws IOException {
    String open =
        run("<w:fldChar w:fldCharType='begin'/>")
            + run("<w:instrText>TOC \\o</w:instrText>")
            + run("<w:fldChar w:fldCharType='separate'/>");
    RawWord word =
        RawWord.of(
                p(open + r("一、总体要求……1"))
                    + p("二、重点任务……3")
                    + styled("h", "一、总体要求")
                    + p("正文")
                    + p("末段"))
            .part("styles", "styles", style("h", "heading 1", ""));
    assertThat(sketch(word)).containsExactly("# 一、总体要求", "正文", "末段");
  }

  @Test
  void endsWithoutABeginningAreNothing() throws IOException {
    assertThat(
            sketch(
                p(
                    run("<w:fldChar w:fldCharType='end'/>")
                        + run("<w:fldChar w:fldCharType='separate'/>")
                        + run("<w:instrText>x</w:instrText>")
                        + run("<w:fldChar w:fldCharType='nonsense'/>")
                        + r("文"))))
        .containsExactly("文");
  }

  @Test
  void linksKeepTheirWords() throws IOException {
    Reading reading =
        read(
            RawWord.of(
                    p(r("见") + "<w:hyperlink r:id='x'>" + r("链接") + "</w:hyperlink>")
                        + p("<w:hyperlink r:id='nowhere'>" + r("坏链接") + "</w:hyperlink>"))
                .relation("x", "hyperlink", "http://example.com/", true));
    assertThat(Sketch.of(reading.document())).containsExactly("见链接", "坏链接");
    assertThat(notes(reading)).containsExactly("超链接 2 处只保留文字。");
  }

  @Test
  void equationsBecomeWordsInOneLine() throws IOException {
    String m = "<m:r><m:t>%s</m:t></m:r>";
    String power =
        "<m:sSup><m:e>"
            + m.formatted("x")
            + "</m:e><m:sup>"
            + m.formatted("2")
            + "</m:sup></m:sSup>";
    String root = "<m:rad><m:deg/><m:e>" + m.formatted("y") + "</m:e></m:rad>";
    Reading reading =
        read(
            RawWord.of(
                p(
                    "<m:oMathPara><m:oMath>"
                        + power
                        + m.formatted("+")
                        + root
                        + "</m:oMath></m:oMathPara>")));
    assertThat(Sketch.of(reading.document())).containsExactly("x^2+√y");
    assertThat(notes(reading)).containsExactly("公式 1 处已转成普通文字，请核对。");
  }

  @Test
  void hiddenWordsAreToldOf() throws IOException {
    Reading reading = read(RawWord.of(p(r("<w:vanish/>", "藏") + r("<w:vanish/>", "也藏") + r("见"))));
    assertThat(Sketch.of(reading.document())).containsExactly("见");
    assertThat(notes(reading)).isEqualTo(List.of("隐藏的文字 2 处未导入。"));
  }
}
