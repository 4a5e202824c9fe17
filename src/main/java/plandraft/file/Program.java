package plandraft.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What this program calls itself.
public final class Program {
  /// Its version, as the build has it.
  public static final String VERSION = version();

  /// Its name and version, as files name their writer.
  public static final String NAME_AND_VERSION = "PlanDraft " + VERSION;

  private Program() {}

  private static String version() {
    try (InputStream told = Program.class.getResourceAsStream("program.properties")) {
      Properties properties = new Properties();
      properties.load(told);
      return properties.getProperty("version");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
