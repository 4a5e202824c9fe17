package plandraft.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import plandraft.model.Dossier;
import tools.jackson.core.JacksonException;

/// Unsaved work, kept in the state folder so that a crash takes nothing with it. Only the user may
/// read it.
public final class Recovery {
  private static final System.Logger LOG = System.getLogger(Recovery.class.getName());
  private static final String NOTE = ".json";
  private static final String KEPT = ".plan";

  private final Path folder;

  /// Recovery in the folder `state`, which need not exist yet.
  public Recovery(Path state) {
    this.folder = state.resolve("recovery");
  }

  /// Begins to keep work on a plan in hand for `me`.
  ///
  /// @param file where the plan is saved; empty if it never was
  public Keeping begin(Optional<Path> file, Holder me) {
    return new Keeping(folder, new Note(me, file.map(Path::toAbsolutePath)));
  }

  /// The work that programs left which are gone without having saved it, the latest first.
  public List<Left> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(NOTE))
          .flatMap(note -> left(note).stream())
          .sorted(Comparator.comparing(Left::at).reversed())
          .toList();
    } catch (IOException wrong) {
      LOG.log(Level.WARNING, "recovery cannot be read", wrong);
      return List.of();
    }
  }

  private static Optional<Left> left(Path note) {
    Path kept = note.resolveSibling(note.getFileName().toString().replace(NOTE, KEPT));
    try {
      Note told = SmallJson.read(Files.readAllBytes(note), Note.class);
      return told.by().gone() && Files.exists(kept)
          ? Optional.of(
              new Left(told.file(), Files.getLastModifiedTime(kept).toInstant(), kept, note))
          : Optional.empty();
    } catch (IOException | JacksonException wrong) {
      LOG.log(Level.WARNING, "a note of recovery cannot be read", wrong);
      return Optional.empty();
    }
  }

  /// Whose work is kept, and of which file.
  record Note(Holder by, Optional<Path> file) {}

  /// Work that a program left.
  ///
  /// @param file where its plan was saved; empty if it never was
  /// @param at when it was kept
  public record Left(Optional<Path> file, Instant at, Path kept, Path note) {
    /// The plan as it was kept and all that is kept beside it.
    public Dossier dossier() throws FileTrouble {
      return PlanFile.dossier(kept);
    }

    /// Throws it away.
    public void forget() {
      delete(kept, note);
    }
  }

  /// Keeps the work on one plan.
  public static final class Keeping {
    private final Path kept;
    private final Path note;
    private final Note told;
    private final Cuts cuts = new Cuts();

    private Keeping(Path folder, Note told) {
      String name = UUID.randomUUID().toString();
      this.kept = folder.resolve(name + KEPT);
      this.note = folder.resolve(name + NOTE);
      this.told = told;
    }

    /// Keeps `dossier` instead of what was kept before.
    ///
    /// @throws FileTrouble if the disk does not take it
    public void keep(Dossier dossier) throws FileTrouble {
      byte[] archive = PlanArchive.write(dossier, cuts);
      try {
        Files.createDirectories(kept.getParent(), onlyOwner("rwx------"));
        SafeWriting writing = SafeWriting.unwatched(onlyOwner("rw-------"));
        if (!Files.exists(note)) {
          writing.write(note, SmallJson.MAPPER.writeValueAsBytes(told), Optional.empty());
        }
        writing.write(kept, archive, Optional.empty());
      } catch (IOException wrong) {
        throw PlanFile.unwritable(kept, archive.length, wrong);
      }
    }

    /// Forgets what was kept: it is saved, or not wanted.
    public void forget() {
      delete(kept, note);
    }

    private FileAttribute<?>[] onlyOwner(String permissions) {
      return kept.getFileSystem().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
          }
          : new FileAttribute<?>[0];
    }
  }

  private static void delete(Path kept, Path note) {
    try {
      Files.deleteIfExists(kept);
      Files.deleteIfExists(note);
    } catch (IOException stays) {
      LOG.log(Level.WARNING, "kept work cannot be deleted", stays);
    }
  }
}
