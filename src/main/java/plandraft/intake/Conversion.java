package plandraft.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plandraft.document.Document;
import plandraft.excel.read.OldWorkbookReader;
import plandraft.job.Progress;
import plandraft.office.CompoundFile;
import plandraft.office.OfficeParts;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.WordFile;
import plandraft.word.read.OldWordReader;

/// A process that turns one .doc or .xls file into a .docx and reports what it left out, or why it
/// could not.
public final class Conversion {
  /// Begins the line of the report that says why.
  static final String TROUBLE = "trouble";

  private Conversion() {}

  /// Converts the file named first into the file named second; the third takes the report.
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    List<String> report = new ArrayList<>();
    Notes notes = new Notes();
    try {
      Document document = read(file, notes);
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        WordFile.write(document, out, Progress.SILENT);
      }
      notes.counts().forEach((omission, count) -> report.add(omission.name() + " " + count));
    } catch (Unreadable trouble) {
      report.add(TROUBLE + " " + trouble.why().name());
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // Object models meet damaged files with failures of every kind.
      Exception cause = broken instanceof Exception exception ? exception : new IOException(broken);
      report.add(TROUBLE + " " + OfficeParts.trouble(cause).why().name());
    }
    Files.write(Path.of(arguments[2]), report);
  }

  private static Document read(Path file, Notes notes) throws IOException {
    Meter meter = new Meter(Progress.SILENT);
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return switch (CompoundFile.kind(file)) {
      case WORD -> OldWordReader.read(name, file, meter, notes);
      case SHEET -> OldWorkbookReader.read(name, file, meter, notes);
      case LOCKED -> throw new Unreadable(Why.ENCRYPTED);
      case OTHER -> throw new Unreadable(Why.UNKNOWN);
    };
  }
}
