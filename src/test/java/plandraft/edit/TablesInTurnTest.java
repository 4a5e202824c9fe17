package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.Lattice.Placed;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// Tables changed at random, one change behind another: they stay whole, undo gives the same plan.
class TablesInTurnTest {
  private static final int CHANGES = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void undoGivesTheSamePlan(long seed) {
    Random random = new Random(seed);
    Ids ids = Ids.counting("n");
    Plan first = start(ids);
    Store store = new Store(first);
    for (int i = 0; i < CHANGES; i++) {
      store.edit("change", change(random, ids));
      assertWhole(store.plan());
    }
    Plan last = store.plan();
    while (store.undoStep().isPresent()) {
      store.undo();
    }
    assertThat(store.plan()).isEqualTo(first);
    while (store.redoStep().isPresent()) {
      store.redo();
    }
    assertThat(store.plan()).isEqualTo(last);
  }

  private static Plan start(Ids ids) {
    Plan plan = Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025));
    Breakdown shares =
        new Breakdown(
            new Id<>("shares"),
            "分解表",
            List.of(Column.of(ids.fresh(), "甲"), Column.of(ids.fresh(), "乙")),
            List.of(new Line(ids.fresh(), "全市", List.of())),
            List.of(new Line(ids.fresh(), "示例区", List.of())));
    Grid list = Grids.fresh(Grid.Kind.LIST, "名单", List.of("序号", "名称", "备注"), 4, ids);
    return Annexes.add(Annexes.add(plan, new Id<>("a1"), shares), new Id<>("a2"), list);
  }

  private static UnaryOperator<Plan> change(Random random, Ids ids) {
    return switch (random.nextInt(3)) {
      case 0 ->
          plan -> Breakdowns.change(plan, new Id<>("shares"), table -> of(table, random, ids));
      case 1 ->
          plan -> Grids.change(plan, plan.grids().getFirst().id(), grid -> of(grid, random, ids));
      default -> plan -> annexes(plan, random);
    };
  }

  private static Breakdown of(Breakdown table, Random random, Ids ids) {
    List<Line> lines = Breakdowns.lines(table).toList();
    Id<Line> line =
        lines.isEmpty() ? new Id<>("none") : lines.get(random.nextInt(lines.size())).id();
    Id<Column> column =
        table.columns().isEmpty()
            ? new Id<>("none")
            : table.columns().get(random.nextInt(table.columns().size())).id();
    return switch (random.nextInt(9)) {
      case 0 ->
          Breakdowns.insertColumns(table, random.nextInt(4), List.of(Column.of(ids.fresh(), "新")));
      case 1 -> Breakdowns.removeColumns(table, Set.of(column));
      case 2 -> Breakdowns.columnsLeft(table, Set.of(column));
      case 3 -> Breakdowns.columnsRight(table, Set.of(column));
      case 4 -> Breakdowns.insertRegion(table, line.value(), new Line(ids.fresh(), "区", List.of()));
      case 5 -> Breakdowns.insertTotal(table, line.value(), new Line(ids.fresh(), "线", List.of()));
      case 6 -> Breakdowns.removeLines(table, Set.of(line));
      case 7 -> Breakdowns.linesUp(table, Set.of(line));
      default ->
          Breakdowns.set(table, line, column, Quantity.read(random.nextBoolean() ? "-" : "12"));
    };
  }

  private static Grid of(Grid grid, Random random, Ids ids) {
    int rows = grid.rows().size();
    int columns = grid.columns();
    if (rows < 3 || columns < 2) {
      return Grids.insertColumn(Grids.insertRow(grid, rows, ids.fresh()), columns);
    }
    int row = random.nextInt(rows);
    int column = random.nextInt(columns);
    Id<Grid.Row> id = grid.rows().get(row).id();
    Placed area =
        new Placed(
            row, column, 1 + random.nextInt(rows - row), 1 + random.nextInt(columns - column), "");
    return switch (random.nextInt(10)) {
      case 0 -> Grids.insertRow(grid, row, ids.fresh());
      case 1 -> Grids.insertColumn(grid, column);
      case 2 -> Grids.removeRows(grid, Set.of(id));
      case 3 -> Grids.removeColumns(grid, Set.of(column));
      case 4 -> Grids.rowsUp(grid, Set.of(id));
      case 5 -> Grids.rowsDown(grid, Set.of(id));
      case 6 -> Grids.columnsLeft(grid, Set.of(column));
      case 7 -> Grids.merge(grid, area);
      case 8 -> Grids.split(grid, area);
      default -> Grids.write(grid, cell -> cell.holds(row, column) ? "改" + row : cell.text());
    };
  }

  private static Plan annexes(Plan plan, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Annexes.rename(plan, new Id<>("a1"), "分解" + random.nextInt(9));
      case 1 -> Annexes.up(plan, Set.of(new Id<>("a2")));
      default ->
          Annexes.renameTable(plan, plan.grids().getFirst().id().value(), "名单" + random.nextInt(9));
    };
  }

  private static void assertWhole(Plan plan) {
    Grid grid = plan.grids().getFirst();
    Lattice lattice = Lattice.of(grid);
    int[][] cells = new int[lattice.rows()][lattice.columns()];
    for (Placed cell : lattice.cells()) {
      for (int row = cell.row(); row < cell.bottom(); row++) {
        for (int column = cell.column(); column < cell.right(); column++) {
          cells[row][column]++;
        }
      }
    }
    for (int[] row : cells) {
      assertThat(row).containsOnly(1);
    }
    assertThat(Grids.cells(grid, same -> same)).isEqualTo(grid);
    assertThat(grid.headerRows()).isBetween(0, grid.rows().size());
    assertThat(grid.rows().stream().map(Grid.Row::id).distinct()).hasSize(grid.rows().size());
    Breakdown shares = plan.breakdowns().getFirst();
    assertThat(Breakdowns.lines(shares))
        .allMatch(line -> line.cells().size() <= shares.columns().size());
    assertThat(plan.annexes().stream().map(annex -> annex.title()))
        .containsExactlyInAnyOrder(shares.title(), grid.title());
  }
}
