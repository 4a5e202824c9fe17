package plandraft.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// The share A占B比重 is A's value divided by B's, where the table or the basis gives both.
public final class SharesHold implements Rule<Void> {
  private static final Pattern SHARE =
      Pattern.compile("^(?<part>.{2,40}?)占(?<whole>.{2,40}?)的?(?:比重|比例|比率|的比|之比|百分比)$");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PERCENT = new Unit("%");

  /// A share and the two values it is of.
  private record Shared(Indicator share, Place at, Quantity printed, Fraction of) {}

  /// A part and a whole, both in the part's unit.
  private record Fraction(BigDecimal part, BigDecimal whole) {
    BigDecimal percent() {
      return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
  }

  @Override
  public Message title() {
    return Message.of(SharesHold.class, "shares.title");
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    return facts
        .indicators()
        .filter(indicator -> indicator.name().contains("占"))
        .filter(indicator -> new Unit(indicator.unit()).folds(PERCENT))
        .flatMap(share -> shares(facts, share))
        .filter(shared -> !holds(shared))
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
    Optional<BigDecimal> numerator = exact(part).flatMap(it -> it.valueIn(partUnit, partUnit));
    Optional<BigDecimal> denominator =
        exact(whole)
            .flatMap(it -> it.valueIn(partUnit, wholeUnit))
            .filter(value -> value.signum() > 0);
    return exact(printed).isPresent() && numerator.isPresent() && denominator.isPresent()
        ? Stream.of(
            new Shared(
                share,
                Place.of(at, share.id()),
                printed,
                new Fraction(numerator.get(), denominator.get())))
        : Stream.empty();
  }

  /// Bounds and 左右 prove nothing.
  private static Optional<Quantity> exact(Quantity quantity) {
    return quantity.meaning() instanceof Meaning.Exact ? Optional.of(quantity) : Optional.empty();
  }

  /// Part and whole are rounded themselves, so each may be off by half of its last decimal.
  private static boolean holds(Shared shared) {
    Fraction of = shared.of;
    BigDecimal stated = shared.printed.value().orElseThrow();
    Fraction least = new Fraction(of.part.subtract(half(of.part)), of.whole.add(half(of.whole)));
    Fraction most = new Fraction(of.part.add(half(of.part)), of.whole.subtract(half(of.whole)));
    boolean between =
        most.whole.signum() > 0
            && stated.compareTo(least.percent()) >= 0
            && stated.compareTo(most.percent()) <= 0;
    return between || Rounding.admits(stated, of.percent());
  }

  private static BigDecimal half(BigDecimal printed) {
    return BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
  }

  private Finding found(Shared shared) {
    String percent = Figures.percent(shared.of.percent());
    String part = shared.of.part.toPlainString();
    String whole = shared.of.whole.toPlainString();
    Message sentence =
        Message.of(
            SharesHold.class,
            "shares.differs",
            Quoting.inner(shared.share.name()),
            shared.printed.unmarked(),
            percent,
            part,
            whole);
    return Finding.of(this, Severity.ERROR, Spot.of(shared.at, shared.share.name()), sentence)
        .withFormula(part + " ÷ " + whole + " = " + percent);
  }
}
