package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import plandraft.office.Markups;
import plandraft.office.SampleDocuments;
import plandraft.office.SampleDocuments.Named;

/// The notice of a sample is set as GB/T 9704-2012 wants it, number by number.
class OfficialFormTest {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final Markups NOTICE = notice();

  private static Markups notice() {
    try {
      for (Named named : SampleDocuments.all()) {
        if (named.name().equals("sample-district-manufacturing-notice")) {
          return Markups.of(named.file());
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    throw new IllegalStateException("no notice");
  }

  /// 5.2.1: A4, 37 mm above and 28 mm left of a type area of 156 × 225 mm; turned when it lies.
  @Test
  void thePaperIsA4WithTheMarginsOfOfficialDocuments() {
    assertThat(NOTICE.elements(TEXT, "w:pgSz").map(OfficialFormTest::size).distinct())
        .containsExactlyInAnyOrder("11906 16838 ", "16838 11906 landscape");
    assertThat(NOTICE.elements(TEXT, "w:pgMar").map(OfficialFormTest::margins).distinct())
        .containsExactlyInAnyOrder("2098 1474 1984 1588", "1588 2098 1474 1984");
  }

  private static String size(Element page) {
    return page.getAttribute("w:w")
        + " "
        + page.getAttribute("w:h")
        + " "
        + page.getAttribute("w:orient");
  }

  private static String margins(Element page) {
    return String.join(
        " ", Stream.of("w:top", "w:right", "w:bottom", "w:left").map(page::getAttribute).toList());
  }

  /// 5.2.3: 22 lines a page; LibreOffice breaks a grid of characters, so it has lines only.
  @Test
  void everySectionHasTheGridOfLines() {
    assertThat(NOTICE.values(TEXT, "w:docGrid", "w:type")).containsOnly("lines");
    assertThat(NOTICE.values(TEXT, "w:docGrid", "w:linePitch")).containsOnly("579");
    assertThat(NOTICE.elements(TEXT, "w:sectPr").count())
        .isEqualTo(NOTICE.elements(TEXT, "w:docGrid").count());
  }

  @ParameterizedTest
  @CsvSource({
    "body, 仿宋_GB2312, 32, 579, both, 200, ''",
    "heading1, 黑体, 32, 579, left, 200, 0",
    "heading2, 楷体_GB2312, 32, 579, left, 200, 1",
    "heading3, 仿宋_GB2312, 32, 579, left, 200, 2",
    "heading4, 仿宋_GB2312, 32, 579, left, 200, 3",
    "title, 方正小标宋简体, 44, 660, center, 0, ''",
    "attachment, 黑体, 32, 579, both, 0, ''",
    "attachmentTitle, 方正小标宋简体, 44, 660, center, 0, ''",
    "stage, 楷体_GB2312, 32, 579, center, 0, ''",
    "cell, 仿宋_GB2312, 24, 320, left, 0, ''",
    "cellHead, 黑体, 24, 320, center, 0, ''",
    "smallCell, 仿宋_GB2312, 21, 280, left, 0, ''",
    "smallHead, 黑体, 21, 280, center, 0, ''",
    "imprint, 仿宋_GB2312, 28, 440, both, , ''"
  })
  void stylesHaveTheirFontSizePitchAndPlace(
      String id, String font, String size, String line, String align, String first, String level) {
    Element style = style(id);
    assertThat(value(style, "w:rFonts", "w:eastAsia")).contains(font);
    assertThat(value(style, "w:sz", "w:val")).contains(size);
    assertThat(value(style, "w:szCs", "w:val")).contains(size);
    assertThat(value(style, "w:spacing", "w:line")).contains(line);
    assertThat(value(style, "w:spacing", "w:lineRule")).contains("exact");
    assertThat(value(style, "w:jc", "w:val")).contains(align);
    assertThat(value(style, "w:snapToGrid", "w:val")).contains("0");
    assertThat(value(style, "w:outlineLvl", "w:val").orElse("")).isEqualTo(level);
    if (first != null) {
      assertThat(value(style, "w:ind", "w:firstLineChars")).contains(first);
    }
  }

  /// 28 characters a line: a quarter of a point less between them.
  @Test
  void bodyTextIsAQuarterOfAPointTighter() {
    assertThat(NOTICE.elements(STYLES, "w:style").filter(style -> isNamed(style, "body")))
        .singleElement()
        .satisfies(
            style ->
                assertThat(elements(style, "w:spacing").map(each -> each.getAttribute("w:val")))
                    .contains("-5"));
    assertThat(value(style("body"), "w:ind", "w:firstLine")).contains("630");
  }

  @Test
  void headingsAreRealOnesToAWordProcessor() {
    assertThat(
            IntStream.rangeClosed(1, 4)
                .mapToObj(level -> value(style("heading" + level), "w:name", "w:val").orElse("")))
        .containsExactly("heading 1", "heading 2", "heading 3", "heading 4");
  }

  @Test
  void allFourFontsAreNamedAndNoneComesFromATheme() {
    for (String part : List.of(STYLES, TEXT)) {
      assertThat(
              Stream.of("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme")
                  .flatMap(theme -> NOTICE.values(part, "w:rFonts", theme)))
          .isEmpty();
    }
    for (String slot : List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")) {
      assertThat(value(style("body"), "w:rFonts", slot)).as(slot).isPresent();
    }
    assertThat(NOTICE.values(TEXT, "w:rFonts", "w:hint")).isNotEmpty().containsOnly("eastAsia");
  }

  /// 7.5: odd pages right, even pages left, one character in.
  @Test
  void pageNumbersStandOneCharacterFromTheEdge() {
    assertThat(NOTICE.elements("word/settings.xml", "w:evenAndOddHeaders")).hasSize(1);
    assertThat(NOTICE.values(TEXT, "w:footerReference", "w:type")).contains("default", "even");
    List<String> footers = NOTICE.names().filter(name -> name.startsWith("word/footer")).toList();
    assertThat(footers).hasSize(2);
    assertThat(footers.stream().map(OfficialFormTest::footer))
        .containsExactlyInAnyOrder("right:280", "left:280");
    assertThat(footers.stream().flatMap(footer -> NOTICE.elements(footer, "w:instrText")))
        .extracting(Element::getTextContent)
        .allMatch(code -> code.strip().equals("PAGE"));
  }

  private static String footer(String part) {
    Element indent = NOTICE.elements(part, "w:ind").findFirst().orElseThrow();
    String side = indent.hasAttribute("w:right") ? "right" : "left";
    return side + ":" + indent.getAttribute("w:" + side);
  }

  @Test
  void tablesFillTheTypeAreaAndStayFixed() {
    assertThat(NOTICE.elements(TEXT, "w:tblLayout").map(layout -> layout.getAttribute("w:type")))
        .isNotEmpty()
        .containsOnly("fixed");
    assertThat(NOTICE.values(TEXT, "w:tblW", "w:w")).contains("8844", "12756");
  }

  private static Element style(String id) {
    return NOTICE
        .elements(STYLES, "w:style")
        .filter(style -> isNamed(style, id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isNamed(Element style, String id) {
    return style.getAttribute("w:styleId").equals(id);
  }

  private static Stream<Element> elements(Element in, String name) {
    var found = in.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static Optional<String> value(Element in, String name, String attribute) {
    return elements(in, name)
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .findFirst();
  }
}
