package plandraft.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import plandraft.markup.RtfReader;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// What a file is by its first bytes.
enum Kind {
  /// A zip of parts: .docx, .xlsx and their kin.
  PACKAGE("doc[xm]|dot[xm]|xls[xm]|xlt[xm]"),
  /// A file system within a file: .doc, .xls, or anything with a password.
  COMPOUND("doc|dot|wps|xls|xlt|et"),
  /// Text with commands between braces.
  RTF("rtf|doc"),
  /// A text or sheet of programs before Office 97, which had no file system within it.
  ANCIENT(""),
  /// A page, as PDF has it, or a picture.
  IMAGE(""),
  /// Anything else: perhaps text.
  TEXT("txt|text|md|markdown|html?|xhtml|mht|csv|tsv|log|");

  private static final int HEAD = 8;

  private final String extensions;

  Kind(String extensions) {
    this.extensions = extensions;
  }

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
    if (begins(head, 'P', 'K', 3, 4)) {
      return PACKAGE;
    }
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return COMPOUND;
    }
    if (RtfReader.isRtf(head)) {
      return RTF;
    }
    if (begins(head, 0xDB, 0xA5) || begins(head, 0xDC, 0xA5) || isOldSheet(head)) {
      return ANCIENT;
    }
    boolean image =
        begins(head, '%', 'P', 'D', 'F')
            || begins(head, 0x89, 'P', 'N', 'G')
            || begins(head, 0xFF, 0xD8, 0xFF)
            || begins(head, 'G', 'I', 'F', '8');
    return image ? IMAGE : TEXT;
  }

  /// Whether the name of `file` says that it is something else.
  boolean isMisnamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    return !extension.isEmpty() && !extension.matches(extensions);
  }

  /// The record that begins a sheet of Excel 2 to 5: its version, its length, what it holds.
  private static boolean isOldSheet(byte[] head) {
    boolean versioned =
        begins(head, 0x09, 0x00)
            || begins(head, 0x09, 0x02)
            || begins(head, 0x09, 0x04)
            || begins(head, 0x09, 0x08);
    return versioned
        && head.length > 3
        && List.of((byte) 4, (byte) 6, (byte) 8).contains(head[2])
        && head[3] == 0;
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
