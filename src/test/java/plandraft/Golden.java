package plandraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that stand in `src/test/resources/golden` as they should be; `mvn -Dgolden=write test`
/// writes them anew, to be looked at before they are committed.
public final class Golden {
  private static final Path HOME = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /// Fails unless `actual` is what stands in the file `name`.
  public static void assertStands(String name, String actual) throws IOException {
    Path file = HOME.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("written by mvn -Dgolden=write test").exists();
    assertThat(actual)
        .as("%s has changed; if it should, write it anew with mvn -Dgolden=write test", file)
        .isEqualTo(Files.readString(file));
  }
}
