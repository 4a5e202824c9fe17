package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Long tables are read, bombs are not.
final class ZipLimitsTest {
  @BeforeEach
  void set() {
    ZipLimits.set();
  }

  @Test
  void theyHoldForTheWholeProgram() {
    assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ZipLimits.LEAST_RATIO);
    assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(ZipLimits.LARGEST_PART);
  }

  @Test
  void aDocumentOfLikeParagraphsIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (int i = 0; i < 20_000; i++) {
        document.createParagraph().createRun().setText("同样的一行");
      }
      document.write(bytes);
    }
    try (InputStream in = new ByteArrayInputStream(bytes.toByteArray());
        XWPFDocument read = new XWPFDocument(in)) {
      assertThat(read.getParagraphs()).hasSize(20_000);
    }
  }

  @Test
  void aBombIsRefused() throws IOException {
    byte[] bomb = zipped(60 << 20);
    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(
            () -> {
              try (InputStream in = new ByteArrayInputStream(bomb);
                  XWPFDocument read = new XWPFDocument(in)) {
                read.getParagraphs();
              }
            })
        .as(ZipArchiveThresholdInputStream.class.getSimpleName())
        .hasStackTraceContaining("Zip bomb");
  }

  private static byte[] zipped(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[size]);
    }
    return bytes.toByteArray();
  }
}
