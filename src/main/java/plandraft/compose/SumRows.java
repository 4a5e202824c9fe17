package plandraft.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import plandraft.document.Cell;
import plandraft.document.Cell.Formula;
import plandraft.document.Table;
import plandraft.quantity.Quantity;

/// Rows at the foot of a table that add some of its columns up.
///
/// @param width how many columns the table has
/// @param from the first row that is added up, counted from the table's first
/// @param to the last row that is added up
/// @param addends what is added up of each column that is, by the column's place
record SumRows(Cells cells, int width, int from, int to, Map<Integer, List<Quantity>> addends) {
  private static final Pattern GROUPED = Pattern.compile("\\d,\\d{3}");

  /// The row of sums.
  Table.Row sums(String name) {
    return row(
        name,
        column ->
            computed(column, new Formula.Sum(from, to), Optional.ofNullable(sums().get(column))));
  }

  /// How far the sums, which stand in row `at`, are above the line in row `below`, whose numbers
  /// are `line`.
  Table.Row gaps(String name, int at, int below, Map<Integer, BigDecimal> line) {
    Map<Integer, BigDecimal> sums = sums();
    return row(
        name,
        column ->
            computed(
                column,
                new Formula.Gap(at, below),
                Optional.ofNullable(sums.get(column))
                    .filter(_ -> line.containsKey(column))
                    .map(sum -> sum.subtract(line.get(column)))));
  }

  private Map<Integer, BigDecimal> sums() {
    Map<Integer, BigDecimal> sums = new HashMap<>();
    addends.forEach(
        (column, quantities) ->
            quantities.stream()
                .flatMap(quantity -> quantity.value().stream())
                .reduce(BigDecimal::add)
                .ifPresent(sum -> sums.put(column, sum)));
    return sums;
  }

  private Table.Row row(String name, IntFunction<Cell.Content> content) {
    int first = addends.keySet().stream().mapToInt(Integer::intValue).min().orElse(width);
    List<Cell> row = new ArrayList<>();
    if (first > 0) {
      row.add(new Cell(0, 1, first, cells.text(true).id(), new Cell.Words(name), Optional.empty()));
    }
    for (int column = first; column < width; column++) {
      Cell.Content shown = addends.containsKey(column) ? content.apply(column) : new Cell.Words("");
      row.add(cells.body(column, 1, true, shown, Optional.empty()));
    }
    return new Table.Row(row, false, Optional.empty());
  }

  private Cell.Content computed(int column, Formula formula, Optional<BigDecimal> value) {
    return new Cell.Computed(value.map(sum -> printed(column, sum)).orElse(""), formula, value);
  }

  /// With commas where the column has any.
  private String printed(int column, BigDecimal sum) {
    boolean grouped =
        addends.get(column).stream()
            .anyMatch(quantity -> GROUPED.matcher(quantity.printed()).find());
    return grouped
        ? String.format(Locale.ROOT, "%,." + Math.max(0, sum.scale()) + "f", sum)
        : sum.toPlainString();
  }
}
