package plandraft.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.model.Grid;

/// The cells of a free table where they stand: each place belongs to exactly one cell, which may
/// reach over several rows and columns. Everything is counted from 0.
///
/// @param cells from top to bottom, in a row from left to right
public record Lattice(int rows, int columns, List<Placed> cells) {
  private static final Comparator<Placed> READING =
      Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column);

  public Lattice {
    cells = cells.stream().sorted(READING).toList();
  }

  /// One cell and the rectangle it fills.
  ///
  /// @param row its topmost row
  /// @param column its leftmost column
  public record Placed(int row, int column, int rows, int columns, String text) {
    /// Whether it reaches over more than one place.
    public boolean merged() {
      return rows > 1 || columns > 1;
    }

    /// The first row below it.
    public int bottom() {
      return row + rows;
    }

    /// The first column to the right of it.
    public int right() {
      return column + columns;
    }

    /// Whether a place belongs to it.
    public boolean holds(int atRow, int atColumn) {
      return row <= atRow && atRow < bottom() && column <= atColumn && atColumn < right();
    }

    boolean meets(Placed other) {
      return row < other.bottom()
          && other.row < bottom()
          && column < other.right()
          && other.column < right();
    }

    Placed saying(String next) {
      return new Placed(row, column, rows, columns, next);
    }

    private Placed around(Placed other) {
      int top = Math.min(row, other.row);
      int left = Math.min(column, other.column);
      int height = Math.max(bottom(), other.bottom()) - top;
      return new Placed(top, left, height, Math.max(right(), other.right()) - left, text);
    }

    private Placed turned() {
      return new Placed(column, row, columns, rows, text);
    }
  }

  /// The places of a table's cells. A span that reaches out of the table or into another cell is
  /// cut short; places without a cell get a blank one.
  public static Lattice of(Grid grid) {
    int height = grid.rows().size();
    boolean[][] taken = new boolean[height][grid.columns()];
    List<Placed> cells = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      int column = 0;
      for (Grid.Cell cell : grid.rows().get(row).cells()) {
        column = free(taken[row], column);
        if (column < grid.columns()) {
          cells.add(take(taken, row, column, cell));
        }
      }
    }
    return new Lattice(height, grid.columns(), cells).filled();
  }

  private static int free(boolean[] taken, int from) {
    int column = from;
    while (column < taken.length && taken[column]) {
      column++;
    }
    return column;
  }

  private static Placed take(boolean[][] taken, int row, int column, Grid.Cell cell) {
    int right = column + 1;
    while (right < Math.min(column + cell.columnSpan(), taken[row].length) && !taken[row][right]) {
      right++;
    }
    int bottom = Math.max(row + 1, Math.min(row + cell.rowSpan(), taken.length));
    for (int at = row; at < bottom; at++) {
      Arrays.fill(taken[at], column, right, true);
    }
    return new Placed(row, column, bottom - row, right - column, cell.text());
  }

  /// The cells of each row, as a table keeps them.
  public List<List<Grid.Cell>> lines() {
    List<List<Grid.Cell>> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(new ArrayList<>());
    }
    for (Placed cell : cells) {
      lines.get(cell.row).add(new Grid.Cell(cell.text, cell.rows, cell.columns));
    }
    return lines;
  }

  /// The cell a place belongs to.
  ///
  /// @throws IndexOutOfBoundsException if there is no such place
  public Placed at(int row, int column) {
    return cells.stream()
        .filter(cell -> cell.holds(row, column))
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException(row + ", " + column));
  }

  /// The cells saying something else.
  public Lattice saying(Function<Placed, String> said) {
    return with(cells.stream().map(cell -> cell.saying(said.apply(cell))).toList());
  }

  /// One more row at `index`; cells that reach over it grow.
  public Lattice insertRow(int index) {
    List<Placed> next = new ArrayList<>();
    for (Placed cell : cells) {
      boolean over = cell.row < index && index < cell.bottom();
      int row = cell.row + (cell.row >= index ? 1 : 0);
      next.add(new Placed(row, cell.column, cell.rows + (over ? 1 : 0), cell.columns, cell.text));
    }
    return new Lattice(rows + 1, columns, next).filled();
  }

  /// One more column at `index`; cells that reach over it grow.
  public Lattice insertColumn(int index) {
    return turned(turned -> turned.insertRow(index));
  }

  /// So many more rows below and columns at the right, all blank.
  Lattice enlarged(int moreRows, int moreColumns) {
    return new Lattice(rows + moreRows, columns + moreColumns, cells).filled();
  }

  /// Fewer rows; cells that reach over them shrink, those that stand in them alone go.
  public Lattice removeRows(Collection<Integer> gone) {
    int[] before = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      before[row + 1] = before[row] + (gone.contains(row) ? 0 : 1);
    }
    List<Placed> next = new ArrayList<>();
    for (Placed cell : cells) {
      int height = before[cell.bottom()] - before[cell.row];
      if (height > 0) {
        next.add(new Placed(before[cell.row], cell.column, height, cell.columns, cell.text));
      }
    }
    return new Lattice(before[rows], columns, next);
  }

  /// Fewer columns; cells that reach over them shrink, those that stand in them alone go.
  public Lattice removeColumns(Collection<Integer> gone) {
    return turned(turned -> turned.removeRows(gone));
  }

  /// The rows in another order.
  ///
  /// @param order where each row comes from; rows one cell reaches over have to stay together
  public Lattice reorder(List<Integer> order) {
    int[] to = new int[rows];
    for (int row = 0; row < rows; row++) {
      to[order.get(row)] = row;
    }
    List<Placed> next = new ArrayList<>();
    for (Placed cell : cells) {
      int top = IntStream.range(cell.row, cell.bottom()).map(row -> to[row]).min().orElseThrow();
      next.add(new Placed(top, cell.column, cell.rows, cell.columns, cell.text));
    }
    return with(next);
  }

  /// The rows named one place up, past the fewest rows they can pass without tearing a cell; those
  /// that cannot stay. Gives where each row comes from.
  ///
  /// @param from the first row they may move to
  public List<Integer> up(Collection<Integer> named, int from) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
    for (int top = from; top < rows; top++) {
      if (named.contains(top) && !named.contains(top - 1)) {
        int end = end(named, top);
        int first = top;
        IntStream.iterate(top - 1, row -> row >= from, row -> row - 1)
            .filter(row -> parts(row, first, end))
            .findFirst()
            .ifPresent(row -> Collections.rotate(order.subList(row, end), row - first));
      }
    }
    return order;
  }

  private int end(Collection<Integer> named, int top) {
    int end = top;
    while (end < rows && named.contains(end)) {
      end++;
    }
    return end;
  }

  /// Whether the rows from `top` and those from `middle` up to `end` can change places.
  private boolean parts(int top, int middle, int end) {
    return cells.stream()
        .filter(cell -> cell.rows > 1 && cell.row < end && top < cell.bottom())
        .allMatch(
            cell ->
                cell.row <= top && end <= cell.bottom()
                    || top <= cell.row && cell.bottom() <= middle
                    || middle <= cell.row && cell.bottom() <= end);
  }

  /// The columns in another order.
  public Lattice reorderColumns(List<Integer> order) {
    return turned(turned -> turned.reorder(order));
  }

  /// The rectangle of whole cells around an area.
  public Placed whole(Placed area) {
    Placed whole = area;
    Placed grown = area;
    do {
      whole = grown;
      for (Placed cell : cells) {
        grown = cell.meets(grown) ? grown.around(cell) : grown;
      }
    } while (!grown.equals(whole));
    return whole;
  }

  /// The cells that meet an area made one; their texts stand in it one behind another.
  public Lattice merge(Placed area) {
    Placed whole = whole(area);
    String text =
        cells.stream()
            .filter(whole::meets)
            .map(Placed::text)
            .filter(said -> !said.isBlank())
            .collect(Collectors.joining());
    List<Placed> next = new ArrayList<>(cells);
    next.removeIf(whole::meets);
    next.add(whole.saying(text));
    return with(next);
  }

  /// The merged cells that meet an area taken apart; each text stays at the upper left.
  public Lattice split(Placed area) {
    List<Placed> next = new ArrayList<>();
    for (Placed cell : cells) {
      next.add(cell.meets(area) ? new Placed(cell.row, cell.column, 1, 1, cell.text) : cell);
    }
    return with(next).filled();
  }

  private Lattice with(List<Placed> next) {
    return new Lattice(rows, columns, next);
  }

  private Lattice turned(UnaryOperator<Lattice> change) {
    return change.apply(turned()).turned();
  }

  /// Rows as columns and columns as rows.
  public Lattice turned() {
    return new Lattice(columns, rows, cells.stream().map(Placed::turned).toList());
  }

  /// The last row first.
  public Lattice upsideDown() {
    return with(
        cells.stream()
            .map(
                cell ->
                    new Placed(
                        rows - cell.bottom(), cell.column, cell.rows, cell.columns, cell.text))
            .toList());
  }

  /// The cells with a blank one in each place that has none.
  public Lattice filled() {
    boolean[][] taken = new boolean[rows][columns];
    for (Placed cell : cells) {
      for (int row = cell.row; row < cell.bottom(); row++) {
        Arrays.fill(taken[row], cell.column, cell.right(), true);
      }
    }
    List<Placed> next = new ArrayList<>(cells);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          next.add(new Placed(row, column, 1, 1, ""));
        }
      }
    }
    return with(next);
  }
}
