package plandraft.recognize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.quantity.Quantity;

/// What can be worked out of a breakdown's lines: the sum of its regions, and by how much that
/// exceeds a total line.
record Sums(Breakdown breakdown) {
  static Sums of(Breakdown breakdown) {
    return new Sums(breakdown);
  }

  /// Whether each number of a row is worked out of its column.
  boolean give(List<Quantity> row) {
    return IntStream.range(0, row.size())
        .allMatch(
            at ->
                row.get(at)
                    .value()
                    .filter(number -> column(at).noneMatch(sum -> sum.compareTo(number) == 0))
                    .isEmpty());
  }

  /// The sums of all regions, and of those of one line each.
  private Stream<BigDecimal> column(int at) {
    List<BigDecimal> sums =
        Stream.concat(
                Stream.of(""),
                breakdown.regions().stream().map(line -> lineOf(line.name())).distinct())
            .map(line -> sum(line, at))
            .toList();
    Stream<BigDecimal> beyond =
        breakdown.totals().stream()
            .flatMap(line -> value(line, at).stream())
            .flatMap(total -> sums.stream().map(sum -> sum.subtract(total)));
    return Stream.concat(sums.stream(), beyond);
  }

  /// The 标线 in 甲县 标线.
  private static String lineOf(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  private BigDecimal sum(String line, int at) {
    return breakdown.regions().stream()
        .filter(region -> region.name().endsWith(line))
        .flatMap(region -> value(region, at).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> value(Breakdown.Line line, int at) {
    return at < line.cells().size() ? line.cells().get(at).value() : Optional.empty();
  }
}
