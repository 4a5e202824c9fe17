package plandraft.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import plandraft.excel.read.WorkbookReader;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.office.OfficeParts;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Reading;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.read.WordReader;

/// Reads files of any kind as documents, each by its content whatever its name says. Nothing in
/// them is run, nothing outside of them asked for, and the files stay as they are.
public final class Intake {
  private Intake() {}

  /// Reads `file`.
  ///
  /// @throws Unreadable if it cannot be read; it names the file and says why
  /// @throws Stopped if `progress` was asked to stop
  public static Reading read(Path file, Progress progress) throws Unreadable {
    try {
      return content(file, new Meter(progress));
    } catch (Stopped stopped) {
      throw stopped;
    } catch (Unreadable trouble) {
      throw trouble.in(file);
    } catch (NoSuchFileException missing) {
      throw new Unreadable(Why.MISSING, missing).in(file);
    } catch (AccessDeniedException refused) {
      throw new Unreadable(Why.REFUSED, refused).in(file);
    } catch (StackOverflowError deep) {
      // Patterns go down a step for each sign they pass.
      throw new Unreadable(Why.DEEP, deep).in(file);
    } catch (OutOfMemoryError large) {
      // What was read is let go of with it.
      throw new Unreadable(Why.LARGE, large).in(file);
    } catch (IOException | RuntimeException broken) {
      // Libraries meet damaged files with exceptions of every kind.
      throw OfficeParts.trouble(broken).in(file);
    }
  }

  private static Reading content(Path file, Meter meter) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Unreadable(Why.FOLDER);
    }
    Kind kind = Kind.of(file);
    Reading reading =
        switch (kind) {
          case PACKAGE -> office(file, meter);
          case RTF -> Texts.rich(file, meter);
          case TEXT -> Texts.read(file, meter);
          case COMPOUND -> Apart.read(file, meter);
          case ANCIENT -> throw new Unreadable(Why.ANCIENT);
          case IMAGE -> throw new Unreadable(Why.UNKNOWN);
        };
    return kind.isMisnamed(file) ? reading.and(Omission.MISNAMED) : reading;
  }

  private static Reading office(Path file, Meter meter) throws IOException {
    try (OfficeParts parts = OfficeParts.open(file, meter)) {
      return switch (parts.kind()) {
        case WORD -> WordReader.read(file, parts, meter);
        case SHEET -> WorkbookReader.read(file, parts, meter);
        case OTHER -> throw new Unreadable(Why.UNKNOWN);
      };
    }
  }
}
