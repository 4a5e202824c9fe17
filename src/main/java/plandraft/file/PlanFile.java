package plandraft.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Plan;
import plandraft.say.Message;

/// Plans on the disk, one .plan file each.
public final class PlanFile {
  private static final long MOST_BYTES = 256L << 20;

  private PlanFile() {}

  /// The plan that `file` holds.
  ///
  /// @throws FileTrouble if there is none that can be read
  public static Plan read(Path file) throws FileTrouble {
    return open(file).plan();
  }

  /// Writes `plan` to `file`, in one step, keeping the previous copy as `.NAME.plan.bak`.
  ///
  /// @throws FileTrouble if the disk does not take it; `file` then is as it was
  public static void write(Plan plan, Path file) throws FileTrouble {
    byte[] archive = PlanArchive.write(plan);
    if (!PlanArchive.read(archive).plan().equals(plan)) {
      throw new IllegalStateException("the plan would not come back as it is");
    }
    try {
      new SafeWriting().write(file, archive, Optional.of(previous(file)));
    } catch (IOException wrong) {
      throw new FileTrouble(
          Why.UNWRITABLE,
          Message.of(PlanFile.class, "write.failed", file.getFileName().toString()),
          wrong);
    }
  }

  private static PlanJson.Read open(Path file) throws FileTrouble {
    byte[] bytes = bytes(file);
    try {
      return PlanArchive.read(bytes);
    } catch (FileTrouble trouble) {
      throw trouble.in(file);
    }
  }

  private static Path previous(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".bak");
  }

  private static byte[] bytes(Path file) throws FileTrouble {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new FileTrouble(
            Why.DAMAGED, Message.of(PlanFile.class, "read.large", file.getFileName().toString()));
      }
      return Files.readAllBytes(file);
    } catch (FileTrouble trouble) {
      throw trouble;
    } catch (NoSuchFileException missing) {
      throw new FileTrouble(
          Why.MISSING, Message.of(PlanFile.class, "read.missing", file.toString()), missing);
    } catch (IOException wrong) {
      throw new FileTrouble(
          Why.DAMAGED, Message.of(PlanFile.class, "read.failed", file.toString()), wrong);
    }
  }
}
