package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.Golden;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.office.Everywhere;
import plandraft.office.Schemas;
import plandraft.office.Zips;

class WordFileTest {
  static Stream<String> specimens() {
    return Specimens.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void keepsTheSchema(String name) throws IOException {
    byte[] file = write(Specimens.all().get(name));
    // To be looked at: pages cannot be judged by a test alone.
    Path shown = Path.of("target", "documents", name + ".docx");
    Files.createDirectories(shown.getParent());
    Files.write(shown, file);
    Schemas.assertValid(file);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void standsAsItStood(String name) throws IOException {
    StringBuilder parts = new StringBuilder();
    new TreeMap<>(Zips.parts(write(Specimens.all().get(name))))
        .forEach(
            (part, bytes) -> {
              if (part.endsWith(".xml") || part.endsWith(".rels")) {
                String xml = new String(bytes, StandardCharsets.UTF_8);
                parts.append("=== ").append(part).append('\n');
                parts.append(xml.replace("><", ">\n<")).append('\n');
              }
            });
    Golden.assertStands("word/" + name + ".txt", parts.toString());
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void readsBackAsTheSameTablesAndText(String name) throws IOException {
    Document document = Specimens.all().get(name);
    WordText.assertHeldBy(write(document), document);
  }

  @Test
  void putsCommentsWhereTheirAnchorsAre() throws IOException {
    byte[] file = write(Specimens.everything());
    try (XWPFDocument read = read(file)) {
      assertThat(read.getDocComments().getComments())
          .extracting(XWPFComment::getAuthor, XWPFComment::getInitials, XWPFComment::getText)
          .containsExactly(
              tuple("张三", "张", "这一段建议补充数据来源。\n详见统计公报。"),
              tuple("Li Si", "LS", "建议调整为35。"),
              tuple("王五", "王", "单位是否为“家”？"));
    }
    assertThat(body(file))
        .containsPattern("<w:commentRangeStart w:id=\"1\"/>(?:(?!</w:p>).)*>30</w:t>")
        .contains("w:name=\"_target_003ai2\"")
        .doesNotContain("elsewhere");
  }

  @Test
  void numbersOddPagesRightAndEvenPagesLeft() throws IOException {
    try (XWPFDocument read = read(write(Specimens.grid()))) {
      List<String> footers = read.getFooterList().stream().map(XWPFFooter::getText).toList();
      assertThat(footers).hasSize(2).allMatch(text -> text.contains("—"));
      assertThat(read.getEvenAndOddHeadings()).isTrue();
    }
  }

  @Test
  void givesTheSameBytesInEveryTimeZoneAndLocale() throws Exception {
    Everywhere.assertSame(() -> write(Specimens.everything()));
  }

  @Test
  void tellsHowFarItIsAndStops() throws IOException {
    Map<Long, Long> steps = new TreeMap<>();
    WordFile.write(Specimens.table(), OutputStream.nullOutputStream(), steps::put);
    assertThat(steps).hasSize(31).containsEntry(31L, 31L);
    assertThatThrownBy(
            () ->
                WordFile.write(
                    Specimens.table(),
                    OutputStream.nullOutputStream(),
                    (done, whole) -> {
                      throw new Stopped();
                    }))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void tellsWhenTheDiskIsFull() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> WordFile.write(Specimens.table(), full, Progress.SILENT))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void dropsWhatXmlCannotHold() throws IOException {
    Document document = Specimens.grid();
    Paragraph paragraph = Paragraph.of("body", "控制\u0001符\uFFFF，孤\uD840字，𠮷野，a<b>&\"c\"");
    byte[] file =
        write(
            new Document(
                document.name(),
                document.origin(),
                document.styles(),
                List.of(new Document.Part(document.parts().getFirst().page(), List.of(paragraph))),
                List.of()));
    try (XWPFDocument read = read(file)) {
      assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("控制符，孤字，𠮷野，a<b>&\"c\"");
    }
  }

  static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static String body(byte[] file) throws IOException {
    return new String(Zips.parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
  }
}
