package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.WordFile;
import plandraft.word.read.RawWord;

/// Files are read by what they are, and what cannot be read is told in one sentence.
class IntakeTest {
  @TempDir Path folder;

  @Test
  void textIsToldApartByItsLooks() throws IOException {
    assertThat(Sketch.of(read("a.txt", "# 一\n正文").document())).containsExactly("# 一", "正文");
    assertThat(Sketch.of(read("a.md", "# 一\n正文").document())).containsExactly("# 一", "正文");
    assertThat(Sketch.of(read("a.md", "**一**").document())).containsExactly("**一**");
    assertThat(Sketch.of(read("a.txt", "**一**").document())).containsExactly("**一**");
    assertThat(Sketch.of(read("a.html", "<p>一<b>二</b></p>").document())).containsExactly("一**二**");
    assertThat(Sketch.of(read("a.tsv", "一\t二").document())).containsExactly("| 一 | 二");
    assertThat(Sketch.of(read("a.rtf", "{\\rtf1 a\\par}").document())).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void cellsPartedByCommasAreATableInAnyEncoding(String charset) throws IOException {
    Path file = folder.resolve("主要指标.csv");
    Files.write(file, "指标,单位,2030年\r\n增加值,亿元,\"1,350\"\r\n".getBytes(charset));

    Reading reading = Intake.read(file, Progress.SILENT);

    assertThat(reading.notes()).isEmpty();
    assertThat(Sketch.of(reading.document()))
        .containsExactly("| 指标 | 单位 | 2030年", "| 增加值 | 亿元 | 1,350");
    assertThat(reading.document().blocks())
        .singleElement()
        .isInstanceOfSatisfying(Table.class, table -> assertThat(table.name()).isEqualTo("主要指标"));
  }

  @Test
  void chineseTextOfOldProgramsIsRead() throws IOException {
    Path file = folder.resolve("旧文.txt");
    Files.write(file, "一、总体要求".getBytes(Charset.forName("GBK")));
    Reading reading = Intake.read(file, Progress.SILENT);
    assertThat(reading.document().name()).isEqualTo("旧文");
    assertThat(Sketch.of(reading.document())).containsExactly("一、总体要求");
  }

  @Test
  void aMisnamedFileIsReadAndToldOf() throws IOException {
    Path file = folder.resolve("plan.doc");
    Files.write(file, word());
    Reading reading = Intake.read(file, Progress.SILENT);
    assertThat(reading.document().blocks()).isNotEmpty();
    assertThat(reading.notes().getFirst().in(Locale.ROOT)).isEqualTo("文件的扩展名与内容不符，已按实际内容读取。");
    assertThat(read("text.docx", "一、总体要求").notes()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsToldInOneSentence() throws IOException {
    assertTold(folder, Why.FOLDER);
    assertTold(folder.resolve("none.docx"), Why.MISSING);
    assertTold(file("empty.docx", new byte[0]), Why.EMPTY);
    assertTold(file("blank.txt", " \n".getBytes(StandardCharsets.UTF_8)), Why.BLANK);
    assertTold(file("scan.pdf", "%PDF-1.7 \n".getBytes(StandardCharsets.UTF_8)), Why.UNKNOWN);
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertTold(file("noise.docx", noise), Why.UNKNOWN);
    byte[] word = word();
    assertTold(file("cut.docx", Arrays.copyOf(word, word.length / 2)), Why.DAMAGED);
  }

  @ParameterizedTest
  @CsvSource({
    "a.xls, 0900040002001000",
    "a.xls, 0902060000001000",
    "a.xls, 0904060000001000",
    "a.xls, 0908080000050500",
    "a.doc, DBA52D0000000904",
    "a.doc, DCA5680009040000"
  })
  void filesOlderThanOffice97AreToldOf(String name, String head) throws IOException {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(head), 4_000);
    assertTold(file(name, bytes), Why.ANCIENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t\n一", "\t一\t二", "\t1"})
  void textThatBeginsLikeAnOldSheetIsText(String text) throws IOException {
    Path file = file("a.txt", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(Intake.read(file, Progress.SILENT).document().blocks()).isNotEmpty();
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        Arguments.of(
            "bars.md", "|".repeat(2_000_000) + "\n" + "|-".repeat(1_000_000) + "\n", Why.DEEP),
        Arguments.of("rows.csv", "a,b\n".repeat(600_000), Why.LARGE),
        Arguments.of("columns.csv", "1,".repeat(20_000), Why.LARGE),
        Arguments.of("quotes.csv", "\"a,".repeat(1_200_000), Why.LARGE),
        Arguments.of("groups.rtf", "{\\rtf1" + "{".repeat(1_000_000), Why.DEEP));
  }

  @ParameterizedTest
  @MethodSource("endless")
  @Timeout(60)
  void textWithoutEndIsRefused(String name, String text, Why why) throws IOException {
    assertTold(file(name, text.getBytes(StandardCharsets.UTF_8)), why);
  }

  @Test
  @Timeout(120)
  void filesCutAtEveryKilobyteGiveADocumentOrOneSentence() throws IOException {
    ByteArrayOutputStream sheets = new ByteArrayOutputStream();
    ExcelFile.write(Specimens.everything(), sheets, Progress.SILENT);
    for (byte[] whole : List.of(word(), sheets.toByteArray())) {
      for (int length = 1_024; length < whole.length; length += 1_024) {
        Path file = file("cut.docx", Arrays.copyOf(whole, length));
        assertThat(Soundness.holds(file, "cut at " + length)).isFalse();
      }
    }
  }

  @Test
  void readingStopsWhenAskedTo() throws IOException {
    Path file = file("plan.docx", word());
    assertThatThrownBy(
            () ->
                Intake.read(
                    file,
                    (done, whole) -> {
                      throw new Stopped();
                    }))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void filesMadeToDoHarmAreRefused() throws IOException {
    assertTold(file("bomb.docx", zip("[Content_Types].xml", " ".repeat(20_000_000))), Why.SWELLING);
    String outward = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><Types>&b;</Types>";
    assertTold(file("outward.xlsx", zip("[Content_Types].xml", outward)), Why.OUTWARD);
    assertTold(file("macro.pptm", slides()), Why.UNKNOWN);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i <= 10_000; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
      }
    }
    assertTold(file("many.docx", many.toByteArray()), Why.LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "a.odt, mimetype, UNKNOWN",
    "b.ofd, OFD.xml, UNKNOWN",
    "c.zip, 规划.docx, UNKNOWN",
    "d.docx, mimetype, UNKNOWN",
    "e.docx, [Content_Types].xml, DAMAGED",
    "f.docx, word/document.xml, DAMAGED",
    "g.xlsx, XL\\workbook.xml, DAMAGED",
  })
  void archivesOfAnotherKindAreNotCalledDamaged(String name, String part, Why why)
      throws IOException {
    assertTold(file(name, zip(part, "application/epub+zip")), why);
  }

  @Test
  void longTablesOfLikeRowsDoNoHarm() throws IOException {
    String row = "<w:tr><w:tc><w:p><w:pPr><w:jc w:val='center'/></w:pPr></w:p></w:tc></w:tr>";
    Path file =
        file("empty rows.docx", RawWord.of("<w:tbl>" + row.repeat(30_000) + "</w:tbl>").bytes());
    assertThat(Sketch.of(Intake.read(file, Progress.SILENT).document())).hasSize(30_000);
  }

  private static byte[] slides() throws IOException {
    return RawWord.of("")
        .kind("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")
        .bytes();
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private void assertTold(Path file, Why why) {
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(
            Unreadable.class,
            trouble -> {
              assertThat(trouble.why()).isEqualTo(why);
              assertThat(trouble.told().in(Locale.ROOT))
                  .startsWith("“" + file.getFileName() + "”读不了：")
                  .endsWith("。");
            });
  }

  private Reading read(String name, String text) throws IOException {
    return Intake.read(file(name, text.getBytes(StandardCharsets.UTF_8)), Progress.SILENT);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(Specimens.everything(), out, Progress.SILENT);
    return out.toByteArray();
  }
}
