package plandraft.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/// How far office files may unpack before they count as an attack; holds for the whole program, and
/// is set before any is read rather than at the start, since it loads half of the library.
final class ZipLimits {
  /// Long tables of like rows shrink to less than the hundredth part that POI allows; only bombs
  /// reach Deflate's limit of one part in 1032.
  static final double LEAST_RATIO = 0.001;

  /// The largest part of a file, in bytes; the largest real documents stay below a tenth of it.
  static final long LARGEST_PART = 1L << 30;

  private ZipLimits() {}

  /// Sets them.
  static void set() {
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }
}
