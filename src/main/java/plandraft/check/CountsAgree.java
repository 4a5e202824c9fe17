package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Inline;
import plandraft.say.Message;
import plandraft.text.Span;

/// As many indicators, tasks, parts and annexes are there as the text says.
public final class CountsAgree implements Rule<Counted> {
  @Override
  public Message title() {
    return Message.of(CountsAgree.class, "counts.title");
  }

  @Override
  public Stream<Counted> claims(Statement statement) {
    return statement.isProse() && statement.home() != Statement.Home.MEASURE
        ? CountedReader.in(statement).stream()
        : Stream.empty();
  }

  @Override
  public Object premises(Facts facts) {
    return Inventory.premises(facts);
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Counted> claims) {
    Inventory inventory = Inventory.of(facts);
    return claims.stream().flatMap(claim -> judge(inventory, claim).stream());
  }

  private Optional<Finding> judge(Inventory inventory, Counted claim) {
    Inventory.Stock stock = inventory.of(claim);
    return stock.counts().isEmpty() || stock.counts().contains(claim.number())
        ? Optional.empty()
        : Optional.of(found(claim, stock));
  }

  private Finding found(Counted claim, Inventory.Stock stock) {
    Span span = claim.whole();
    Spot spot = Spot.of(claim.statement(), span.from(), span.to());
    String there = Integer.toString(stock.counts().getFirst());
    Severity severity = stock.certain() ? Severity.ERROR : Severity.WARNING;
    Message sentence =
        Message.of(
            CountsAgree.class, "counts.differs", Quoting.inner(spot.words()), stock.title(), there);
    return Finding.of(this, severity, spot, sentence).withFix(fix(claim, stock));
  }

  /// Binds the number to what it counts where a live reference can, and else corrects it.
  private static Optional<Fix> fix(Counted claim, Inventory.Stock stock) {
    String there = claim.inSameDigits(stock.counts().getFirst());
    return stock
        .of()
        .flatMap(
            of ->
                Wording.bind(
                    claim.statement(),
                    claim.digits(),
                    new Inline.Count(of, claim.chinese(), Inline.Emphasis.NONE),
                    Message.of(CountsAgree.class, "counts.fix", there)))
        .or(() -> Wording.of(claim.statement(), claim.digits(), there));
  }
}
