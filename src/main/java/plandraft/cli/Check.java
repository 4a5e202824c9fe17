package plandraft.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.check.Checker;
import plandraft.check.Report;
import plandraft.check.Severity;
import plandraft.check.Told;
import plandraft.compose.CheckReport;
import plandraft.compose.DocumentKind;
import plandraft.export.Format;
import plandraft.file.Checked;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.ParentFile;
import plandraft.file.PlanFile;
import plandraft.file.RuleFiles;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.say.Message;

/// `check`: what does not hold in plans, each compared with the plan it follows.
final class Check implements Command {
  /// The word that lets every finding pass.
  private static final String NEVER = "never";

  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "check",
            "check.about",
            "plandraft check digital-economy.plan",
            "plandraft check *.plan --parent outline.plan --format csv --fail-on warning")
        .addPositional(help.files("check.file"))
        .addOption(help.option(false, "P.plan", "check.parent", "-p", "--parent"))
        .addOption(help.option(false, "text|json|csv|docx|xlsx", "check.format", "-f", "--format"))
        .addOption(help.option(false, "OUT", "check.output", "-o", "--output"))
        .addOption(help.option(false, "error|warning|never", "check.failOn", "--fail-on"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    String format = named(asked, "--format").orElse("text");
    List<String> files = asked.<List<String>>matchedPositionalValue(0, List.of());
    Optional<Path> output = named(asked, "--output").map(Path::of);
    if (Format.named(format).isPresent() && (output.isEmpty() || files.size() > 1)) {
      throw refusal("check.oneFile", format);
    }
    if (Format.named(format).isEmpty() && ReportFormat.named(format).isEmpty()) {
      throw refusal("check.noFormat", format);
    }
    Optional<Severity> least = least(named(asked, "--fail-on").orElse("error"));
    Optional<String> parent = named(asked, "--parent");
    Optional<Plan> common =
        parent.isPresent() ? Optional.of(PlanFile.read(Path.of(parent.get()))) : Optional.empty();
    Checker checker = Checker.of(new RuleFiles(console.folders().templates()).read());
    List<Checked> all = new ArrayList<>();
    for (String file : files) {
      all.add(check(file, common, checker, console));
    }
    byte[] report =
        Format.named(format).isPresent()
            ? document(all.getFirst(), Format.named(format).get(), console)
            : ReportFormat.named(format).orElseThrow().write(all, console.locale());
    if (output.isPresent()) {
      WholeFile.write(output.get(), report);
    } else {
      console.put(report);
    }
    return least.filter(it -> all.stream().anyMatch(file -> fails(file, it))).isPresent()
        ? Terminal.FOUND
        : Terminal.DONE;
  }

  private static Checked check(String name, Optional<Plan> common, Checker checker, Console console)
      throws FileTrouble {
    Path file = Path.of(name);
    Plan plan = PlanFile.read(file);
    Optional<Plan> parent = common.isPresent() ? common : own(plan, file, console);
    Report report = checker.report(plan, parent);
    return new Checked(name, plan.header().title(), Told.all(plan, report, console.locale()));
  }

  /// The parent that the plan itself names; where it cannot be read the rest is checked none the
  /// less.
  private static Optional<Plan> own(Plan plan, Path file, Console console) {
    try {
      return ParentFile.of(plan, file);
    } catch (FileTrouble trouble) {
      console.complain(Message.of(Check.class, "check.noParent", file.toString(), trouble.told()));
      return Optional.empty();
    }
  }

  private static byte[] document(Checked checked, Format format, Console console)
      throws IOException {
    Plan plan = PlanFile.read(Path.of(checked.file()));
    Layouts layouts = new LayoutFiles(console.folders().layouts()).read();
    List<CheckReport.Line> lines =
        checked.findings().stream().map(told -> line(told, console.locale())).toList();
    DocumentKind report = new CheckReport(lines, console.locale()).as(DocumentKind.Form.WORD);
    return format.write(report.compose(plan, layouts), Progress.SILENT);
  }

  private static CheckReport.Line line(Told told, Locale locale) {
    return new CheckReport.Line(
        told.severity().title().in(locale),
        told.where(),
        told.sentence(),
        told.formula(),
        told.fix().orElse(""),
        told.waived().orElse(""));
  }

  private static boolean fails(Checked file, Severity least) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.compareTo(least) <= 0)
        .anyMatch(severity -> file.count(severity) > 0);
  }

  private static Optional<Severity> least(String name) {
    if (name.equals(NEVER)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Severity.values())
            .filter(severity -> severity != Severity.ADVICE)
            .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst()
            .orElseThrow(() -> refusal("check.noFailOn", name)));
  }

  private static Optional<String> named(ParseResult asked, String option) {
    return Optional.ofNullable(asked.matchedOptionValue(option, null));
  }

  private static Refusal refusal(String key, String given) {
    return new Refusal(Message.of(Check.class, key, given));
  }
}
