package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Basis;
import plandraft.quantity.Meaning;
import plandraft.quantity.Method;
import plandraft.quantity.Method.ReplacedBase;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;
import plandraft.quantity.Titles;
import plandraft.quantity.Unit;
import plandraft.ui.inspect.Way.Detail;

/// A basis taken apart into what the user fills in, and put together again.
///
/// @param values what stands in each field, blank for nothing
record Particulars(Way way, Map<Detail, String> values) {
  private static final Pattern START = Pattern.compile("\\s*(\\d{4})年?\\D*?(\\d+(?:\\.\\d+)?)\\s*");
  private static final Pattern YEAR = Pattern.compile("\\s*(\\d{4})年?\\s*");

  Particulars {
    values = Map.copyOf(values);
  }

  /// What a basis says.
  static Particulars of(Basis basis) {
    Map<Detail, String> values = new EnumMap<>(Detail.class);
    switch (basis.method()) {
      case Method.AnnualGrowth(
              BigDecimal percent,
              Qualifier bound,
              Optional<ReplacedBase> base) -> {
        values.put(Detail.RATE, bound.around(percent.toPlainString()));
        base.ifPresent(it -> values.put(Detail.START, start(it)));
      }
      case Method.YearlyIncrement(BigDecimal amount, Unit unit, Qualifier bound) ->
          values.put(Detail.AMOUNT, bound.around(amount.toPlainString() + unit.printed()));
      case Method.PercentagePoints(BigDecimal points, Qualifier bound) ->
          values.put(Detail.STEP, bound.around(points.toPlainString()));
      case Method.ShareOf share -> values.put(Detail.PERCENT, share.percent().toPlainString());
      case Method.RatioTo ratio -> {
        ratio.year().ifPresent(year -> values.put(Detail.YEAR, year.toString()));
        values.put(Detail.SUBJECT, ratio.subject());
        values.put(Detail.WORTH, ratio.amount().printed());
      }
      case Method.Estimated estimated -> values.put(Detail.BY, estimated.by());
      case Method.Cited _, Method.Words _ -> {}
    }
    Way way = Way.of(basis.method());
    if (way.details().contains(Detail.TITLES)) {
      values.put(Detail.TITLES, titles(basis.titles()));
    }
    return new Particulars(way, values);
  }

  /// What another way begins with: the documents named so far, and the rate or step that gives the
  /// target where there are numbers.
  static Particulars begun(Way way, Basis before, Optional<Fitting> fitting) {
    Map<Detail, String> values = new EnumMap<>(Detail.class);
    for (Detail detail : way.details()) {
      switch (detail) {
        case TITLES -> values.put(detail, titles(before.titles()));
        case RATE -> fitting.flatMap(Fitting::rate).ifPresent(it -> values.put(detail, plain(it)));
        case AMOUNT, STEP ->
            fitting.flatMap(Fitting::step).ifPresent(it -> values.put(detail, plain(it)));
        default -> {}
      }
    }
    return new Particulars(way, values);
  }

  /// The same with one field filled in otherwise.
  Particulars with(Detail detail, String value) {
    Map<Detail, String> next = new EnumMap<>(Detail.class);
    next.putAll(values);
    next.put(detail, value.strip());
    return new Particulars(way, next);
  }

  /// What stands in one field.
  String value(Detail detail) {
    return values.getOrDefault(detail, "");
  }

  /// The method they make; empty while something is missing or no number where one must be.
  ///
  /// @param unit the indicator's unit, which a yearly increment has where none is typed
  Optional<Method> method(Unit unit) {
    return switch (way) {
      case GROWTH ->
          value(Detail.START).isBlank() || start().isPresent()
              ? bounded(Detail.RATE, (rate, bound) -> new Method.AnnualGrowth(rate, bound, start()))
              : Optional.empty();
      case INCREMENT ->
          bounded(
              Detail.AMOUNT,
              (amount, bound) ->
                  new Method.YearlyIncrement(amount, unit(Detail.AMOUNT, unit), bound));
      case POINTS -> bounded(Detail.STEP, Method.PercentagePoints::new);
      case SHARE -> number(Detail.PERCENT).map(it -> new Method.ShareOf(it.number(), titles()));
      case RATIO -> ratio();
      case CITED ->
          Optional.<Method>of(new Method.Cited(titles())).filter(_ -> !titles().isEmpty());
      case ESTIMATED -> Optional.of(new Method.Estimated(value(Detail.BY)));
      case WORDS -> Optional.empty();
    };
  }

  private Optional<Method> ratio() {
    Quantity worth = Quantity.read(value(Detail.WORTH));
    Matcher year = YEAR.matcher(value(Detail.YEAR));
    boolean told = year.matches();
    boolean full = !value(Detail.SUBJECT).isBlank() && worth.value().isPresent();
    return full && (told || value(Detail.YEAR).isBlank())
        ? Optional.of(
            new Method.RatioTo(
                told ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty(),
                value(Detail.SUBJECT),
                worth,
                titles()))
        : Optional.empty();
  }

  private Optional<Method> bounded(
      Detail detail, BiFunction<BigDecimal, Qualifier, Method> method) {
    return number(detail).map(it -> method.apply(it.number(), Qualifier.in(it)));
  }

  private Optional<Meaning.Single> number(Detail detail) {
    return Quantity.read(value(detail)).meaning() instanceof Meaning.Single single
        ? Optional.of(single)
        : Optional.empty();
  }

  private Unit unit(Detail detail, Unit own) {
    Unit typed = Quantity.read(value(detail)).unit();
    return typed.isNone() ? own : typed;
  }

  private Optional<ReplacedBase> start() {
    Matcher start = START.matcher(value(Detail.START));
    return start.matches()
        ? Optional.of(
            new ReplacedBase(Integer.parseInt(start.group(1)), new BigDecimal(start.group(2))))
        : Optional.empty();
  }

  private static String start(ReplacedBase base) {
    return base.year() + "年" + plain(base.value());
  }

  /// What is typed without brackets is one title.
  private List<String> titles() {
    String typed = value(Detail.TITLES).strip();
    List<String> titles = new ArrayList<>();
    Titles.in(typed).forEach(it -> titles.add(it.title()));
    return titles.isEmpty() && !typed.isEmpty() ? List.of(typed) : titles;
  }

  private static String titles(List<String> titles) {
    return titles.isEmpty() ? "" : "《" + String.join("》《", titles) + "》";
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
