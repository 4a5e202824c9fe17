package plandraft.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files of Office 97 to 2003: a file system within a file. Newer files with a password have that
/// form too.
public final class CompoundFile {
  private CompoundFile() {}

  /// What such a file is.
  public enum Kind {
    /// A text.
    WORD,
    /// A workbook.
    SHEET,
    /// A newer file that opens only with a password.
    LOCKED,
    /// Something else.
    OTHER
  }

  /// What `file` is.
  ///
  /// @throws IOException if it is damaged
  public static Kind kind(Path file) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> names = files.getRoot().getEntryNames();
      if (names.contains("EncryptedPackage")) {
        return Kind.LOCKED;
      }
      if (names.contains("WordDocument")) {
        return Kind.WORD;
      }
      return names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("Book")
          ? Kind.SHEET
          : Kind.OTHER;
    }
  }
}
