package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.excel.ExcelFile;
import plandraft.intake.Samples.Written;
import plandraft.job.Progress;
import plandraft.office.LibreOffice;
import plandraft.read.Plainly;
import plandraft.word.WordFile;

/// What was written reads back as it was after LibreOffice has saved it anew, but for anchors: it
/// drops bookmarks of empty places and sorts those that begin together.
@Tag("interop")
class LibreOfficeRoundTripTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> textReadsBackAsItWas() throws IOException {
    List<Written> documents = Samples.documents();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Path file = folder.resolve(i + ".docx");
      try (OutputStream out = Files.newOutputStream(file)) {
        WordFile.write(documents.get(i).document(), out, Progress.SILENT);
      }
      files.add(file);
    }
    Path saved = Files.createDirectory(folder.resolve("saved"));
    LibreOffice.in(folder).save(files, "docx", saved);
    return files.stream()
        .map(
            file -> {
              Written written = documents.get(files.indexOf(file));
              return DynamicTest.dynamicTest(
                  written.name(), () -> assertSame(saved.resolve(file.getFileName()), written));
            });
  }

  private static void assertSame(Path file, Written written) throws IOException {
    Document read = Intake.read(file, Progress.SILENT).document();
    Plainly.assertSame(Plainly.unanchored(read), Plainly.unanchored(written.document()));
  }

  @TestFactory
  Stream<DynamicTest> tablesReadBackAsTheyWere() throws IOException {
    List<Written> documents =
        Samples.documents().stream()
            .filter(written -> written.document().blocks().anyMatch(Table.class::isInstance))
            // The specimens claim results that their formulas do not have.
            .filter(written -> !Specimens.all().containsKey(written.name()))
            .toList();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Path file = folder.resolve(i + ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        ExcelFile.write(documents.get(i).document(), out, Progress.SILENT);
      }
      files.add(file);
    }
    Path saved = Files.createDirectory(folder.resolve("saved"));
    LibreOffice.in(folder).save(files, "xlsx", saved);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    documents.get(files.indexOf(file)).name(),
                    () ->
                        assertThat(ExcelRoundTripTest.tablesOf(saved.resolve(file.getFileName())))
                            .isEqualTo(ExcelRoundTripTest.tablesOf(file))));
  }
}
