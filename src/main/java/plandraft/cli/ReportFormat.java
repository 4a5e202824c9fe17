package plandraft.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.check.Severity;
import plandraft.check.Told;
import plandraft.file.Checked;
import plandraft.file.ReportJson;
import plandraft.say.Words;

/// The formats a check report is printed in.
enum ReportFormat {
  TEXT {
    @Override
    byte[] write(List<Checked> files, Locale locale) {
      Words words = Words.of(ReportFormat.class, locale);
      return utf8(files.stream().map(file -> text(file, words)).collect(Collectors.joining("\n")));
    }
  },
  JSON {
    @Override
    byte[] write(List<Checked> files, Locale locale) {
      return ReportJson.write(files);
    }
  },
  CSV {
    @Override
    byte[] write(List<Checked> files, Locale locale) {
      return utf8(
          Stream.concat(
                  Stream.of(COLUMNS),
                  files.stream()
                      .flatMap(file -> file.findings().stream().map(told -> cells(file, told))))
              .map(ReportFormat::line)
              .collect(Collectors.joining()));
    }
  };

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "severity",
          "rule",
          "place",
          "where",
          "words",
          "sentence",
          "formula",
          "fix",
          "waived");

  /// The report on several files.
  abstract byte[] write(List<Checked> files, Locale locale);

  /// The format called `name`, such as `json`.
  static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Checked file, Words words) {
    StringBuilder text = new StringBuilder();
    text.append(words.say("check.head", file.file(), file.plan())).append('\n');
    file.findings().forEach(told -> text.append(text(told, words)));
    long waived = file.findings().stream().filter(told -> !told.isOpen()).count();
    text.append(
        words.say(
            "check.total",
            Long.toString(file.count(Severity.ERROR)),
            Long.toString(file.count(Severity.WARNING)),
            Long.toString(file.count(Severity.ADVICE)),
            Long.toString(waived)));
    return text.append('\n').toString();
  }

  private static String text(Told told, Words words) {
    String severity =
        told.isOpen() ? told.severity().title().in(words.locale()) : words.say("check.waived");
    StringBuilder text = new StringBuilder();
    text.append("  ").append(severity).append("  ").append(told.where()).append('\n');
    indented(text, told.sentence());
    indented(text, told.formula());
    told.fix()
        .filter(fix -> told.isOpen())
        .ifPresent(fix -> indented(text, words.say("check.fix", fix)));
    told.waived().ifPresent(why -> indented(text, words.say("check.reason", why)));
    return text.toString();
  }

  private static void indented(StringBuilder text, String line) {
    if (!line.isBlank()) {
      text.append("        ").append(line).append('\n');
    }
  }

  private static List<String> cells(Checked file, Told told) {
    return List.of(
        file.file(),
        told.severity().name().toLowerCase(Locale.ROOT),
        told.rule(),
        told.place().toString(),
        told.where(),
        told.words(),
        told.sentence(),
        told.formula(),
        told.fix().orElse(""),
        told.waived().orElse(""));
  }

  /// A line as RFC 4180 has it.
  private static String line(List<String> cells) {
    return cells.stream().map(ReportFormat::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
