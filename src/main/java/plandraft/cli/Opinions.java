package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.circulation.Collected;
import plandraft.circulation.Collecting;
import plandraft.circulation.Copy;
import plandraft.circulation.Sending;
import plandraft.file.Holder;
import plandraft.file.LayoutFiles;
import plandraft.file.OpenPlan;
import plandraft.file.OpinionsFile;
import plandraft.file.PlanFile;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Dossier;
import plandraft.model.Ids;
import plandraft.model.Version;
import plandraft.query.Places;
import plandraft.review.returned.Opinion;
import plandraft.review.returned.Review;
import plandraft.say.Message;

/// `opinions`: copies of a plan for those who comment on it, what a copy says, and what came back.
final class Opinions implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "opinions",
            "opinions.about",
            "plandraft opinions export plan.plan --to 市经信局、市科技局 -o copies",
            "plandraft opinions export copy.plan -o copy.opinions",
            "plandraft opinions import plan.plan copies/*.docx copies/*.opinions -o next.plan")
        .addPositional(help.files("opinions.files"))
        .addOption(help.option(false, "NAMES", "opinions.to", "-t", "--to"))
        .addOption(help.flag("opinions.look", "-n", "--look"))
        .addOption(help.option(false, "OUT", "opinions.output", "-o", "--output"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    List<String> words = asked.matchedPositionalValue(0, List.of());
    List<Path> files = words.stream().skip(1).map(Path::of).toList();
    Optional<String> to = Optional.ofNullable(asked.matchedOptionValue("--to", null));
    Optional<Path> output =
        Optional.ofNullable(asked.<String>matchedOptionValue("-o", null)).map(Path::of);
    if (files.isEmpty()) {
      throw refusal("opinions.file");
    }
    switch (words.getFirst()) {
      case "export" ->
          export(files, to, output.orElseThrow(() -> refusal("opinions.where")), console);
      case "import" -> collect(files, output, asked.matchedOptionValue("--look", false), console);
      default -> throw refusal("opinions.what", words.getFirst());
    }
    return Terminal.DONE;
  }

  private static void export(List<Path> files, Optional<String> to, Path output, Console console)
      throws IOException {
    if (files.size() > 1) {
      throw refusal("opinions.one");
    }
    if (to.isPresent()) {
      send(files.getFirst(), Sending.named(to.get()), output, console);
    } else {
      Dossier dossier = PlanFile.dossier(files.getFirst());
      String organization = dossier.recipient().orElse("");
      Review review = Review.of(dossier.plan(), dossier.sent(), organization, "", Instant.now());
      OpinionsFile.write(review, output);
      int said = review.comments().size() + review.replies().size();
      console.say(say("opinions.saved", Integer.toString(said), output.toString()));
    }
  }

  /// Sends copies out; the plan's file keeps the version that went out, by which what comes back is
  /// understood.
  private static void send(Path file, List<String> names, Path folder, Console console)
      throws IOException {
    if (names.isEmpty()) {
      throw refusal("opinions.nobody");
    }
    if (Files.exists(folder)) {
      WholeFile.folder(folder);
    }
    try (OpenPlan open = OpenPlan.open(file, Holder.me(System.getProperty("user.name")))) {
      Dossier dossier = open.dossier();
      Optional<Version> kept =
          dossier.versions().reversed().stream()
              .filter(each -> each.plan().equals(dossier.plan()))
              .findFirst();
      Version version = kept.orElseGet(() -> version(dossier));
      if (kept.isEmpty()) {
        open.save(dossier.frozen(version));
      }
      new Sending(version, names, EnumSet.allOf(Copy.class))
          .write(dossier, layouts(console), folder, Progress.SILENT)
          .forEach(written -> console.out().println(written));
    }
  }

  private static Version version(Dossier dossier) {
    String stage = dossier.plan().header().stage();
    return new Version(Ids.random().fresh(), stage, "", Instant.now(), "", dossier.plan());
  }

  private static Layouts layouts(Console console) throws IOException {
    return new LayoutFiles(console.folders().layouts()).read();
  }

  private static void collect(
      List<Path> files, Optional<Path> output, boolean look, Console console) throws IOException {
    if (files.size() < 2) {
      throw refusal("opinions.nothing");
    }
    if (!look && output.isEmpty()) {
      throw refusal("opinions.where");
    }
    if (output.filter(Files::exists).isPresent()) {
      throw refusal("output.exists", output.get().toString());
    }
    Dossier dossier = PlanFile.dossier(files.getFirst());
    Collected collected =
        Collecting.read(dossier, layouts(console), files.subList(1, files.size()), Progress.SILENT);
    if (!collected.refused().isEmpty()) {
      throw new Refusal(collected.refused().getFirst().why());
    }
    tell(dossier, collected, console);
    if (output.isPresent()) {
      PlanFile.write(
          dossier.withPlan(Collected.taken(dossier.plan(), collected.opinions())), output.get());
    }
  }

  private static void tell(Dossier dossier, Collected collected, Console console) {
    Places places = Places.of(dossier.plan());
    for (Collected.Source source : collected.sources()) {
      console.say(
          say(
              "opinions.source",
              source.file().getFileName().toString(),
              source.organization(),
              Integer.toString(source.opinions().size())));
      for (Opinion opinion : source.opinions()) {
        Message place = places.path(opinion.about().place());
        console.say(say("opinions.line", place, String.join(" ", said(opinion))));
      }
    }
  }

  private static List<String> said(Opinion opinion) {
    List<String> said = new ArrayList<>();
    switch (opinion) {
      case Opinion.Answered answered -> said.add(answered.reply().text());
      case Opinion.Said _, Opinion.Changed _ -> {
        said.add(opinion.about().text());
        opinion.about().wording().ifPresent(said::add);
        opinion
            .about()
            .proposed()
            .ifPresent(
                each -> {
                  said.add(each.value().printed());
                  said.add(each.basis().printed());
                });
      }
    }
    return said.stream().filter(each -> !each.isBlank()).toList();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(Opinions.class, key, arguments);
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(say(key, arguments));
  }
}
