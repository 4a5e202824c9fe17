package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.office.Markup;

/// Where a page's number stands at its foot (GB/T 9704-2012, 7.5).
class FooterTest {
  private static final int TOP = 2098;
  private static final int FOOTER = 1588;

  private static PageSetup page(Number number) {
    return new PageSetup(16838, 11906, TOP, 1474, 1984, 1588, FOOTER, 580, number);
  }

  private static Element written(Number number, boolean even) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Footer(page(number), even).write(Markup.to(out));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(out.toByteArray()))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new AssertionError(out.toString(StandardCharsets.UTF_8), wrong);
    }
  }

  private static NodeList all(Element footer, String name) {
    return footer.getElementsByTagNameNS(Names.W, name);
  }

  private static String value(Element footer, String name, String attribute) {
    Element first = (Element) all(footer, name).item(0);
    return first.getAttributeNS(Names.W, attribute);
  }

  @ParameterizedTest
  @CsvSource({"FOOT, false, right, 1", "FOOT, true, left, 2", "SIDE, false, right, 1"})
  void theNumberIsOneCharacterInFromTheOuterEdge(
      Number number, boolean even, String side, String shown) throws IOException {
    Element footer = written(number, even);
    assertThat(value(footer, "jc", "val")).isEqualTo(side);
    assertThat(value(footer, "ind", side)).isEqualTo("280");
    assertThat(footer.getTextContent()).isEqualTo("—  PAGE " + shown + " —");
  }

  @ParameterizedTest
  @EnumSource(Number.class)
  void everyFooterIsOneFieldOrNone(Number number) throws IOException {
    int fields = number == Number.NONE ? 0 : 1;
    for (boolean even : new boolean[] {true, false}) {
      Element footer = written(number, even);
      assertThat(footer.getLocalName()).isEqualTo("ftr");
      assertThat(all(footer, "instrText").getLength()).isEqualTo(fields);
      assertThat(all(footer, "fldChar").getLength()).isEqualTo(3 * fields);
    }
  }

  @Test
  void aPageWithoutANumberHasAnEmptyFoot() throws IOException {
    Element footer = written(Number.NONE, false);
    assertThat(footer.getTextContent()).isEmpty();
    assertThat(all(footer, "p").getLength()).isEqualTo(1);
    assertThat(value(footer, "pStyle", "val")).isEqualTo(StyleSheet.THIN);
  }

  @Test
  void besideALandscapePageItIsTurnedAndAsHighAsTheTypeArea() throws IOException {
    Element footer = written(Number.SIDE, false);
    assertThat(value(footer, "textDirection", "val")).isEqualTo("tbRl");
    assertThat(value(footer, "tblpPr", "tblpX")).isEqualTo(Integer.toString(FOOTER));
    assertThat(value(footer, "tblpPr", "tblpY")).isEqualTo(Integer.toString(TOP));
    assertThat(value(footer, "trHeight", "val"))
        .isEqualTo(Integer.toString(page(Number.SIDE).textHeight()));
    assertThat(all(footer, "p").getLength()).as("a table is followed by a paragraph").isEqualTo(2);
  }

  @Test
  void belowThePageItIsNotTurned() throws IOException {
    assertThat(all(written(Number.FOOT, false), "tbl").getLength()).isZero();
  }
}
