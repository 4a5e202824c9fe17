package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.word.read.Snippets.notes;
import static plandraft.word.read.Snippets.p;
import static plandraft.word.read.Snippets.r;
import static plandraft.word.read.Snippets.read;
import static plandraft.word.read.Snippets.tbl;
import static plandraft.word.read.Snippets.tc;
import static plandraft.word.read.Snippets.tr;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.read.Reading;
import plandraft.read.StandardPage;

/// Sections as parts, with the paper and margins they say.
class SectionsTest {
  private static String section(String content) {
    return "<w:sectPr>" + content + "</w:sectPr>";
  }

  private static List<Part> parts(String... body) throws IOException {
    return read(RawWord.of(String.join("", body))).document().parts();
  }

  @Test
  void aTextWithoutSectionsIsOnStandardPaper() throws IOException {
    List<Part> parts = parts(p("文"));
    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().page()).isEqualTo(StandardPage.PORTRAIT);
  }

  @Test
  void paperAndMarginsAreThoseOfTheSection() throws IOException {
    PageSetup page =
        parts(
                p("文"),
                section(
                    "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/>"
                        + "<w:pgMar w:top='1531' w:right='2098' w:bottom='1474' w:left='1985' w:footer='1417'/>"
                        + "<w:docGrid w:linePitch='312'/>"))
            .getFirst()
            .page();
    assertThat(page)
        .isEqualTo(new PageSetup(16838, 11906, 1531, 2098, 1474, 1985, 1417, 312, Number.NONE));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "-500,500", "99999,31680", "-2147483648,31680", "x,2098"})
  void marginsStayWithinPaper(String written, int top) throws IOException {
    assertThat(parts(p("文"), section("<w:pgMar w:top='" + written + "'/>")).getFirst().page().top())
        .isEqualTo(top);
  }

  @Test
  void footersNumberPagesFromThereOn() throws IOException {
    String footer = "<w:footerReference w:type='default' r:id='a'/>";
    List<Part> parts =
        parts(
            p(section(""), "封面"),
            p(section(footer), "正文"),
            p("表"),
            section("<w:pgSz w:w='16838' w:h='11906'/>"));
    assertThat(parts)
        .extracting(part -> part.page().number())
        .containsExactly(Number.NONE, Number.FOOT, Number.SIDE);
  }

  @Test
  void sectionsThatGoOnBelongToTheOneBefore() throws IOException {
    String on = section("<w:type w:val='continuous'/>");
    assertThat(
            parts(
                p(on, "一"), p(on, "二"), p(section("<w:type w:val='nextPage'/>"), "三"), p("四"), on))
        .extracting(part -> part.blocks().size())
        .containsExactly(2, 2);
  }

  @Test
  void aSectionOfNothingIsNoPart() throws IOException {
    String thin = "<w:spacing w:line='20' w:lineRule='exact'/>";
    assertThat(parts(p(section(""), "一"), p(thin + section(""), ""), p("二"), section("")))
        .extracting(part -> part.blocks().size())
        .containsExactly(1, 1);
  }

  @Test
  void aSectionWithinACellEndsNothing() throws IOException {
    List<Part> parts = parts(p("一"), tbl(tr(tc("", p(section(""), "格")))), p("二"));
    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().blocks()).hasSize(3);
  }

  @Test
  void thinLinesPartTablesAndAreNoText() throws IOException {
    String thin = "<w:spacing w:line='%d' w:lineRule='exact'/>";
    Document document =
        read(RawWord.of(
                tbl(tr(tc("一")))
                    + p(thin.formatted(20), "")
                    + tbl(tr(tc("二")))
                    + p(thin.formatted(20), "字")
                    + p(thin.formatted(200), "")))
            .document();
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void aSectionEndsAnOpenChange() throws IOException {
    String joined = "<w:rPr><w:del w:id='1'/></w:rPr>";
    assertThat(parts(p(joined + section(""), "一"), p("二"), section(""))).hasSize(2);
  }

  @Test
  void filesOfOtherProgramsWithinAreToldOf() throws IOException {
    Reading reading = read(RawWord.of(p("文") + "<w:altChunk r:id='a'/>" + p(r("后"))));
    assertThat(notes(reading)).containsExactly("内嵌的其他文件 1 个未导入。");
    assertThat(reading.document().blocks()).hasSize(2);
  }
}
