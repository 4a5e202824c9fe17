package plandraft.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The labelled cases in `src/test/resources/checks`.
final class Corpus {
  private static final Path HOME = Path.of("src", "test", "resources", "checks");

  private Corpus() {}

  /// All of them, called by file and name.
  static List<LabelledCase> cases() throws IOException {
    List<LabelledCase> cases = new ArrayList<>();
    for (Path file : files()) {
      cases.addAll(LabelledCase.all(file.getFileName().toString(), Files.readString(file)));
    }
    return cases;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
