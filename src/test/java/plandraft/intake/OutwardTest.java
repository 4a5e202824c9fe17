package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.office.Zips;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.word.read.RawWord;

/// Files that refer to another computer, or bring programs along: their words are read, nobody is
/// asked for anything.
class OutwardTest {
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String MACROS = "文件里有宏，没有运行，也不会保留。";

  @TempDir Path folder;
  private HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void hearNothing() {
    server.stop(0);
    assertThat(asked).hasValue(0);
  }

  private String there() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    return Intake.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
  }

  private static List<String> notes(Reading reading) {
    return reading.notes().stream().map(note -> note.in(Locale.ROOT)).toList();
  }

  static Stream<Arguments> inWord() {
    String field = "<w:fldSimple w:instr='%s'><w:r><w:t>结果</w:t></w:r></w:fldSimple>";
    return Stream.of(
        Arguments.of("hyperlink", "<w:hyperlink r:id='x'><w:r><w:t>链接</w:t></w:r></w:hyperlink>"),
        Arguments.of(
            "image",
            "<w:r><w:drawing><a:graphic><a:blip r:link='x' r:embed='x'/></a:graphic></w:drawing></w:r>"),
        Arguments.of("image", "<w:r><w:pict><v:imagedata r:id='x'/></w:pict></w:r>"),
        Arguments.of("oleObject", "<w:r><w:object><v:imagedata r:id='x'/></w:object></w:r>"),
        Arguments.of("subDocument", "<w:subDoc r:id='x'/>"),
        Arguments.of("footnotes", ""),
        Arguments.of("comments", ""),
        Arguments.of("styles", ""),
        Arguments.of("numbering", ""),
        Arguments.of("attachedTemplate", field.formatted("INCLUDETEXT \"@\"")),
        Arguments.of("frame", field.formatted("INCLUDEPICTURE \"@\" \\d")),
        Arguments.of(
            "settings", field.formatted("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/c\"")),
        Arguments.of("aFChunk", "</w:p><w:altChunk r:id='x'/><w:p>"));
  }

  @ParameterizedTest
  @MethodSource("inWord")
  void aTextThatRefersElsewhereIsReadWithoutIt(String relation, String inline) throws IOException {
    byte[] file =
        RawWord.of("<w:p><w:r><w:t>正文</w:t></w:r>" + inline.replace("@", there()) + "</w:p>")
            .bytes();
    Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(file));
    relate(parts, "word/_rels/document.xml.rels", relation);

    Reading reading = read("outward.docx", Zips.file(parts));

    assertThat(String.join("", Sketch.of(reading.document()))).contains("正文");
  }

  @ParameterizedTest
  @MethodSource("inSheets")
  void aWorkbookThatRefersElsewhereIsReadWithoutIt(String part, String relation)
      throws IOException {
    Map<String, byte[]> parts = workbook();
    List<String> whole = Sketch.of(read("whole.xlsx", Zips.file(parts)).document());
    relate(parts, part, relation);

    assertThat(Sketch.of(read("outward.xlsx", Zips.file(parts)).document())).isEqualTo(whole);
  }

  static Stream<Arguments> inSheets() {
    return Stream.of("externalLinkPath", "connections", "image", "vmlDrawing", "hyperlink")
        .flatMap(
            relation ->
                Stream.of("xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels")
                    .map(part -> Arguments.of(part, relation)));
  }

  @Test
  void aFormulaThatFetchesIsReadAsItWasSaved() throws IOException {
    Map<String, byte[]> parts = workbook();
    String sheet = "xl/worksheets/sheet1.xml";
    String formula = "<c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"" + there() + "\")</f><v>取得</v></c>";
    parts.computeIfPresent(
        sheet,
        (_, xml) ->
            bytes(
                text(xml)
                    .replaceFirst(
                        "(?s)(<sheetData>).*(</sheetData>)",
                        "$1<row r=\"1\">" + formula + "</row>$2")));

    assertThat(String.join("", Sketch.of(read("formula.xlsx", Zips.file(parts)).document())))
        .contains("取得");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPageThatRefersElsewhereIsReadWithoutIt(String name, String text) throws IOException {
    Reading reading = read(name, bytes(text.replace("@", there())));
    assertThat(String.join("", Sketch.of(reading.document()))).contains("正文");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a.html", "<p>正文</p><img src='@'><iframe src='@'></iframe>"),
        Arguments.of("b.html", "<head><base href='@'><link rel=stylesheet href='@'></head><p>正文"),
        Arguments.of("c.html", "<meta http-equiv=refresh content='0;url=@'><p>正文</p>"),
        Arguments.of("d.html", "<script>fetch('@')</script><p onclick=\"fetch('@')\">正文</p>"),
        Arguments.of("e.html", "<style>@import url(@); p{background:url(@)}</style><p>正文</p>"),
        Arguments.of("f.md", "# 题\n\n正文![图](@)[链接](@)\n\n## 又\n"),
        Arguments.of(
            "g.rtf",
            "{\\rtf1\\ansi{\\*\\template @}{\\field{\\*\\fldinst INCLUDEPICTURE \"@\"}{\\fldrslt }}"
                + "\\u27491?\\u25991?\\par}"));
  }

  @Test
  void macrosAreToldOfAndLeft() throws IOException {
    Map<String, byte[]> word =
        new LinkedHashMap<>(
            Zips.parts(
                RawWord.of("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")
                    .kind("application/vnd.ms-word.document.macroEnabled.main+xml")
                    .bytes()));
    macros(word, "word/vbaProject.bin", "word/_rels/document.xml.rels");
    assertThat(notes(read("macros.docm", Zips.file(word)))).containsExactly(MACROS);

    Map<String, byte[]> book = workbook();
    macros(book, "xl/vbaProject.bin", "xl/_rels/workbook.xml.rels");
    book.computeIfPresent(
        "[Content_Types].xml",
        (_, xml) ->
            bytes(
                text(xml)
                    .replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
    assertThat(notes(read("macros.xlsm", Zips.file(book)))).contains(MACROS);
  }

  private static void macros(Map<String, byte[]> parts, String name, String relations) {
    parts.put(name, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    parts.computeIfPresent(
        "[Content_Types].xml",
        (_, xml) ->
            bytes(
                text(xml)
                    .replaceFirst(
                        "<Override",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override")));
    put(
        parts,
        relations,
        "<Relationship Id=\"vba\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>");
  }

  /// Has `part` relate as `x` to what is on the other computer.
  private void relate(Map<String, byte[]> parts, String part, String relation) {
    String element =
        "<Relationship Id=\"x\" Type=\"%srelationships/%s\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(RELATIONS, relation, there());
    put(parts, part, element);
  }

  private static void put(Map<String, byte[]> parts, String part, String element) {
    byte[] none =
        bytes(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
    String relations = text(parts.getOrDefault(part, none));
    parts.put(part, bytes(relations.replace("</Relationships>", element + "</Relationships>")));
  }

  private static Map<String, byte[]> workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(Specimens.everything(), out, Progress.SILENT);
    return new LinkedHashMap<>(Zips.parts(out.toByteArray()));
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
