package plandraft.review;

import java.util.ArrayList;
import java.util.List;

/// Words as JSON quotes them, letter by letter (RFC 8259, 7).
final class Quoted {
  private static final int OF_ESCAPE = 2;
  private static final int OF_CODE = 6;

  private Quoted() {}

  /// Each letter quoted on its own.
  static List<String> letters(String quoted) {
    List<String> letters = new ArrayList<>();
    int at = 1;
    while (at < quoted.length() - 1) {
      int next = at + length(quoted, at);
      letters.add('"' + quoted.substring(at, next) + '"');
      at = next;
    }
    return letters;
  }

  /// Two quoted words as one.
  static String joined(String one, String two) {
    return one.substring(0, one.length() - 1) + two.substring(1);
  }

  /// The words without quotes.
  static String plain(String quoted) {
    StringBuilder plain = new StringBuilder();
    for (String letter : letters(quoted)) {
      plain.append(
          letter.charAt(1) == '\\' ? meant(letter) : letter.substring(1, letter.length() - 1));
    }
    return plain.toString();
  }

  private static String meant(String letter) {
    return switch (letter.charAt(2)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' ->
          Character.toString(Integer.parseInt(letter.substring(3, letter.length() - 1), 16));
      default -> letter.substring(2, letter.length() - 1);
    };
  }

  private static int length(String quoted, int at) {
    if (quoted.charAt(at) != '\\') {
      return Character.charCount(quoted.codePointAt(at));
    }
    return quoted.charAt(at + 1) == 'u' ? OF_CODE : OF_ESCAPE;
  }
}
