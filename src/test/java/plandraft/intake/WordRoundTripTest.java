package plandraft.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Document;
import plandraft.intake.Samples.Written;
import plandraft.job.Progress;
import plandraft.read.Plainly;
import plandraft.word.WordFile;

/// What was written as a Word file reads back as it was.
class WordRoundTripTest {
  @TempDir Path folder;

  static List<Written> documents() throws IOException {
    return Samples.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsBackAsItWas(Written written) throws IOException {
    Path file = folder.resolve("document.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(written.document(), out, Progress.SILENT);
    }
    Document read = Intake.read(file, Progress.SILENT).document();
    Plainly.assertSame(Plainly.of(read), Plainly.of(written.document()));
  }
}
