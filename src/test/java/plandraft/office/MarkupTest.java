package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Words become XML that reads back as the same words.
class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "数字经济, 数字经济",
    "<5%, &lt;5%",
    "R&D, R&amp;D",
    "a>b, a&gt;b",
    "\"两化\", &quot;两化&quot;",
    "“两化”, “两化”",
    "'单引号', '单引号'",
  })
  void escapesWhatIsMarkup(String words, String written) throws IOException {
    assertThat(written(words)).isEqualTo(written);
  }

  @Test
  void leavesOutWhatXmlDoesNotKnow() throws IOException {
    assertThat(written("一\u0000二\u0008三\uFFFE四\uFFFF五\u001F六")).isEqualTo("一二三四五六");
    assertThat(written("半\uD800个\uDC00字")).isEqualTo("半个字");
    assertThat(written("一\t二\n三")).isEqualTo("一\t二\n三");
    assertThat(Markup.known("R&D\u0007 <㐀\uD840\uDC00>")).isEqualTo("R&D <㐀\uD840\uDC00>");
  }

  @Test
  void keepsCharactersBeyondTheFirstPlane() throws IOException {
    assertThat(written("\uD842\uDFB7野家")).isEqualTo("\uD842\uDFB7野家");
    assertThat(written("\uD842\uDFB7<")).isEqualTo("\uD842\uDFB7&lt;");
  }

  @Test
  void putsTagsAndNumbersAsTheyAre() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup.to(out).put("<w:t a=\"").put(-28).put("\">").text("R&D").put("</w:t>").flush();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:t a="-28">R&amp;D</w:t>""");
  }

  @Test
  void writesMoreThanItHoldsInOrder() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup xml = Markup.onto(out);
    StringBuilder all = new StringBuilder();
    for (int length : new int[] {1, 30_000, 3, 40_000, 32_768, 7, 11_000, 11_000, 11_000}) {
      String piece = "字".repeat(length);
      all.append(piece).append(length);
      xml.text(piece).put(length);
    }
    xml.flush();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(all.toString());
  }

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyWordsReadBackWithoutWhatXmlDoesNotKnow(int seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder("文");
    for (int i = random.nextInt(300); i > 0; i--) {
      words.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x80));
    }
    assertThat(read("<t>" + written(words.toString()) + "</t>"))
        .isEqualTo(Markup.known(words.toString()));
  }

  private static String read(String xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    reader.nextTag();
    return reader.getElementText();
  }

  private static String written(String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup.onto(out).text(words).flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
