package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import plandraft.export.Format;
import plandraft.job.Progress;

/// What is written to nowhere while a plan is read is written as any document is.
class BeforehandTest {
  @Test
  void theDocumentGoesIntoEveryFormat() throws IOException {
    byte[] word = Format.DOCX.write(Beforehand.document(), Progress.SILENT);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("一");
      assertThat(read.getTables().getFirst().getText().strip()).isEqualTo("一");
    }
    byte[] excel = Format.XLSX.write(Beforehand.document(), Progress.SILENT);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
      assertThat(read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("一");
    }
  }
}
