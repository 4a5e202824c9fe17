package plandraft.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import plandraft.file.FileTrouble.Why;
import plandraft.say.Message;

/// Unpacks an archive that somebody unknown may have made: nothing is written to the disk, and
/// nothing is read beyond fixed limits.
final class Unpacking {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 512L << 20;
  private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
  private static final int HIGHEST_RATIO = 200;
  private static final int END_LENGTH = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_COUNT_AT = 10;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final byte[] archive;
  private long left;
  private int folders;

  private Unpacking(byte[] archive) {
    this.archive = archive;
    this.left =
        Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, (long) HIGHEST_RATIO * archive.length));
  }

  /// What an archive holds.
  ///
  /// @param entries by name, in its order
  /// @param whole whether no optional entry is broken
  record Unpacked(Map<String, byte[]> entries, boolean whole) {}

  /// The entries of `archive`; those whose names begin with `optional` may be broken and are left
  /// out, with all that follow.
  ///
  /// @throws FileTrouble if it is no whole archive, or one made to do harm
  static Unpacked of(byte[] archive, String optional) throws FileTrouble {
    Unpacking unpacking = new Unpacking(archive);
    String name = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        name = entry.getName();
        unpacking.take(name, zip);
      }
    } catch (FileTrouble trouble) {
      throw trouble;
    } catch (EOFException cut) {
      return unpacking.without(name, optional, trouble("zip.cut", cut));
    } catch (IOException | IllegalArgumentException broken) {
      return unpacking.without(name, optional, trouble("zip.broken", broken));
    }
    unpacking.checkEnd();
    return new Unpacked(unpacking.entries, true);
  }

  private Unpacked without(String broken, String optional, FileTrouble trouble) throws FileTrouble {
    if (!broken.startsWith(optional)) {
      throw trouble;
    }
    entries.remove(broken);
    return new Unpacked(entries, false);
  }

  /// The entries that can still be read of `archive`, as far as it is whole.
  static Map<String, byte[]> salvage(byte[] archive) {
    Unpacking unpacking = new Unpacking(archive);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacking.take(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException end) {
      // What was read before it counts.
    }
    return unpacking.entries;
  }

  /// Folders that other programs put into archives are passed over.
  private void take(String name, ZipInputStream zip) throws IOException {
    if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
      throw trouble("zip.escapes", new ZipException(name));
    }
    if (entries.size() == MOST_ENTRIES) {
      throw trouble("zip.large", new ZipException("too many entries"));
    }
    if (name.endsWith("/") && zip.read() < 0) {
      folders++;
      return;
    }
    byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
    left -= content.length;
    if (left < 0) {
      throw trouble("zip.large", new ZipException("too much when unpacked"));
    }
    if (entries.put(name, content) != null) {
      throw trouble("zip.broken", new ZipException("twice: " + name));
    }
  }

  /// A whole archive ends with a directory that counts its entries.
  private void checkEnd() throws FileTrouble {
    if (entries.isEmpty()) {
      throw trouble("zip.none", new ZipException("no entry"));
    }
    int at = archive.length - END_LENGTH;
    ByteBuffer end = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    if (at < 0
        || end.getInt(at) != END_SIGNATURE
        || end.getShort(at + END_COUNT_AT) != entries.size() + folders) {
      throw trouble("zip.cut", new ZipException("no directory at the end"));
    }
  }

  private static FileTrouble trouble(String key, Exception cause) {
    return new FileTrouble(Why.DAMAGED, Message.of(Unpacking.class, key), cause);
  }
}
