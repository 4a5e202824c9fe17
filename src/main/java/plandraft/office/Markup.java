package plandraft.office;

import java.io.IOException;
import java.io.OutputStream;

/// XML written straight as UTF-8 bytes.
public final class Markup {
  private static final int SIZE = 1 << 15;

  /// The most bytes one character of a string can take, `&quot;`.
  private static final int LONGEST = 6;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int count;

  private Markup(OutputStream out) {
    this.out = out;
  }

  /// Writes to `out` what begins elsewhere.
  public static Markup onto(OutputStream out) {
    return new Markup(out);
  }

  /// The head of a part of the file, written to `out`.
  public static Markup to(OutputStream out) throws IOException {
    return onto(out).put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /// Writes tags as they are.
  public Markup put(String tags) throws IOException {
    for (int i = 0; i < tags.length(); i++) {
      room();
      char c = tags.charAt(i);
      if (c < 0x80) {
        buffer[count++] = (byte) c;
      } else {
        i += encode(tags, i);
      }
    }
    return this;
  }

  /// Writes a number.
  public Markup put(int number) throws IOException {
    return put(Integer.toString(number));
  }

  /// Writes words, between tags or in an attribute; characters XML does not know are left out.
  public Markup text(String words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      room();
      char c = words.charAt(i);
      if (c >= 0x80) {
        i += encode(words, i);
      } else if (c == '<' || c == '>' || c == '&' || c == '"') {
        put(escaped(c));
      } else if (c >= ' ' || c == '\t' || c == '\n') {
        buffer[count++] = (byte) c;
      }
    }
    return this;
  }

  /// Hands everything on to the stream.
  public void flush() throws IOException {
    out.write(buffer, 0, count);
    count = 0;
  }

  private void room() throws IOException {
    if (count > SIZE - LONGEST) {
      flush();
    }
  }

  private static String escaped(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> "&quot;";
    };
  }

  /// Encodes the character at `i` and tells how many more chars than one it took.
  private int encode(String words, int i) {
    char c = words.charAt(i);
    if (c < 0x800) {
      buffer[count++] = (byte) (0xC0 | c >> 6);
      buffer[count++] = (byte) (0x80 | c & 0x3F);
      return 0;
    }
    if (!Character.isSurrogate(c)) {
      if (c < 0xFFFE) {
        buffer[count++] = (byte) (0xE0 | c >> 12);
        buffer[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[count++] = (byte) (0x80 | c & 0x3F);
      }
      return 0;
    }
    int point = words.codePointAt(i);
    if (!Character.isSupplementaryCodePoint(point)) {
      return 0;
    }
    buffer[count++] = (byte) (0xF0 | point >> 18);
    buffer[count++] = (byte) (0x80 | point >> 12 & 0x3F);
    buffer[count++] = (byte) (0x80 | point >> 6 & 0x3F);
    buffer[count++] = (byte) (0x80 | point & 0x3F);
    return 1;
  }
}
