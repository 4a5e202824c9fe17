package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The complete OOXML schemas, in a class loader of their own: on one class path with the lite ones
/// of the program they would clash.
public final class Schemas {
  private static final Path COMPLETE = Path.of("target", "schemas", "poi-ooxml-full.jar");
  private static final Function<byte[], List<String>> CHECK = check();

  private Schemas() {}

  /// Fails unless every part of the file keeps its schema.
  public static void assertValid(byte[] file) throws IOException {
    Map<String, List<String>> errors = new TreeMap<>();
    Zips.parts(file)
        .forEach(
            (name, bytes) -> {
              if (name.matches("(word|xl)/.*\\.xml|docProps/app\\.xml")) {
                errors.put(name, CHECK.apply(bytes));
              }
            });
    assertThat(errors).isNotEmpty();
    errors.values().removeIf(List::isEmpty);
    assertThat(errors).isEmpty();
  }

  @SuppressWarnings("unchecked") // SchemaCheck implements it, as loaded by the other loader
  private static Function<byte[], List<String>> check() {
    assertThat(COMPLETE).as("mvn process-test-resources puts it there").exists();
    try {
      URLClassLoader loader = new URLClassLoader(path(), ClassLoader.getPlatformClassLoader());
      Class<?> type = loader.loadClass(SchemaCheck.class.getName());
      return (Function<byte[], List<String>>) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException | MalformedURLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static URL[] path() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    path.add(COMPLETE.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("poi-ooxml-lite")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return path.toArray(URL[]::new);
  }
}
