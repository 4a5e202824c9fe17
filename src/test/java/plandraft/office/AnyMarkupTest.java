package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written as markup is read back by an XML parser as it was, but for what XML cannot hold.
class AnyMarkupTest {
  private static final List<String> PIECES =
      List.of(
          "规划", "a", "<", ">", "&", "\"", "'", "]]>", "&amp;", "\t", "\n", "\u0000", "\u001f",
          "\ufffe", "\ud840", "\udc00", "𠮷", "😀", "\u00a0", "\u2028", "e\u0301", "\u007f", " ");

  private record Read(String attribute, String text) {}

  private static Read written(String words) throws IOException, XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup markup = Markup.to(out);
    markup.put("<t a=\"").text(words).put("\">").text(words).put("</t>").flush();
    XMLStreamReader reader =
        XMLInputFactory.newFactory()
            .createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
    reader.nextTag();
    return new Read(reader.getAttributeValue(null, "a"), reader.getElementText());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void wordsAreReadBackAsTheyWere(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String words =
          IntStream.range(0, random.nextInt(20))
              .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      Read read = written(words);
      assertThat(read.text()).isEqualTo(Markup.known(words));
      assertThat(read.attribute()).isEqualTo(Markup.known(words).replaceAll("[\t\n]", " "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "规划, 规划",
    "a\u0001b, ab",
    "半\ud840个, 半个",
    "a\udc00\ud840b, ab",
    "𠮷\u0000野, 𠮷野",
    "<&>\", <&>\"",
    "\ufeff头, \ufeff头",
  })
  void whatXmlDoesNotKnowIsLeftOut(String words, String known) {
    assertThat(Markup.known(words)).isEqualTo(known);
  }

  @Test
  void aTextLongerThanTheBufferIsWhole() throws Exception {
    for (int length : new int[] {8191, 8192, 8193, 65_535, 65_536, 65_537, 300_000}) {
      String words = "规划<".repeat(length / 3);
      assertThat(written(words).text()).isEqualTo(words);
    }
  }

  @Test
  void manySmallPiecesComeInTheirOrder() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup markup = Markup.to(out).put("<t>");
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      markup.put(i).put("，");
      expected.append(i).append('，');
    }
    markup.put("</t>").flush();
    XMLStreamReader reader =
        XMLInputFactory.newFactory()
            .createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
    reader.nextTag();
    assertThat(reader.getElementText()).isEqualTo(expected.toString());
  }
}
