package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.Golden;
import plandraft.document.Document;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.layout.Layouts;
import plandraft.model.Plan;

/// Every document of every sample plan reads as it did.
class GoldenDocumentsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String DOCUMENTS = "documents";
  private static final Path NOWHERE = Path.of("target/no-such-folder");

  /// One document of one sample.
  record Sample(String name, Plan plan, DocumentKind kind) {
    String file() {
      return DOCUMENTS + "/" + name + "/" + kind.id() + ".txt";
    }

    @Override
    public String toString() {
      return name + " " + kind.id();
    }
  }

  static List<Sample> samples() throws FileTrouble {
    List<Sample> samples = new ArrayList<>();
    for (Template template : Templates.samples()) {
      Plan plan = template.plan();
      Documents.of(plan).forEach(kind -> samples.add(new Sample(template.name(), plan, kind)));
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyDocumentReadsAsItDid(Sample sample) throws IOException {
    Layouts layouts = new LayoutFiles(NOWHERE).read();
    Document document = sample.kind().compose(sample.plan(), layouts);
    Golden.assertStands(sample.file(), Printed.of(document));
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    List<Path> expected = samples().stream().map(Sample::file).map(GOLDEN::resolve).toList();
    try (Stream<Path> files = Files.walk(GOLDEN.resolve(DOCUMENTS))) {
      assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
