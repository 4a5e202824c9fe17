package plandraft;

import java.io.File;
import java.util.stream.Stream;
import plandraft.cli.Terminal;
import plandraft.file.Folders;
import plandraft.ui.Workbench;

/// Starts the program: the window for no arguments or plan files, otherwise a command of the
/// terminal.
public final class Main {
  private Main() {}

  /// Runs the program with the arguments of the command line.
  public static void main(String[] arguments) {
    if (Stream.of(arguments).allMatch(Main::isPlan)) {
      Logs.toFile(Folders.ofThisSystem().state());
      try {
        Workbench.open(arguments);
      } catch (UnsupportedOperationException noDisplay) {
        System.exit(Terminal.withoutDisplay());
      }
    } else {
      Logs.off();
      System.exit(Terminal.run(arguments));
    }
  }

  private static boolean isPlan(String argument) {
    return argument.endsWith(".plan") || new File(argument).isFile();
  }
}
