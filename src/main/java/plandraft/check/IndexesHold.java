package plandraft.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.quantity.Figures;
import plandraft.say.Message;

/// A weighted index is its parts: 总指数 is the sum of the categories' scores by their weights, where
/// a table of the plan gives these.
public final class IndexesHold implements Rule<Void> {
  private static final Limit AGREEING =
      Limit.of("agreeing", Message.of(IndexesHold.class, "indexes.agreeing"), "75", "50", "100");

  private static final List<String> TOTALS = List.of("总指数", "综合指数", "总分", "总得分", "综合得分", "综合评分");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal most;

  /// `agreeing` is the percentage of rows that must hold before others are doubted.
  IndexesHold(Settings settings) {
    most = settings.limit(id(), AGREEING);
  }

  /// A score table: its columns of scores with their weights, and the column of the index.
  private record Scores(Cells cells, Map<Integer, BigDecimal> weights, int index) {
    /// How far the printed index lies from the weighted scores, beyond what rounding explains.
    Optional<BigDecimal> computed(int row) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Map.Entry<Integer, BigDecimal> weight : weights.entrySet()) {
        Optional<BigDecimal> score = cells.number(row, weight.getKey());
        if (score.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(score.get().multiply(weight.getValue()));
      }
      return cells.number(row, index).isEmpty()
          ? Optional.empty()
          : Optional.of(sum.movePointLeft(2));
    }

    BigDecimal printed(int row) {
      return cells.number(row, index).orElseThrow();
    }

    /// Index and scores are each rounded to their last decimal.
    boolean holds(int row, BigDecimal computed) {
      int scale = Math.max(0, printed(row).scale());
      for (int column : weights.keySet()) {
        scale =
            Math.min(
                Math.max(scale, 0), Math.max(1, cells.number(row, column).orElseThrow().scale()));
      }
      BigDecimal tolerance = BigDecimal.ONE.movePointLeft(scale);
      return printed(row).subtract(computed).abs().compareTo(tolerance) <= 0;
    }
  }

  @Override
  public List<Limit> limits() {
    return List.of(AGREEING);
  }

  @Override
  public Message title() {
    return Message.of(IndexesHold.class, "indexes.title");
  }

  @Override
  public Object premises(Facts facts) {
    return facts.plan().grids();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    List<Grid> grids = facts.plan().grids();
    Map<String, BigDecimal> points = new HashMap<>();
    Map<Grid, Cells> cells =
        grids.stream()
            .filter(IndexesHold::mayMatter)
            .collect(Collectors.toMap(it -> it, Cells::of, (a, _) -> a, LinkedHashMap::new));
    cells.values().forEach(it -> points.putAll(Weights.in(it)));
    return points.isEmpty()
        ? Stream.empty()
        : cells.entrySet().stream()
            .flatMap(
                entry ->
                    scores(entry.getValue(), points).stream()
                        .flatMap(scores -> judge(entry.getKey(), scores)));
  }

  private static boolean mayMatter(Grid grid) {
    return grid.rows().stream()
        .limit(Math.max(2, grid.headerRows() + 1L))
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.text().contains("分") || cell.text().contains("指数"));
  }

  private static Optional<Scores> scores(Cells cells, Map<String, BigDecimal> points) {
    Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
    for (int column = 0; column < cells.width(); column++) {
      BigDecimal weight = points.get(Names.key(cells.topHeading(column)));
      if (weight != null && isScore(cells, column)) {
        weights.put(column, weight);
      }
    }
    OptionalInt index = total(cells);
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return index.isPresent() && weights.size() > 1 && sum.compareTo(HUNDRED) == 0
        ? Optional.of(new Scores(cells, weights, index.getAsInt()))
        : Optional.empty();
  }

  private static boolean isScore(Cells cells, int column) {
    return cells.firstRow() < 2 || cells.heading(column).contains("得分");
  }

  private static OptionalInt total(Cells cells) {
    IntPredicate named = column -> TOTALS.contains(cells.topHeading(column));
    return IntStream.range(0, cells.width())
        .filter(column -> named.test(column) && isScore(cells, column))
        .findFirst();
  }

  private Stream<Finding> judge(Grid grid, Scores scores) {
    Map<Integer, BigDecimal> computed = new LinkedHashMap<>();
    for (int row = scores.cells.firstRow(); row < scores.cells.height(); row++) {
      Optional<BigDecimal> index = scores.computed(row);
      if (index.isPresent()) {
        computed.put(row, index.get());
      }
    }
    long hold =
        computed.entrySet().stream().filter(it -> scores.holds(it.getKey(), it.getValue())).count();
    boolean known =
        HUNDRED
                .multiply(BigDecimal.valueOf(hold))
                .compareTo(most.multiply(BigDecimal.valueOf(computed.size())))
            >= 0;
    return known
        ? computed.entrySet().stream()
            .filter(it -> !scores.holds(it.getKey(), it.getValue()))
            .map(it -> found(grid, scores, it.getKey(), it.getValue()))
        : Stream.empty();
  }

  private Finding found(Grid grid, Scores scores, int row, BigDecimal computed) {
    String name = scores.cells.text(row, 0);
    Message sentence =
        Message.of(
            IndexesHold.class,
            "indexes.differs",
            name,
            scores.printed(row).toPlainString(),
            Figures.amount(computed));
    String formula =
        scores.weights.entrySet().stream()
            .map(
                it ->
                    scores.cells.number(row, it.getKey()).orElseThrow().toPlainString()
                        + " × "
                        + it.getValue().toPlainString()
                        + "%")
            .collect(Collectors.joining(" + "));
    Spot spot = Spot.of(Place.of(Place.Part.GRID, grid.id()), name);
    return Finding.of(this, Severity.WARNING, spot, sentence)
        .withFormula(formula + " = " + Figures.amount(computed));
  }
}
