package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Grid;

/// The columns of a table of indicators that are no part of an indicator, such as 责任单位 or 备注, as a
/// table of their own beside the indicators' names.
final class RestOfTable {
  private RestOfTable() {}

  /// What a cell says that is no part of an indicator.
  interface More {
    String more(Lattice.Row row, int column);
  }

  /// The columns of `columns` that are none of `read` and hold something, unless the user leaves
  /// them out.
  static Optional<Grid> of(
      Columns columns, Set<Integer> read, More cells, String title, Found found) {
    Lattice lattice = columns.lattice();
    List<Integer> left =
        columns.all().stream()
            .filter(column -> !read.contains(column.at()) && !leftOut(column, lattice, found))
            .map(Columns.Column::at)
            .filter(at -> lattice.body().stream().anyMatch(row -> says(cells, row, at)))
            .toList();
    List<Columns.Column> names = columns.every(ColumnRole.NAME);
    if (left.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    int name = names.getLast().at();
    List<Grid.Row> rows = new ArrayList<>();
    rows.add(row(name, left, at -> columns.all().get(at).heading(), found));
    lattice.body().stream()
        .filter(row -> left.stream().anyMatch(at -> says(cells, row, at)))
        .forEach(
            row ->
                rows.add(
                    row(name, left, at -> at == name ? row.text(at) : cells.more(row, at), found)));
    String called = title + "（其他列）";
    return Optional.of(new Grid(found.id(), Grid.Kind.LIST, called, 1, 1 + left.size(), rows, ""));
  }

  private static boolean leftOut(Columns.Column column, Lattice lattice, Found found) {
    return found.choices().role(lattice.spot(), column.at()).isPresent()
        && column.role() == ColumnRole.OTHER;
  }

  private static boolean says(More cells, Lattice.Row row, int at) {
    return !cells.more(row, at).isBlank();
  }

  private static Grid.Row row(int name, List<Integer> left, IntFunction<String> text, Found found) {
    return new Grid.Row(
        found.id(),
        Stream.concat(Stream.of(name), left.stream())
            .map(at -> new Grid.Cell(text.apply(at), 1, 1))
            .toList());
  }

  /// The headings of the columns left, in one line.
  static String headings(Grid rest) {
    return rest.rows().getFirst().cells().stream()
        .skip(1)
        .map(Grid.Cell::text)
        .collect(Collectors.joining("、"));
  }
}
