package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.file.Copies;
import plandraft.file.MergeReport;
import plandraft.file.PlanFile;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.model.Conflict;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.say.Message;

/// `merge`: copies of a plan as one, over the plan they began from.
final class Merge implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "merge",
            "merge.about",
            "plandraft merge sent.plan first.plan second.plan -o merged.plan",
            "plandraft merge sent.plan *.plan -o merged.plan --report conflicts.json")
        .addPositional(help.files("merge.files"))
        .addOption(help.option(true, "OUT.plan", "merge.output", "-o", "--output"))
        .addOption(help.option(false, "R.json", "merge.report", "-r", "--report"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    Path output = Path.of(asked.<String>matchedOptionValue("-o", ""));
    if (Files.exists(output)) {
      throw new Refusal(Message.of(Merge.class, "output.exists", output.toString()));
    }
    List<String> files = asked.matchedPositionalValue(0, List.of());
    if (files.size() < 2) {
      throw new Refusal(Message.of(Merge.class, "merge.tooFew"));
    }
    Plan before = PlanFile.read(Path.of(files.getFirst()));
    Dossier own = PlanFile.dossier(Path.of(files.get(1)));
    List<Copies.Copy> copies = new ArrayList<>();
    for (String file : files.subList(2, files.size())) {
      copies.add(new Copies.Copy(file, PlanFile.dossier(Path.of(file))));
    }
    Dossier whole = Copies.over(before, own, copies, Progress.SILENT).dossier();
    PlanFile.write(whole, output);
    Plan merged = whole.plan();
    List<Conflict> found = whole.conflicts();
    Places places = Places.of(merged);
    Optional<String> report = Optional.ofNullable(asked.matchedOptionValue("-r", null));
    if (report.isPresent()) {
      WholeFile.write(Path.of(report.get()), report(merged, found, places, console).json());
    }
    String title = merged.header().title();
    console.say(
        Message.of(
            Merge.class,
            "merge.done",
            title,
            Integer.toString(files.size() - 1),
            Integer.toString(found.size())));
    found.forEach(each -> console.say(told(each, places)));
    return found.isEmpty() ? Terminal.DONE : Terminal.CONFLICTS;
  }

  private static Message told(Conflict conflict, Places places) {
    Message place = places.path(conflict.place());
    return conflict.ours().isEmpty() || conflict.theirs().isEmpty()
        ? Message.of(Merge.class, "merge.deleted", place)
        : Message.of(
            Merge.class,
            "merge.conflict",
            place,
            conflict.before().orElse(""),
            conflict.ours().orElse(""),
            conflict.copy(),
            conflict.theirs().orElse(""));
  }

  private static MergeReport report(
      Plan merged, List<Conflict> found, Places places, Console console) {
    return new MergeReport(
        merged.header().title(),
        found.stream()
            .map(
                conflict ->
                    new MergeReport.Line(
                        conflict.copy(),
                        places.path(conflict.place()).in(console.locale()),
                        conflict.place().toString(),
                        conflict.field().orElse(""),
                        conflict.before(),
                        conflict.ours(),
                        conflict.theirs()))
            .toList());
  }
}
