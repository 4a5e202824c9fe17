package plandraft.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Numbers added up in print: 54.0+216.82, 20+28=48.
///
/// @param total what is printed behind the equals sign
public record Sum(List<Amount> terms, Optional<Amount> total, int from, int to) implements Phrase {
  public Sum {
    terms = List.copyOf(terms);
  }

  /// The terms added up.
  public BigDecimal computed() {
    return terms.stream()
        .flatMap(term -> term.quantity().value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
