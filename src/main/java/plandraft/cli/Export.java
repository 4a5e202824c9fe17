package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Table;
import plandraft.export.Format;
import plandraft.export.SetFiles;
import plandraft.file.LayoutFiles;
import plandraft.file.PlanFile;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.query.TaskTable;
import plandraft.say.Message;

/// `export`: one document of a plan, or all of them.
final class Export implements Command {
  /// What programs call kinds of files by; 规划1.0 is only a name.
  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z]{2,5})$");

  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "export",
            "export.about",
            "plandraft export digital-economy.plan --document explanation -o explanation.docx",
            "plandraft export digital-economy.plan --document revisions --against sent.plan -o r.docx",
            "plandraft export digital-economy.plan --all -o documents")
        .addPositional(help.file("export.file"))
        .addOption(help.choice("KIND", "export.document", told(), "-d", "--document"))
        .addOption(help.flag("export.all", "-a", "--all"))
        .addOption(help.option(false, "OLD.plan|STAGE", "export.against", "--against"))
        .addOption(help.option(false, "docx|xlsx", "export.format", "-f", "--format"))
        .addOption(help.option(false, "NAME", "export.unit", "-u", "--unit"))
        .addOption(help.option(true, "OUT", "export.output", "-o", "--output"));
  }

  private static Stream<Message> told() {
    return Stream.concat(
        Documents.KINDS.stream()
            .map(kind -> Message.of(Export.class, "export.kind", kind.id(), kind.title())),
        Stream.of(Message.of(Export.class, "export.kind.against", Documents.REVISIONS)));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    boolean all = asked.matchedOptionValue("--all", false);
    Optional<String> kind = value(asked, "--document");
    if (all == kind.isPresent()) {
      throw refusal("export.oneOrAll");
    }
    Beforehand.begin();
    Dossier dossier = PlanFile.dossier(Path.of(asked.<String>matchedPositionalValue(0, "")));
    Plan plan = dossier.plan();
    Optional<String> against = value(asked, "--against");
    Layouts layouts = new LayoutFiles(console.folders().layouts()).read();
    Path output = Path.of(asked.<String>matchedOptionValue("-o", ""));
    Optional<String> unit = value(asked, "--unit");
    if (all) {
      if (unit.isPresent() || against.isPresent() || asked.hasMatchedOption("--format")) {
        throw refusal("export.allAlone");
      }
      exportAll(plan, layouts, output, console);
    } else {
      DocumentKind chosen = kind(kind.orElseThrow(), dossier, against);
      Document document =
          unit.isPresent()
              ? extract(chosen, plan, layouts, unit.get())
              : chosen.compose(plan, layouts);
      Format format = format(value(asked, "--format"), output, chosen);
      WholeFile.write(output, written(document, format));
    }
    return Terminal.DONE;
  }

  private static void exportAll(Plan plan, Layouts layouts, Path folder, Console console)
      throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException wrong) {
      throw refusal("export.folder", folder.toString());
    }
    console
        .out()
        .print(new SetFiles(plan, layouts).write(folder, console.locale(), Progress.SILENT));
  }

  private static DocumentKind kind(String id, Dossier dossier, Optional<String> against)
      throws IOException {
    boolean revisions = id.equals(Documents.REVISIONS);
    if (revisions != against.isPresent()) {
      throw refusal("export.against.kind");
    }
    return revisions
        ? Documents.revisions(older(dossier, against.get()))
        : kind(id, dossier.plan());
  }

  /// The plan in a file of that name, or the newest version of that stage.
  private static Plan older(Dossier dossier, String against) throws IOException {
    Optional<Version> version = dossier.newest(against);
    if (version.isPresent()) {
      return version.get().plan();
    }
    if (!Files.exists(Path.of(against))) {
      throw refusal("export.against.unknown", against);
    }
    return PlanFile.read(Path.of(against));
  }

  private static DocumentKind kind(String id, Plan plan) {
    DocumentKind kind =
        Documents.kind(id)
            .orElseThrow(() -> refusal("export.kind.unknown", id, ids(Documents.KINDS)));
    if (!kind.suits().test(plan)) {
      throw refusal("export.kind.empty", id, ids(Documents.of(plan)));
    }
    return kind;
  }

  private static String ids(List<DocumentKind> kinds) {
    return Stream.concat(kinds.stream().map(DocumentKind::id), Stream.of(Documents.REVISIONS))
        .collect(Collectors.joining(", "));
  }

  private static Document extract(DocumentKind kind, Plan plan, Layouts layouts, String unit) {
    if (!kind.id().equals("responsibilities")) {
      throw refusal("export.unit.kind");
    }
    if (!TaskTable.units(plan).contains(unit)) {
      throw refusal("export.unit.unknown", unit);
    }
    return Documents.extract(unit).compose(plan, layouts);
  }

  private static Format format(Optional<String> name, Path output, DocumentKind kind) {
    Optional<Format> asked =
        name.map(
                given ->
                    Format.named(given).orElseThrow(() -> refusal("export.format.unknown", given)))
            .or(() -> Format.of(output));
    Matcher other = ENDING.matcher(output.toString());
    if (asked.isEmpty() && other.find()) {
      throw refusal("export.format.unknown", other.group(1));
    }
    return asked.orElse(Format.usualOf(kind));
  }

  private static byte[] written(Document document, Format format) throws IOException {
    if (format == Format.XLSX && document.blocks().noneMatch(Table.class::isInstance)) {
      throw refusal("export.noTable");
    }
    return format.write(document, Progress.SILENT);
  }

  private static Optional<String> value(ParseResult asked, String option) {
    return Optional.ofNullable(asked.matchedOptionValue(option, null));
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(Export.class, key, arguments));
  }
}
