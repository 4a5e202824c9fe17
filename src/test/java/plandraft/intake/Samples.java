package plandraft.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.layout.Layouts;

/// Every document that this program can make of what comes with it.
final class Samples {
  private static final Path NOWHERE = Path.of("target/no-such-folder");

  private Samples() {}

  /// A document by its name.
  record Written(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// The specimens, and every document of every sample plan.
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
}
