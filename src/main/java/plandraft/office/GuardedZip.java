package plandraft.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// The entries of a zip that somebody unknown may have made: they swell no further than a document
/// could. The guard of the library takes long tables of like rows for harmful ones.
final class GuardedZip implements ZipEntrySource {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 1L << 30;
  private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
  private static final int HIGHEST_RATIO = 200;

  /// OpenDocument, OFD and mere archives have none of these.
  private static final Pattern OFFICE =
      Pattern.compile("(?i)/?(?:\\[Content_Types\\]\\.xml|(?:_rels|word|xl|docProps)[/\\\\].*)");

  private final ZipFileZipEntrySource entries;
  private final long most;
  private boolean swelling;

  private GuardedZip(ZipFile zip, long most) {
    this.entries = new ZipFileZipEntrySource(zip);
    this.most = most;
  }

  /// Opens `file`.
  ///
  /// @throws Unreadable if it has too many entries, or none that an Office file would have
  static GuardedZip open(Path file) throws IOException {
    long most =
        Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, HIGHEST_RATIO * Files.size(file)));
    ZipFile zip = ZipFile.builder().setPath(file).get();
    List<String> names =
        Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    boolean many = names.size() > MOST_ENTRIES;
    if (many || names.stream().noneMatch(OFFICE.asMatchPredicate())) {
      zip.close();
      throw new Unreadable(many ? Why.LARGE : Why.UNKNOWN);
    }
    return new GuardedZip(zip, most);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return entries.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Guarded(entries.getInputStream(entry));
  }

  /// Whether it swelled too far: the library may have kept that to itself.
  boolean isSwelling() {
    return swelling;
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  @Override
  public boolean isClosed() {
    return entries.isClosed();
  }

  /// Ends with a complaint where there is too much.
  private final class Guarded extends Counting {
    private long left = most;

    Guarded(InputStream in) {
      super(in);
    }

    @Override
    void took(int count) throws Unreadable {
      left -= count;
      if (left < 0) {
        swelling = true;
        throw new Unreadable(Why.SWELLING);
      }
    }
  }
}
