package plandraft.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.compose.Documents;
import plandraft.compose.Revision;
import plandraft.compose.Revisions;
import plandraft.document.Document;
import plandraft.export.Format;
import plandraft.file.ComparisonReport;
import plandraft.file.LayoutFiles;
import plandraft.file.PlanFile;
import plandraft.file.Program;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Header;
import plandraft.model.Plan;
import plandraft.review.Wording;
import plandraft.say.Message;
import plandraft.say.Words;

/// `compare`: what differs between two plans.
final class Compare implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "compare",
            "compare.about",
            "plandraft compare sent.plan now.plan",
            "plandraft compare sent.plan now.plan --format json -o changes.json",
            "plandraft compare sent.plan now.plan --format docx -o redline.docx")
        .addPositional(help.file(0, "OLD", "compare.old"))
        .addPositional(help.file(1, "NEW", "compare.new"))
        .addOption(help.option(false, "text|json|docx", "compare.format", "-f", "--format"))
        .addOption(help.option(false, "OUT", "compare.output", "-o", "--output"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    Plan before = PlanFile.read(Path.of(asked.<String>matchedPositionalValue(0, "")));
    Plan after = PlanFile.read(Path.of(asked.<String>matchedPositionalValue(1, "")));
    Optional<Path> output =
        Optional.<String>ofNullable(asked.matchedOptionValue("-o", null)).map(Path::of);
    byte[] told = told(asked.matchedOptionValue("-f", "text"), before, after, output, console);
    if (output.isPresent()) {
      WholeFile.write(output.get(), told);
    } else {
      console.put(told);
    }
    return Terminal.DONE;
  }

  private static byte[] told(
      String format, Plan before, Plan after, Optional<Path> output, Console console)
      throws IOException {
    return switch (format) {
      case "text" -> text(before, after, console.locale()).getBytes(StandardCharsets.UTF_8);
      case "json" -> report(before, after, console.locale()).json();
      case "docx" -> {
        if (output.isEmpty()) {
          throw new Refusal(Message.of(Compare.class, "compare.output.missing"));
        }
        yield redline(before, after, console);
      }
      default -> throw new Refusal(Message.of(Compare.class, "compare.format.unknown", format));
    };
  }

  /// The newer plan as a Word file with tracked changes, made by its drafter on its date.
  private static byte[] redline(Plan before, Plan after, Console console) throws IOException {
    Header header = after.header();
    String author = header.drafter().isBlank() ? Program.NAME_AND_VERSION : header.drafter();
    Instant at = header.date().orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant();
    Layouts layouts = new LayoutFiles(console.folders().layouts()).read();
    Document marked = Documents.redline(before, author, at).compose(after, layouts);
    return Format.DOCX.write(marked, Progress.SILENT);
  }

  private static String text(Plan before, Plan after, Locale locale) {
    Words words = Words.of(Compare.class, locale);
    List<Revision> revisions = Revisions.between(before, after, locale);
    String head =
        words.say("compare.head", after.header().title(), Integer.toString(revisions.size()));
    return revisions.stream()
        .map(revision -> text(revision, words))
        .collect(Collectors.joining("", head + "\n", ""));
  }

  private static String text(Revision revision, Words words) {
    String where =
        revision.what().isEmpty()
            ? revision.where()
            : words.say("compare.where", revision.where(), revision.what());
    StringBuilder text = new StringBuilder();
    text.append("  ")
        .append(revision.kind().title().in(words.locale()))
        .append("  ")
        .append(where)
        .append('\n');
    String said = revision.words().stream().map(each -> marked(each)).collect(Collectors.joining());
    (said + (revision.note().isEmpty() ? "" : "\n" + revision.note()))
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> text.append("        ").append(line).append('\n'));
    return text.toString();
  }

  /// As wdiff marks words: [-deleted-]{+inserted+}.
  private static String marked(Wording stretch) {
    return switch (stretch.kind()) {
      case KEPT -> stretch.text();
      case DELETED -> "[-" + stretch.text() + "-]";
      case INSERTED -> "{+" + stretch.text() + "+}";
    };
  }

  private static ComparisonReport report(Plan before, Plan after, Locale locale) {
    return new ComparisonReport(
        before.header().title(),
        after.header().title(),
        Revisions.between(before, after, locale).stream()
            .map(
                it ->
                    new ComparisonReport.Line(
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.where(),
                        it.place().toString(),
                        it.what(),
                        it.before(),
                        it.after(),
                        it.note()))
            .toList());
  }
}
