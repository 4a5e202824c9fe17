package plandraft.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what is not a plan.
///
/// @param config settings and the user's own templates
/// @param state recovery, logs and crash reports: private, of this machine
public record Folders(Path config, Path state) {
  private static final String NAME = "PlanDraft";

  /// The folders that the system's customs ask for: XDG on Linux, `AppData` on Windows, `Library`
  /// on macOS.
  ///
  /// @param system the name of the operating system, as the property `os.name` has it
  /// @param home the user's home
  /// @param environment the variables of the process
  public static Folders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      return new Folders(
          folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(NAME),
          folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME));
    }
    Path library = home.resolve("Library");
    Path config = name.contains("mac") ? library.resolve("Preferences") : home.resolve(".config");
    Path state =
        name.contains("mac")
            ? library.resolve("Application Support")
            : home.resolve(".local/state");
    String folder = name.contains("mac") ? NAME : NAME.toLowerCase(Locale.ROOT);
    return new Folders(
        folder(environment, "XDG_CONFIG_HOME").orElse(config).resolve(folder),
        folder(environment, "XDG_STATE_HOME").orElse(state).resolve(folder));
  }

  /// The folders of this process.
  public static Folders ofThisSystem() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /// The user's own templates.
  public Path templates() {
    return config.resolve("templates");
  }

  /// The user's own layouts of documents.
  public Path layouts() {
    return templates().resolve("layouts");
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
