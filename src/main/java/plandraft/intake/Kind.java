package plandraft.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// What a file is by its first bytes.
enum Kind {
  /// A zip of parts.
  PACKAGE,
  /// None of these.
  UNKNOWN;

  private static final int HEAD = 4096;

  /// The kind of `file`.
  ///
  /// @throws Unreadable if it is empty
  static Kind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw new Unreadable(Why.EMPTY);
    }
    return begins(head, 'P', 'K', 3, 4) ? PACKAGE : UNKNOWN;
  }

  private static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
