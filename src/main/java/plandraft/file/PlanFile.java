package plandraft.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.say.Message;

/// Plans on the disk, one .plan file each.
public final class PlanFile {
  private static final int MOST_BYTES = 128 << 20;

  /// Room for what is saved and for the copy of what was there before.
  private static final long WITH_PREVIOUS = 2;

  /// The longest name, in bytes, that leaves room for what is added to those of copies and notes.
  private static final int LONGEST = 240;

  private PlanFile() {}

  /// The plan that `file` holds.
  ///
  /// @throws FileTrouble if there is none that can be read
  public static Plan read(Path file) throws FileTrouble {
    return dossier(file).plan();
  }

  /// The plan that `file` holds and all that is kept beside it; versions that are damaged are left
  /// out.
  ///
  /// @throws FileTrouble if there is no plan that can be read
  public static Dossier dossier(Path file) throws FileTrouble {
    return read(file, bytes(file)).dossier();
  }

  /// Writes a plan that nothing is kept beside to `file`, like a dossier.
  public static void write(Plan plan, Path file) throws FileTrouble {
    write(Dossier.of(plan), file);
  }

  /// Writes `dossier` to `file` in one step, keeping the previous copy as `.NAME.plan.bak`.
  ///
  /// @throws FileTrouble if the disk does not take it; `file` then is as it was
  public static void write(Dossier dossier, Path file) throws FileTrouble {
    write(PlanArchive.write(dossier), file);
  }

  /// What can be had back of a damaged `file`, the fullest first: what of it can still be read, and
  /// the copy kept at the last saving.
  public static List<Rescue> rescues(Path file) {
    List<Rescue> rescues = new ArrayList<>();
    try {
      rescues.add(
          new Rescue(
              Message.of(PlanFile.class, "rescue.content"), PlanArchive.salvage(bytes(file))));
    } catch (FileTrouble nothingReadable) {
      // Then there is none of this kind.
    }
    try {
      Path previous = previous(file);
      rescues.add(
          new Rescue(
              Message.of(PlanFile.class, "rescue.previous", previous.getFileName().toString()),
              PlanArchive.read(bytes(previous)).dossier()));
    } catch (FileTrouble noneKept) {
      // Then there is none of this kind.
    }
    return List.copyOf(rescues);
  }

  static Archived read(Path file, byte[] bytes) throws FileTrouble {
    try {
      return PlanArchive.read(bytes);
    } catch (FileTrouble trouble) {
      List<Rescue> rescues = rescues(file);
      throw rescues.isEmpty() ? trouble.in(file) : trouble.in(file, rescues.getFirst());
    }
  }

  static byte[] bytes(Path file) throws FileTrouble {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] read = bytes.readNBytes(MOST_BYTES + 1);
      if (read.length > MOST_BYTES) {
        throw new FileTrouble(Why.DAMAGED, told("read.large", file));
      }
      return read;
    } catch (FileTrouble trouble) {
      throw trouble;
    } catch (NoSuchFileException missing) {
      throw new FileTrouble(Why.MISSING, told("read.missing", file), missing);
    } catch (IOException wrong) {
      String key = Files.isDirectory(file) ? "read.folder" : "read.failed";
      throw new FileTrouble(Why.DAMAGED, told(key, file), wrong);
    }
  }

  static void write(byte[] archive, Path file) throws FileTrouble {
    try {
      SafeWriting.unwatched().write(file, archive, Optional.of(previous(file)));
    } catch (IOException wrong) {
      throw unwritable(file, archive.length, wrong);
    }
  }

  /// Why `file`'s folder does not take `length` bytes.
  static FileTrouble unwritable(Path file, int length, IOException cause) {
    return new FileTrouble(Why.UNWRITABLE, told(reason(file, length, cause), file), cause);
  }

  /// What stands in the place of a folder is a file.
  static FileTrouble noFolder(Path file, IOException cause) {
    return new FileTrouble(Why.UNWRITABLE, told("write.file", file), cause);
  }

  private static String reason(Path file, int length, IOException cause) {
    if (Files.isDirectory(file)) {
      return "write.folder";
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (!Files.isDirectory(folder)) {
        return "write.noFolder";
      }
      if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
        return "write.readOnly";
      }
      if (file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        return "write.long";
      }
      long needed = WITH_PREVIOUS * length;
      return Files.getFileStore(folder).getUsableSpace() < needed ? "write.full" : "write.failed";
    } catch (IOException unknown) {
      return "write.failed";
    }
  }

  private static Message told(String key, Path file) {
    boolean named = file.getFileName() != null && !file.toString().isEmpty();
    Path name = named ? file.getFileName() : file.toAbsolutePath();
    return Message.of(PlanFile.class, key, name.toString());
  }

  private static Path previous(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".bak");
  }
}
