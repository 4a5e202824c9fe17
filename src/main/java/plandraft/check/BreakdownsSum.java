package plandraft.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Place;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;

/// The regions of a breakdown add up to its total line, or to the higher one of 标线 and 高线; rates
/// are not added up.
public final class BreakdownsSum implements Rule<Void> {
  private static final Unit PERCENT = new Unit("%");
  private static final Pattern RATE = Pattern.compile("率|增速|增幅|比重|占比|比例|指数|强度|人均|亩均|得分|平均");
  private static final Pattern LINE = Pattern.compile("线|目标");
  private static final Pattern SUM = Pattern.compile("合计|总计|小计");
  private static final int MOST_TERMS = 6;

  @Override
  public Message title() {
    return Message.of(BreakdownsSum.class, "breakdowns.title");
  }

  @Override
  public Stream<Finding> alone(Breakdown breakdown) {
    return IntStream.range(0, breakdown.columns().size())
        .boxed()
        .flatMap(index -> column(breakdown, index).stream());
  }

  /// What is to be said of the column at `index`, counted from 0.
  public Optional<Finding> column(Breakdown breakdown, int index) {
    boolean lines =
        breakdown.totals().size() == 1
            || breakdown.totals().stream().allMatch(line -> LINE.matcher(line.name()).find());
    return lines && addsUp(breakdown.columns().get(index))
        ? judge(breakdown, Totals.of(breakdown, index))
        : Optional.empty();
  }

  private static boolean addsUp(Breakdown.Column column) {
    return column.aggregation() == Breakdown.Aggregation.SUM
        && !new Unit(column.unit()).folds(PERCENT)
        && !column.unit().equals("分")
        && !column.unit().contains("/")
        && !RATE.matcher(column.name()).find();
  }

  private Optional<Finding> judge(Breakdown breakdown, Totals totals) {
    return totals
        .sum()
        .filter(_ -> !totals.lines().isEmpty())
        .flatMap(
            sum ->
                breakdown.totals().size() == 1
                    ? single(breakdown, totals, sum)
                    : several(breakdown, totals, sum));
  }

  private Optional<Finding> single(Breakdown breakdown, Totals totals, BigDecimal sum) {
    BigDecimal line = value(totals.lines().getFirst());
    if (sum.subtract(line).abs().compareTo(tolerance(totals)) <= 0) {
      return Optional.empty();
    }
    boolean less = sum.compareTo(line) < 0;
    boolean exact = SUM.matcher(breakdown.totals().getFirst().name()).find();
    Severity severity =
        less || exact ? totals.blanks() > 0 ? Severity.WARNING : Severity.ERROR : Severity.ADVICE;
    return Optional.of(
        found(
            breakdown,
            totals,
            severity,
            less ? "breakdowns.less" : "breakdowns.more",
            sum,
            breakdown.totals().getFirst().name(),
            ""));
  }

  private Optional<Finding> several(Breakdown breakdown, Totals totals, BigDecimal sum) {
    List<Quantity> lines =
        totals.lines().stream().sorted(Comparator.comparing(BreakdownsSum::value)).toList();
    BigDecimal low = value(lines.getFirst()).subtract(tolerance(totals));
    BigDecimal high = value(lines.getLast()).subtract(tolerance(totals));
    if (sum.compareTo(high) >= 0) {
      return Optional.empty();
    }
    String lowest = lines.getFirst().printed();
    if (sum.compareTo(low) >= 0) {
      return Optional.of(
          found(
              breakdown,
              totals,
              Severity.WARNING,
              "breakdowns.between",
              sum,
              lowest,
              lines.getLast().printed()));
    }
    return Optional.of(
        found(
            breakdown,
            totals,
            totals.blanks() > 0 ? Severity.WARNING : Severity.ERROR,
            "breakdowns.below",
            sum,
            lowest,
            lines.getLast().printed()));
  }

  private Finding found(
      Breakdown breakdown,
      Totals totals,
      Severity severity,
      String key,
      BigDecimal sum,
      String first,
      String last) {
    String line = totals.lines().getFirst().printed();
    Message sentence =
        Message.of(
            BreakdownsSum.class,
            key,
            totals.column().name(),
            Figures.amount(sum),
            first,
            last.isEmpty() ? line : last,
            blanks(totals));
    Place place = Place.of(Place.Part.BREAKDOWN, breakdown.id());
    return Finding.of(this, severity, Spot.of(place, totals.column().name()), sentence)
        .withFormula(terms(totals) + " = " + Figures.amount(sum));
  }

  private static Object blanks(Totals totals) {
    return totals.blanks() == 0
        ? ""
        : Message.of(BreakdownsSum.class, "breakdowns.blanks", Long.toString(totals.blanks()));
  }

  private static String terms(Totals totals) {
    List<String> terms =
        totals.regions().stream()
            .flatMap(cell -> cell.value().stream())
            .map(BigDecimal::toPlainString)
            .toList();
    return terms.size() <= MOST_TERMS
        ? String.join(" + ", terms)
        : terms.stream().limit(MOST_TERMS).collect(Collectors.joining(" + ")) + " + …";
  }

  private static BigDecimal value(Quantity quantity) {
    return quantity.value().orElseThrow();
  }

  /// Printed decimals are rounded: each cell may be off by half of its last one.
  private static BigDecimal tolerance(Totals totals) {
    int scale =
        totals.regions().stream()
            .flatMap(cell -> cell.value().stream())
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    return scale <= 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(5, scale + 1).multiply(BigDecimal.valueOf(totals.regions().size()));
  }
}
