package plandraft.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.file.PlanFile;
import plandraft.file.PlanJson;

/// `dump`: a plan's JSON on standard output, always in UTF-8.
final class Dump implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command("dump", "dump.about", "plandraft dump digital-economy.plan > plan.json")
        .addPositional(help.file("dump.file"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    Path file = Path.of(asked.<String>matchedPositionalValue(0, ""));
    console.put(PlanJson.write(PlanFile.read(file)));
    console.put("\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Terminal.DONE;
  }
}
