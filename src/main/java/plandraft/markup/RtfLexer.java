package plandraft.markup;

import java.nio.charset.StandardCharsets;

/// The signs of an RTF text, one after the other.
final class RtfLexer {
  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int at;

  RtfLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  /// One sign.
  sealed interface Sign {
    /// A group opens.
    record Open() implements Sign {}

    /// A group closes.
    record Close() implements Sign {}

    /// A command.
    ///
    /// @param number what follows its name, `none` if nothing does
    record Command(String name, int number) implements Sign {
      /// Stands for no number.
      static final int NONE = Integer.MIN_VALUE;

      /// Whether a switch is on.
      boolean on() {
        return number != 0;
      }

      /// Its number; `otherwise` without one.
      int or(int otherwise) {
        return number == NONE ? otherwise : number;
      }
    }

    /// A byte of text in the encoding of its font.
    record Letter(byte code) implements Sign {}
  }

  boolean hasNext() {
    return at < bytes.length;
  }

  int position() {
    return at;
  }

  /// Passes over bytes that are no text.
  void skip(int count) {
    at = Math.clamp((long) at + count, at, bytes.length);
  }

  Sign next() {
    byte c = bytes[at++];
    return switch (c) {
      case '{' -> new Sign.Open();
      case '}' -> new Sign.Close();
      case '\\' -> command();
      default -> new Sign.Letter(c);
    };
  }

  private Sign command() {
    if (at >= bytes.length) {
      return new Sign.Letter((byte) '\\');
    }
    int c = bytes[at];
    if (c == '\'') {
      return hex();
    }
    if (!Character.isLetter(c) || c < 0) {
      at++;
      return switch (c) {
        case '\\', '{', '}' -> new Sign.Letter((byte) c);
        case '\r', '\n' -> new Sign.Command("par", Sign.Command.NONE);
        default -> new Sign.Command(String.valueOf((char) c), Sign.Command.NONE);
      };
    }
    int from = at;
    while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    String name = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return new Sign.Command(name, number);
  }

  private int number() {
    int from = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    int digits = at;
    while (at < bytes.length && at - digits < LONGEST_NUMBER && isDigit(bytes[at])) {
      at++;
    }
    if (at == digits) {
      at = from;
      return Sign.Command.NONE;
    }
    String written = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    return Math.clamp(Long.parseLong(written), -Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private Sign hex() {
    int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      at++;
      return new Sign.Letter((byte) '?');
    }
    at += 3;
    return new Sign.Letter((byte) (high << 4 | low));
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
