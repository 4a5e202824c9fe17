package plandraft.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.layout.Paper;
import plandraft.layout.Pattern.Value;
import plandraft.layout.WideLayout;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// A free table in print: lists, projects, evaluations. Columns are as wide as what they hold asks
/// for, unless the layout knows their heading.
final class GridSheet {
  /// Text of more characters than this is set to the left and may wrap.
  private static final int SHORT = 8;

  private static final int NARROWEST = 4;
  private static final int WIDEST = 24;

  private final Material material;
  private final Grid grid;
  private final WideLayout layout;
  private final int headerRows;
  private final int[] longest;

  private GridSheet(Material material, WideLayout layout, Grid grid) {
    this.material = material;
    this.grid = grid;
    this.layout = layout;
    this.headerRows = Math.min(grid.headerRows(), grid.rows().size());
    this.longest = new int[grid.columns()];
  }

  static Optional<Sheet> of(Material material, Grid grid) {
    return material
        .layout()
        .tables()
        .grids()
        .filter(_ -> isFilled(grid))
        .map(layout -> new GridSheet(material, layout, grid).sheet());
  }

  /// Whether there is anything to print of it.
  static boolean isFilled(Grid grid) {
    return grid.rows().stream().anyMatch(row -> !row.cells().isEmpty());
  }

  private Sheet sheet() {
    Paper paper = layout.paper(grid.columns());
    List<List<Placed>> placed = placed();
    placed.stream().skip(headerRows).flatMap(List::stream).forEach(this::measure);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      rows.add(row(i, placed.get(i)));
    }
    note().ifPresent(words -> rows.add(Cells.note(grid.columns(), words)));
    List<Integer> widths =
        Cells.widths(shares(placed), material.layout().house().paper(paper).textWidth());
    Table table = new Table(grid.title(), widths, headerRows, rows, true);
    return new Sheet(grid.title(), paper, table);
  }

  /// A cell and the column it begins in.
  private record Placed(int column, Grid.Cell cell) {}

  /// Where cells stand when those covered by spans from above are passed over; a span ends where
  /// another cell stands already, and with the table.
  private List<List<Placed>> placed() {
    int[] taken = new int[grid.columns()];
    List<List<Placed>> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      int rowsLeft = grid.rows().size() - rows.size();
      List<Placed> placed = new ArrayList<>();
      int column = 0;
      for (Grid.Cell cell : row.cells()) {
        while (column < taken.length && taken[column] > 0) {
          column++;
        }
        int end = freeUntil(taken, column, cell.columnSpan());
        if (column < end) {
          int rowSpan = Math.min(cell.rowSpan(), rowsLeft);
          placed.add(new Placed(column, new Grid.Cell(cell.text(), rowSpan, end - column)));
          Arrays.fill(taken, column, end, rowSpan);
          column = end;
        }
      }
      for (int i = 0; i < taken.length; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
      rows.add(placed);
    }
    return rows;
  }

  private static int freeUntil(int[] taken, int from, int most) {
    int end = from;
    while (end < taken.length && taken[end] == 0 && end - from < most) {
      end++;
    }
    return end;
  }

  private void measure(Placed placed) {
    if (placed.cell().columnSpan() == 1) {
      int length = placed.cell().text().codePointCount(0, placed.cell().text().length());
      longest[placed.column()] = Math.max(longest[placed.column()], length);
    }
  }

  private List<Integer> shares(List<List<Placed>> placed) {
    String[] headings = new String[grid.columns()];
    Arrays.fill(headings, "");
    placed.stream()
        .limit(headerRows)
        .flatMap(List::stream)
        .filter(each -> each.cell().columnSpan() == 1)
        .forEach(each -> headings[each.column()] = each.cell().text());
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < longest.length; i++) {
      int heading = Math.min(headings[i].length(), SHORT);
      int asked = Math.clamp(Math.max(longest[i] + 1, heading), NARROWEST, WIDEST);
      shares.add(layout.widths().getOrDefault(headings[i], asked));
    }
    return shares;
  }

  private Table.Row row(int at, List<Placed> placed) {
    boolean head = at < headerRows;
    Cells cells = new Cells(layout.small(grid.columns()));
    List<Cell> made = placed.stream().map(each -> cell(cells, head, each)).toList();
    Place place = new Place(Part.GRID, grid.rows().get(at).id().value());
    return new Table.Row(made, head, Optional.of(new Anchor(place.toString())));
  }

  private Cell cell(Cells cells, boolean head, Placed placed) {
    Grid.Cell cell = placed.cell();
    boolean centred = longest[placed.column()] <= SHORT;
    return new Cell(
        placed.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        (head ? cells.head() : cells.text(centred)).id(),
        head ? new Cell.Words(cell.text()) : content(cell.text()),
        Optional.empty());
  }

  private static Cell.Content content(String text) {
    Quantity quantity = Quantity.read(text);
    return quantity.meaning() instanceof Meaning.Exact && quantity.unit().isNone()
        ? new Cell.Amount(quantity)
        : new Cell.Words(text);
  }

  private Optional<String> note() {
    String note = grid.note();
    return note.startsWith("注") || note.startsWith("备注")
        ? Optional.of(note)
        : material.line(material.layout().house().labels().notes(), Map.of(Value.NOTES, note));
  }
}
