package plandraft.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plandraft.file.SafeWriting.Step;

/// A program that saves two contents in turn until it is killed, and tells each step as one byte.
final class EndlessSaving {
  private EndlessSaving() {}

  /// Arguments: the file to save to, and the files with the two contents.
  static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    byte[] one = Files.readAllBytes(Path.of(arguments[1]));
    byte[] other = Files.readAllBytes(Path.of(arguments[2]));
    SafeWriting writing = new SafeWriting(EndlessSaving::tell);
    Optional<Path> previous = Optional.of(file.resolveSibling("previous"));
    while (true) {
      writing.write(file, one, previous);
      writing.write(file, other, previous);
    }
  }

  private static void tell(Step step) {
    try {
      OutputStream told = System.out;
      told.write(step.ordinal());
      told.flush();
    } catch (IOException parentGone) {
      System.exit(1);
    }
  }
}
