package plandraft.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import plandraft.file.Folders;

/// What came of a command typed into the terminal.
record Typed(int exit, byte[] bytes, String err) {
  /// Runs `command` for a user whose own files stand in `folder`.
  static Typed in(Path folder, String... command) {
    return in(folder, Locale.SIMPLIFIED_CHINESE, command);
  }

  /// Runs `command` in the language of `locale`.
  static Typed in(Path folder, Locale locale, String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            locale,
            new Folders(folder.resolve("config"), folder.resolve("state")));
    int exit = Terminal.run(console, command);
    return new Typed(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
