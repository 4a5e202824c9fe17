package plandraft.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.quantity.Figures;
import plandraft.quantity.Meaning;
import plandraft.quantity.Method;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;
import plandraft.quantity.Unit;
import plandraft.say.Message;
import plandraft.text.Amount;
import plandraft.text.Phrase;
import plandraft.text.Prose;
import plandraft.text.Span;

/// The share A占B比重 is A's value divided by B's, where the table or the basis gives both.
public final class SharesHold implements Rule<Void> {
  private static final Pattern SHARE =
      Pattern.compile("^(?<part>.{2,40}?)占(?<whole>.{2,40}?)的?(?:比重|比例|比率|的比|之比|百分比)$");
  private static final Pattern OF =
      Pattern.compile("，占(?:全部|同期|整个)?(?<whole>[^，。；的]{2,20}?)的?(?:比重|比例)?(?:约|将)?(?:为|达到|达|是)?");
  private static final Pattern BARE = Pattern.compile("，占(?:比|总[数量额])?的?(?:约为|约|为|达到|达)?");
  private static final Pattern AMONG = Pattern.compile("其中|中，");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PERCENT = new Unit("%");

  /// A share and the two values it is of.
  private record Shared(Indicator share, Place at, Quantity printed, Fraction of) {
    boolean holds() {
      return of.gives(printed);
    }
  }

  /// A part and a whole, both in the part's unit.
  private record Fraction(BigDecimal part, BigDecimal whole) {
    BigDecimal percent() {
      return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /// Part and whole are rounded themselves, so each may be off by half of its last decimal.
    boolean gives(Quantity printed) {
      BigDecimal stated = printed.value().orElseThrow();
      Fraction least = new Fraction(part.subtract(half(part)), whole.add(half(whole)));
      Fraction most = new Fraction(part.add(half(part)), whole.subtract(half(whole)));
      boolean between =
          most.whole.signum() > 0
              && stated.compareTo(least.percent()) >= 0
              && stated.compareTo(most.percent()) <= 0;
      return between || Rounding.admits(stated, percent());
    }
  }

  @Override
  public Message title() {
    return Message.of(SharesHold.class, "shares.title");
  }

  /// 增加值1200亿元，其中高新技术产业780亿元，占增加值比重为65%.
  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse() || !statement.text().contains("占")) {
      return Stream.empty();
    }
    List<Phrase> phrases = statement.phrases();
    return IntStream.range(2, phrases.size())
        .boxed()
        .flatMap(i -> said(statement, phrases, i).or(() -> among(statement, phrases, i)).stream());
  }

  /// 招聘教师1800名，其中研究生540名，占30%: the whole stands somewhere before 其中.
  private Optional<Finding> among(Statement statement, List<Phrase> phrases, int index) {
    if (!(phrases.get(index) instanceof Amount share)
        || !(phrases.get(index - 1) instanceof Amount part)
        || share.from() < part.to()
        || !PERCENT.equals(share.quantity().unit())
        || !(share.quantity().meaning() instanceof Meaning.Exact)
        || part.quantity().unit().isNone()
        || !BARE.matcher(new Span(part.to(), share.from()).in(statement.text())).matches()) {
      return Optional.empty();
    }
    Span sentence = statement.sentenceAt(share.from());
    String before = new Span(sentence.from(), part.from()).in(statement.text());
    int among = AMONG.matcher(before).results().mapToInt(MatchResult::start).max().orElse(-1);
    List<Fraction> fractions =
        Prose.amounts(
                statement
                    .phrasesIn(new Span(sentence.from(), sentence.from() + Math.max(0, among)))
                    .toList())
            .flatMap(
                whole -> fraction(part.quantity(), Unit.NONE, whole.quantity(), Unit.NONE).stream())
            .filter(fraction -> fraction.whole.compareTo(fraction.part) >= 0)
            .toList();
    return fractions.isEmpty() || fractions.stream().anyMatch(it -> it.gives(share.quantity()))
        ? Optional.empty()
        : Optional.of(
            found(
                Spot.of(statement, share.from(), share.to()),
                new Span(part.to() + 1, share.from()).in(statement.text()),
                share.quantity(),
                fractions.getLast()));
  }

  private Optional<Finding> said(Statement statement, List<Phrase> phrases, int index) {
    if (!(phrases.get(index) instanceof Amount share)
        || !(phrases.get(index - 1) instanceof Amount part)
        || share.from() < part.to()
        || !share.quantity().unit().folds(PERCENT)) {
      return Optional.empty();
    }
    Matcher of = OF.matcher(new Span(part.to(), share.from()).in(statement.text()));
    return of.matches()
        ? named(statement, part, Names.key(of.group("whole")))
            .flatMap(whole -> fraction(part.quantity(), Unit.NONE, whole.quantity(), Unit.NONE))
            .filter(_ -> exact(share.quantity()).isPresent())
            .filter(fraction -> !fraction.gives(share.quantity()))
            .map(
                fraction ->
                    found(
                        Spot.of(statement, share.from(), share.to()),
                        of.group("whole"),
                        share.quantity(),
                        fraction))
        : Optional.empty();
  }

  /// The last amount before a part, in its sentence, that is told of what bears a name.
  private static Optional<Amount> named(Statement statement, Amount part, String name) {
    Span before = new Span(statement.sentenceAt(part.from()).from(), part.from());
    return statement
        .phrasesIn(before)
        .flatMap(it -> it instanceof Amount amount ? Stream.of(amount) : Stream.empty())
        .filter(
            amount ->
                Names.key(statement.text().substring(before.from(), amount.from())).endsWith(name))
        .reduce((_, last) -> last);
  }

  @Override
  public Object premises(Facts facts) {
    return facts.naming();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    return facts
        .indicators()
        .filter(indicator -> indicator.name().contains("占"))
        .filter(indicator -> new Unit(indicator.unit()).folds(PERCENT))
        .flatMap(share -> shares(facts, share))
        .filter(shared -> !shared.holds())
        .map(this::found);
  }

  private static Stream<Shared> shares(Facts facts, Indicator share) {
    Matcher name = SHARE.matcher(share.name());
    if (!name.matches()) {
      return Stream.empty();
    }
    Optional<Indicator> part = facts.names().indicator(name.group("part"));
    Optional<Indicator> whole = facts.names().indicator(name.group("whole"));
    return part.stream()
        .flatMap(
            numerator ->
                Stream.concat(
                    ofTable(share, numerator, whole),
                    ofBasis(facts, share, numerator, name.group("whole"))));
  }

  private static Stream<Shared> ofTable(
      Indicator share, Indicator part, Optional<Indicator> whole) {
    if (whole.isEmpty()) {
      return Stream.empty();
    }
    Indicator of = whole.get();
    boolean sameYear = share.baseYear() == part.baseYear() && share.baseYear() == of.baseYear();
    Unit unit = new Unit(part.unit());
    Unit other = new Unit(of.unit());
    return Stream.concat(
        shared(share, Place.Part.TARGET, share.target(), part.target(), unit, of.target(), other),
        sameYear
            ? shared(share, Place.Part.BASE, share.base(), part.base(), unit, of.base(), other)
            : Stream.empty());
  }

  /// 根据…2025年我市GDP达到1万亿元 behind a share of GDP.
  private static Stream<Shared> ofBasis(
      Facts facts, Indicator share, Indicator part, String whole) {
    if (!(share.basis().method() instanceof Method.RatioTo ratio)) {
      return Stream.empty();
    }
    int target = facts.plan().header().targetYear();
    boolean same = Names.key(ratio.subject()).endsWith(Names.key(whole));
    return same && ratio.year().orElse(target) == target
        ? shared(
            share,
            Place.Part.TARGET,
            share.target(),
            part.target(),
            new Unit(part.unit()),
            ratio.amount(),
            Unit.NONE)
        : Stream.empty();
  }

  private static Stream<Shared> shared(
      Indicator share,
      Place.Part at,
      Quantity printed,
      Quantity part,
      Unit partUnit,
      Quantity whole,
      Unit wholeUnit) {
    return exact(printed).stream()
        .flatMap(_ -> fraction(part, partUnit, whole, wholeUnit).stream())
        .map(fraction -> new Shared(share, Place.of(at, share.id()), printed, fraction));
  }

  private static Optional<Fraction> fraction(
      Quantity part, Unit partUnit, Quantity whole, Unit wholeUnit) {
    Unit unit = partUnit.isNone() ? part.unit() : partUnit;
    Optional<BigDecimal> denominator =
        exact(whole).flatMap(it -> it.valueIn(unit, wholeUnit)).filter(it -> it.signum() > 0);
    return exact(part)
        .flatMap(it -> it.valueIn(unit, unit))
        .flatMap(numerator -> denominator.map(under -> new Fraction(numerator, under)));
  }

  /// Bounds and 左右 prove nothing.
  private static Optional<Quantity> exact(Quantity quantity) {
    return quantity.meaning() instanceof Meaning.Exact ? Optional.of(quantity) : Optional.empty();
  }

  private static BigDecimal half(BigDecimal printed) {
    return BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
  }

  private Finding found(Shared shared) {
    String name = shared.share.name();
    return found(Spot.of(shared.at, name), Quoting.inner(name), shared.printed, shared.of);
  }

  private Finding found(Spot spot, String name, Quantity printed, Fraction of) {
    String stated = printed.value().orElseThrow().toPlainString();
    String percent = Figures.percent(of.percent());
    String part = of.part.toPlainString();
    String whole = of.whole.toPlainString();
    Message sentence =
        Message.of(SharesHold.class, "shares.differs", name, stated, percent, part, whole);
    return Finding.of(this, Severity.ERROR, spot, sentence)
        .withFormula(part + " ÷ " + whole + " = " + percent);
  }
}
