package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.sketch;
import static plandraft.word.read.Snippets.style;
import static plandraft.word.read.Snippets.styled;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the automatic numbers of a Word file count on, begin anew and are written, as Word does it.
class CountersTest {
  private static final String OUTLINE =
      abstractNum(
          0,
          level(0, "%1.", "decimal"),
          level(1, "%1.%2", "decimal"),
          level(2, "%1.%2.%3", "decimal"));

  @ParameterizedTest
  @CsvSource({
    "tab,%1、,一、x",
    "tab,（%1）,（一）x",
    "tab,第%1条,第一条 x",
    "space,第%1条,第一条 x",
    "space,%1、,一、 x",
    "nothing,第%1条,第一条x",
    "'',%1.,一.x",
    "tab,附件%1:,附件一:x",
    "tab,%1—,一—x",
    "tab,目标%1,目标一 x"
  })
  void whatFollowsTheNumberPartsItFromTheText(String suffix, String text, String read)
      throws IOException {
    String level =
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
            .formatted(suffix, text);
    assertThat(numbered(abstractNum(0, level) + num(1, 0, ""), "1:0")).containsExactly(read);
  }

  @Test
  void deeperLevelsShowThoseAboveThem() throws IOException {
    assertThat(numbered(OUTLINE + num(1, 0, ""), "1:0 1:1 1:2 1:2 1:1 1:2 1:0 1:2"))
        .containsExactly(
            "1.x", "1.1 x", "1.1.1 x", "1.1.2 x", "1.2 x", "1.2.1 x", "2.x", "2.1.1 x");
  }

  @Test
  void aLevelThatComesBeforeTheOneAboveShowsWhereThatWouldBegin() throws IOException {
    assertThat(numbered(OUTLINE + num(1, 0, ""), "1:1 1:1 1:0 1:1"))
        .containsExactly("1.1 x", "1.2 x", "1.x", "1.1 x");
  }

  @Test
  void levelsBeginWhereTheyAreToldTo() throws IOException {
    String three = level(0, "%1)", "lowerLetter").replace("w:start w:val='1'", "w:start w:val='3'");
    String none = level(1, "%2", "decimal").replace("<w:start w:val='1'/>", "");
    assertThat(numbered(abstractNum(0, three, none) + num(1, 0, ""), "1:0 1:0 1:1 1:1"))
        .containsExactly("c)x", "d)x", "0 x", "1 x");
  }

  @ParameterizedTest
  @CsvSource({"0,1 2 3 4", "1,1 2 3 1", "2,1 2 1 1"})
  void aLevelBeginsAnewBehindTheLevelItNames(int after, String numbers) throws IOException {
    String own =
        level(2, "%3", "decimal")
            .replace("</w:lvl>", "<w:lvlRestart w:val='" + after + "'/></w:lvl>");
    String lists =
        abstractNum(0, level(0, "A", "decimal"), level(1, "B", "decimal"), own) + num(1, 0, "");
    List<String> read = numbered(lists, "1:0 1:1 1:2 1:2 1:1 1:2 1:0 1:2");
    assertThat(
            read.stream().filter(line -> line.matches("\\d x")).map(line -> line.substring(0, 1)))
        .containsExactly(numbers.split(" "));
  }

  @Test
  void schemesCountApart() throws IOException {
    String lists =
        abstractNum(0, level(0, "%1、", "chineseCounting"))
            + abstractNum(5, level(0, "（%1）", "decimal"))
            + num(1, 0, "")
            + num(2, 5, "");
    assertThat(numbered(lists, "1:0 2:0 2:0 1:0 2:0"))
        .containsExactly("一、x", "（1）x", "（2）x", "二、x", "（3）x");
  }

  @Test
  void aUseThatBeginsAnewDoesSoOnce() throws IOException {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
    String lists = OUTLINE + num(1, 0, "") + num(2, 0, anew) + num(3, 0, anew);
    assertThat(numbered(lists, "1:0 1:0 2:0 2:0 3:0 2:0"))
        .containsExactly("1.x", "2.x", "1.x", "2.x", "1.x", "2.x");
  }

  @Test
  void aUseThatBeginsOneLevelAnewKeepsTheOthers() throws IOException {
    String anew = "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='7'/></w:lvlOverride>";
    assertThat(numbered(OUTLINE + num(1, 0, "") + num(2, 0, anew), "1:0 1:1 2:1 2:1 1:0"))
        .containsExactly("1.x", "1.1 x", "1.7 x", "1.8 x", "2.x");
  }

  @Test
  void schemesTakeTheirLevelsFromANumberingStyle() throws IOException {
    String lists =
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='公文'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='公文'/>"
            + level(0, "第%1条", "chineseCounting")
            + "</w:abstractNum>"
            + num(1, 1, "")
            + num(2, 2, "");
    assertThat(numbered(lists, "1:0 1:0 2:0")).containsExactly("第一条 x", "第二条 x", "第一条 x");
  }

  @Test
  void schemesThatNameOneAnotherOrNobodyGiveNoNumbers() throws IOException {
    String lists =
        "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='a'/><w:numStyleLink w:val='b'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='b'/><w:numStyleLink w:val='a'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='3'><w:numStyleLink w:val='nowhere'/></w:abstractNum>"
            + num(1, 1, "")
            + num(2, 2, "")
            + num(3, 3, "")
            + num(4, 99, "")
            + "<w:num w:numId='5'/>";
    assertThat(numbered(lists, "1:0 2:0 3:0 4:0 5:0 6:0 1:9 1:-1"))
        .containsExactly("x", "x", "x", "x", "x", "x", "x", "x");
  }

  @Test
  void legalNumbersAreDecimalWhateverTheLevelsAre() throws IOException {
    String lists =
        abstractNum(
                0,
                level(0, "第%1章", "chineseCounting"),
                level(1, "%1.%2", "lowerRoman").replace("</w:lvl>", "<w:isLgl/></w:lvl>"),
                level(2, "%1.%2.%3", "decimalZero").replace("</w:lvl>", "<w:isLgl/></w:lvl>"),
                level(3, "%1-%2", "decimal").replace("</w:lvl>", "<w:isLgl w:val='0'/></w:lvl>"))
            + num(1, 0, "");
    assertThat(numbered(lists, "1:0 1:1 1:2 1:3"))
        .containsExactly("第一章 x", "1.1 x", "1.1.01 x", "一-i x");
  }

  @Test
  void signsThatNameNoLevelStayAsTheyAre() throws IOException {
    String lists =
        abstractNum(0, level(0, "100%", "decimal"), level(1, "%0%2%", "decimal")) + num(1, 0, "");
    assertThat(numbered(lists, "1:0 1:1")).containsExactly("100% x", "%01% x");
  }

  @ParameterizedTest
  @CsvSource({"\uF0B7,• x", "●,● x", "-,-x", "——,——x", "' ',x", "'',x", "□,□ x"})
  void bulletsStandAsTheyLook(String bullet, String read) throws IOException {
    String lists = abstractNum(0, level(0, bullet, "bullet")) + num(1, 0, "");
    assertThat(numbered(lists, "1:0")).containsExactly(read);
  }

  @Test
  void numbersOfANoneFormatShowTheirWordsOnly() throws IOException {
    String lists = abstractNum(0, level(0, "附件", "none"), level(1, "", "decimal")) + num(1, 0, "");
    assertThat(numbered(lists, "1:0 1:1")).containsExactly("附件 x", "x");
  }

  @Test
  void stylesBasedOnANumberedOneAreNumberedToo() throws IOException {
    String styles =
        style("a", "条", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
            + style(
                "b",
                "款",
                "<w:basedOn w:val='a'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr>")
            + style(
                "c",
                "无",
                "<w:basedOn w:val='a'/><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>");
    RawWord word =
        RawWord.of(styled("a", "x") + styled("b", "x") + styled("c", "x") + styled("a", "x"))
            .part("styles", "styles", styles)
            .part("numbering", "numbering", OUTLINE + num(1, 0, ""));
    assertThat(sketch(word)).containsExactly("1.x", "1.1 x", "x", "2.x");
  }

  @Test
  void aParagraphGoesBeforeItsStyle() throws IOException {
    String styles =
        style(
            "a", "条", "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr>");
    String own =
        "<w:pStyle w:val='a'/><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>";
    RawWord word =
        RawWord.of(
                styled("a", "x")
                    + p(own.formatted(0, 1), "x")
                    + p("<w:pStyle w:val='a'/><w:numPr><w:ilvl w:val='2'/></w:numPr>", "x")
                    + p(own.formatted(0, 0), "x")
                    + styled("a", "x"))
            .part("styles", "styles", styles)
            .part("numbering", "numbering", OUTLINE + num(1, 0, ""));
    assertThat(sketch(word)).containsExactly("1.1 x", "1.x", "1.1.1 x", "x", "1.1 x");
  }

  @Test
  void theNumberStandsBeforeTheFirstWordsAndInTheirLook() throws IOException {
    RawWord word =
        RawWord.of(
                p(
                        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>",
                        r("<w:b/>", "粗体") + r("后文"))
                    + p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", ""))
            .part("numbering", "numbering", OUTLINE + num(1, 0, ""));
    assertThat(sketch(word)).containsExactly("**1.粗体**后文", "2.");
  }

  @Test
  void listsInCellsCountOnWithThoseOfTheText() throws IOException {
    String item = p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "x");
    RawWord word =
        RawWord.of(item + Snippets.tbl(Snippets.tr(Snippets.tc("", item + item))) + item)
            .part("numbering", "numbering", OUTLINE + num(1, 0, ""));
    assertThat(sketch(word)).containsExactly("1.x", "| 2.x⏎3.x", "4.x");
  }

  private static List<String> numbered(String lists, String paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs.split(" ")) {
      String[] numbers = paragraph.split(":");
      body.append(
          p(
              "<w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr>"
                  .formatted(numbers[1], numbers[0]),
              "x"));
    }
    return sketch(RawWord.of(body.toString()).part("numbering", "numbering", lists));
  }

  private static String abstractNum(int number, String... levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
        .formatted(number, String.join("", levels));
  }

  private static String num(int number, int scheme, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(number, scheme, overrides);
  }

  private static String level(int level, String text, String format) {
    return ("<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>")
        .formatted(level, format, text);
  }
}
