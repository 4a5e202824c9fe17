package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.file.PlanFile;
import plandraft.file.Templates;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.say.Message;

/// `new`: a new plan from a template.
final class NewPlan implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "new", "new.about", "plandraft new --template special-plan -o digital-economy.plan")
        .addOption(help.option(true, "NAME", "new.template", "-t", "--template"))
        .addOption(help.option(true, "FILE.plan", "new.output", "-o", "--output"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    Path output = Path.of(asked.<String>matchedOptionValue("-o", ""));
    if (Files.exists(output)) {
      throw new Refusal(Message.of(NewPlan.class, "output.exists", output.toString()));
    }
    Plan plan =
        new Templates(console.folders().templates())
            .named(asked.matchedOptionValue("-t", ""))
            .newPlan(Ids.random());
    PlanFile.write(plan, output);
    return Terminal.DONE;
  }
}
