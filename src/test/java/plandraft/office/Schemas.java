package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The complete OOXML schemas, in a class loader of their own: on one class path with the lite ones
/// of the program they would clash.
public final class Schemas {
  private static final Path COMPLETE = Path.of("target", "schemas", "poi-ooxml-full.jar");
  private static final Pattern IGNORABLE = Pattern.compile(" mc:Ignorable=\"([^\"]*)\"");
  private static final Function<byte[], List<String>> CHECK = check();

  private Schemas() {}

  /// Fails unless every part of the file keeps its schema, but for what ISO/IEC 29500-3 lets a
  /// program ignore: a part of Microsoft's own, and attributes of a namespace marked so.
  public static void assertValid(byte[] file) throws IOException {
    Map<String, List<String>> errors = new TreeMap<>();
    Zips.parts(file)
        .forEach(
            (name, bytes) -> {
              if (!name.endsWith("commentsExtended.xml")
                  && name.matches("(word|xl)/.*\\.xml|docProps/app\\.xml")) {
                errors.put(name, CHECK.apply(understood(bytes)));
              }
            });
    assertThat(errors).isNotEmpty();
    errors.values().removeIf(List::isEmpty);
    assertThat(errors).isEmpty();
  }

  private static byte[] understood(byte[] part) {
    String xml = new String(part, StandardCharsets.UTF_8);
    Matcher ignorable = IGNORABLE.matcher(xml);
    if (!ignorable.find()) {
      return part;
    }
    String names = ignorable.group(1).strip().replaceAll("\\s+", "|");
    return xml.replaceAll(" (?:mc:Ignorable|(?:" + names + "):\\w+)=\"[^\"]*\"", "")
        .getBytes(StandardCharsets.UTF_8);
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
