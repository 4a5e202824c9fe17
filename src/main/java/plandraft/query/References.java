package plandraft.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.quantity.Numeral;
import plandraft.quantity.Period;
import plandraft.quantity.Reckoning;
import plandraft.quantity.Unit;
import plandraft.text.Span;

/// What live references print: 6500亿元, 10%左右, 八, 前言、总体要求、附件.
public final class References {
  /// What stands where a reference means nothing that the plan holds.
  public static final String MISSING = "〔缺〕";

  private final Parts parts;
  private final Counted counted;

  private References(Parts parts) {
    this.parts = parts;
    this.counted = new Counted(parts);
  }

  /// The references into `plan`.
  public static References of(Plan plan) {
    return of(Parts.of(plan));
  }

  /// The references into the plan that `parts` are of.
  public static References of(Parts parts) {
    return new References(parts);
  }

  /// The parts of the plan referred to.
  public Parts parts() {
    return parts;
  }

  /// What `inline` prints; empty for a live reference to what is not there.
  public Optional<String> words(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> Optional.of(text.text());
      case Inline.IndicatorValue value ->
          parts.indicator(value.indicator().value()).flatMap(value(value));
      case Inline.Count count -> counted.titles(count.of()).map(all -> number(all.size(), count));
      case Inline.Titles titles ->
          counted.titles(titles.of()).map(all -> String.join("、", all)).filter(References::said);
      case Inline.Title title -> parts.title(title.of()).filter(References::said);
    };
  }

  /// What `inline` prints, [#MISSING] where it means nothing.
  public String print(Inline inline) {
    return words(inline).orElse(MISSING);
  }

  /// A whole text as printed.
  public String print(List<Inline> inlines) {
    return inlines.stream().map(this::print).collect(Collectors.joining());
  }

  /// Where the live references of a whole text as printed stand.
  public List<Span> live(List<Inline> inlines) {
    List<Span> live = new ArrayList<>();
    int from = 0;
    for (Inline run : inlines) {
      int to = from + print(run).length();
      if (!(run instanceof Inline.Text)) {
        live.add(new Span(from, to));
      }
      from = to;
    }
    return live;
  }

  private static String number(int count, Inline.Count form) {
    return form.chinese() ? Numeral.ofThings(count) : Integer.toString(count);
  }

  private Function<Indicator, Optional<String>> value(Inline.IndicatorValue form) {
    return indicator -> {
      Unit unit = form.unit() ? new Unit(indicator.unit()) : Unit.NONE;
      return switch (form.which()) {
        case BASE -> Optional.of(indicator.base().withUnit(unit)).filter(References::said);
        case TARGET -> Optional.of(indicator.target().withUnit(unit)).filter(References::said);
        case GROWTH -> growth(indicator).map(rate -> form.unit() ? rate + "%" : rate);
      };
    };
  }

  private Optional<String> growth(Indicator indicator) {
    Period period = new Period(indicator.baseYear(), parts.plan().header().targetYear());
    return Reckoning.of(indicator.basis(), indicator.base(), indicator.target(), period)
        .flatMap(reckoning -> reckoning.growth().compoundRate())
        .map(rate -> rate.setScale(1, RoundingMode.HALF_UP))
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString);
  }

  private static boolean said(String words) {
    return !words.isBlank();
  }
}
