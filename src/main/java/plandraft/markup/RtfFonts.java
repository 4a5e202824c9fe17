package plandraft.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/// The fonts of an RTF text, each with the encoding of its letters.
final class RtfFonts {
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final StringBuilder open = new StringBuilder();
  private Charset standard = page(1252);
  private int number = -1;

  /// The encoding of a code page; ISO 8859-1 if nobody knows it.
  static Charset page(int number) {
    try {
      return switch (number) {
        case 936 -> Charset.forName("GB18030");
        case 65001 -> StandardCharsets.UTF_8;
        default -> Charset.forName("windows-" + number);
      };
    } catch (UnsupportedCharsetException unknown) {
      try {
        return Charset.forName("x-windows-" + number);
      } catch (UnsupportedCharsetException unknownToo) {
        return StandardCharsets.ISO_8859_1;
      }
    }
  }

  /// The encoding of letters whose font names none.
  void standard(int page) {
    standard = page(page);
  }

  /// The entry of the table that follows is font `next`.
  void entry(int next) {
    number = next;
    open.setLength(0);
  }

  /// The letters of the font of this entry.
  void charset(int code) {
    int page =
        switch (code) {
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          case 204 -> 1251;
          case 238 -> 1250;
          default -> 0;
        };
    if (page > 0) {
      charsets.put(number, page(page));
    }
  }

  /// Words of this entry: its name up to a semicolon.
  void words(String words) {
    open.append(words);
    int end = open.indexOf(";");
    if (end >= 0 && number >= 0) {
      names.putIfAbsent(number, open.substring(0, end).strip());
      open.setLength(0);
    }
  }

  /// The encoding of the entry, for its name, or of a font.
  Charset of(int font) {
    return charsets.getOrDefault(font, standard);
  }

  int entry() {
    return number;
  }

  /// The name of a font if it is one of Chinese letters.
  String name(int font) {
    return charsets.containsKey(font) ? names.getOrDefault(font, "") : "";
  }
}
