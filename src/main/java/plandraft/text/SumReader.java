package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.quantity.Decimal;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// Reads numbers added up in print; 8+13 alone is a name and no sum.
final class SumReader {
  private static final int MOST_TERMS = 50;
  private static final int TELLING = 3;

  private SumReader() {}

  static Optional<Sum> at(Passage passage, int at) {
    List<Amount> terms = new ArrayList<>();
    Optional<Amount> term = term(passage, at);
    int end = at;
    while (term.isPresent() && terms.size() < MOST_TERMS) {
      terms.add(term.get());
      end = term.get().to();
      boolean more = end < passage.text().length() && passage.text().charAt(end) == '+';
      term = more ? term(passage, end + 1) : Optional.empty();
    }
    if (terms.size() < 2 || !passage.bounds(end) && !isWord(passage.text().charAt(end))) {
      return Optional.empty();
    }
    Optional<Amount> total =
        end < passage.text().length() && passage.text().charAt(end) == '='
            ? term(passage, end + 1)
            : Optional.empty();
    boolean decimal =
        terms.stream().flatMap(t -> t.quantity().value().stream()).anyMatch(v -> v.scale() > 0);
    return decimal || total.isPresent() || terms.size() >= TELLING && bracketed(passage, at, end)
        ? Optional.of(new Sum(terms, total, at, total.map(Amount::to).orElse(end)))
        : Optional.empty();
  }

  /// Three whole numbers alone in brackets are no name as 8+13 is.
  private static boolean bracketed(Passage passage, int from, int to) {
    String text = passage.text();
    return from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
  }

  private static boolean isWord(char c) {
    return c != '+' && !Passage.isLatin(c);
  }

  private static Optional<Amount> term(Passage passage, int at) {
    return Decimal.at(passage.text(), at).map(number -> term(passage, at, number));
  }

  private static Amount term(Passage passage, int at, Decimal number) {
    int end = Unit.end(passage.text(), number.end());
    Quantity quantity =
        new Quantity(
            passage.printed().substring(at, end),
            new Meaning.Exact(number.value()),
            new Unit(passage.text().substring(number.end(), end)),
            "");
    return new Amount(quantity, "", at, end);
  }
}
