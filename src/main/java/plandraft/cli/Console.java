package plandraft.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import plandraft.file.Folders;
import plandraft.say.Message;

/// Where a command speaks, in which language, and where it finds the user's own files.
///
/// @param out results
/// @param err what went wrong, one line each
record Console(PrintStream out, PrintStream err, Locale locale, Folders folders) {
  /// The console of this process.
  static Console ofThisProcess() {
    return new Console(
        ableToSayAnything(System.out),
        ableToSayAnything(System.err),
        Locale.getDefault(),
        Folders.ofThisSystem());
  }

  /// In the C locale a stream is said to take ASCII only, which terminals hardly ever mean.
  private static PrintStream ableToSayAnything(PrintStream stream) {
    return stream.charset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(stream, true, StandardCharsets.UTF_8)
        : stream;
  }

  /// Says `message` as a result.
  void say(Message message) {
    out.println(message.in(locale));
  }

  /// Says `message` as something that went wrong.
  void complain(Message message) {
    err.println("plandraft: " + message.in(locale).replaceAll("\\R", " "));
  }

  /// Puts bytes out as they are.
  void put(byte[] bytes) {
    out.writeBytes(bytes);
    out.flush();
  }
}
