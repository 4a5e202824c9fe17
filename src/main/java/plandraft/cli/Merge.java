package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.file.MergeReport;
import plandraft.file.PlanFile;
import plandraft.file.PlanTree;
import plandraft.file.WholeFile;
import plandraft.model.Conflict;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.query.Scheme;
import plandraft.review.Merged;
import plandraft.review.Merging;
import plandraft.review.Tree;
import plandraft.say.Message;

/// `merge`: copies of a plan as one, over the plan they began from.
final class Merge implements Command {
  /// A conflict and the copy that says otherwise.
  private record Found(String copy, Conflict conflict) {}

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
    List<Plan> plans = new ArrayList<>();
    for (String file : files) {
      plans.add(PlanFile.read(Path.of(file)));
    }
    List<Found> found = new ArrayList<>();
    Plan merged = PlanTree.read(merge(files, plans, found), plans);
    PlanFile.write(merged, output);
    Places places = Places.of(merged, Scheme.USUAL);
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

  /// Copy after copy merged into the first.
  private static Tree.Fields merge(List<String> files, List<Plan> plans, List<Found> found) {
    Tree.Fields before = PlanTree.of(plans.getFirst());
    Tree.Fields now = PlanTree.of(plans.get(1));
    for (int i = 2; i < plans.size(); i++) {
      String copy = files.get(i);
      Merged merged = Merging.of(before, now, PlanTree.of(plans.get(i)));
      merged.conflicts().forEach(conflict -> found.add(new Found(copy, conflict)));
      now = merged.plan();
    }
    return now;
  }

  private static Message told(Found found, Places places) {
    Conflict conflict = found.conflict();
    Message place = places.path(conflict.place());
    return conflict.ours().isEmpty() || conflict.theirs().isEmpty()
        ? Message.of(Merge.class, "merge.deleted", place)
        : Message.of(
            Merge.class,
            "merge.conflict",
            place,
            conflict.before().orElse(""),
            conflict.ours().orElse(""),
            found.copy(),
            conflict.theirs().orElse(""));
  }

  private static MergeReport report(
      Plan merged, List<Found> found, Places places, Console console) {
    return new MergeReport(
        merged.header().title(),
        found.stream()
            .map(
                each ->
                    new MergeReport.Line(
                        each.copy(),
                        places.path(each.conflict().place()).in(console.locale()),
                        each.conflict().place().toString(),
                        each.conflict().field().orElse(""),
                        each.conflict().before(),
                        each.conflict().ours(),
                        each.conflict().theirs()))
            .toList());
  }
}
