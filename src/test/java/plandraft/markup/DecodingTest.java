package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String TEXT = "一、总体要求\r\n到2025年，示例产业增加值达到500亿元。\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void readsTextWithoutAMark(String charset) {
    assertThat(Decoding.of(TEXT.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoding(TEXT, 0));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
  void readsTextWithAMark(String charset, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(TEXT.getBytes(Charset.forName(charset)));
    assertThat(Decoding.of(bytes.toByteArray())).isEqualTo(new Decoding(TEXT, 0));
  }

  @Test
  void lettersBeyondTheSmallEncodingsComeThrough() {
    String rare = "示例镇𠮷里䶮";
    assertThat(Decoding.of(rare.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(rare);
  }

  @Test
  void aCutLetterIsCounted() {
    byte[] whole = TEXT.strip().getBytes(StandardCharsets.UTF_8);
    Decoding read = Decoding.of(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(read.text()).startsWith("一、总体要求").endsWith("500亿元\uFFFD");
    assertThat(read.lost()).isEqualTo(1);
    assertThat(read.isText()).isTrue();
  }

  @Test
  void otherFilesAreNoText() {
    byte[] noise = new byte[4000];
    new java.util.Random(5).nextBytes(noise);
    assertThat(Decoding.of(noise).isText()).isFalse();
    assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_8)).isText()).isTrue();
  }
}
