package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.layout.Paper;
import plandraft.layout.WideLayout;
import plandraft.model.Breakdown;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Unit;

/// A breakdown 指标分解表 in print: regions down, indicators across, the total lines first. Total lines
/// called 全市 标线 and 全市 高线 share the cell 全市.
final class BreakdownSheet {
  private static final int NAME_WIDTH = 12;
  private static final int LINE_WIDTH = 6;
  private static final int COLUMN_WIDTH = 10;

  private final Material material;
  private final Breakdown breakdown;
  private final Cells cells;
  private final boolean twoNames;
  private final boolean grouped;

  private BreakdownSheet(Material material, Breakdown breakdown, Cells cells) {
    this.material = material;
    this.breakdown = breakdown;
    this.cells = cells;
    this.twoNames = breakdown.totals().stream().anyMatch(line -> line.name().contains(" "));
    this.grouped = breakdown.columns().stream().anyMatch(column -> !column.group().isBlank());
  }

  static Optional<Sheet> of(Material material, Breakdown breakdown) {
    return material
        .layout()
        .tables()
        .breakdowns()
        .filter(_ -> isFilled(breakdown))
        .map(layout -> of(material, layout, breakdown));
  }

  /// Whether there is anything to print of it.
  static boolean isFilled(Breakdown breakdown) {
    return !breakdown.columns().isEmpty();
  }

  private static Sheet of(Material material, WideLayout layout, Breakdown breakdown) {
    int columns = breakdown.columns().size();
    Paper paper = layout.paper(columns);
    BreakdownSheet sheet =
        new BreakdownSheet(material, breakdown, new Cells(layout.small(columns)));
    List<Integer> shares = new ArrayList<>();
    shares.add(NAME_WIDTH);
    if (sheet.twoNames) {
      shares.add(LINE_WIDTH);
    }
    breakdown.columns().forEach(_ -> shares.add(COLUMN_WIDTH));
    List<Integer> widths = Cells.widths(shares, material.layout().house().paper(paper).textWidth());
    Table table = new Table(breakdown.title(), widths, sheet.grouped ? 2 : 1, sheet.rows(), true);
    return new Sheet(breakdown.title(), paper, table);
  }

  private int names() {
    return twoNames ? 2 : 1;
  }

  private List<Table.Row> rows() {
    List<Table.Row> rows = new ArrayList<>(head());
    List<Breakdown.Line> totals = breakdown.totals();
    for (int i = 0; i < totals.size(); i++) {
      rows.add(row(totals.get(i), totalNames(i)));
    }
    for (Breakdown.Line region : breakdown.regions()) {
      rows.add(row(region, List.of(name(0, 1, names(), region.name()))));
    }
    return rows;
  }

  private List<Table.Row> head() {
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    int levels = grouped ? 2 : 1;
    String region = material.line(material.layout().house().labels().region()).orElse("");
    upper.add(cells.head(0, levels, names(), region));
    List<Breakdown.Column> columns = breakdown.columns();
    for (int i = 0; i < columns.size(); i++) {
      Breakdown.Column column = columns.get(i);
      int at = names() + i;
      String heading = new IndicatorName(column.name(), new Unit(column.unit())).printed();
      if (column.group().isBlank()) {
        upper.add(cells.head(at, levels, 1, heading));
        continue;
      }
      if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
        upper.add(cells.head(at, 1, groupEnd(i) - i, column.group()));
      }
      lower.add(cells.head(at, 1, 1, heading));
    }
    Table.Row first = new Table.Row(upper, true, Optional.empty());
    return grouped ? List.of(first, new Table.Row(lower, true, Optional.empty())) : List.of(first);
  }

  private int groupEnd(int from) {
    List<Breakdown.Column> columns = breakdown.columns();
    int end = from + 1;
    while (end < columns.size() && columns.get(end).group().equals(columns.get(from).group())) {
      end++;
    }
    return end;
  }

  private List<Cell> totalNames(int at) {
    String[] names = names(at);
    if (names.length < 2) {
      return List.of(name(0, 1, names(), names[0]));
    }
    List<Cell> begun = new ArrayList<>();
    boolean begins = at == 0 || !names(at - 1)[0].equals(names[0]);
    if (begins) {
      int end = at + 1;
      while (end < breakdown.totals().size() && sharing(end, names[0])) {
        end++;
      }
      begun.add(name(0, end - at, 1, names[0]));
    }
    begun.add(name(1, 1, 1, names[1]));
    return begun;
  }

  private boolean sharing(int at, String area) {
    String[] names = names(at);
    return names.length > 1 && names[0].equals(area);
  }

  private String[] names(int total) {
    return breakdown.totals().get(total).name().split(" ", 2);
  }

  private Cell name(int column, int rows, int columns, String words) {
    return new Cell(
        column, rows, columns, cells.text(true).id(), new Cell.Words(words), Optional.empty());
  }

  private Table.Row row(Breakdown.Line line, List<Cell> names) {
    List<Cell> all = new ArrayList<>(names);
    for (int i = 0; i < breakdown.columns().size() && i < line.cells().size(); i++) {
      Cell.Content amount = new Cell.Amount(line.cells().get(i));
      all.add(cells.body(names() + i, 1, true, amount, Optional.empty()));
    }
    Anchor anchor = new Anchor(new Place(Part.BREAKDOWN, line.id().value()).toString());
    return new Table.Row(all, false, Optional.of(anchor));
  }
}
