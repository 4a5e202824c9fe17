package plandraft.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.read.Plainly;
import plandraft.word.WordFile;

/// What was written as a Word file reads back as it was.
class WordRoundTripTest {
  private static final Path NOWHERE = Path.of("target/no-such-folder");

  @TempDir Path folder;

  /// A document by its name.
  record Written(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Written> documents() throws IOException {
    List<Written> documents = new ArrayList<>();
    Specimens.all().forEach((name, document) -> documents.add(new Written(name, document)));
    Layouts layouts = new LayoutFiles(NOWHERE).read();
    for (Template template : Templates.samples()) {
      for (DocumentKind kind : Documents.of(template.plan())) {
        documents.add(
            new Written(template.name() + " " + kind.id(), kind.compose(template.plan(), layouts)));
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsBackAsItWas(Written written) throws IOException {
    Document read = Intake.read(write(written.document()), Progress.SILENT).document();
    Plainly.assertSame(Plainly.of(read), Plainly.of(written.document()));
  }

  private Path write(Document document) throws IOException {
    Path file = folder.resolve("document.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
  }
}
