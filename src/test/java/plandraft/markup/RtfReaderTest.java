package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}"
          + "{\\f1\\froman Times New Roman;}}{\\colortbl;\\red0;}"
          + "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}}{\\info{\\title x}}";

  @Test
  void textComesInItsCodePageAndInUnicode() throws IOException {
    assertThat(
            Reads.rtf(
                HEAD
                    + "\\pard "
                    + hex("一、总体")
                    + "\\u35201?\\u27714\\'3f\\par\\b 5G\\b0 \\ldblquote a\\rdblquote\\par}"))
        .containsExactly("一、总体要求", "**5G**“a”");
  }

  @Test
  void stylesGiveLevels() throws IOException {
    assertThat(
            Reads.rtf(
                HEAD
                    + "\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\outlinelevel2 C\\par\\pard D\\line E\\page\\par F\\par}"))
        .containsExactly("# A", "## B", "### C", "⇟D⏎E", "F");
  }

  @Test
  void tablesKeepTheirSpans() throws IOException {
    String row = "\\trowd\\trhdr\\clvmgf\\cellx1000\\cellx2000\\cellx3000 \\pard\\intbl ";
    assertThat(
            Reads.rtf(
                HEAD
                    + row
                    + "a\\cell b\\cell c\\cell\\row"
                    + "\\trowd\\clvmrg\\cellx1000\\cellx3000 \\pard\\intbl \\cell d\\par e\\cell\\row"
                    + "\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000 \\pard\\intbl f\\cell g\\cell\\cell\\row"
                    + "\\pard after\\par}"))
        .containsExactly("‖ a{2×1} | b | c", "| · | d⏎e{1×2}", "| f | g{1×2}", "after");
  }

  @Test
  void whatIsNoTextIsPassedOver() throws IOException {
    assertThat(
            Reads.rtf(
                HEAD
                    + "{\\header X}{\\*\\generator Y;}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Z}}"
                    + "{\\v hidden}{\\pict\\pngblip 00ff\\bin3 }}}}{\\*\\unknown{\\b deep}} end\\par}"))
        .containsExactly("Z end");
  }

  @Test
  void theDigitsOfAPictureAreNoWords() throws IOException {
    String digits = "00".repeat(20_500_000);
    assertThat(Reads.rtf(HEAD + "a{\\pict\\pngblip " + digits + "}{\\info " + digits + "}b\\par}"))
        .containsExactly("ab");
  }

  @Test
  void brokenTextIsReadAsFarAsItGoes() throws IOException {
    assertThat(Reads.rtf(HEAD + "}}}\\'zz a\\'c}{\\b\\u\\")).hasSize(1);
  }

  @Test
  void beginsWithItsOwnSign() {
    assertThat(RtfReader.isRtf(HEAD.getBytes(StandardCharsets.US_ASCII))).isTrue();
    assertThat(RtfReader.isRtf("rtf".getBytes(StandardCharsets.US_ASCII))).isFalse();
  }

  private static String hex(String words) {
    return HexFormat.of().withPrefix("\\'").formatHex(words.getBytes(Charset.forName("GB18030")));
  }
}
