package plandraft.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/// The note `.NAME.plan.lock` beside a plan that tells others who has it open. It binds nobody but
/// this program, and never hinders reading.
final class PlanLock implements AutoCloseable {
  private final Path note;
  private final Holder me;

  private PlanLock(Path note, Holder me) {
    this.note = note;
    this.me = me;
  }

  /// Takes the lock of `plan` if nobody else holds it.
  ///
  /// @return the lock, or nothing if [#holder] has it
  /// @throws IOException if the folder takes no note
  static Optional<PlanLock> take(Path plan, Holder me) throws IOException {
    boolean noted = Files.exists(noteOf(plan));
    return holder(plan).isPresent() ? Optional.empty() : write(noteOf(plan), me, noted);
  }

  /// Takes the lock of `plan` from whoever holds it.
  static PlanLock seize(Path plan, Holder me) throws IOException {
    return write(noteOf(plan), me, true).orElseThrow();
  }

  /// Who holds the lock of `plan`; those who are gone no longer do.
  static Optional<Holder> holder(Path plan) throws IOException {
    try {
      return Optional.of(read(noteOf(plan))).filter(holder -> !holder.gone());
    } catch (NoSuchFileException | JacksonException none) {
      return Optional.empty();
    }
  }

  private static Optional<PlanLock> write(Path note, Holder me, boolean instead)
      throws IOException {
    byte[] json = SmallJson.MAPPER.writeValueAsBytes(me);
    if (instead) {
      Path fresh = note.resolveSibling("." + UUID.randomUUID() + ".lock");
      writeWhole(fresh, json);
      Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE);
    } else {
      try {
        writeWhole(note, json);
      } catch (FileAlreadyExistsException justTaken) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlanLock(note, me));
  }

  /// Makes a file; a full disk leaves none behind.
  private static void writeWhole(Path file, byte[] content) throws IOException {
    Files.createFile(file);
    try {
      Files.write(file, content);
    } catch (IOException full) {
      Files.deleteIfExists(file);
      throw full;
    }
  }

  private static Holder read(Path note) throws IOException {
    return SmallJson.read(Files.readAllBytes(note), Holder.class);
  }

  private static Path noteOf(Path plan) {
    return plan.resolveSibling("." + plan.getFileName() + ".lock");
  }

  /// Gives the lock back, unless somebody seized it meanwhile.
  @Override
  public void close() throws IOException {
    try {
      if (read(note).equals(me)) {
        Files.deleteIfExists(note);
      }
    } catch (NoSuchFileException | JacksonException notOurs) {
      // Nothing to give back.
    }
  }
}
