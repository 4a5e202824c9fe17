package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.paragraphs;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.style;
import static plandraft.word.read.Snippets.styled;
import static plandraft.word.read.Snippets.styles;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Document;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;

/// What styles say of themselves, take over from one another and what paragraphs say instead.
class StylesTest {
  @ParameterizedTest
  @CsvSource({
    "heading 1,1",
    "Heading 3,3",
    "HEADING 9,9",
    "标题 2,2",
    "标题2,2",
    "heading 10,0",
    "heading,0",
    "Title,0",
    "标题,0",
    "正文,0"
  })
  void headingsAreKnownByTheirNames(String name, int level) throws IOException {
    String read =
        sketch(RawWord.of(styled("a", "文")).part("styles", "styles", style("a", name, "")))
            .getFirst();
    assertThat(read).isEqualTo(level == 0 ? "文" : "#".repeat(level) + " 文");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "8,9", "9,0", "10,0", "-1,0", "x,0", "'',0"})
  void outlineLevelsAreThoseThereAre(String written, int level) throws IOException {
    String read = sketch(p("<w:outlineLvl w:val='" + written + "'/>", "文")).getFirst();
    assertThat(read).isEqualTo(level == 0 ? "文" : "#".repeat(level) + " 文");
  }

  @Test
  void whatAStyleLeavesOpenComesFromTheOneItIsBasedOn() throws IOException {
    String all =
        style(
                "a",
                "甲",
                "<w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='1'/><w:keepNext/></w:pPr><w:rPr><w:b/><w:rFonts w:eastAsia='黑体' w:ascii='Arial'/><w:sz w:val='32'/><w:color w:val='FF0000'/><w:spacing w:val='-5'/></w:rPr>")
            + style("b", "乙", "<w:basedOn w:val='a'/><w:rPr><w:sz w:val='44'/></w:rPr>")
            + style(
                "c",
                "丙",
                "<w:basedOn w:val='b'/><w:pPr><w:jc w:val='left'/></w:pPr><w:rPr><w:b w:val='0'/></w:rPr>");
    List<Style> read =
        styles(
            RawWord.of(styled("a", "x") + styled("b", "x") + styled("c", "x"))
                .part("styles", "styles", all));
    assertThat(read)
        .extracting(
            Style::name,
            Style::eastAsian,
            Style::latin,
            Style::halfPoints,
            Style::bold,
            Style::align,
            Style::tracking)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲", "黑体", "Arial", 32, true, Align.CENTRE, -5),
            org.assertj.core.groups.Tuple.tuple("乙", "黑体", "Arial", 44, true, Align.CENTRE, -5),
            org.assertj.core.groups.Tuple.tuple("丙", "黑体", "Arial", 44, false, Align.LEFT, -5));
    assertThat(read)
        .allSatisfy(
            style -> {
              assertThat(style.outline()).contains(1);
              assertThat(style.colour()).contains("FF0000");
              assertThat(style.keepWithNext()).isTrue();
            });
  }

  @Test
  void paragraphsThatNameNoStyleHaveTheStandardOne() throws IOException {
    String all =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia='楷体'/><w:sz w:val='28'/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:jc w:val='right'/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='n'><w:name w:val='Normal'/><w:rPr><w:sz w:val='30'/></w:rPr></w:style>"
            + style("a", "甲", "");
    List<Style> read =
        styles(
            RawWord.of(p("无") + styled("nowhere", "无此") + styled("a", "有"))
                .part("styles", "styles", all));
    assertThat(read).extracting(Style::halfPoints).containsExactly(30, 30, 28);
    assertThat(read).extracting(Style::eastAsian).containsOnly("楷体");
    assertThat(read).extracting(Style::align).containsOnly(Align.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({"true", "on", "1"})
  void theStandardStyleIsMarkedInEveryForm(String mark) throws IOException {
    String all =
        "<w:style w:type='paragraph' w:default='"
            + mark
            + "' w:styleId='n'><w:name w:val='Normal'/><w:rPr><w:sz w:val='30'/></w:rPr></w:style>";
    assertThat(styles(RawWord.of(p("无")).part("styles", "styles", all)).getFirst().halfPoints())
        .isEqualTo(30);
  }

  @Test
  void stylesThatAreBasedOnOneAnotherEndSomewhere() throws IOException {
    String all =
        style("a", "甲", "<w:basedOn w:val='b'/><w:rPr><w:b/></w:rPr>")
            + style("b", "乙", "<w:basedOn w:val='c'/><w:rPr><w:sz w:val='40'/></w:rPr>")
            + style("c", "heading 2", "<w:basedOn w:val='a'/>")
            + style("d", "丁", "<w:basedOn w:val='nowhere'/>");
    List<Style> read =
        styles(
            RawWord.of(styled("a", "x") + styled("b", "x") + styled("c", "x") + styled("d", "x"))
                .part("styles", "styles", all));
    assertThat(read).extracting(Style::bold).containsExactly(true, true, true, false);
    assertThat(read).extracting(Style::halfPoints).containsExactly(40, 40, 40, 21);
    assertThat(read.subList(0, 3)).allSatisfy(style -> assertThat(style.outline()).contains(1));
  }

  @ParameterizedTest
  @CsvSource({
    "left,LEFT",
    "start,LEFT",
    "center,CENTRE",
    "right,RIGHT",
    "end,RIGHT",
    "both,JUSTIFIED",
    "distribute,JUSTIFIED",
    "nonsense,LEFT"
  })
  void linesStandWhereTheParagraphSays(String written, Align align) throws IOException {
    assertThat(styles(RawWord.of(p("<w:jc w:val='" + written + "'/>", "文"))).getFirst().align())
        .isEqualTo(align);
  }

  @ParameterizedTest
  @CsvSource({
    "w:firstLine='420',200",
    "w:firstLineChars='200' w:firstLine='640',200",
    "w:firstLineChars='0' w:firstLine='420',200",
    "w:hanging='420',-200",
    "w:hangingChars='150' w:hanging='315',-150",
    "w:hanging='420' w:firstLine='420',-200",
    "w:firstLine='-1e9',-47619",
    "w:firstLine='x',0"
  })
  void indentsAreInHundredthsOfACharacter(String attributes, int hundredths) throws IOException {
    assertThat(styles(RawWord.of(p("<w:ind " + attributes + "/>", "文"))).getFirst().firstLine())
        .isEqualTo(hundredths);
  }

  @ParameterizedTest
  @CsvSource({
    "w:left='420' w:right='210',200,100",
    "w:start='420' w:end='210',200,100",
    "w:leftChars='300' w:rightChars='50',300,50",
    "'',0,0"
  })
  void indentsOfAllLinesHaveNamesInBothForms(String attributes, int left, int right)
      throws IOException {
    Style style = styles(RawWord.of(p("<w:ind " + attributes + "/>", "文"))).getFirst();
    assertThat(List.of(style.left(), style.right())).containsExactly(left, right);
  }

  @ParameterizedTest
  @CsvSource({
    "w:line='579' w:lineRule='exact',579",
    "w:line='560' w:lineRule='atLeast',560",
    "w:line='240' w:lineRule='auto',273",
    "w:line='360',409",
    "w:line='0',273",
    "w:line='-5' w:lineRule='exact',273"
  })
  void linePitchesAreExactOrInLines(String attributes, int twips) throws IOException {
    assertThat(styles(RawWord.of(p("<w:spacing " + attributes + "/>", "文"))).getFirst().lineTwips())
        .isEqualTo(twips);
  }

  @Test
  void oneSpaceOfAStyleMayBeSaidByTheParagraph() throws IOException {
    String all =
        style(
            "a",
            "甲",
            "<w:pPr><w:spacing w:before='120' w:after='240' w:line='500' w:lineRule='exact'/></w:pPr>");
    Style style =
        styles(
                RawWord.of(p("<w:pStyle w:val='a'/><w:spacing w:before='60'/>", "文"))
                    .part("styles", "styles", all))
            .getFirst();
    assertThat(List.of(style.before(), style.after(), style.lineTwips()))
        .containsExactly(60, 240, 500);
  }

  @Test
  void paragraphsOfOneLookShareAStyle() throws IOException {
    Document document =
        read(RawWord.of(
                p("<w:jc w:val='center'/>", "一") + p("<w:jc w:val='center'/>", "二") + p("三")))
            .document();
    assertThat(paragraphs(document))
        .extracting(paragraph -> paragraph.style())
        .containsExactly("body", "body", "body.2");
    assertThat(document.styles()).hasSize(2);
  }

  @Test
  void aHeadingMayHaveTheNameItsAuthorGaveIt() throws IOException {
    String all =
        style("a", "heading 1", "<w:aliases w:val='章标题'/>")
            + style("b", "自定", "<w:aliases w:val='别名'/>");
    assertThat(
            styles(RawWord.of(styled("a", "x") + styled("b", "x")).part("styles", "styles", all)))
        .extracting(Style::name)
        .containsExactly("章标题", "自定");
  }

  @Test
  void characterStylesEmphasiseAndTakeOverFromOneAnother() throws IOException {
    String all =
        "<w:style w:type='character' w:styleId='k'><w:name w:val='楷'/><w:rPr><w:rFonts w:eastAsia='楷体'/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='s'><w:name w:val='Strong'/><w:basedOn w:val='k'/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type='table' w:styleId='t'><w:name w:val='表'/><w:rPr><w:b/></w:rPr></w:style>";
    Document document =
        read(RawWord.of(
                    p(
                        r("<w:rStyle w:val='s'/>", "甲")
                            + r("<w:rStyle w:val='s'/><w:b w:val='0'/>", "乙")
                            + r("<w:rStyle w:val='t'/>", "丙")
                            + r("<w:rStyle w:val='nowhere'/>", "丁")))
                .part("styles", "styles", all))
            .document();
    assertThat(paragraphs(document).getFirst().runs())
        .extracting(Run::text, Run::bold, run -> run.font().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲", true, "楷体"),
            org.assertj.core.groups.Tuple.tuple("乙", false, "楷体"),
            org.assertj.core.groups.Tuple.tuple("丙丁", false, ""));
  }

  @Test
  void stylesOfStrictFilesAreThoseOfTheOthers() throws IOException {
    String all =
        style("a", "heading 1", "<w:pPr><w:jc w:val='end'/><w:ind w:start='420'/></w:pPr>");
    Style style =
        styles(RawWord.of(styled("a", "文")).part("styles", "styles", all).strict()).getFirst();
    assertThat(style.outline()).contains(0);
    assertThat(style.align()).isEqualTo(Align.RIGHT);
    assertThat(style.left()).isEqualTo(200);
  }

  @Test
  void valuesThatMakeNoSenseAreStandardOnes() throws IOException {
    String all =
        style(
            "a",
            "甲",
            "<w:rPr><w:sz w:val='99999'/><w:color w:val='auto'/><w:rFonts w:eastAsia=' '/><w:b w:val='off'/></w:rPr><w:pPr><w:spacing w:line='x'/></w:pPr>");
    Style style = styles(RawWord.of(styled("a", "文")).part("styles", "styles", all)).getFirst();
    assertThat(style.halfPoints()).isEqualTo(21);
    assertThat(style.colour()).isEmpty();
    assertThat(style.eastAsian()).isEqualTo("宋体");
    assertThat(style.bold()).isFalse();
  }
}
