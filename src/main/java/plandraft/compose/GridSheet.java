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
  private final int[] longest;

  private GridSheet(Material material, WideLayout layout, Grid grid) {
    this.material = material;
    this.grid = grid;
    this.layout = layout;
    this.longest = new int[grid.columns()];
  }

  static Optional<Sheet> of(Material material, Grid grid) {
    return material
        .layout()
        .tables()
        .grids()
        .filter(_ -> !grid.rows().isEmpty() && grid.columns() > 0)
        .map(layout -> new GridSheet(material, layout, grid).sheet());
  }

  private Sheet sheet() {
    Paper paper = layout.paper(grid.columns());
    List<List<Placed>> placed = placed();
    placed.stream().skip(grid.headerRows()).flatMap(List::stream).forEach(this::measure);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      rows.add(row(i, placed.get(i)));
    }
    note().ifPresent(words -> rows.add(Cells.note(grid.columns(), words)));
    List<Integer> widths =
        Cells.widths(shares(placed), material.layout().house().paper(paper).textWidth());
    Table table = new Table(grid.title(), widths, grid.headerRows(), rows, true);
    return new Sheet(grid.title(), paper, table);
  }

  /// A cell and the column it begins in.
  private record Placed(int column, Grid.Cell cell) {}

  /// Where cells stand when those covered by spans from above are passed over.
  private List<List<Placed>> placed() {
    int[] taken = new int[grid.columns()];
    List<List<Placed>> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      List<Placed> placed = new ArrayList<>();
      int column = 0;
      for (Grid.Cell cell : row.cells()) {
        while (column < taken.length && taken[column] > 0) {
          column++;
        }
        int end = Math.min(column + cell.columnSpan(), taken.length);
        if (column < end) {
          placed.add(new Placed(column, new Grid.Cell(cell.text(), cell.rowSpan(), end - column)));
          Arrays.fill(taken, column, end, cell.rowSpan());
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
        .limit(grid.headerRows())
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
    boolean head = at < grid.headerRows();
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
