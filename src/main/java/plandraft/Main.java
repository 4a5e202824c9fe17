package plandraft;

/// Starts the program: the terminal's commands, or the window when there are none.
public final class Main {
  private Main() {}

  /// Runs the program with the arguments of the command line.
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
