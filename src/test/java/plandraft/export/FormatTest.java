package plandraft.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;

final class FormatTest {
  @ParameterizedTest
  @CsvSource({"a.docx, DOCX", "a.DOCX, DOCX", "b/a.xlsx, XLSX", "a.docx.xlsx, XLSX"})
  void theNameOfAFileAsksForAFormat(Path file, Format format) {
    assertThat(Format.of(file)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.pdf", "docx", "a.docx/b", "a.docx "})
  void otherNamesAskForNone(Path file) {
    assertThat(Format.of(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"docx, DOCX", "xlsx, XLSX"})
  void aFormatIsNamedAsItsFilesEnd(String name, Format format) {
    assertThat(Format.named(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DOCX", ".docx", "doc"})
  void otherNamesNameNone(String name) {
    assertThat(Format.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"plan, DOCX", "targets, DOCX", "workbook, XLSX"})
  void eachKindHasItsUsualFormat(String kind, Format format) {
    assertThat(Format.usualOf(Documents.kind(kind).orElseThrow())).isEqualTo(format);
  }
}
