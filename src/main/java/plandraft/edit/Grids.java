package plandraft.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Grid.Row;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// Changes of free tables. Where a table's first column is headed 序号, its rows are numbered again
/// after each change of rows, as long as its numbers are plain ones.
public final class Grids {
  private static final Listed<Grid> TABLES = new Listed<>(Grid::id);
  private static final String SERIAL = "序号";

  private Grids() {}

  /// A table under one row of headings, with blank rows below.
  public static Grid fresh(
      Grid.Kind kind, String title, List<String> headings, int blank, Ids ids) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(ids.fresh(), headings.stream().map(Grid.Cell::of).toList()));
    for (int i = 0; i < blank; i++) {
      rows.add(new Row(ids.fresh(), headings.stream().map(_ -> Grid.Cell.of("")).toList()));
    }
    return numbered(new Grid(ids.fresh(), kind, title, 1, headings.size(), rows, ""));
  }

  /// The table called `id`.
  public static Optional<Grid> find(Plan plan, Id<Grid> id) {
    return TABLES.find(plan.grids(), id);
  }

  /// The table a row belongs to.
  public static Optional<Grid> holding(Plan plan, String row) {
    return plan.grids().stream()
        .filter(grid -> grid.rows().stream().anyMatch(each -> each.id().value().equals(row)))
        .findFirst();
  }

  /// The plan with one table changed.
  public static Plan change(Plan plan, Id<Grid> id, UnaryOperator<Grid> change) {
    return plan.withGrids(TABLES.change(plan.grids(), id, change));
  }

  /// The table with its cells saying something else.
  public static Grid write(Grid grid, Function<Placed, String> said) {
    return cells(grid, lattice -> lattice.saying(said));
  }

  /// The table with one cell for all that an area meets.
  public static Grid merge(Grid grid, Placed area) {
    return cells(grid, lattice -> lattice.merge(area));
  }

  /// The table with the merged cells that an area meets taken apart.
  public static Grid split(Grid grid, Placed area) {
    return cells(grid, lattice -> lattice.split(area));
  }

  /// The table with its cells changed, its rows and columns the same.
  public static Grid cells(Grid grid, UnaryOperator<Lattice> change) {
    return with(grid, change.apply(Lattice.of(grid)), ids(grid), grid.headerRows());
  }

  /// The table with a row at `index`, counted from 0; between headings it is one of them.
  public static Grid insertRow(Grid grid, int index, Id<Row> row) {
    List<Id<Row>> ids = new ArrayList<>(ids(grid));
    ids.add(index, row);
    int header = grid.headerRows() + (index < grid.headerRows() ? 1 : 0);
    return numbered(with(grid, Lattice.of(grid).insertRow(index), ids, header));
  }

  /// The table with a column at `index`, counted from 0.
  public static Grid insertColumn(Grid grid, int index) {
    return cells(grid, lattice -> lattice.insertColumn(index));
  }

  /// The table without the rows named.
  public static Grid removeRows(Grid grid, Set<Id<Row>> gone) {
    List<Id<Row>> ids = ids(grid);
    Set<Integer> at = places(grid, gone);
    int header = grid.headerRows() - (int) at.stream().filter(r -> r < grid.headerRows()).count();
    return numbered(
        with(
            grid,
            Lattice.of(grid).removeRows(at),
            ids.stream().filter(id -> !gone.contains(id)).toList(),
            header));
  }

  /// The table without the columns named, counted from 0.
  public static Grid removeColumns(Grid grid, Set<Integer> gone) {
    return cells(grid, lattice -> lattice.removeColumns(gone));
  }

  /// The table with the rows named further up, headings among themselves. Rows that share a cell
  /// move past as one.
  public static Grid rowsUp(Grid grid, Set<Id<Row>> named) {
    Set<Integer> at = places(grid, named);
    Lattice lattice = Lattice.of(grid);
    boolean heads = at.stream().anyMatch(row -> row < grid.headerRows());
    return heads && at.stream().anyMatch(row -> row >= grid.headerRows())
        ? grid
        : reordered(grid, lattice, lattice.up(at, heads ? 0 : grid.headerRows()));
  }

  /// The table with the rows named further down, headings among themselves.
  public static Grid rowsDown(Grid grid, Set<Id<Row>> named) {
    Set<Integer> at = places(grid, named);
    Lattice lattice = Lattice.of(grid);
    int last = lattice.rows() - 1;
    boolean heads = at.stream().anyMatch(row -> row < grid.headerRows());
    int from = heads ? lattice.rows() - grid.headerRows() : 0;
    return heads && at.stream().anyMatch(row -> row >= grid.headerRows())
        ? grid
        : reordered(
            grid, lattice, mirrored(lattice.upsideDown().up(mirrored(at, last), from), last));
  }

  /// The table with the columns named further left.
  public static Grid columnsLeft(Grid grid, Set<Integer> named) {
    return cells(grid, lattice -> lattice.reorderColumns(lattice.turned().up(named, 0)));
  }

  /// The table with the columns named further right.
  public static Grid columnsRight(Grid grid, Set<Integer> named) {
    int last = grid.columns() - 1;
    return cells(
        grid,
        lattice ->
            lattice.reorderColumns(
                mirrored(lattice.turned().upsideDown().up(mirrored(named, last), 0), last)));
  }

  private static Set<Integer> mirrored(Set<Integer> places, int last) {
    return places.stream().map(at -> last - at).collect(Collectors.toSet());
  }

  private static List<Integer> mirrored(List<Integer> order, int last) {
    return order.reversed().stream().map(at -> last - at).toList();
  }

  private static Grid reordered(Grid grid, Lattice lattice, List<Integer> order) {
    List<Id<Row>> ids = ids(grid);
    return numbered(
        with(
            grid,
            lattice.reorder(order),
            order.stream().<Id<Row>>map(ids::get).toList(),
            grid.headerRows()));
  }

  /// The table with rows added at the end and columns at the right.
  public static Grid enlarged(Grid grid, List<Id<Row>> rows, int columns) {
    List<Id<Row>> ids = new ArrayList<>(ids(grid));
    ids.addAll(rows);
    return with(grid, Lattice.of(grid).enlarged(rows.size(), columns), ids, grid.headerRows());
  }

  /// The table with its 序号 counted again from 1.
  public static Grid numbered(Grid grid) {
    Lattice lattice = Lattice.of(grid);
    boolean headed =
        lattice.cells().stream()
            .anyMatch(cell -> cell.row() < grid.headerRows() && isHeading(cell));
    List<Placed> serials = lattice.cells().stream().filter(cell -> isSerial(cell, grid)).toList();
    boolean plain = serials.stream().allMatch(cell -> cell.text().strip().matches("\\d{0,6}"));
    if (!headed || !plain) {
      return grid;
    }
    Map<Integer, String> numbers = new HashMap<>();
    serials.forEach(cell -> numbers.put(cell.row(), Integer.toString(numbers.size() + 1)));
    return write(grid, cell -> isSerial(cell, grid) ? numbers.get(cell.row()) : cell.text());
  }

  private static boolean isHeading(Placed cell) {
    return cell.column() == 0 && cell.text().strip().equals(SERIAL);
  }

  /// A heading across the table is not counted.
  private static boolean isSerial(Placed cell, Grid grid) {
    return cell.column() == 0
        && cell.row() >= grid.headerRows()
        && (cell.columns() == 1 || grid.columns() == 1);
  }

  private static List<Id<Row>> ids(Grid grid) {
    return grid.rows().stream().map(Row::id).toList();
  }

  private static Set<Integer> places(Grid grid, Collection<Id<Row>> named) {
    return IntStream.range(0, grid.rows().size())
        .filter(row -> named.contains(grid.rows().get(row).id()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Grid with(Grid grid, Lattice lattice, List<Id<Row>> ids, int headerRows) {
    List<List<Grid.Cell>> lines = lattice.lines();
    List<Row> rows =
        IntStream.range(0, lines.size()).mapToObj(i -> new Row(ids.get(i), lines.get(i))).toList();
    return new Grid(
        grid.id(), grid.kind(), grid.title(), headerRows, lattice.columns(), rows, grid.note());
  }
}
