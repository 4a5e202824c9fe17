package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Paragraph;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;

/// RTF as programs write it: code pages, signs by their numbers, lists, notes, tables of every
/// form.
class RtfDialectsTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}"
          + "{\\f2\\fcharset128 MS Mincho;}{\\f3\\fcharset136 PMingLiU;}{\\f4\\fcharset134 "
          + hex("楷体", "GBK")
          + ";}{\\f5\\fcharset2 Symbol;}}";

  @ParameterizedTest
  @CsvSource({
    "\\f0,GBK,规划，编制",
    "\\f0,GB18030,镕𠮷",
    "\\f2,windows-31j,計画",
    "\\f3,Big5,規劃",
    "\\f1,GBK,没有字符集的字体用文件的",
    "'',GBK,没有字体的用文件的"
  })
  void lettersAreInTheCodePageOfTheirFont(String font, String charset, String words)
      throws IOException {
    assertThat(rtf("\\pard" + font + " " + hex(words, charset) + "\\par")).containsExactly(words);
  }

  @Test
  void fontsChangeWithinALine() throws IOException {
    String mixed =
        "\\f0 " + hex("一", "GBK") + "\\f2 " + hex("二", "windows-31j") + "\\f0 " + hex("三", "GBK");
    assertThat(rtf("\\pard " + mixed + "\\par")).containsExactly("一二三");
  }

  @Test
  void aLetterMayBeHalfHexAndHalfPlain() throws IOException {
    // The second byte of this letter is a plain letter of ASCII.
    byte[] bytes = "丂".getBytes(Charset.forName("GBK"));
    assertThat(rtf("\\pard \\'" + Integer.toHexString(bytes[0] & 0xFF) + (char) bytes[1] + "\\par"))
        .containsExactly("丂");
  }

  @ParameterizedTest
  @CsvSource({
    "\\u19968?\\u20108?,一二",
    "\\u-28456?,郘",
    "\\u19968\\'3f,一",
    "\\uc0\\u19968\\u20108 x,一二x",
    "\\uc2\\u19968\\'d2\\'bb尾,一尾",
    "{\\uc0\\u19968}\\u20108?,一二",
    "\\u-10174?\\u-8319?,𠮁",
    "\\u55357?\\u56832?,😀",
    "\\u8805 ?5,≥5"
  })
  void lettersAreGivenByTheirNumber(String written, String read) throws IOException {
    byte[] tail = "尾".getBytes(Charset.forName("GBK"));
    String text = written.replace("尾", HexFormat.of().withPrefix("\\'").formatHex(tail));
    assertThat(rtf("\\pard " + text + "\\par")).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "a\\~b,a b",
    "a\\_b,a-b",
    "a\\-b,ab",
    "\\{a\\}\\\\,{a}\\",
    "a\\emdash b\\endash c,a—b–c",
    "\\lquote a\\rquote\\ldblquote b\\rdblquote,‘a’“b”",
    "a\\bullet b,a•b",
    "a\\tab b\\line c,a\tb⏎c",
    "a\\emspace b\\enspace c\\qmspace d,a b c d",
    "{\\b a}{\\b0 b}\\b c\\plain d,**a**b**c**d",
    "{\\b\\i a\\i0 b}c,**ab**c",
    "a{\\super 2}{\\sub 3},a23",
    "{\\v hidden}a\\v b\\v0 c,ac",
    "{\\deleted x}a{\\revised b},ab"
  })
  void signsAndLooks(String written, String read) throws IOException {
    assertThat(rtf("\\pard " + written + "\\par")).containsExactly(read);
  }

  @Test
  void whatWasDeletedAndHiddenIsToldOf() throws IOException {
    Reading reading = reading("\\pard {\\deleted x}{\\revised a}{\\v h}\\par");
    assertThat(Reads.notes(reading)).containsExactly("修订 2 处按“接受修订”之后的样子导入。", "隐藏的文字 1 处未导入。");
  }

  @Test
  void numbersOfListsStandInTheText() throws IOException {
    assertThat(
            rtf(
                "\\pard{\\listtext\\pard\\plain "
                    + hex("一、", "GBK")
                    + "\\tab}"
                    + hex("甲", "GBK")
                    + "\\par\\pard{\\pntext\\f1 1.\\tab}{\\*\\pn\\pnlvlbody\\pndec{\\pntxta .}}b\\par"))
        .containsExactly("一、甲", "1.b");
  }

  @Test
  void footnotesStandBehindTheirParagraph() throws IOException {
    Reading reading =
        reading(
            "\\pard a{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} note one\\par more}b{\\footnote two}\\par c\\par");
    assertThat(Sketch.of(reading.document()))
        .containsExactly("a[1]b[2]", "[1]note one more", "[2]two", "c");
    assertThat(Reads.notes(reading)).containsExactly("脚注、尾注 2 条，接在所在段落之后。");
  }

  @Test
  void footnotesOfCellsStandInThem() throws IOException {
    assertThat(
            rtf(
                "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a{\\footnote n}\\cell b\\cell\\row\\pard c\\par"))
        .containsExactly("| a[1]⏎[1]n | b", "c");
  }

  @Test
  void fieldsShowWhatTheyShowedLast() throws IOException {
    Reading reading =
        reading(
            "\\pard a{\\field{\\*\\fldinst{ HYPERLINK \"http://x\" }}{\\fldrslt{\\ul link}}}b{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par");
    assertThat(Sketch.of(reading.document())).containsExactly("alinkb3");
    assertThat(Reads.notes(reading)).containsExactly("域 1 处按最近一次显示的文字导入，没有更新。", "超链接 1 处只保留文字。");
  }

  @Test
  void contentsAreLeftOut() throws IOException {
    Reading reading =
        reading(
            "\\pard a\\par{\\field{\\*\\fldinst{ TOC \\\\o \"1-3\" }}{\\fldrslt{\\pard one\\tab 1\\par two\\tab 2\\par}}}\\pard b\\par");
    assertThat(Sketch.of(reading.document())).containsExactly("a", "b");
    assertThat(Reads.notes(reading)).containsExactly("目录 1 处未导入，导出时会自动生成。");
  }

  @Test
  void headersAreToldOf() throws IOException {
    Reading reading = reading("{\\header\\pard top\\par}{\\footerl 1}\\pard a\\par");
    assertThat(Sketch.of(reading.document())).containsExactly("a");
    assertThat(Reads.notes(reading)).containsExactly("页眉、页脚未导入，导出时按版式生成。");
  }

  @Test
  void wordsOfAFontHaveItsName() throws IOException {
    Paragraph paragraph =
        (Paragraph)
            reading("\\pard\\f4 " + hex("一是", "GBK") + "\\f0 " + hex("夯实产业基础", "GBK") + "\\par")
                .document()
                .blocks()
                .findFirst()
                .orElseThrow();
    assertThat(paragraph.runs().getFirst().font()).contains("楷体");
  }

  @Test
  void tablesOfEveryForm() throws IOException {
    String row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl ";
    assertThat(rtf(row + "a\\cell b\\cell\\row" + row + "c\\cell d\\cell\\row\\pard e\\par"))
        .containsExactly("| a | b", "| c | d", "e");
    assertThat(rtf(row + "a\\par b\\line c\\cell\\cell\\row\\pard e\\par"))
        .containsExactly("| a⏎b⏎c | ", "e");
    assertThat(
            rtf(
                "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl a\\cell b\\cell c\\cell\\row"
                    + "\\trowd\\cellx1500\\cellx3000\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par"))
        .containsExactly("| a | b{1×2} | c", "| d{1×2} | e{1×2}", "f");
    assertThat(rtf(row + "a\\cell b\\cell\\row\\pard\\par" + row + "c\\cell\\cell\\row"))
        .containsExactly("| a | b", "", "| c | ");
  }

  @Test
  void cellsWithoutEdgesAndRowsWithoutEndsAreRead() throws IOException {
    assertThat(rtf("\\pard\\intbl a\\cell b\\cell\\row\\pard c\\par"))
        .containsExactly("| a | b", "c");
    assertThat(rtf("\\trowd\\cellx1000\\pard\\intbl a\\cell")).containsExactly("| a");
    assertThat(rtf("\\trowd\\cellx1000\\pard\\intbl a")).containsExactly("a");
  }

  @Test
  void nestedTablesBecomeLines() throws IOException {
    assertThat(
            rtf(
                "\\trowd\\cellx3000\\pard\\intbl outer\\par\\itap2 in one\\nestcell in two\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\itap1 after\\cell\\row\\pard x\\par"))
        .containsExactly("| outer⏎in one\tin two⏎after", "x");
  }

  @ParameterizedTest
  @CsvSource({
    "{\\rtf1 a,a",
    "{\\rtf1 a}}}}b,ab",
    "{\\rtf1 \\,\\",
    "{\\rtf1 a\\bin99999 ,a",
    "{\\rtf1 a\\bin-5 b,ab",
    "{\\rtf1 a\\u b,ab",
    "{\\rtf1 \\u99999999999 ?a,a",
    "{\\rtf1 a\\',a?",
    "{\\rtf1 a\\'zz,a?zz",
    "{\\rtf1 {\\*\\b a}b,b",
    "{\\rtf1 \\averyveryveryveryveryveryverylongcommandword a,a"
  })
  void brokenTextsAreReadAsFarAsTheyGo(String written, String read) throws IOException {
    assertThat(String.join("", Reads.rtf(written))).contains(read.substring(0, 1));
  }

  @Test
  void groupsNestedTooDeepAreRefused() {
    assertThatThrownBy(() -> Reads.rtf("{\\rtf1 " + "{".repeat(5_000) + "a"))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Unreadable.Why.DEEP));
  }

  @Test
  @Timeout(60)
  void damagedTextsGiveADocumentOrARefusal() throws IOException {
    String good =
        HEAD
            + "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 a\\par\\trowd\\clvmgf\\cellx900\\cellx1800\\pard\\intbl b\\cell c{\\footnote d}\\cell\\row\\pard{\\field{\\*\\fldinst TOC}{\\fldrslt e\\par}}{\\pict\\pngblip 89504e}\\u19968?\\par}";
    int read = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(good);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = 6 + random.nextInt(text.length() - 6);
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, "{}\\ 9-".charAt(random.nextInt(6)));
          case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
          default -> text.setCharAt(at, (char) (32 + random.nextInt(90)));
        }
      }
      try {
        read += Reads.rtf(text.toString()).isEmpty() ? 0 : 1;
      } catch (Unreadable refused) {
        assertThat(refused.why()).as("seed %d", seed).isEqualTo(Unreadable.Why.BLANK);
      }
    }
    assertThat(read).isGreaterThan(1_500);
  }

  private static List<String> rtf(String body) throws IOException {
    return Sketch.of(reading(body).document());
  }

  private static Reading reading(String body) throws IOException {
    return Reads.rtfReading(HEAD + body + "}");
  }

  private static String hex(String words, String charset) {
    byte[] bytes =
        words.getBytes(charset.isEmpty() ? StandardCharsets.US_ASCII : Charset.forName(charset));
    return HexFormat.of().withPrefix("\\'").formatHex(bytes);
  }
}
