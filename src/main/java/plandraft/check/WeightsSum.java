package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.quantity.Figures;
import plandraft.say.Message;

/// The weights of an evaluation add up to 100 or 1, and within each category to what its label
/// says.
public final class WeightsSum implements Rule<Void> {
  private static final List<BigDecimal> WHOLE =
      List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));
  private static final BigDecimal FAR = new BigDecimal("0.2");

  @Override
  public Message title() {
    return Message.of(WeightsSum.class, "weights.title");
  }

  @Override
  public Stream<Finding> alone(Grid grid) {
    Cells cells = Cells.of(grid);
    return IntStream.range(0, cells.width())
        .filter(column -> cells.heading(column).startsWith("权重"))
        .boxed()
        .flatMap(column -> judge(grid, cells, column));
  }

  private Stream<Finding> judge(Grid grid, Cells cells, int column) {
    Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
    for (int row = cells.firstRow(); row < cells.height(); row++) {
      Optional<BigDecimal> weight = cells.number(row, column);
      if (weight.isEmpty()) {
        return Stream.empty();
      }
      weights.put(row, weight.get());
    }
    List<Finding> found = new ArrayList<>();
    Map<String, BigDecimal> sums = byLabel(cells, weights);
    sums.forEach(
        (text, sum) -> {
          BigDecimal points = Weights.label(text).orElseThrow().points();
          if (points.compareTo(sum) != 0) {
            found.add(label(grid, text, sum));
          }
        });
    return sums.isEmpty() ? total(grid, cells, column, weights).stream() : found.stream();
  }

  /// The weights of the rows under each label.
  private static Map<String, BigDecimal> byLabel(Cells cells, Map<Integer, BigDecimal> weights) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    weights.forEach(
        (row, weight) ->
            IntStream.range(0, cells.width())
                .mapToObj(column -> cells.text(row, column))
                .filter(text -> Weights.label(text).isPresent())
                .findFirst()
                .ifPresent(text -> sums.merge(text, weight, BigDecimal::add)));
    return sums;
  }

  private Optional<Finding> total(
      Grid grid, Cells cells, int column, Map<Integer, BigDecimal> weights) {
    BigDecimal sum = sum(weights.values().stream());
    boolean byGroup = column > 0 && isWholeByGroup(cells, column, weights);
    return weights.size() < 2 || isWhole(sum) || byGroup
        ? Optional.empty()
        : WHOLE.stream()
            .filter(whole -> near(sum, whole))
            .findFirst()
            .map(whole -> total(grid, cells.heading(column), sum, whole));
  }

  private static boolean isWholeByGroup(Cells cells, int column, Map<Integer, BigDecimal> weights) {
    return IntStream.range(0, column)
        .mapToObj(
            group -> {
              Map<String, BigDecimal> sums = new LinkedHashMap<>();
              weights.forEach(
                  (row, weight) -> sums.merge(cells.text(row, group), weight, BigDecimal::add));
              return sums;
            })
        .anyMatch(sums -> sums.size() > 1 && sums.values().stream().allMatch(WeightsSum::isWhole));
  }

  private static BigDecimal sum(Stream<BigDecimal> weights) {
    return weights.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isWhole(BigDecimal sum) {
    return WHOLE.stream().anyMatch(whole -> whole.compareTo(sum) == 0);
  }

  private static boolean near(BigDecimal sum, BigDecimal whole) {
    return sum.subtract(whole).abs().compareTo(whole.multiply(FAR)) <= 0;
  }

  private Finding label(Grid grid, String text, BigDecimal sum) {
    return found(
        grid, text, Message.of(WeightsSum.class, "weights.label", text, Figures.amount(sum)));
  }

  private Finding total(Grid grid, String heading, BigDecimal sum, BigDecimal whole) {
    return found(
        grid,
        heading,
        Message.of(WeightsSum.class, "weights.total", Figures.amount(sum), whole.toPlainString()));
  }

  private Finding found(Grid grid, String words, Message sentence) {
    Spot spot = Spot.of(Place.of(Place.Part.GRID, grid.id()), words);
    return Finding.of(this, Severity.ERROR, spot, sentence);
  }
}
