package plandraft.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;
import plandraft.text.Amount;
import plandraft.text.Change;
import plandraft.text.Doubling;
import plandraft.text.FromTo;
import plandraft.text.Phrase;
import plandraft.text.Span;

/// A growth stated in a sentence is what its own two values, or the table's, give:
/// 从225.0增加到506.9，年均增长17.6%; 翻一番.
public final class GrowthHolds implements Rule<Mention> {
  private static final Limit MOST_YEARS =
      Limit.count("mostYears", Message.of(GrowthHolds.class, "growth.mostYears"), 15, 1, 50);
  private static final Limit DOUBLING =
      Limit.of("doubling", Message.of(GrowthHolds.class, "growth.least"), "1.95", "1.5", "2");

  private static final int FARTHEST = 16;
  private static final Unit PERCENT = new Unit("%");

  private final int mostYears;
  private final BigDecimal least;

  /// `mostYears` is tried where a sentence does not say how many; `doubling` is how many times more
  /// is still called 翻一番.
  GrowthHolds(Settings settings) {
    mostYears = settings.limit(id(), MOST_YEARS).intValue();
    least = settings.limit(id(), DOUBLING);
  }

  @Override
  public List<Limit> limits() {
    return List.of(MOST_YEARS, DOUBLING);
  }

  @Override
  public Message title() {
    return Message.of(GrowthHolds.class, "growth.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    List<Phrase> phrases = statement.phrases();
    return Stream.concat(
        IntStream.range(0, phrases.size() - 1)
            .boxed()
            .flatMap(
                i ->
                    Stream.concat(
                        said(statement, phrases.get(i), phrases.get(i + 1)).stream(),
                        more(statement, i))),
        Ways.in(statement).flatMap(told -> changed(statement, told.way(), told.change()).stream()));
  }

  private Optional<Finding> said(Statement statement, Phrase first, Phrase next) {
    Span sentence = statement.sentenceAt(first.from());
    if (!isNear(statement, first, next)) {
      return Optional.empty();
    }
    return switch (first) {
      case FromTo way when next instanceof Change change -> changed(statement, way, change);
      case FromTo way when next instanceof Doubling doubling ->
          way.growth(1).flatMap(growth -> doubled(statement, growth, doubling));
      case Amount base when next instanceof Doubling doubling ->
          compared(statement, sentence, base)
              .flatMap(growth -> doubled(statement, growth, doubling));
      default -> Optional.empty();
    };
  }

  /// 由5200人增加到8000人，增加2800人，增长53.8%，年均增长15.4%: the changes behind the first one.
  private Stream<Finding> more(Statement statement, int index) {
    List<Phrase> phrases = statement.phrases();
    if (!(phrases.get(index) instanceof FromTo way)) {
      return Stream.empty();
    }
    List<Change> more = new ArrayList<>();
    for (int i = index + 2;
        i < phrases.size()
            && phrases.get(i - 1) instanceof Change before
            && phrases.get(i) instanceof Change change
            && isNear(statement, before, change);
        i++) {
      more.add(change);
    }
    return isNear(statement, way, phrases.get(Math.min(index + 1, phrases.size() - 1)))
        ? more.stream().flatMap(change -> changed(statement, way, change).stream())
        : Stream.empty();
  }

  private static boolean isNear(Statement statement, Phrase first, Phrase next) {
    return next.from() >= first.to()
        && next.from() - first.to() <= FARTHEST
        && Continuing.leaves(new Span(first.to(), next.from()).in(statement.text()))
        && next.to() <= statement.sentenceAt(first.from()).to();
  }

  private Optional<Finding> changed(Statement statement, FromTo way, Change change) {
    if (isOfAnother(way, change) || isBounded(way.base()) || isBounded(way.target())) {
      return Optional.empty();
    }
    return change.yearly() ? yearly(statement, way, change) : total(statement, way, change);
  }

  /// 研发经费由64.5亿元提高到157.4亿元，占比由1.40%提高到2.29%，年均增长19.5%: shares grow by points.
  private static boolean isOfAnother(FromTo way, Change change) {
    return StatedGrowth.isRate(change) && way.target().quantity().unit().folds(PERCENT);
  }

  /// 从300多家增加到1000余家 leaves open how much that is.
  private static boolean isBounded(Amount amount) {
    return !(amount.quantity().meaning() instanceof Meaning.Exact);
  }

  /// 达到6500亿元，比2020年估算的3250亿元翻一番: the amount before the one compared with.
  private static Optional<Growth> compared(Statement statement, Span sentence, Amount base) {
    String before = new Span(sentence.from(), base.from()).in(statement.text());
    int than = Math.max(before.lastIndexOf('比'), before.lastIndexOf('较'));
    if (than < 0 || before.substring(than).contains("，")) {
      return Optional.empty();
    }
    return statement
        .phrasesIn(new Span(sentence.from(), sentence.from() + than))
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .reduce((_, last) -> last)
        .filter(amount -> sentence.from() + than - amount.to() <= 2)
        .flatMap(amount -> growth(base.quantity(), amount.quantity()));
  }

  private static Optional<Growth> growth(Quantity base, Quantity target) {
    return target
        .value()
        .flatMap(
            last ->
                base.valueIn(target.unit(), target.unit())
                    .map(first -> new Growth(first, last, 1)));
  }

  private Optional<Finding> doubled(Statement statement, Growth growth, Doubling doubling) {
    if (growth.base().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal times = growth.target().divide(growth.base(), MathContext.DECIMAL64);
    BigDecimal needed = BigDecimal.valueOf(doubling.factor() / 2).multiply(least);
    if (times.compareTo(needed) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                this,
                Severity.ERROR,
                Spot.of(statement, doubling.from(), doubling.to()),
                Message.of(
                    GrowthHolds.class,
                    "growth.doubling",
                    doubling.span().in(statement.text()),
                    growth.base().toPlainString(),
                    growth.target().toPlainString(),
                    Figures.amount(times),
                    Long.toString(doubling.factor())))
            .withFormula(
                growth.target().toPlainString()
                    + " ÷ "
                    + growth.base().toPlainString()
                    + " = "
                    + Figures.amount(times)));
  }

  private Optional<Finding> yearly(Statement statement, FromTo way, Change change) {
    Optional<Integer> years = way.periods().map(count -> count + more(statement, way));
    boolean priced = RealGrowth.isPriced(statement.text().substring(0, way.from()));
    if (years.filter(count -> count > 0).isPresent()) {
      return way.growth(years.get())
          .flatMap(
              growth ->
                  StatedGrowth.verdict(growth, way.target().quantity(), change)
                      .filter(Verdict::isWrong)
                      .filter(verdict -> !(priced && StatedGrowth.isReal(verdict, growth, change)))
                      .map(verdict -> yearly(statement, growth, change, verdict)));
    }
    boolean everFails =
        !priced
            && IntStream.rangeClosed(1, mostYears)
                .mapToObj(way::growth)
                .flatMap(Optional::stream)
                .map(growth -> StatedGrowth.verdict(growth, way.target().quantity(), change))
                .allMatch(verdict -> verdict.filter(Verdict::isWrong).isPresent());
    return everFails ? way.growth(1).map(_ -> never(statement, change)) : Optional.empty();
  }

  /// From the start of a year to the end of another there is one step more.
  private static int more(Statement statement, FromTo way) {
    boolean first = isStart(statement, way.from(), way.base().from());
    return first && !isStart(statement, way.base().to(), way.target().from()) ? 1 : 0;
  }

  private static boolean isStart(Statement statement, int from, int to) {
    return new Span(from, to).in(statement.text()).contains("年初");
  }

  private Finding never(Statement statement, Change change) {
    Spot spot = Spot.of(statement, change.from(), change.to());
    return Finding.of(
        this,
        Severity.WARNING,
        spot,
        Message.of(GrowthHolds.class, "growth.never", spot.words(), Integer.toString(mostYears)));
  }

  private Finding yearly(Statement statement, Growth growth, Change change, Verdict verdict) {
    Spot spot = Spot.of(statement, change.from(), change.to());
    String implied = StatedGrowth.implied(growth, change);
    String years = Integer.toString(growth.periods());
    String key = verdict == Verdict.SIMPLE ? "growth.simple" : "growth.yearly";
    return Finding.of(
            this,
            Severity.ERROR,
            spot,
            Message.of(
                GrowthHolds.class,
                key,
                spot.words(),
                growth.base().toPlainString(),
                growth.target().toPlainString(),
                years,
                implied))
        .withFormula(StatedGrowth.formula(growth, change) + implied);
  }

  private Optional<Finding> total(Statement statement, FromTo way, Change change) {
    boolean priced = RealGrowth.isPriced(statement.text().substring(0, way.from()));
    int years = way.periods().filter(count -> count > 0).orElse(1);
    return way.growth(1)
        .filter(growth -> growth.base().signum() > 0)
        .flatMap(growth -> Increase.of(growth, way.target().quantity().unit(), change))
        .filter(Increase::isWrong)
        .filter(increase -> !(priced && increase.isReal(years)))
        .map(increase -> total(statement, change, increase));
  }

  private Finding total(Statement statement, Change change, Increase increase) {
    Spot spot = Spot.of(statement, change.from(), change.to());
    return Finding.of(
            this,
            Severity.ERROR,
            spot,
            Message.of(
                GrowthHolds.class,
                "growth.total",
                spot.words(),
                increase.base(),
                increase.target(),
                increase.computed()))
        .withFormula(increase.formula());
  }

  @Override
  public Stream<Mention> claims(Statement statement) {
    boolean grows = statement.phrases().stream().anyMatch(Change.class::isInstance);
    return grows
        ? Mentions.in(statement).stream().filter(mention -> mention.growth().isPresent())
        : Stream.empty();
  }

  @Override
  public Predicate<Mention> touched(Facts before, Facts now) {
    return now.meaningOther(before);
  }

  /// 网络零售额达到2720亿元，年均增长12%: the base is the table's.
  @Override
  public Stream<Finding> each(Facts facts, Mention mention) {
    return facts.names().endOf(mention.lead()).stream()
        .filter(named -> facts.own().admits(mention, named))
        .flatMap(named -> named.indicator().stream())
        .flatMap(
            indicator ->
                TableGrowth.refuting(facts.plan().header(), mention, indicator)
                    .map(growth -> ofTable(mention, indicator, growth))
                    .stream());
  }

  private Finding ofTable(Mention mention, Indicator indicator, Growth growth) {
    Change change = mention.growth().orElseThrow();
    String implied = StatedGrowth.implied(growth, change);
    return Finding.of(
            this,
            Severity.WARNING,
            mention.growthSpot(),
            Message.of(
                GrowthHolds.class,
                "growth.table",
                mention.growthSpot().words(),
                Quoting.inner(indicator.name()),
                growth.base().toPlainString(),
                growth.target().toPlainString(),
                Integer.toString(growth.periods()),
                implied))
        .withFormula(StatedGrowth.formula(growth, change) + implied);
  }
}
