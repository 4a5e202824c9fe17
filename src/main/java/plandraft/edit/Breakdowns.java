package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// Changes of breakdown tables: their columns, total lines and regions.
public final class Breakdowns {
  private static final Listed<Breakdown> TABLES = new Listed<>(Breakdown::id);
  private static final Listed<Column> COLUMNS = new Listed<>(Column::id);
  private static final Listed<Line> LINES = new Listed<>(Line::id);

  private Breakdowns() {}

  /// The breakdown called `id`.
  public static Optional<Breakdown> find(Plan plan, Id<Breakdown> id) {
    return TABLES.find(plan.breakdowns(), id);
  }

  /// The breakdown that one of its lines or columns belongs to.
  public static Optional<Breakdown> holding(Plan plan, String part) {
    return plan.breakdowns().stream()
        .filter(table -> parts(table).anyMatch(id -> id.value().equals(part)))
        .findFirst();
  }

  private static Stream<Id<?>> parts(Breakdown table) {
    return Stream.concat(table.columns().stream().map(Column::id), lines(table).map(Line::id));
  }

  /// The total lines, then the regions.
  public static Stream<Line> lines(Breakdown table) {
    return Stream.concat(table.totals().stream(), table.regions().stream());
  }

  /// The plan with one breakdown changed.
  public static Plan change(Plan plan, Id<Breakdown> id, UnaryOperator<Breakdown> change) {
    return plan.withBreakdowns(TABLES.change(plan.breakdowns(), id, change));
  }

  /// The table with its columns listed otherwise; values go along with their columns, a new column
  /// is blank.
  public static Breakdown columns(Breakdown table, UnaryOperator<List<Column>> change) {
    List<Column> next = change.apply(table.columns());
    List<Integer> from =
        next.stream().map(column -> COLUMNS.indexOf(table.columns(), column.id())).toList();
    UnaryOperator<Line> follow =
        line -> line.withCells(from.stream().map(at -> cell(line, at)).toList());
    return every(table, follow).withColumns(next);
  }

  private static Quantity cell(Line line, int at) {
    return at < 0 ? Quantity.BLANK : line.cell(at);
  }

  /// The table with columns at `index`, counted from 0.
  public static Breakdown insertColumns(Breakdown table, int index, List<Column> added) {
    return columns(table, list -> COLUMNS.insert(list, index, added));
  }

  /// The table without the columns named and their values.
  public static Breakdown removeColumns(Breakdown table, Set<Id<Column>> ids) {
    return columns(table, list -> COLUMNS.remove(list, ids));
  }

  /// The table with the columns named one place to the left.
  public static Breakdown columnsLeft(Breakdown table, Set<Id<Column>> ids) {
    return columns(table, list -> COLUMNS.up(list, ids));
  }

  /// The table with the columns named one place to the right.
  public static Breakdown columnsRight(Breakdown table, Set<Id<Column>> ids) {
    return columns(table, list -> COLUMNS.down(list, ids));
  }

  /// The table with one column changed.
  public static Breakdown changeColumn(
      Breakdown table, Id<Column> id, UnaryOperator<Column> change) {
    return table.withColumns(COLUMNS.change(table.columns(), id, change));
  }

  /// The table with one value set.
  public static Breakdown set(Breakdown table, Id<Line> line, Id<Column> column, Quantity value) {
    int at = COLUMNS.indexOf(table.columns(), column);
    return at < 0 ? table : changeLine(table, line, found -> with(found, at, value));
  }

  private static Line with(Line line, int at, Quantity value) {
    List<Quantity> cells = new ArrayList<>(line.cells());
    while (cells.size() <= at) {
      cells.add(Quantity.BLANK);
    }
    cells.set(at, value);
    return line.withCells(cells);
  }

  /// The table with one total line or region changed.
  public static Breakdown changeLine(Breakdown table, Id<Line> id, UnaryOperator<Line> change) {
    return lists(table, lines -> LINES.change(lines, id, change));
  }

  /// The table with a total line behind another, or as the last of them.
  public static Breakdown insertTotal(Breakdown table, String anchor, Line added) {
    return table.withTotals(inserted(table.totals(), anchor, added));
  }

  /// The table with a region behind another, or as the last of them.
  public static Breakdown insertRegion(Breakdown table, String anchor, Line added) {
    return table.withRegions(inserted(table.regions(), anchor, added));
  }

  private static List<Line> inserted(List<Line> lines, String anchor, Line added) {
    int at = lines.stream().map(line -> line.id().value()).toList().indexOf(anchor);
    return LINES.insert(lines, at < 0 ? lines.size() : at + 1, List.of(added));
  }

  /// The table with the total lines named as its first regions, and the regions named as its last
  /// total lines.
  public static Breakdown turn(Breakdown table, Set<Id<Line>> ids) {
    List<Line> totals = new ArrayList<>(LINES.remove(table.totals(), ids));
    totals.addAll(named(table.regions(), ids));
    List<Line> regions = new ArrayList<>(named(table.totals(), ids));
    regions.addAll(LINES.remove(table.regions(), ids));
    return table.withTotals(totals).withRegions(regions);
  }

  private static List<Line> named(List<Line> lines, Set<Id<Line>> ids) {
    return lines.stream().filter(line -> ids.contains(line.id())).toList();
  }

  /// The table without the total lines and regions named.
  public static Breakdown removeLines(Breakdown table, Set<Id<Line>> ids) {
    return lists(table, lines -> LINES.remove(lines, ids));
  }

  /// The table with the lines named one place up, total lines among themselves.
  public static Breakdown linesUp(Breakdown table, Set<Id<Line>> ids) {
    return lists(table, lines -> LINES.up(lines, ids));
  }

  /// The table with the lines named one place down, total lines among themselves.
  public static Breakdown linesDown(Breakdown table, Set<Id<Line>> ids) {
    return lists(table, lines -> LINES.down(lines, ids));
  }

  private static Breakdown every(Breakdown table, UnaryOperator<Line> change) {
    return lists(table, lines -> lines.stream().map(change).toList());
  }

  private static Breakdown lists(Breakdown table, UnaryOperator<List<Line>> change) {
    return table
        .withTotals(change.apply(table.totals()))
        .withRegions(change.apply(table.regions()));
  }
}
