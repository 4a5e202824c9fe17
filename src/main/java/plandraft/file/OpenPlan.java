package plandraft.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Dossier;
import plandraft.say.Message;

/// A plan file in hand, from opening to closing: tells others that it is open, and never writes
/// over what somebody else has written since. Confined to one thread at a time.
public final class OpenPlan implements AutoCloseable {
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Path file;
  private final Dossier dossier;
  private final List<Message> lost;
  private final Optional<FileTrouble> obstacle;
  private final Optional<PlanLock> lock;
  private final Cuts cuts = new Cuts();
  private String fingerprint;

  private OpenPlan(
      Path file,
      Archived read,
      String fingerprint,
      Optional<PlanLock> lock,
      Optional<FileTrouble> obstacle) {
    this.file = file;
    this.dossier = read.dossier();
    this.lost = read.lost();
    this.fingerprint = fingerprint;
    this.lock = lock;
    this.obstacle = obstacle;
  }

  /// Opens `file` for `me`: read-only, as [#readOnly] then tells, if somebody else has it open, if
  /// its folder takes no files, or if a newer program wrote it.
  ///
  /// @throws FileTrouble if it cannot be read; [PlanFile#rescues] tells what can be had back
  public static OpenPlan open(Path file, Holder me) throws FileTrouble {
    return open(file, () -> PlanLock.take(file, me));
  }

  /// Opens `file` for `me` although somebody else may have it open.
  ///
  /// @throws FileTrouble if it cannot be read
  public static OpenPlan takeOver(Path file, Holder me) throws FileTrouble {
    return open(file, () -> Optional.of(PlanLock.seize(file, me)));
  }

  /// Writes `dossier` to `file`, whatever was there before, and has it in hand for `me`.
  ///
  /// @throws FileTrouble if somebody else has it open or the disk does not take it
  public static OpenPlan create(Dossier dossier, Path file, Holder me) throws FileTrouble {
    byte[] archive = PlanArchive.write(dossier);
    Optional<PlanLock> lock = Optional.empty();
    try {
      lock = PlanLock.take(file, me);
      if (lock.isEmpty()) {
        throw held(file);
      }
      PlanFile.write(archive, file);
      Archived written = new Archived(dossier, false, List.of());
      return new OpenPlan(file, written, Sha256.of(archive), lock, Optional.empty());
    } catch (FileTrouble trouble) {
      release(lock);
      throw trouble;
    } catch (IOException noNoteTaken) {
      throw PlanFile.unwritable(file, archive.length, noNoteTaken);
    }
  }

  /// Where it is.
  public Path file() {
    return file;
  }

  /// The plan as it was opened and all that is kept beside it.
  public Dossier dossier() {
    return dossier;
  }

  /// What is damaged beside the plan, such as a version; saving leaves it out for good.
  public List<Message> lost() {
    return lost;
  }

  /// Why it cannot be saved here, if so; it can be saved elsewhere.
  public Optional<Message> readOnly() {
    return obstacle.map(FileTrouble::told);
  }

  /// The kind of obstacle that makes it read-only, if any.
  public Optional<Why> why() {
    return obstacle.map(FileTrouble::why);
  }

  /// Saves `next`.
  ///
  /// @throws FileTrouble if it is read-only, if the file changed since it was opened or saved last
  ///   ([Why#CHANGED]: ask, then [#saveAnyway] or save elsewhere), or if the disk does not take it
  public void save(Dossier next) throws FileTrouble {
    if (obstacle.isPresent()) {
      throw obstacle.get();
    }
    if (Files.exists(file) && !Sha256.of(PlanFile.bytes(file)).equals(fingerprint)) {
      throw new FileTrouble(Why.CHANGED, told("save.changed", file));
    }
    saveAnyway(next);
  }

  /// Saves `next` over whatever the file is now, unless it is read-only.
  public void saveAnyway(Dossier next) throws FileTrouble {
    if (obstacle.isPresent()) {
      throw obstacle.get();
    }
    byte[] archive = PlanArchive.write(next, cuts);
    PlanFile.write(archive, file);
    fingerprint = Sha256.of(archive);
  }

  /// Tells others that it is no longer open.
  @Override
  public void close() {
    release(lock);
  }

  @FunctionalInterface
  private interface Locking {
    Optional<PlanLock> take() throws IOException;
  }

  private static OpenPlan open(Path file, Locking locking) throws FileTrouble {
    byte[] archive = PlanFile.bytes(file);
    Archived read = PlanFile.read(file, archive);
    Optional<PlanLock> lock = Optional.empty();
    Optional<FileTrouble> obstacle = Optional.empty();
    try {
      if (read.newer()) {
        obstacle = Optional.of(new FileTrouble(Why.NEWER, told("save.newer", file)));
      } else {
        lock = locking.take();
        obstacle = lock.isPresent() ? Optional.empty() : Optional.of(held(file));
      }
    } catch (IOException noNoteTaken) {
      obstacle = Optional.of(PlanFile.unwritable(file, archive.length, noNoteTaken));
    }
    return new OpenPlan(file, read, Sha256.of(archive), lock, obstacle);
  }

  private static FileTrouble held(Path file) throws IOException {
    Message told =
        PlanLock.holder(file)
            .map(
                holder ->
                    Message.of(
                        OpenPlan.class,
                        "save.held",
                        file.getFileName().toString(),
                        holder.user(),
                        holder.host(),
                        SINCE.format(holder.since().atZone(ZoneId.systemDefault()))))
            .orElseGet(() -> told("save.heldByNobodyKnown", file));
    return new FileTrouble(Why.HELD, told);
  }

  private static Message told(String key, Path file) {
    return Message.of(OpenPlan.class, key, file.getFileName().toString());
  }

  private static void release(Optional<PlanLock> lock) {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException noteStays) {
      System.getLogger(OpenPlan.class.getName())
          .log(System.Logger.Level.WARNING, "a lock could not be given back", noteStays);
    }
  }
}
