package plandraft.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files that others are given, such as exported documents: written whole or not at all.
public final class WholeFile {
  private WholeFile() {}

  /// Makes `folder` if it is not there.
  ///
  /// @throws FileTrouble if the disk does not take it
  public static void folder(Path folder) throws FileTrouble {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw PlanFile.noFolder(folder, file);
    } catch (IOException wrong) {
      throw PlanFile.unwritable(folder, 0, wrong);
    }
  }

  /// Writes `content` to `file` in one step, in the place of whatever was there.
  ///
  /// @throws FileTrouble if the disk does not take it; `file` then is as it was
  public static void write(Path file, byte[] content) throws FileTrouble {
    try {
      SafeWriting.unwatched().write(file, content, Optional.empty());
    } catch (IOException wrong) {
      throw PlanFile.unwritable(file, content.length, wrong);
    }
  }
}
