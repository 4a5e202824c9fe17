package plandraft.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// XML written straight as UTF-8 bytes.
public final class Markup {
  private static final int SIZE = 1 << 15;

  /// So many bytes a character of the basic plane takes at most.
  private static final int LONGEST = 3;

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
    byte[] bytes = tags.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > SIZE - count) {
      flush();
    }
    if (bytes.length > SIZE) {
      out.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, count, bytes.length);
      count += bytes.length;
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
      char c = words.charAt(i);
      if (!isPlain(c)) {
        return put(escaped(words.substring(i)));
      }
      if (count > SIZE - LONGEST) {
        flush();
      }
      encode(c);
    }
    return this;
  }

  /// Writes a character of the basic plane.
  private void encode(char c) {
    if (c < 0x80) {
      buffer[count++] = (byte) c;
    } else if (c < 0x800) {
      buffer[count++] = (byte) (0xC0 | c >> 6);
      buffer[count++] = (byte) (0x80 | c & 0x3F);
    } else {
      buffer[count] = (byte) (0xE0 | c >> 12);
      buffer[count + 1] = (byte) (0x80 | c >> 6 & 0x3F);
      buffer[count + 2] = (byte) (0x80 | c & 0x3F);
      count += LONGEST;
    }
  }

  /// Hands everything on to the stream.
  public void flush() throws IOException {
    out.write(buffer, 0, count);
    count = 0;
  }

  /// The words without the characters XML does not know.
  static String known(String words) {
    StringBuilder known = new StringBuilder(words.length());
    words.codePoints().filter(Markup::isKnown).forEach(known::appendCodePoint);
    return known.toString();
  }

  private static boolean isKnown(int c) {
    return Character.isSupplementaryCodePoint(c) || isPlain((char) c) || "<>&\"".indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE
        ? c != '<' && c != '>' && c != '&' && c != '"'
        : c > Character.MAX_SURROGATE && c < 0xFFFE || c == '\t' || c == '\n';
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder escaped) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      default -> {
        if (isKnown(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }
}
