package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.say.Message;

/// Of two regions the one with the higher score has the better place. A first line of another
/// level, such as the whole city, is ranked among others and left alone.
public final class RanksAgree implements Rule<Void> {
  private static final Pattern REGIONS = Pattern.compile("地区|区域|县|区县|城市|市州|单位|园区");
  private static final Pattern SCORE = Pattern.compile("得分|分数|总分|总指数|综合指数");
  private static final Pattern RANK = Pattern.compile("位次|排名|名次|排序");
  private static final Pattern WHOLE = Pattern.compile("^全|合计|平均|总计");
  private static final int FEWEST = 2;
  private static final int MOST_ROWS = 300;

  /// One row: who, the score and the place.
  private record Ranked(int row, String name, BigDecimal score, BigDecimal rank) {
    boolean contradicts(Ranked other) {
      return (score.compareTo(other.score)) * (rank.compareTo(other.rank)) > 0;
    }
  }

  /// A column of scores with its places.
  private record Column(String heading, List<Ranked> rows) {}

  private record Pair(Ranked one, Ranked other) {
    boolean has(Ranked ranked) {
      return one == ranked || other == ranked;
    }
  }

  @Override
  public Message title() {
    return Message.of(RanksAgree.class, "ranks.title");
  }

  @Override
  public Stream<Finding> alone(Grid grid) {
    Cells cells = Cells.of(grid);
    if (cells.height() == cells.firstRow() || !REGIONS.matcher(cells.topHeading(0)).find()) {
      return Stream.empty();
    }
    List<Column> columns =
        IntStream.range(1, cells.width() - 1)
            .filter(column -> SCORE.matcher(cells.heading(column)).find())
            .filter(column -> RANK.matcher(cells.heading(column + 1)).find())
            .mapToObj(column -> new Column(cells.topHeading(column), rows(cells, column)))
            .filter(column -> column.rows.size() > 1 && column.rows.size() <= MOST_ROWS)
            .toList();
    boolean otherLevel = firstIsOfOtherLevel(columns);
    return columns.stream().flatMap(column -> judge(grid, column, otherLevel).stream());
  }

  private static List<Ranked> rows(Cells cells, int column) {
    List<Ranked> rows = new ArrayList<>();
    for (int row = cells.firstRow(); row < cells.height(); row++) {
      Optional<BigDecimal> score = cells.number(row, column);
      Optional<BigDecimal> rank = rank(cells.text(row, column + 1));
      if (score.isPresent() && rank.isPresent() && !WHOLE.matcher(cells.text(row, 0)).find()) {
        rows.add(new Ranked(row, cells.text(row, 0), score.get(), rank.get()));
      }
    }
    return rows;
  }

  /// Whether the first line contradicts others time and again.
  private static boolean firstIsOfOtherLevel(List<Column> columns) {
    long first =
        columns.stream()
            .flatMap(
                column ->
                    contradictions(column.rows).stream()
                        .filter(pair -> pair.has(column.rows.getFirst())))
            .count();
    return first >= FEWEST;
  }

  private Optional<Finding> judge(Grid grid, Column column, boolean otherLevel) {
    List<Pair> wrong =
        contradictions(column.rows).stream()
            .filter(pair -> !otherLevel || !pair.has(column.rows.getFirst()))
            .toList();
    return wrong.isEmpty() || wrong.size() > column.rows.size()
        ? Optional.empty()
        : Optional.of(found(grid, column.heading, wrong.getFirst()));
  }

  private static Optional<BigDecimal> rank(String cell) {
    return Quantity.read(cell).meaning() instanceof Meaning.Rank(int place, boolean within)
        ? Optional.of(BigDecimal.valueOf(place)).filter(_ -> !within)
        : Quantity.read(cell).value().filter(it -> it.scale() <= 0);
  }

  private static List<Pair> contradictions(List<Ranked> rows) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (rows.get(i).contradicts(rows.get(j))) {
          pairs.add(new Pair(rows.get(i), rows.get(j)));
        }
      }
    }
    return pairs;
  }

  private Finding found(Grid grid, String column, Pair pair) {
    boolean higher = pair.one.score.compareTo(pair.other.score) > 0;
    Ranked above = higher ? pair.one : pair.other;
    Ranked below = higher ? pair.other : pair.one;
    Message sentence =
        Message.of(
            RanksAgree.class,
            "ranks.differ",
            column,
            above.name,
            above.score.toPlainString(),
            above.rank.toPlainString(),
            below.name,
            below.score.toPlainString(),
            below.rank.toPlainString());
    Spot spot = Spot.of(Place.of(Place.Part.GRID, grid.id()), above.name + "、" + below.name);
    return Finding.of(this, Severity.WARNING, spot, sentence);
  }
}
