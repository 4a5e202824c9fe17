package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.office.Zips;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.read.RawWord;

/// Files larger than any document are refused on the way, and whoever waits is heard meanwhile.
@Timeout(120)
class LimitsTest {
  @TempDir Path folder;

  /// A file made of `like`, in one part of which the sign @ makes room for many more.
  private Path swollen(
      String name, Map<String, byte[]> like, String part, IntFunction<String> one, int count)
      throws IOException {
    Path file = folder.resolve(name);
    String whole = new String(like.get(part), StandardCharsets.UTF_8);
    int at = whole.indexOf('@');
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> each : like.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        if (each.getKey().equals(part)) {
          write(zip, whole.substring(0, at));
          for (int i = 0; i < count; i++) {
            write(zip, one.apply(i));
          }
          write(zip, whole.substring(at + 1));
        } else {
          zip.write(each.getValue());
        }
      }
    }
    return file;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path text(IntFunction<String> one, int count) throws IOException {
    Map<String, byte[]> parts = Zips.parts(RawWord.of("@").bytes());
    return swollen("long.docx", parts, "word/document.xml", one, count);
  }

  private Path sheet(IntFunction<String> one, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(Specimens.everything(), out, Progress.SILENT);
    Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(out.toByteArray()));
    String part = "xl/worksheets/sheet1.xml";
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    String rows =
        xml.replaceFirst("(<sheetData>)(?s:.*)(</sheetData>)(?s:.*)", "$1@$2</worksheet>");
    parts.put(part, rows.getBytes(StandardCharsets.UTF_8));
    return swollen("long.xlsx", parts, part, one, count);
  }

  private static void assertRefused(Path file, Why why) {
    List<Long> told = new ArrayList<>();
    assertThatThrownBy(() -> Intake.read(file, (done, _) -> told.add(done)))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(why));
    assertThat(told).as("progress").hasSizeGreaterThan(20);
  }

  /// Something random enough that a file of it does not swell when unpacked.
  private static String noise(int i) {
    return Integer.toHexString(i * 0x9E3779B9);
  }

  @ParameterizedTest
  @CsvSource({
    "<row/>",
    "<row ht='#'/>",
    "<row><c><v>#</v></c></row>",
    "<row><c t='inlineStr'><is><t>#</t></is></c><c/></row>",
  })
  void aWorkbookOfMoreThanTwoHundredThousandRowsAndCells(String row) throws IOException {
    assertRefused(sheet(i -> row.replace("#", noise(i)), 200_001), Why.LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "<w:p><w:r><w:t>#</w:t></w:r></w:p>, 200_001",
    "<w:p w:id='#'/>, 200_001",
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p w:id='#'/>, 100_001",
  })
  void aTextOfMoreThanTwoHundredThousandParagraphs(String block, String count) throws IOException {
    int most = Integer.parseInt(count.replace("_", ""));
    assertRefused(text(i -> block.replace("#", noise(i)), most), Why.LARGE);
  }

  @Test
  void aParagraphOfMoreThanAMillionRuns() throws IOException {
    IntFunction<String> run =
        i -> "<w:r><w:rPr><w:b w:val='" + i % 2 + "'/></w:rPr><w:t>" + noise(i) + "</w:t></w:r>";
    assertRefused(text(i -> (i == 0 ? "<w:p>" : "") + run.apply(i), 1_000_001), Why.LARGE);
  }

  @ParameterizedTest
  @CsvSource({"long.txt, 33", "long.html, 33", "long.rtf, 65"})
  void aTextOfMoreBytesThanAnyHas(String name, long mebibytes) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, name.endsWith("rtf") ? "{\\rtf1 " : "<p>文</p>");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(mebibytes << 20);
    }
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.LARGE));
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        Arguments.of("a.txt", "", "第一段，写了些字。\n"),
        Arguments.of("a.md", "# 一\n## 二\n", "- 第一条\n\n"),
        Arguments.of("a.csv", "甲,乙\n", "1,2\n"),
        Arguments.of("a.html", "<body>", "<p>第一段</p>"),
        Arguments.of("b.html", "<body><table>", "<tr><td>1<td>2"),
        Arguments.of("c.html", "<body>", "<i>"),
        Arguments.of("a.rtf", "{\\rtf1 ", "a\\par\n"),
        Arguments.of("b.rtf", "{\\rtf1 ", "\\trowd\\cellx900\\intbl a\\cell\\row\n"));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void whoStopsWaitingForALongTextIsHeard(String name, String head, String each)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), head + each.repeat(60_000));
    assertStops(file);
  }

  @Test
  void whoStopsWaitingForALongFileOfOfficeIsHeard() throws IOException {
    assertStops(text(i -> "<w:p><w:r><w:t>" + noise(i) + "</w:t></w:r></w:p>", 60_000));
    assertStops(sheet(i -> "<row><c><v>" + i + "</v></c></row>", 60_000));
  }

  private static void assertStops(Path file) {
    for (int patience : new int[] {1, 3, 10}) {
      int[] asked = {0};
      Progress impatient =
          (_, _) -> {
            if (++asked[0] >= patience) {
              throw new Stopped();
            }
          };
      assertThatThrownBy(() -> Intake.read(file, impatient)).isInstanceOf(Stopped.class);
      assertThat(asked[0]).isEqualTo(patience);
    }
  }
}
