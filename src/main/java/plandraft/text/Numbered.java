package plandraft.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Numeral;
import plandraft.quantity.Width;

/// A heading or item read apart: how it is numbered, its number and its title.
///
/// @param labelEnd where the label and the space behind it end
public record Numbered(Numbering numbering, int number, String title, int labelEnd) {
  private static final String CHINESE = "[零〇一二三四五六七八九十百千两]{1,8}";
  private static final String DIGITS = "\\d{1,4}";
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:第ORDINAL(?<kind>[篇章节条])|(?<first>CHINESE)、|\\( ?(?<second>CHINESE) ?\\)"
                  .replace("ORDINAL", "(?<ordinal>" + CHINESE + "|" + DIGITS + ")")
                  .replace("CHINESE", CHINESE)
              + "|(?<third>DIGITS)(?:\\.(?!\\d(?!\\d{3} ?年))|、)|\\( ?(?<fourth>DIGITS) ?\\))\\s*"
                  .replace("DIGITS", DIGITS));

  /// Reads a numbered heading, its label in full- or half-width signs; empty if it has no label.
  /// 1.5倍 and 2.0版 are no labels.
  public static Optional<Numbered> read(String heading) {
    Matcher label = LABEL.matcher(Width.narrow(heading));
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    OptionalInt number = number(label);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Numbered(
                numbering(label),
                number.getAsInt(),
                heading.substring(label.end()).strip(),
                label.end()));
  }

  private static OptionalInt number(Matcher label) {
    for (String group : new String[] {"ordinal", "first", "second", "third", "fourth"}) {
      String word = label.group(group);
      if (word != null) {
        return Character.isDigit(word.charAt(0))
            ? OptionalInt.of(Integer.parseInt(word))
            : Numeral.read(word);
      }
    }
    return OptionalInt.empty();
  }

  private static Numbering numbering(Matcher label) {
    if (label.group("ordinal") != null) {
      return switch (label.group("kind")) {
        case "篇" -> Numbering.PART;
        case "章" -> Numbering.CHAPTER;
        case "节" -> Numbering.SECTION;
        default -> Numbering.ARTICLE;
      };
    }
    if (label.group("first") != null) {
      return Numbering.FIRST;
    }
    if (label.group("second") != null) {
      return Numbering.SECOND;
    }
    return label.group("third") != null ? Numbering.THIRD : Numbering.FOURTH;
  }
}
