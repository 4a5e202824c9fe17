package plandraft.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import plandraft.office.OfficeParts;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Reading;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.read.WordReader;

/// Reads files that only object models can read, which take memory as they like: in a process of
/// its own, which may be ended at any time. It turns the file into a .docx, which is then read
/// here.
final class Apart {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final long LOOK_MILLIS = 40;

  /// The exit code of a process that ran out of memory.
  private static final int OUT_OF_MEMORY = 3;

  private Apart() {}

  /// Reads `file`.
  static Reading read(Path file, Meter meter) throws IOException {
    Path folder = Files.createTempDirectory("plandraft-");
    try {
      Path converted = folder.resolve("document.docx");
      Path report = folder.resolve("report.txt");
      int exit = run(List.of(file.toString(), converted.toString(), report.toString()), meter);
      if (exit != 0 || !Files.exists(report)) {
        throw new Unreadable(exit == OUT_OF_MEMORY ? Why.LARGE : Why.DAMAGED);
      }
      Notes notes = notes(Files.readAllLines(report));
      try (OfficeParts parts = OfficeParts.open(converted, meter)) {
        Reading reading = WordReader.read(file, parts, meter);
        return new Reading(reading.document(), notes.messages());
      }
    } finally {
      delete(folder);
    }
  }

  private static int run(List<String> arguments, Meter meter) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> options =
        List.of(
            java.toString(),
            "-Xmx512m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            Conversion.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(options.stream(), arguments.stream()).toList());
    builder.environment().put("CLASSPATH", classPath());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long end = System.nanoTime() + LONGEST.toNanos();
    Process process = builder.start();
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        meter.at(0, 0);
        if (System.nanoTime() - end > 0) {
          throw new Unreadable(Why.SLOW);
        }
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /// The class path with every entry in full: the process may not start in this folder.
  private static String classPath() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    return String.join(
        File.pathSeparator,
        Stream.of(entries).map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
  }

  private static Notes notes(List<String> report) throws Unreadable {
    Notes notes = new Notes();
    for (String line : report) {
      String[] words = line.split(" ");
      if (words[0].equals(Conversion.TROUBLE)) {
        throw new Unreadable(Why.valueOf(words[1]));
      }
      notes.add(Omission.valueOf(words[0]), Integer.parseInt(words[1]));
    }
    return notes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
