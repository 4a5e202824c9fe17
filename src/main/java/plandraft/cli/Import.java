package plandraft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import plandraft.file.ImportReport;
import plandraft.file.PlanFile;
import plandraft.file.WholeFile;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.read.Reading;
import plandraft.recognize.Choices;
import plandraft.recognize.Entry;
import plandraft.recognize.Gathered;
import plandraft.recognize.Recognition;
import plandraft.recognize.Recognizer;
import plandraft.recognize.TableForm;
import plandraft.say.Message;

/// `import`: documents that others wrote as a plan, and a report of what was understood.
final class Import implements Command {
  @Override
  public CommandSpec spec(Help help) {
    return help.command(
            "import",
            "import.about",
            "plandraft import explanation.docx -o digital-economy.plan",
            "plandraft import plan.docx explanation.docx tables.xlsx -o all.plan --report all.json")
        .addPositional(help.files("import.file"))
        .addOption(help.option(true, "FILE.plan", "import.output", "-o", "--output"))
        .addOption(help.option(false, "R.json", "import.report", "-r", "--report"));
  }

  @Override
  public int run(ParseResult asked, Console console) throws IOException {
    Path output = Path.of(asked.<String>matchedOptionValue("-o", ""));
    if (Files.exists(output)) {
      throw new Refusal(Message.of(Import.class, "output.exists", output.toString()));
    }
    List<String> files = asked.matchedPositionalValue(0, List.of());
    List<Reading> readings = new ArrayList<>();
    for (String file : files) {
      readings.add(Intake.read(Path.of(file), Progress.SILENT));
    }
    Recognition recognition =
        Recognizer.recognize(
            readings.stream().map(Reading::document).toList(), Choices.NONE, Ids.random());
    PlanFile.write(recognition.plan(), output);
    Optional<String> report = Optional.ofNullable(asked.matchedOptionValue("-r", null));
    if (report.isPresent()) {
      WholeFile.write(
          Path.of(report.get()), report(files, readings, recognition, console.locale()).json());
    }
    tell(readings, recognition, console);
    return Terminal.DONE;
  }

  private static void tell(List<Reading> readings, Recognition recognition, Console console) {
    var plan = recognition.plan();
    long indicators =
        plan.indicatorTables().stream().mapToLong(table -> table.indicators().size()).sum();
    console.say(
        Message.of(
            Import.class,
            "import.done",
            plan.header().title(),
            Integer.toString(plan.sections().size()),
            Long.toString(indicators),
            Integer.toString(plan.tasks().size())));
    readings.stream().flatMap(reading -> reading.notes().stream()).distinct().forEach(console::say);
    for (Gathered line : Gathered.of(recognition.toCheck())) {
      Entry entry = line.first();
      line.told()
          .map(Stream::of)
          .orElseGet(
              () ->
                  entry.notes().stream()
                      .map(note -> Message.of(Import.class, "import.note", entry.title(), note)))
          .forEach(console::say);
    }
  }

  private static ImportReport report(
      List<String> files, List<Reading> readings, Recognition recognition, Locale locale) {
    List<ImportReport.Input> inputs =
        IntStream.range(0, files.size())
            .mapToObj(
                i -> new ImportReport.Input(files.get(i), said(readings.get(i).notes(), locale)))
            .toList();
    List<ImportReport.Line> lines =
        recognition.entries().stream().map(entry -> line(entry, locale)).toList();
    return new ImportReport(recognition.plan().header().title(), inputs, lines);
  }

  private static ImportReport.Line line(Entry entry, Locale locale) {
    return new ImportReport.Line(
        entry.spot().document(),
        entry.what().name().toLowerCase(Locale.ROOT),
        entry.level(),
        entry.title(),
        entry.sureness().name().toLowerCase(Locale.ROOT),
        said(entry.notes(), locale),
        entry.table().map(Import::columns).orElse(List.of()));
  }

  private static List<String> columns(TableForm table) {
    return Stream.concat(
            Stream.of(table.kind().name().toLowerCase(Locale.ROOT)),
            table.columns().stream()
                .map(
                    column ->
                        column.heading() + "=" + column.role().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<String> said(List<Message> messages, Locale locale) {
    return messages.stream().map(message -> message.in(locale)).toList();
  }
}
