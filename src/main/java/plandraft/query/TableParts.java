package plandraft.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// The breakdowns and grids of a plan, their lines, columns and rows, by their ids; of two called
/// alike the first.
final class TableParts {
  private final Map<String, Breakdown> breakdowns = new HashMap<>();
  private final Map<String, Column> columns = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<String, Row> rows = new HashMap<>();

  private record Column(Breakdown table, int index) {
    String name() {
      return table.columns().get(index).name();
    }
  }

  private record Line(Breakdown table, Breakdown.Line line) {}

  private record Row(Grid grid, Grid.Row row) {
    private static final Pattern NUMBER = Pattern.compile("[\\d.、（）()]*");

    /// What a reader knows the row by: the first of its cells that says more than a number.
    Optional<String> name() {
      return row.cells().stream()
          .map(cell -> cell.text().replaceAll("\\s+", ""))
          .filter(text -> !NUMBER.matcher(text).matches())
          .findFirst();
    }

    String title() {
      return name().map(name -> grid.title() + " " + name).orElse(grid.title());
    }
  }

  /// A cell of a breakdown: where a line meets a column.
  record Cell(String title, Quantity value) {}

  private TableParts() {}

  /// What the tables of `plan` consist of.
  static TableParts of(Plan plan) {
    TableParts parts = new TableParts();
    plan.breakdowns().forEach(parts::add);
    plan.grids().forEach(parts::add);
    return parts;
  }

  private void add(Breakdown table) {
    breakdowns.putIfAbsent(table.id().value(), table);
    for (int i = 0; i < table.columns().size(); i++) {
      columns.putIfAbsent(table.columns().get(i).id().value(), new Column(table, i));
    }
    Stream.concat(table.totals().stream(), table.regions().stream())
        .forEach(line -> lines.putIfAbsent(line.id().value(), new Line(table, line)));
  }

  private void add(Grid grid) {
    grids.putIfAbsent(grid.id().value(), grid);
    grid.rows().forEach(row -> rows.putIfAbsent(row.id().value(), new Row(grid, row)));
  }

  Optional<Breakdown> breakdown(String id) {
    return Optional.ofNullable(breakdowns.get(id));
  }

  Optional<Grid> grid(String id) {
    return Optional.ofNullable(grids.get(id));
  }

  /// The title of a breakdown, or a line's or column's name behind the breakdown's title.
  Optional<String> breakdownTitle(String id) {
    return breakdown(id)
        .map(Breakdown::title)
        .or(
            () ->
                Optional.ofNullable(columns.get(id))
                    .map(column -> column.table().title() + " " + column.name()))
        .or(
            () ->
                Optional.ofNullable(lines.get(id))
                    .map(line -> line.table().title() + " " + line.line().name()));
  }

  /// The title of a grid, or what a row is known by behind the title of its grid.
  Optional<String> gridTitle(String id) {
    return grid(id).map(Grid::title).or(() -> Optional.ofNullable(rows.get(id)).map(Row::title));
  }

  /// The cell that a place names by its line, a slash and its column.
  Optional<Cell> cell(String id) {
    int slash = id.indexOf('/');
    Line line = lines.get(id.substring(0, Math.max(0, slash)));
    Column column = columns.get(id.substring(slash + 1));
    return line == null || column == null || line.table() != column.table()
        ? Optional.empty()
        : Optional.of(
            new Cell(
                line.table().title() + " " + line.line().name() + " " + column.name(),
                line.line().cell(column.index())));
  }
}
