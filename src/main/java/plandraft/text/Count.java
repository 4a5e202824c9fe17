package plandraft.text;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.quantity.Meaning;
import plandraft.quantity.Numeral;

/// How many there are of something, said in prose: 四方面, 8大任务, 五大行业.
///
/// @param number how many
/// @param measure the measure word, possibly none (两区)
/// @param of the words right behind it, up to the next sign or number
public record Count(int number, String measure, String of, int from, int to) implements Phrase {
  /// An amount as a count: 31项主要指标; empty unless it is a plain whole number of things.
  public static Optional<Count> of(Amount amount) {
    return amount.quantity().meaning() instanceof Meaning.Exact(BigDecimal number)
            && number.scale() == 0
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(Numeral.GREATEST)) <= 0
            && !amount.quantity().unit().printed().matches("[十百千万亿].*")
        ? Optional.of(
            new Count(
                number.intValue(),
                amount.quantity().unit().printed(),
                amount.of(),
                amount.from(),
                amount.to()))
        : Optional.empty();
  }
}
