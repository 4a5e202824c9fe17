package plandraft.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Rounding;
import plandraft.say.Message;
import plandraft.text.Amount;
import plandraft.text.FromTo;
import plandraft.text.Phrase;
import plandraft.text.Span;

/// What a value is said to have become many times over is what its two values give:
/// 由86家增加到344家，是2015年的4倍.
public final class MultiplesHold implements Rule<Void> {
  private static final Pattern TIMES =
      Pattern.compile(
          "，(?:[^，。；]{1,16}，)?(?:是|为|相当于)(?:(?:19|20)\\d\\d ?年|原来|上年|去年|基期|“十[一二三四五]五”)(?:期|时期)?(?:末|底|同期)?的");
  private static final String UNIT = "倍";

  @Override
  public Message title() {
    return Message.of(MultiplesHold.class, "multiples.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    List<Phrase> phrases = statement.phrases();
    return IntStream.range(0, phrases.size())
        .filter(i -> phrases.get(i) instanceof FromTo)
        .boxed()
        .flatMap(i -> said(statement, (FromTo) phrases.get(i)).stream());
  }

  private Optional<Finding> said(Statement statement, FromTo way) {
    return statement
        .phrasesIn(new Span(way.to(), statement.sentenceAt(way.from()).to()))
        .flatMap(it -> it instanceof Amount amount ? Stream.of(amount) : Stream.empty())
        .filter(amount -> amount.quantity().unit().printed().equals(UNIT))
        .filter(amount -> amount.quantity().meaning() instanceof Meaning.Exact)
        .filter(
            amount ->
                TIMES.matcher(new Span(way.to(), amount.from()).in(statement.text())).matches())
        .findFirst()
        .flatMap(amount -> judge(statement, way, amount));
  }

  private Optional<Finding> judge(Statement statement, FromTo way, Amount times) {
    BigDecimal stated = times.quantity().value().orElseThrow();
    return way.growth(1)
        .filter(_ -> isExact(way.base()) && isExact(way.target()))
        .filter(growth -> growth.base().signum() > 0)
        .filter(growth -> !gives(growth, stated))
        .map(
            growth -> {
              String base = growth.base().toPlainString();
              String target = growth.target().toPlainString();
              String computed =
                  Figures.amount(growth.target().divide(growth.base(), MathContext.DECIMAL64));
              Spot spot = Spot.of(statement, times.from(), times.to());
              Message sentence =
                  Message.of(
                      MultiplesHold.class,
                      "multiples.differ",
                      base,
                      target,
                      computed,
                      spot.words());
              return Finding.of(this, Severity.ERROR, spot, sentence)
                  .withFormula(target + " ÷ " + base + " = " + computed);
            });
  }

  private static boolean isExact(Amount amount) {
    return amount.quantity().meaning() instanceof Meaning.Exact;
  }

  /// Base and target are rounded themselves: each may be off by half of its last decimal.
  private static boolean gives(Growth growth, BigDecimal stated) {
    BigDecimal base = half(growth.base());
    BigDecimal target = half(growth.target());
    BigDecimal least =
        growth.target().subtract(target).divide(growth.base().add(base), MathContext.DECIMAL64);
    BigDecimal most =
        growth.target().add(target).divide(growth.base().subtract(base), MathContext.DECIMAL64);
    boolean between = stated.compareTo(least) >= 0 && stated.compareTo(most) <= 0;
    return between || Rounding.admits(stated, least) || Rounding.admits(stated, most);
  }

  private static BigDecimal half(BigDecimal printed) {
    return BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
  }
}
