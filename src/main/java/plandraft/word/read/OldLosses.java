package plandraft.word.read;

import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import plandraft.read.Notes;
import plandraft.read.Omission;

/// What a .doc file holds beside its text that the library cannot give or no document takes over.
final class OldLosses {
  /// Stands before the words of each comment.
  private static final char COMMENT = '\u0005';

  private OldLosses() {}

  /// Notes what of `file` is left out.
  static void note(HWPFDocument file, Notes notes) {
    try {
      String comments = file.getCommentsRange().text();
      if (!comments.isBlank()) {
        int marks = (int) comments.chars().filter(c -> c == COMMENT).count();
        notes.add(Omission.COMMENTS, Math.max(1, marks));
      }
      if (hasHeaders(new HeaderStories(file))) {
        notes.add(Omission.HEADERS);
      }
    } catch (RuntimeException damaged) {
      // Of what is damaged nobody can tell what it was.
      notes.add(Omission.CUT);
    }
  }

  /// Notes the macros among `files`.
  static void note(POIFSFileSystem files, Notes notes) {
    if (files.getRoot().hasEntry("Macros")) {
      notes.add(Omission.MACROS);
    }
  }

  private static boolean hasHeaders(HeaderStories stories) {
    return Stream.of(
            stories.getFirstHeaderSubrange(),
            stories.getOddHeaderSubrange(),
            stories.getEvenHeaderSubrange(),
            stories.getFirstFooterSubrange(),
            stories.getOddFooterSubrange(),
            stories.getEvenFooterSubrange())
        .anyMatch(range -> range != null && !range.text().isBlank());
  }
}
