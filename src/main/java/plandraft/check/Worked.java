package plandraft.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Period;
import plandraft.quantity.Reckoning;
import plandraft.quantity.Steps;
import plandraft.quantity.Unit;

/// An indicator's basis worked through over so many yearly steps, with what came of it.
record Worked(Indicator indicator, Reckoning reckoning, Verdict verdict) {
  private static final int MOST_DECIMALS = 4;
  private static final Unit PERCENT = new Unit("%");

  /// What tells of others' growth, or is one ground among others.
  private static final Pattern OTHERS = Pattern.compile("趋势|结合|全省|全国");

  /// What counts what came about within the years and not what there is.
  private static final Pattern SUMMED = Pattern.compile("累计|新增|新建|新改");

  /// The basis worked through from the base of one year, or from the estimate that replaces it;
  /// empty where it states no yearly rate or step in a unit of the indicator's.
  static Optional<Worked> over(Indicator indicator, Period period) {
    Basis basis = Steps.inUnit(indicator.basis(), new Unit(indicator.unit()));
    return Reckoning.of(basis, indicator.base(), indicator.target(), period)
        .filter(_ -> !OTHERS.matcher(indicator.basis().printed()).find())
        .flatMap(
            reckoning ->
                verdict(indicator, reckoning)
                    .map(verdict -> new Worked(indicator, reckoning, verdict)));
  }

  private static Optional<Verdict> verdict(Indicator indicator, Reckoning reckoning) {
    Growth growth = reckoning.growth();
    Unit own = new Unit(indicator.unit());
    return switch (reckoning.method()) {
      case Method.AnnualGrowth rate ->
          Verdict.ofRate(rate.percent(), rate.bound(), growth, indicator.target());
      case Method.YearlyIncrement step ->
          Optional.of(step)
              .filter(it -> it.unit().isNone() || own.isNone() || it.unit().folds(own))
              .flatMap(it -> Verdict.ofStep(it.amount(), it.bound(), growth, indicator.target()))
              .map(verdict -> isSum(indicator, step, growth) ? Verdict.HOLDS : verdict);
      case Method.PercentagePoints step ->
          own.isNone() || own.folds(PERCENT)
              ? Verdict.ofStep(step.points(), step.bound(), growth, indicator.target())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// 城镇新增就业（累计）50万人, 年均新增10万人: the target is what all years bring.
  private static boolean isSum(Indicator indicator, Method.YearlyIncrement step, Growth growth) {
    BigDecimal all = step.amount().multiply(BigDecimal.valueOf(growth.periods()));
    return SUMMED.matcher(indicator.name()).find() && all.compareTo(growth.target()) == 0;
  }

  int years() {
    return reckoning.periods();
  }

  /// Whether the basis states a rate and no step.
  boolean isRate() {
    return reckoning.method() instanceof Method.AnnualGrowth;
  }

  /// Whether the rate would hold as so many percentage points a year.
  boolean holdsAsPoints() {
    return reckoning.method() instanceof Method.AnnualGrowth rate
        && new Unit(indicator.unit()).folds(PERCENT)
        && Verdict.ofStep(rate.percent(), rate.bound(), reckoning.growth(), indicator.target())
            .filter(Verdict::holds)
            .isPresent();
  }

  /// The rate or step as it is stated: 21%, 40; in another unit than the indicator's with that:
  /// 4000万元.
  String stated() {
    return foreign()
        .map(step -> step.amount().toPlainString() + step.unit().printed())
        .orElseGet(this::counted);
  }

  /// The rate or step in the indicator's unit.
  private String counted() {
    String stated = reckoning.stated().orElseThrow().toPlainString();
    return isRate() ? stated + "%" : stated;
  }

  private Optional<Method.YearlyIncrement> foreign() {
    return Steps.in(indicator.basis(), new Unit(indicator.unit()));
  }

  /// The rate or step the two values imply.
  String implied() {
    BigDecimal implied = reckoning.implied().orElseThrow();
    String unit = foreign().isPresent() ? indicator.unit() : "";
    return isRate() ? Figures.percent(implied) : Figures.amount(implied) + unit;
  }

  /// The target the stated rate or step leads to.
  String computed() {
    return reckoning.statedTarget().map(Figures::amount).orElse("");
  }

  String base() {
    return reckoning.base().toPlainString();
  }

  String target() {
    return indicator.target().unmarked();
  }

  /// How it was worked: (40 ÷ 19.47)^(1/5) − 1 = 15.49%；19.47 × (1 + 21%)^5 = 50.5.
  String formula() {
    String last = reckoning.target().toPlainString();
    String years = Integer.toString(years());
    if (isRate()) {
      return "(%s ÷ %s)^(1/%s) − 1 = %s；%s × (1 + %s)^%s = %s"
          .formatted(last, base(), years, implied(), base(), counted(), years, computed());
    }
    return "(%s − %s) ÷ %s = %s；%s + %s × %s = %s"
        .formatted(last, base(), years, implied(), base(), step(), years, computed());
  }

  private String step() {
    return counted().startsWith("-") ? "(" + counted() + ")" : counted();
  }

  /// The basis with the rate or step the two values imply, to as few decimals as make it hold;
  /// empty where its words, such as 增长 of what falls, can't.
  Optional<Basis> mended() {
    BigDecimal implied =
        Steps.asStated(
            indicator.basis(), new Unit(indicator.unit()), reckoning.implied().orElseThrow());
    RoundingMode rounding =
        verdict == Verdict.JUST_MISSED ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    int scale = Math.max(isRate() ? 1 : 0, indicator.basis().stated().orElseThrow().scale());
    Basis mended = indicator.basis();
    boolean holds = false;
    while (!holds && scale <= MOST_DECIMALS) {
      mended = indicator.basis().withStated(bare(implied.setScale(scale, rounding)));
      Period period = new Period(reckoning.from(), reckoning.to());
      holds =
          over(indicator.withBasis(mended), period).filter(it -> it.verdict.holds()).isPresent();
      scale++;
    }
    return holds ? Optional.of(mended) : Optional.empty();
  }

  private static BigDecimal bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
