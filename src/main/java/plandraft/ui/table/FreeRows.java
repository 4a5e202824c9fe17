package plandraft.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import plandraft.check.Finding;
import plandraft.edit.Lattice;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Frame;
import plandraft.ui.kit.sheet.Range;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// A free table as rows of cells; a column goes by its place, counted from 0.
final class FreeRows {
  private static final double EM = 13;
  private static final int SHORT = 3;
  private static final int LONG = 14;
  private static final double NARROWEST = 56;
  private static final double WIDEST = 300;

  private final Grid grid;
  private final Lattice lattice;
  private final String[][] texts;

  /// How many of the rows there are head the columns.
  private final int heads;

  private FreeRows(Grid grid) {
    this.grid = grid;
    this.lattice = Lattice.of(grid);
    this.texts = new String[lattice.rows()][lattice.columns()];
    this.heads = Math.min(grid.headerRows(), texts.length);
    for (String[] row : texts) {
      Arrays.fill(row, "");
    }
    lattice.cells().forEach(cell -> texts[cell.row()][cell.column()] = cell.text());
  }

  /// The table as the sheet shows it.
  static Cells cells(Plan plan, Grid grid, Marks marks) {
    FreeRows rows = new FreeRows(grid);
    List<Finding> found = marks.at(Place.of(Place.Part.GRID, grid.id()));
    Map<At, List<Finding>> marked = new HashMap<>();
    found.forEach(it -> marked.computeIfAbsent(rows.about(it), _ -> new ArrayList<>()).add(it));
    return rows.cells(Remarks.open(plan), marks, marked);
  }

  private record At(int row, int column) {}

  /// The cell that a finding is about: the first that says its words, the first of all where none
  /// does.
  private At about(Finding finding) {
    String words = finding.at().words();
    for (int row = 0; row < texts.length; row++) {
      int column = Arrays.asList(texts[row]).indexOf(words);
      if (column >= 0) {
        return new At(row, column);
      }
    }
    return new At(0, 0);
  }

  /// What a range of the sheet is in the table.
  static Placed area(Range range) {
    return new Placed(range.top(), range.left(), range.rows(), range.columns(), "");
  }

  private Cells cells(Map<String, Integer> remarks, Marks marks, Map<At, List<Finding>> marked) {
    List<Column> columns = IntStream.range(0, lattice.columns()).mapToObj(this::column).toList();
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      String id = grid.rows().get(row).id().value();
      int open = remarks.getOrDefault(id, 0);
      int index = row;
      rows.add(Row.of(id, "", () -> line(index, open, marks, marked)));
    }
    return Cells.of(columns, rows)
        .framed(Frame.of(torn() ? 0 : heads, 0, 0))
        .merging(lattice.cells().stream().filter(Placed::merged).map(FreeRows::range).toList());
  }

  private List<Cell> line(int row, int open, Marks marks, Map<At, List<Finding>> marked) {
    List<Cell> cells = new ArrayList<>(Arrays.stream(texts[row]).map(Cell::of).toList());
    if (open > 0) {
      Badge badge = new Badge(Integer.toString(open), Tone.ADVICE);
      cells.addLast(cells.removeLast().badged(List.of(badge)));
    }
    for (int column = 0; column < cells.size() && !marked.isEmpty(); column++) {
      List<Finding> found = marked.getOrDefault(new At(row, column), List.of());
      cells.set(column, marks.in(cells.get(column), found));
    }
    return cells;
  }

  private static Range range(Placed cell) {
    return new Range(cell.row(), cell.column(), cell.bottom() - 1, cell.right() - 1);
  }

  /// Whether a cell reaches from the headings into the rows below, so that they cannot be parted.
  private boolean torn() {
    return lattice.cells().stream().anyMatch(cell -> cell.row() < heads && cell.bottom() > heads);
  }

  private Column column(int index) {
    List<String> body = Arrays.stream(texts).skip(heads).map(row -> row[index]).toList();
    int longest = body.stream().mapToInt(FreeRows::length).max().orElse(0);
    int heading = heads == 0 ? 0 : length(texts[heads - 1][index]);
    double asked = (Math.max(longest, Math.min(heading, 6)) + 2) * EM;
    Column column =
        Column.of(Integer.toString(index), heading(index), Math.clamp(asked, NARROWEST, WIDEST))
            .growing(longest > SHORT || longest == 0 ? 1 : 0);
    boolean numbers =
        body.stream().anyMatch(text -> !text.isBlank()) && body.stream().allMatch(FreeRows::plain);
    return numbers ? column.numeric() : longest > LONG ? column.wrapping() : column;
  }

  /// What a column is called: its lowest heading.
  private String heading(int index) {
    return IntStream.iterate(heads - 1, row -> row >= 0, row -> row - 1)
        .mapToObj(row -> texts[row][index])
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(Integer.toString(index + 1));
  }

  private static boolean plain(String text) {
    return text.isBlank() || Quantity.read(text).meaning() instanceof Meaning.Exact;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
