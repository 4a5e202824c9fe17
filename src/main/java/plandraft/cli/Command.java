package plandraft.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the terminal.
interface Command {
  /// Its name, options and help.
  CommandSpec spec(Help help);

  /// Does what was asked.
  ///
  /// @return the exit code
  /// @throws Refusal if it was asked wrongly
  /// @throws plandraft.file.FileTrouble if a file cannot be read or written
  int run(ParseResult asked, Console console) throws IOException;
}
