package plandraft;

import plandraft.cli.Terminal;

/// Starts the program: the window, or a command of the terminal.
public final class Main {
  private Main() {}

  /// Runs the program with the arguments of the command line.
  public static void main(String[] arguments) {
    System.exit(Terminal.run(arguments));
  }
}
