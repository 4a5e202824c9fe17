package plandraft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program logs: never to the terminal, where only what concerns the user is said.
final class Logs {
  private static final int MOST_BYTES = 1 << 20;

  private Logs() {}

  /// Logs nothing.
  static void off() {
    LogManager.getLogManager().reset();
  }

  /// Logs warnings to a file in the folder `state` that only the user may read; what no thread
  /// catches ends there too.
  static void toFile(Path state) {
    off();
    try {
      Files.createDirectories(state);
      Path file = state.resolve("plandraft.log");
      if (!Files.exists(file)) {
        Files.createFile(file, onlyOwner(file));
      }
      FileHandler handler = new FileHandler(file.toString(), MOST_BYTES, 1, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setLevel(Level.WARNING);
      Logger.getLogger("").addHandler(handler);
    } catch (IOException unwritable) {
      // Then there is no log: no reason to keep the user from working.
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) ->
            Logger.getLogger("plandraft").log(Level.SEVERE, "in " + thread.getName(), failure));
  }

  private static FileAttribute<?>[] onlyOwner(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
