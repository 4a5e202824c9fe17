package plandraft.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.PageSetup;
import plandraft.document.Table;
import plandraft.layout.Paper;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Sums;
import plandraft.layout.WideLayout;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// A breakdown 指标分解表 in print: regions down, indicators across, the total lines first. Total lines
/// called 全市 标线 and 全市 高线 share the cell 全市.
final class BreakdownSheet {
  private static final int NAME_SHARE = 3;
  private static final int SHARE = 2;

  private final Material material;
  private final Breakdown breakdown;
  private final WideLayout layout;
  private final Cells cells;
  private final boolean twoNames;
  private final boolean grouped;

  private BreakdownSheet(Material material, Breakdown breakdown, WideLayout layout) {
    this.material = material;
    this.breakdown = breakdown;
    this.layout = layout;
    this.cells = new Cells(layout.small(breakdown.columns().size()));
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
    Paper paper = layout.paper(breakdown.columns().size());
    BreakdownSheet sheet = new BreakdownSheet(material, breakdown, layout);
    PageSetup page = material.layout().house().paper(paper);
    Parting.Parted parted =
        Parting.of(sheet.cells, page.textWidth(), sheet.columns(), sheet.names(), sheet.grouped());
    List<Table.Row> rows = parted.kept(sheet.rows(parted.widths()), sheet.cells, page);
    Table table =
        new Table(breakdown.title(), parted.widths(), sheet.levels(), rows, true, parted.split());
    return Sheet.of(
        breakdown.title(), paper, table, Material.anchor(Part.BREAKDOWN, breakdown.id()));
  }

  /// What the columns hold; where total lines have two names, a region's stands across both.
  private List<Widths.Column> columns() {
    List<Widths.Column> columns = new ArrayList<>();
    List<String> regions = breakdown.regions().stream().map(Breakdown.Line::name).toList();
    if (twoNames) {
      List<String> lines =
          IntStream.range(0, breakdown.totals().size())
              .mapToObj(this::names)
              .map(names -> names[names.length - 1])
              .toList();
      int room = lines.stream().mapToInt(String::length).max().orElse(0);
      columns.add(
          new Widths.Column(
              List.of(), regions.stream().map(name -> withoutEnd(name, room)).toList(), 0, SHARE));
      columns.add(new Widths.Column(List.of(), lines, 0, 1));
    } else {
      columns.add(new Widths.Column(List.of(), regions, 0, NAME_SHARE));
    }
    for (int i = 0; i < breakdown.columns().size(); i++) {
      columns.add(column(i));
    }
    return columns;
  }

  private static String withoutEnd(String name, int characters) {
    return name.substring(0, Math.max(0, name.length() - characters));
  }

  private Widths.Column column(int at) {
    List<String> numbers =
        Stream.concat(breakdown.totals().stream(), breakdown.regions().stream())
            .filter(line -> at < line.cells().size())
            .map(line -> line.cells().get(at).printed())
            .toList();
    String heading = heading(breakdown.columns().get(at));
    return new Widths.Column(List.of(heading), numbers, 0, layout.width(heading).orElse(SHARE));
  }

  private static String heading(Breakdown.Column column) {
    return new IndicatorName(column.name(), new Unit(column.unit())).printed();
  }

  /// A heading in a column of `width` twips: a unit that would else be torn has a line of its own.
  private String broken(Breakdown.Column column, int width) {
    String heading = heading(column);
    int unit = heading.length() - new IndicatorName("", new Unit(column.unit())).printed().length();
    double characters = (width - Cells.PADDING) / (double) cells.character();
    int lines = Wrap.lines(heading, characters).count();
    boolean torn =
        unit > 0
            && unit < heading.length()
            && Wrap.lines(heading.substring(0, unit), characters).count() < lines;
    return torn ? heading.substring(0, unit) + "\n" + heading.substring(unit) : heading;
  }

  /// The columns that stand under one heading with the one before.
  private BitSet grouped() {
    BitSet grouped = new BitSet();
    List<Breakdown.Column> columns = breakdown.columns();
    for (int i = 1; i < columns.size(); i++) {
      String group = columns.get(i).group();
      grouped.set(names() + i, !group.isBlank() && group.equals(columns.get(i - 1).group()));
    }
    return grouped;
  }

  private int levels() {
    return grouped ? 2 : 1;
  }

  private int names() {
    return twoNames ? 2 : 1;
  }

  private List<Table.Row> rows(List<Integer> widths) {
    List<Table.Row> rows = new ArrayList<>(head(widths));
    List<Breakdown.Line> totals = breakdown.totals();
    for (int i = 0; i < totals.size(); i++) {
      rows.add(row(totals.get(i), totalNames(i)));
    }
    for (Breakdown.Line region : breakdown.regions()) {
      rows.add(row(region, List.of(name(0, 1, names(), region.name()))));
    }
    layout.sums().ifPresent(sums -> rows.addAll(sums(sums, rows.size())));
    return rows;
  }

  /// The sums of the regions, and how far they are above each total line.
  private List<Table.Row> sums(Sums sums, int at) {
    int first = levels() + breakdown.totals().size();
    Map<Integer, List<Quantity>> addends = new TreeMap<>();
    for (int i = 0; i < breakdown.columns().size(); i++) {
      if (breakdown.columns().get(i).aggregation() == Aggregation.SUM) {
        int column = i;
        addends.put(
            names() + i,
            breakdown.regions().stream()
                .filter(line -> column < line.cells().size())
                .map(line -> line.cells().get(column))
                .toList());
      }
    }
    if (addends.isEmpty() || first == at) {
      return List.of();
    }
    SumRows foot = new SumRows(cells, names() + breakdown.columns().size(), first, at - 1, addends);
    List<Table.Row> rows = new ArrayList<>();
    rows.add(foot.sums(material.line(sums.sum()).orElse("")));
    for (int i = 0; i < breakdown.totals().size(); i++) {
      Breakdown.Line total = breakdown.totals().get(i);
      int below = levels() + i;
      String[] names = names(i);
      sums.gap()
          .flatMap(gap -> material.line(gap, Map.of(Value.HEADING, names[names.length - 1])))
          .ifPresent(name -> rows.add(foot.gaps(name, at, below, numbers(total))));
    }
    return rows;
  }

  private Map<Integer, BigDecimal> numbers(Breakdown.Line line) {
    Map<Integer, BigDecimal> numbers = new HashMap<>();
    for (int i = 0; i < breakdown.columns().size(); i++) {
      int column = names() + i;
      number(line, i).ifPresent(number -> numbers.put(column, number));
    }
    return numbers;
  }

  private static Optional<BigDecimal> number(Breakdown.Line line, int column) {
    return column < line.cells().size() ? line.cells().get(column).value() : Optional.empty();
  }

  private List<Table.Row> head(List<Integer> widths) {
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    int levels = levels();
    String region = material.line(material.layout().house().labels().region()).orElse("");
    upper.add(cells.head(0, levels, names(), region));
    List<Breakdown.Column> columns = breakdown.columns();
    for (int i = 0; i < columns.size(); i++) {
      Breakdown.Column column = columns.get(i);
      int at = names() + i;
      String heading = broken(column, widths.get(at));
      if (column.group().isBlank()) {
        upper.add(cells.head(at, levels, 1, heading, anchor(column)));
        continue;
      }
      if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
        upper.add(cells.head(at, 1, groupEnd(i) - i, column.group()));
      }
      lower.add(cells.head(at, 1, 1, heading, anchor(column)));
    }
    Table.Row first = new Table.Row(upper, true, Optional.empty());
    return lower.isEmpty() ? List.of(first) : List.of(first, below(lower));
  }

  /// The lower headings; the first one's anchor is the row's own.
  private Table.Row below(List<Cell> headings) {
    Cell first = headings.getFirst();
    List<Cell> below = new ArrayList<>(headings);
    below.set(0, cells.head(first.column(), 1, 1, first.content().printed()));
    return new Table.Row(below, true, first.anchor());
  }

  private static Optional<Anchor> anchor(Breakdown.Column column) {
    return Optional.of(new Anchor(new Place(Part.BREAKDOWN, column.id().value()).toString()));
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
      Place cell = Place.cell(line.id(), breakdown.columns().get(i).id());
      all.add(cells.body(names() + i, 1, true, amount, Optional.of(new Anchor(cell.toString()))));
    }
    Anchor anchor = new Anchor(new Place(Part.BREAKDOWN, line.id().value()).toString());
    return new Table.Row(all, false, Optional.of(anchor));
  }
}
