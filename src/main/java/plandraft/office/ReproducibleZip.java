package plandraft.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A zip whose entries all bear the same time, so that the same parts give the same bytes on every
/// day and in every time zone.
final class ReproducibleZip extends ZipArchiveOutputStream {
  /// The first noon a zip can name; noon, since no zone's clock ever skips it.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  /// A third of the time of the usual level 6, for files a seventh larger.
  private static final int LEVEL = 2;

  private ReproducibleZip(OutputStream out) {
    super(out);
  }

  static ReproducibleZip over(OutputStream out) {
    ReproducibleZip zip = new ReproducibleZip(out);
    zip.setLevel(LEVEL);
    return zip;
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(TIME);
    super.putArchiveEntry(entry);
  }
}
