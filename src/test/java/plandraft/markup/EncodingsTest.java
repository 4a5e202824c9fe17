package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts in the encodings that teams' files are in, whole and cut, and tabbed cells of every sort.
class EncodingsTest {
  private static final List<String> TEXTS =
      List.of(
          "一、总体要求",
          "到2025年，增加值达到500亿元，年均增长12%以上。",
          "R&D经费占GDP比重≥3%，“十四五”期间——",
          "plain ASCII only",
          "指标\t单位\r\n增速\t%\r\n",
          "示例镇𠮷里䶮，①②③ⅠⅡ");

  static Stream<Arguments> encoded() {
    return TEXTS.stream()
        .flatMap(
            text ->
                Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")
                    .flatMap(
                        charset ->
                            Stream.of(true, false).map(mark -> Arguments.of(text, charset, mark))));
  }

  @ParameterizedTest
  @MethodSource("encoded")
  void textsAreReadInTheirEncoding(String text, String charset, boolean mark) {
    if (!mark && charset.startsWith("UTF-16") && text.chars().noneMatch(c -> c < 128)) {
      // Without a mark and without a Latin letter nothing tells UTF-16 from GB 18030.
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (mark) {
      bytes.writeBytes(mark(charset));
    }
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    assertThat(Decoding.of(bytes.toByteArray())).isEqualTo(new Decoding(text, 0));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aTextCutAnywhereLosesOneLetterAtMost(String charset) {
    byte[] whole = TEXTS.get(1).repeat(3).getBytes(Charset.forName(charset));
    for (int length = whole.length / 2; length < whole.length; length++) {
      Decoding read = Decoding.of(Arrays.copyOf(whole, length));
      assertThat(read.text()).as("%d bytes", length).startsWith(TEXTS.get(1));
      assertThat(read.lost()).as("%d bytes", length).isLessThanOrEqualTo(1);
      assertThat(read.isText()).isTrue();
    }
  }

  @Test
  void aTextWithAFewBrokenLettersIsStillText() {
    byte[] bytes = TEXTS.get(1).repeat(40).getBytes(StandardCharsets.UTF_8);
    bytes[100] = (byte) 0xFF;
    bytes[500] = (byte) 0xFE;
    Decoding read = Decoding.of(bytes);
    assertThat(read.isText()).isTrue();
    assertThat(read.lost()).isBetween(1, 8);
    assertThat(read.text()).contains(TEXTS.get(1));
  }

  @Test
  void nothingIsText() {
    assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding("", 0));
    assertThat(Decoding.of(mark("UTF-8"))).isEqualTo(new Decoding("", 0));
  }

  @Test
  void otherFilesAreToldFromTextHoweverTheyBegin() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] noise = new byte[3_000];
      new Random(seed).nextBytes(noise);
      assertThat(Decoding.of(noise).isText()).as("seed %d", seed).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>,GBK",
    "<meta charset='gbk'>,GB18030",
    "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=GB2312'>,GBK",
    "<meta charset=utf-8>,GBK",
    "<meta charset=big5>,Big5",
    "<meta charset=nonsense>,UTF-8",
    "<meta charset=windows-31j>,windows-31j",
    "<title>无</title>,UTF-16LE"
  })
  void pagesAreReadInTheEncodingTheyNameIfItHolds(String meta, String charset) {
    String text = "<html><head>" + meta + "</head><body>一二三</body></html>";
    assertThat(HtmlReader.decode(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\tb\r\nc\td','| a | b/| c | d'",
    "'a\tb\rc\td\r','| a | b/| c | d'",
    "'\ta\n\tb','|  | a/|  | b'",
    "'a\t\t\nb\tc\td','| a |  | /| b | c | d'",
    "'\"a\nb\"\tc','| a⏎b | c'",
    "'\"a\tb\"\tc','| a\tb | c'",
    "'\"他说\"\"好\"\"\"\tc','| 他说\"好\" | c'",
    "'\"未关\tc','| \"未关 | c'",
    "'\"关\"后\tc','| \"关\"后 | c'",
    "'a\tb\n\nc\td','| a | b/| /| c | d'"
  })
  void tabbedCells(String written, String read) throws IOException {
    assertThat(Reads.tabbed(written)).containsExactly(read.split("/"));
  }

  private static byte[] mark(String charset) {
    return HexFormat.of()
        .parseHex(
            switch (charset) {
              case "UTF-8" -> "EFBBBF";
              case "UTF-16LE" -> "FFFE";
              case "UTF-16BE" -> "FEFF";
              default -> "84319533";
            });
  }
}
