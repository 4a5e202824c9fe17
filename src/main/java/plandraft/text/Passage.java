package plandraft.text;

import plandraft.quantity.Numeral;
import plandraft.quantity.Quantity;
import plandraft.quantity.Reading;
import plandraft.quantity.Titles;
import plandraft.quantity.Width;

/// A passage being read: as printed, and as long again in half-width signs with titles blanked out.
record Passage(String printed, String text) {
  private static final String SIGNS = "，。；：、！？,;:!?()（）《》〈〉【】[]\n■—…~+=";
  private static final String QUOTES = "“”‘’\"";
  private static final int LONGEST_NOUN = 30;

  static Passage of(String printed) {
    return new Passage(printed, Titles.blanked(Width.narrow(printed)));
  }

  /// The words behind a position, up to the next sign or number, trailing 和 and the like left out.
  String after(int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_NOUN
        && SIGNS.indexOf(text.charAt(end)) < 0
        && !isNumber(from, end)
        && !isCounted(from, end)) {
      end++;
    }
    return printed.substring(from, end).strip().replaceFirst("(?:以及|和|与|及|或)$", "");
  }

  /// Whether a digit begins an amount there and not the name of a thing, such as 5G.
  private boolean isNumber(int from, int at) {
    return isDigit(text.charAt(at))
        && (at == from || !isLatin(text.charAt(at - 1)))
        && (at + 1 == text.length() || !isLatin(text.charAt(at + 1)));
  }

  private boolean isCounted(int from, int at) {
    int end = Numeral.end(text, at);
    return at > from
        && end > at
        && end < text.length()
        && "大项个类条章节家".indexOf(text.charAt(end)) >= 0
        && Numeral.read(text.substring(at, end)).orElse(0) > 1;
  }

  /// The amount a reading found.
  Amount amount(Reading reading) {
    int from = reading.from();
    int to = reading.to();
    Quantity quantity =
        new Quantity(printed.substring(from, to), reading.meaning(), reading.unit(), "");
    return new Amount(quantity, after(to), from, to);
  }

  /// Whether a sign or quotation mark stands at a position, or the passage ends there.
  boolean bounds(int at) {
    return at < 0
        || at >= text.length()
        || SIGNS.indexOf(text.charAt(at)) >= 0
        || QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
