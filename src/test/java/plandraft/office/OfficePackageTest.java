package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.job.Progress;
import plandraft.word.WordFile;

/// What a file says of itself comes from the document, never from the clock.
class OfficePackageTest {
  private static final String CORE = "docProps/core.xml";

  @Test
  void titleAuthorAndDayAreTheDocuments() throws IOException {
    Markups file = Markups.of(file("示例规划\u0000", "示例局", Optional.of(LocalDate.of(2025, 3, 20))));
    assertThat(text(file, "dc:title")).isEqualTo("示例规划");
    assertThat(text(file, "dc:creator")).isEqualTo("示例局");
    assertThat(text(file, "cp:lastModifiedBy")).isEqualTo("示例局");
    assertThat(text(file, "dcterms:created")).isEqualTo("2025-03-20T00:00:00Z");
    assertThat(text(file, "dcterms:modified")).isEqualTo("2025-03-20T00:00:00Z");
  }

  @Test
  void aDocumentWithoutDayHasTheFirstOneOfZipFiles() throws IOException {
    Markups file = Markups.of(file("示例规划", "", Optional.empty()));
    assertThat(text(file, "dcterms:created")).isEqualTo("1980-01-01T00:00:00Z");
  }

  @Test
  void everyEntryBearsTheSameTime() throws IOException {
    List<LocalDateTime> times = new ArrayList<>();
    byte[] file = file("示例规划", "示例局", Optional.empty());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTimeLocal());
      }
    }
    assertThat(times).hasSizeGreaterThan(5).containsOnly(LocalDateTime.of(1980, 1, 1, 12, 0));
  }

  private static String text(Markups file, String name) {
    return file.elements(CORE, name).findFirst().map(Element::getTextContent).orElseThrow();
  }

  private static byte[] file(String name, String author, Optional<LocalDate> day)
      throws IOException {
    Document document =
        new Document(
            name,
            new Document.Origin(author, day),
            Specimens.styles(),
            List.of(new Document.Part(Specimens.PORTRAIT, List.of(Paragraph.of("body", "一")))),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }
}
