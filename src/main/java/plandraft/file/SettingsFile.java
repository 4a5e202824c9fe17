package plandraft.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The settings as a file in the config folder. Settings are never worth an interruption: what
/// cannot be read is as on a first run, what cannot be written is only logged.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;

  /// The settings in the folder `config`, which need not exist yet.
  public SettingsFile(Path config) {
    this.file = config.resolve("settings.json");
  }

  /// The settings as written last.
  public Settings read() {
    try {
      return SmallJson.read(Files.readAllBytes(file), Settings.class);
    } catch (NoSuchFileException firstRun) {
      return Settings.FIRST;
    } catch (IOException | JacksonException wrong) {
      LOG.log(Level.WARNING, "settings cannot be read", wrong);
      return Settings.FIRST;
    }
  }

  /// Writes `settings` in one step.
  public void write(Settings settings) {
    try {
      Files.createDirectories(file.getParent());
      SafeWriting.unwatched()
          .write(file, SmallJson.MAPPER.writeValueAsBytes(settings), Optional.empty());
    } catch (IOException wrong) {
      LOG.log(Level.WARNING, "settings cannot be written", wrong);
    }
  }
}
