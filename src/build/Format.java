import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`--check`) or writes (`--write`) the layout of every source file below a folder.
final class Format {
  public static void main(String[] arguments) throws Exception {
    boolean write = arguments[0].equals("--write");
    List<Path> crooked = new ArrayList<>();
    for (Path file : sources(Path.of(arguments[1]))) {
      String before = Files.readString(file);
      String after = format(file, before);
      if (!after.equals(before)) {
        crooked.add(file);
        if (write) {
          Files.writeString(file, after);
        }
      }
    }
    if (!write && !crooked.isEmpty()) {
      System.err.println("Not formatted; run mvn -Pformat process-sources: " + crooked);
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(Path file, String source) {
    try {
      String trimmed = RemoveUnusedImports.removeUnusedImports(source);
      String ordered = ImportOrderer.reorderImports(trimmed, JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (Exception failure) {
      throw new IllegalStateException(file + ": " + failure.getMessage(), failure);
    }
  }
}
