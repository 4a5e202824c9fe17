package plandraft.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;
import plandraft.quantity.Unit;
import plandraft.say.Message;
import plandraft.text.Amount;
import plandraft.text.Phrase;
import plandraft.text.Sum;

/// Numbers added up in print give the total printed with them: 54.0+216.82=270.82,
/// 270.82（54.0+216.82）.
public final class SumsHold implements Rule<Void> {
  @Override
  public Message title() {
    return Message.of(SumsHold.class, "sums.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    return IntStream.range(0, statement.phrases().size())
        .boxed()
        .flatMap(i -> judge(statement, i).stream());
  }

  private Optional<Finding> judge(Statement statement, int index) {
    Phrase phrase = statement.phrases().get(index);
    if (!(phrase instanceof Sum sum)) {
      return Optional.empty();
    }
    if (sum.total().isPresent()) {
      return differs(sum, sum.total().get().quantity())
          .map(computed -> found(statement, Spot.of(statement, sum.from(), sum.to()), sum));
    }
    return index == 0
        ? Optional.empty()
        : explained(statement, sum, statement.phrases().get(index - 1));
  }

  /// The total that a sum in brackets right behind it explains.
  private Optional<Finding> explained(Statement statement, Sum sum, Phrase before) {
    if (!(before instanceof Amount amount) || !bracketed(statement, amount, sum)) {
      return Optional.empty();
    }
    return differs(sum, amount.quantity())
        .map(_ -> found(statement, Spot.of(statement, amount.from(), amount.to()), sum));
  }

  private static boolean bracketed(Statement statement, Amount amount, Sum sum) {
    String text = statement.text();
    boolean opens = sum.from() == amount.to() + 1 && "（(".indexOf(text.charAt(amount.to())) >= 0;
    return opens && sum.to() < text.length() && "）)".indexOf(text.charAt(sum.to())) >= 0;
  }

  /// What the terms give, if the total is not that; empty where the units don't tell.
  private static Optional<BigDecimal> differs(Sum sum, Quantity total) {
    Unit unit = total.unit();
    boolean bare = sum.terms().stream().allMatch(term -> term.quantity().unit().isNone());
    boolean same = sum.terms().stream().allMatch(term -> term.quantity().unit().equals(unit));
    return total.meaning() instanceof Meaning.Exact(BigDecimal printed) && (bare || same)
        ? Optional.of(sum.computed()).filter(computed -> !Rounding.admits(printed, computed))
        : Optional.empty();
  }

  private Finding found(Statement statement, Spot spot, Sum sum) {
    String terms =
        statement.text().substring(sum.terms().getFirst().from(), sum.terms().getLast().to());
    String computed = sum.computed().toPlainString();
    return Finding.of(
            this,
            Severity.ERROR,
            spot,
            Message.of(SumsHold.class, "sums.differs", terms, computed, spot.words()))
        .withFormula(terms + " = " + computed);
  }
}
