package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.styled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Automatic numbers become text as Word shows them.
class NumberingTest {
  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,7,07",
    "decimalZero,12,12",
    "upperRoman,14,XIV",
    "lowerRoman,4,iv",
    "upperLetter,28,BB",
    "lowerLetter,3,c",
    "chineseCounting,10,十",
    "chineseCounting,21,二十一",
    "chineseCounting,105,一百零五",
    "chineseCountingThousand,11,十一",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1010,一千零一十",
    "chineseCountingThousand,20001,二万零一",
    "japaneseCounting,15,十五",
    "japaneseCounting,105,百五",
    "chineseLegalSimplified,25,贰拾伍",
    "ideographLegalTraditional,6,陸",
    "taiwaneseCountingThousand,12,十二",
    "ideographDigital,20,二〇",
    "taiwaneseDigital,10,一○",
    "koreanDigital,12,일이",
    "ideographTraditional,3,丙",
    "ideographZodiac,12,亥",
    "ideographZodiacTraditional,13,丙子",
    "decimalEnclosedCircle,21,㉑",
    "decimalEnclosedCircleChinese,3,③",
    "decimalEnclosedFullstop,2,⒉",
    "decimalEnclosedParen,20,⒇",
    "ideographEnclosedCircle,5,㊄",
    "ideographEnclosedCircle,11,11",
    "decimalFullWidth,10,１０",
    "thaiNumbers,5,๕",
    "numberInDash,3,- 3 -",
    "hex,255,FF",
    "ordinal,11,11th",
    "ordinal,22,22nd",
    "cardinalText,342,Three hundred forty-two",
    "ordinalText,21,Twenty-first",
    "ordinalText,12,Twelfth",
    "ganada,2,나",
    "russianUpper,1,А",
    "'001, 002, 003, ...',7,007",
    "none,5,''",
    "nobodyKnows,5,5"
  })
  void numbersAreWrittenInEveryFormat(String format, int number, String written) {
    assertThat(Numerals.of(number, format)).isEqualTo(written);
  }

  @Test
  void levelsCountAndBeginAnewBelowHigherOnes() throws IOException {
    String list =
        level(0, "chineseCounting", "%1、", "nothing", "")
            + level(1, "chineseCounting", "（%2）", "nothing", "")
            + level(2, "decimal", "%3.", "tab", "")
            + level(3, "decimal", "%1.%4", "tab", "<w:isLgl/>");
    assertThat(numbered(list, "", "1:0 1:1 1:1 1:2 1:3 1:0 1:1 1:2 1:2"))
        .containsExactly("一、x", "（一）x", "（二）x", "1.x", "1.1 x", "二、x", "（一）x", "1.x", "2.x");
  }

  @Test
  void articlesAreCountedOnThroughChapters() throws IOException {
    String list =
        level(0, "chineseCountingThousand", "第%1章", "space", "")
            + level(1, "chineseCountingThousand", "第%2条", "tab", "<w:lvlRestart w:val='0'/>");
    assertThat(numbered(list, "", "1:0 1:1 1:1 1:0 1:1"))
        .containsExactly("第一章 x", "第一条 x", "第二条 x", "第二章 x", "第三条 x");
  }

  @Test
  void usesOfOneSchemeCountOnUnlessOneBeginsAnew() throws IOException {
    String list = level(0, "decimal", "%1）", "nothing", "");
    String more =
        use(2, "")
            + use(3, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>");
    assertThat(numbered(list, more, "1:0 2:0 3:0 3:0 1:0"))
        .containsExactly("1）x", "2）x", "5）x", "6）x", "7）x");
  }

  @Test
  void aUseMayCountInAnotherWay() throws IOException {
    String list = level(0, "decimal", "%1.", "nothing", "");
    String more =
        use(
            2,
            "<w:lvlOverride w:ilvl='0'>"
                + level(0, "decimalEnclosedCircle", "%1", "nothing", "")
                + "</w:lvlOverride>");
    assertThat(numbered(list, more, "2:0 2:0 9:0 1:8 0:0"))
        .containsExactly("①x", "②x", "x", "x", "x");
  }

  @Test
  void bulletsOfSymbolFontsBecomePlain() throws IOException {
    String list = level(0, "bullet", "\uF06C", "tab", "") + level(1, "bullet", "——", "nothing", "");
    assertThat(numbered(list, "", "1:0 1:1")).containsExactly("• x", "——x");
  }

  @Test
  void newerFormatsStandBesideAFallback() throws IOException {
    String list =
        "<w:lvl w:ilvl='0'><w:start w:val='9'/><mc:AlternateContent><mc:Choice Requires='w14'>"
            + "<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1'/></w:lvl>";
    assertThat(numbered(list, "", "1:0 1:0")).containsExactly("009 x", "010 x");
  }

  @Test
  void stylesBringTheirNumbers() throws IOException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='h1'><w:name w:val='heading 1'/><w:pPr><w:numPr>"
            + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='h2'><w:name w:val='heading 2'/><w:pPr><w:numPr>"
            + "<w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String list =
        level(0, "chineseCounting", "%1、", "nothing", "<w:pStyle w:val='h1'/>")
            + level(1, "chineseCounting", "（%2）", "nothing", "");
    RawWord word =
        RawWord.of(styled("h1", "x") + styled("h2", "x") + unnumbered("h2") + styled("h1", "x"))
            .part("styles", "styles", styles)
            .part("numbering", "numbering", scheme(list) + use(1, ""));
    assertThat(sketch(word)).containsExactly("# 一、x", "## （一）x", "## x", "# 二、x");
  }

  private List<String> numbered(String levels, String uses, String paragraphs) throws IOException {
    List<String> body = new ArrayList<>();
    for (String paragraph : paragraphs.split(" ")) {
      String[] numbers = paragraph.split(":");
      body.add(
          "<w:p><w:pPr><w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
              .formatted(numbers[1], numbers[0]));
    }
    return sketch(
        RawWord.of(String.join("", body))
            .part("numbering", "numbering", scheme(levels) + use(1, "") + uses));
  }

  private static String scheme(String levels) {
    return "<w:abstractNum w:abstractNumId='7'>" + levels + "</w:abstractNum>";
  }

  private static String use(int number, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='7'/>%s</w:num>"
        .formatted(number, overrides);
  }

  private static String level(int level, String format, String text, String suffix, String more) {
    return ("<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:suff w:val='%s'/>"
            + "<w:lvlText w:val='%s'/>%s</w:lvl>")
        .formatted(level, format, suffix, text, more);
  }

  private static String unnumbered(String style) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
  }
}
