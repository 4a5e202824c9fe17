package plandraft.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Writes a file so that, whenever the machine stops, its name stands for the whole old content or
/// the whole new one: a temporary file beside it is written, forced to the disk, read back and
/// moved into its place in one step.
final class SafeWriting {
  private static final System.Logger LOG = System.getLogger(SafeWriting.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final String TEMPORARY = ".tmp";

  /// In characters, four bytes each at most; most disks take names of 255 bytes.
  private static final int LONGEST = 40;

  private static final Set<OpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Consumer<Step> listener;
  private final FileAttribute<?>[] attributes;

  /// The steps, in order; each is told when it begins.
  enum Step {
    WRITE,
    FORCE,
    VERIFY,
    KEEP_PREVIOUS,
    MOVE,
    FORCE_FOLDER,
    DONE
  }

  /// Writing whose steps `listener` is told, of files that begin with `attributes`.
  SafeWriting(Consumer<Step> listener, FileAttribute<?>... attributes) {
    this.listener = listener;
    this.attributes = attributes.clone();
  }

  /// Writing that nobody watches.
  static SafeWriting unwatched(FileAttribute<?>... attributes) {
    return new SafeWriting(_ -> {}, attributes);
  }

  /// Writes `content` to `file`; `previous` becomes a copy of what was there before.
  ///
  /// @throws IOException if it could not, and then `file` is as it was
  void write(Path file, byte[] content, Optional<Path> previous) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    clearAbandoned(target);
    Path temporary = temporaryFor(target);
    try {
      writeForced(temporary, content);
      listener.accept(Step.VERIFY);
      if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
        throw new IOException("what was written reads back differently");
      }
      if (Files.exists(target)) {
        copyPermissions(target, temporary);
        if (previous.isPresent()) {
          listener.accept(Step.KEEP_PREVIOUS);
          keep(target, previous.get());
        }
      }
      listener.accept(Step.MOVE);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    listener.accept(Step.FORCE_FOLDER);
    forceFolder(target.getParent());
    listener.accept(Step.DONE);
  }

  private void writeForced(Path temporary, byte[] content) throws IOException {
    listener.accept(Step.WRITE);
    try (FileChannel channel = FileChannel.open(temporary, NEW_FILE, attributes)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      listener.accept(Step.FORCE);
      channel.force(true);
    }
  }

  private static void keep(Path target, Path previous) throws IOException {
    Path copy = temporaryFor(target);
    try {
      Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(copy, previous);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /// Moves in one step; on Windows a scanner may hold the file for a moment.
  private static void move(Path from, Path to) throws IOException {
    Instant patientUntil = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException denied) {
        if (Instant.now().isAfter(patientUntil)) {
          throw denied;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  /// Makes the move itself last, where the system opens folders and the disk knows how; the file is
  /// whole in any case.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notSupported) {
      LOG.log(Level.DEBUG, "the folder cannot be forced to the disk", notSupported);
    }
  }

  private static Path temporaryFor(Path target) {
    return target.resolveSibling(prefix(target) + UUID.randomUUID() + TEMPORARY);
  }

  /// A long name is cut, for what is added to it must still be a name.
  private static String prefix(Path target) {
    String name = target.getFileName().toString();
    int end = Math.min(LONGEST, name.codePointCount(0, name.length()));
    return "." + name.substring(0, name.offsetByCodePoints(0, end)) + ".";
  }

  /// Deletes what a writing left behind that was stopped long ago.
  private static void clearAbandoned(Path target) throws IOException {
    Instant old = Instant.now().minus(ABANDONED);
    String prefix = prefix(target);
    DirectoryStream.Filter<Path> abandoned =
        path ->
            path.getFileName().toString().startsWith(prefix)
                && path.getFileName().toString().endsWith(TEMPORARY)
                && Files.getLastModifiedTime(path).toInstant().isBefore(old);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(), abandoned)) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
    }
  }
}
