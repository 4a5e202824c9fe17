package plandraft.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import plandraft.document.Cell;
import plandraft.document.Cell.Formula;
import plandraft.document.Table;

/// Rows at the foot of a table that add some of its columns up.
///
/// @param width how many columns the table has
/// @param from the first row that is added up, counted from the table's first
/// @param to the last row that is added up
/// @param addends the numbers of each column that is added up, by the column's place
record SumRows(Cells cells, int width, int from, int to, Map<Integer, List<BigDecimal>> addends) {

  /// The row of sums.
  Table.Row sums(String name) {
    return row(
        name,
        column -> computed(new Formula.Sum(from, to), Optional.ofNullable(sums().get(column))));
  }

  /// How far the sums, which stand in row `at`, are above the line in row `below`, whose numbers
  /// are `line`.
  Table.Row gaps(String name, int at, int below, Map<Integer, BigDecimal> line) {
    Map<Integer, BigDecimal> sums = sums();
    return row(
        name,
        column ->
            computed(
                new Formula.Gap(at, below),
                Optional.ofNullable(sums.get(column))
                    .filter(_ -> line.containsKey(column))
                    .map(sum -> sum.subtract(line.get(column)))));
  }

  private Map<Integer, BigDecimal> sums() {
    return addends.entrySet().stream()
        .filter(column -> !column.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                column -> column.getValue().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
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

  private static Cell.Content computed(Formula formula, Optional<BigDecimal> value) {
    return new Cell.Computed(value.map(BigDecimal::toPlainString).orElse(""), formula, value);
  }
}
