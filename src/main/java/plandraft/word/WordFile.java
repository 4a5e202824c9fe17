package plandraft.word;

import java.io.IOException;
import java.io.OutputStream;
import plandraft.document.Document;
import plandraft.job.Progress;

/// Documents as Word files (.docx); the same document always gives the same bytes.
public final class WordFile {
  private WordFile() {}

  /// Writes `document` to `out`, which stays open.
  ///
  /// @throws IOException if `out` takes no more
  /// @throws plandraft.job.Stopped if `progress` was asked to stop; what `out` holds is then no
  ///   file
  public static void write(Document document, OutputStream out, Progress progress)
      throws IOException {
    Skeleton skeleton = Skeleton.of(document);
    References references = References.of(document, skeleton);
    skeleton.save(out, xml -> Story.write(document, references, progress, xml));
  }
}
