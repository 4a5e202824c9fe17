package plandraft.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.PageSetup;
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
  /// What several rows have in common is centred up to so many characters.
  private static final int CENTRED = 16;

  private static final int HEADING_LINES = 1;

  /// A number, a category and a name.
  private static final int MOST_NAMES = 3;

  private static final int SHARE = 10;

  /// Between two notes.
  private static final String AND = "；";

  private static final int WIDEST = 40;

  private final Material material;
  private final Grid grid;
  private final WideLayout layout;
  private final int headerRows;
  private final List<List<String>> texts;
  private final List<List<String>> headings;
  private final double[] parts;
  private final BitSet prose = new BitSet();

  private GridSheet(Material material, WideLayout layout, Grid grid) {
    this.material = material;
    this.grid = grid;
    this.layout = layout;
    this.headerRows = Math.min(grid.headerRows(), grid.rows().size());
    this.texts = empty(grid.columns());
    this.headings = empty(grid.columns());
    this.parts = new double[grid.columns()];
  }

  private static List<List<String>> empty(int columns) {
    return Stream.generate(() -> (List<String>) new ArrayList<String>()).limit(columns).toList();
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
    return grid.columns() > 0 && grid.rows().stream().anyMatch(row -> !row.cells().isEmpty());
  }

  private Sheet sheet() {
    Paper paper = layout.paper(grid.columns());
    List<List<Placed>> placed = placed();
    placed.stream().limit(headerRows).flatMap(List::stream).forEach(this::name);
    placed.stream().skip(headerRows).flatMap(List::stream).forEach(this::measure);
    for (int i = 0; i < texts.size(); i++) {
      prose.set(i, isProse(texts.get(i)));
    }
    PageSetup page = material.layout().house().paper(paper);
    Parting.Parted parted =
        Parting.of(cells(), page.textWidth(), columns(), names(placed), within(placed));
    List<Integer> widths = parted.widths();
    Optional<Table.Row> sums = sums(placed);
    Optional<String> note = note();
    List<Table.Row> head = new ArrayList<>();
    List<Table.Row> body = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      boolean last = i == placed.size() - 1 && (sums.isPresent() || note.isPresent());
      (i < headerRows ? head : body).add(row(i, placed.get(i), last));
    }
    List<Table.Row> rows = new ArrayList<>(head);
    int room = page.textHeight() - (HEADING_LINES + head.size()) * page.linePitch();
    rows.addAll(Kept.together(body, cells(), widths, room));
    sums.ifPresent(rows::add);
    note.ifPresent(words -> rows.add(Cells.note(grid.columns(), words)));
    return Sheet.of(
        grid.title(),
        paper,
        new Table(
            grid.title(),
            widths,
            headerRows,
            parted.kept(rows, cells(), page),
            true,
            parted.split()),
        Material.anchor(Part.GRID, grid.id()));
  }

  /// How many columns at the left tell the rows apart: up to the first of different words.
  private int names(List<List<Placed>> placed) {
    for (int column = 0; column < Math.min(MOST_NAMES, grid.columns()); column++) {
      int at = column;
      List<String> words =
          placed.stream()
              .skip(headerRows)
              .flatMap(List::stream)
              .filter(each -> each.column() == at && each.cell().columnSpan() == 1)
              .filter(each -> !each.cell().text().isBlank() && each.number().isEmpty())
              .map(each -> each.cell().text())
              .toList();
      if (words.size() > placed.size() / 2 && Set.copyOf(words).size() == words.size()) {
        return column + 1;
      }
    }
    return 1;
  }

  /// The columns that stand in one cell of the head with the one before.
  private BitSet within(List<List<Placed>> placed) {
    BitSet within = new BitSet();
    placed.stream()
        .limit(headerRows)
        .flatMap(List::stream)
        .filter(each -> each.cell().columnSpan() < grid.columns())
        .forEach(each -> within.set(each.column() + 1, each.column() + each.cell().columnSpan()));
    return within;
  }

  /// A cell, the column it begins in and what it holds.
  private record Placed(int column, Grid.Cell cell, Cell.Content content) {
    Optional<Quantity> number() {
      return content instanceof Cell.Amount amount
          ? Optional.of(amount.quantity())
          : Optional.empty();
    }
  }

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
          Grid.Cell cut = new Grid.Cell(cell.text(), rowSpan, end - column);
          boolean head = rows.size() < headerRows;
          placed.add(
              new Placed(column, cut, head ? new Cell.Words(cell.text()) : content(cell.text())));
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
      (isCommon(placed.cell()) ? headings : texts).get(placed.column()).add(placed.cell().text());
    }
  }

  private void name(Placed placed) {
    int span = placed.cell().columnSpan();
    double width = Titles.width(placed.cell().text());
    if (span == 1) {
      headings.get(placed.column()).addFirst(placed.cell().text());
    } else if (width <= Widths.SHORT) {
      Arrays.fill(parts, placed.column(), placed.column() + span, width / span);
    }
  }

  private List<Widths.Column> columns() {
    List<Widths.Column> columns = new ArrayList<>();
    for (int i = 0; i < grid.columns(); i++) {
      List<String> held = texts.get(i);
      int asked = prose.get(i) ? Math.min(longest(held), WIDEST) : prose.isEmpty() ? SHARE : 1;
      int share = layout.width(heading(i)).orElse(asked);
      columns.add(new Widths.Column(headings.get(i), held, parts[i], share));
    }
    return columns;
  }

  /// The lowest heading of a column.
  private String heading(int column) {
    return headings.get(column).stream().findFirst().orElse("");
  }

  /// Prose is set to the left and may wrap.
  private static boolean isProse(List<String> texts) {
    return longest(texts) > Widths.SHORT;
  }

  private static int longest(List<String> texts) {
    return (int) Math.ceil(texts.stream().mapToDouble(Titles::width).max().orElse(0));
  }

  /// What several rows have in common, such as a category.
  private static boolean isCommon(Grid.Cell cell) {
    return cell.rowSpan() > 1 && Titles.width(cell.text()) <= CENTRED;
  }

  /// The sums of the columns that the layout adds up, unless the table ends with its own.
  private Optional<Table.Row> sums(List<List<Placed>> placed) {
    Map<Integer, List<Quantity>> addends = new TreeMap<>();
    placed.stream()
        .skip(headerRows)
        .flatMap(List::stream)
        .filter(each -> layout.sums(heading(each.column())))
        .forEach(
            each ->
                each.number()
                    .ifPresent(
                        number ->
                            addends
                                .computeIfAbsent(each.column(), _ -> new ArrayList<>())
                                .add(number)));
    return layout
        .sums()
        .filter(_ -> !addends.isEmpty())
        .flatMap(sums -> material.line(sums.sum()))
        .filter(
            name -> placed.getLast().stream().noneMatch(each -> each.cell().text().equals(name)))
        .map(
            name ->
                new SumRows(cells(), grid.columns(), headerRows, placed.size() - 1, addends)
                    .sums(name));
  }

  private Cells cells() {
    return new Cells(layout.small(grid.columns()));
  }

  private Table.Row row(int at, List<Placed> placed, boolean keep) {
    boolean head = at < headerRows;
    List<Cell> made = placed.stream().map(each -> cell(cells(), head, each)).toList();
    Place place = new Place(Part.GRID, grid.rows().get(at).id().value());
    return new Table.Row(made, head || keep, Optional.of(new Anchor(place.toString())));
  }

  private Cell cell(Cells cells, boolean head, Placed placed) {
    Grid.Cell cell = placed.cell();
    boolean centred = isCommon(cell) || !prose.get(placed.column());
    return new Cell(
        placed.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        (head ? cells.head() : cells.text(centred)).id(),
        placed.content(),
        Optional.empty());
  }

  private static Cell.Content content(String text) {
    Quantity quantity = Quantity.read(text);
    return quantity.meaning() instanceof Meaning.Exact && quantity.unit().isNone()
        ? new Cell.Amount(quantity)
        : new Cell.Words(text);
  }

  /// The note of the table, and what the mark before lead units means unless the note tells.
  private Optional<String> note() {
    String note =
        LeadMark.before(material.plan().units(), texts())
            .filter(mark -> !mark.isIn(grid.note()))
            .flatMap(mark -> mark.meaning(material))
            .map(words -> grid.note().isBlank() ? words : unended(grid.note()) + AND + words)
            .orElse(grid.note());
    return note.startsWith("注") || note.startsWith("备注")
        ? Optional.of(note)
        : material.line(material.layout().house().labels().notes(), Map.of(Value.NOTES, note));
  }

  private static String unended(String note) {
    return note.endsWith("。") ? note.substring(0, note.length() - 1) : note;
  }

  private Stream<String> texts() {
    return grid.rows().stream().flatMap(row -> row.cells().stream()).map(Grid.Cell::text);
  }
}
