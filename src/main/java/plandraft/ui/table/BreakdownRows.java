package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.check.Finding;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Unit;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Ems;
import plandraft.ui.kit.sheet.Frame;
import plandraft.ui.kit.sheet.Range;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// A breakdown as rows of cells: two rows of headings, the total lines, the regions, and below them
/// how each column is summed up, what it comes to, and how far that is from the total lines.
final class BreakdownRows {
  static final String NAME = "name";
  static final String GROUPS = "head:group";
  static final String HEADINGS = "head:name";
  static final String WAYS = "foot:way";

  private static final String SUM = "foot:sum";
  private static final String GAP = "foot:gap:";
  private static final double EM = 12;
  private static final double PADDING = 24;
  private static final double NARROWEST = 84;
  private static final double WIDEST = 128;

  /// More columns than this keep their widths and are scrolled.
  private static final int MANY = 8;

  private final Words words;
  private Marks marks;

  BreakdownRows(Words words) {
    this.words = words;
    this.marks = new Marks(List.of(), words.locale());
  }

  /// Marks what a check found fault with, the gravest first, in the rows made from now on.
  void doubt(List<Finding> next) {
    marks = new Marks(next, words.locale());
  }

  /// Whether a row is a total line or a region.
  static boolean isLine(String key) {
    return !key.startsWith("head:") && !key.startsWith("foot:");
  }

  /// The table as the sheet shows it.
  Cells cells(Plan plan, Breakdown table) {
    Map<String, Integer> remarks = Remarks.open(plan);
    List<BreakdownSums> sums =
        IntStream.range(0, table.columns().size())
            .mapToObj(index -> BreakdownSums.of(table, index))
            .toList();
    List<Row> rows = new ArrayList<>();
    rows.add(head(GROUPS, Cell.of(""), table, column -> Cell.of(column.group())));
    rows.add(
        head(
            HEADINGS,
            marked(Cell.of(words.say("breakdown.region")), table, words -> isWhole(table, words)),
            table,
            column ->
                marked(
                    Cell.of(heading(column)).badged(badges(remarks, column.id().value())),
                    table,
                    column.name()::equals)));
    table.totals().forEach(line -> rows.add(line(table, line, remarks, Tone.STRONG)));
    table.regions().forEach(line -> rows.add(line(table, line, remarks, Tone.NORMAL)));
    rows.addAll(foot(table, sums));
    return Cells.of(columns(table), rows)
        .framed(Frame.of(2, 2 + table.totals().size(), 1))
        .merging(groups(table));
  }

  /// How a column is summed up, in words.
  static String way(Aggregation aggregation, Words words) {
    return switch (aggregation) {
      case SUM -> words.say("breakdown.way.sum");
      case RATE -> words.say("breakdown.way.rate");
      case NONE -> words.say("breakdown.way.none");
    };
  }

  private List<Column> columns(Breakdown table) {
    List<String> ways = Stream.of(Aggregation.values()).map(one -> way(one, words)).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(NAME, words.say("breakdown.region"), 128));
    for (Breakdown.Column column : table.columns()) {
      double width = Math.clamp(Ems.of(heading(column)) * EM + PADDING, NARROWEST, WIDEST);
      columns.add(
          Column.of(column.id().value(), column.name(), width)
              .growing(table.columns().size() > MANY ? 0 : 1)
              .numeric()
              .completing(typed -> ways(ways, typed)));
    }
    return columns;
  }

  /// The ways to sum up are offered once one of them is begun: a column holds values as well.
  private static List<Completion.Offer> ways(List<String> ways, String typed) {
    boolean begun = !typed.isEmpty() && ways.stream().anyMatch(way -> way.startsWith(typed));
    return begun ? Completion.choice(ways).offers(typed) : List.of();
  }

  private static String heading(Breakdown.Column column) {
    return new IndicatorName(column.name(), new Unit(column.unit())).printed();
  }

  private static List<Range> groups(Breakdown table) {
    List<Range> ranges = new ArrayList<>();
    List<Breakdown.Column> columns = table.columns();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      boolean ends =
          i == columns.size() || !columns.get(i).group().equals(columns.get(from).group());
      if (ends) {
        if (i - from > 1 && !columns.get(from).group().isBlank()) {
          ranges.add(new Range(0, from + 1, 0, i));
        }
        from = i;
      }
    }
    return ranges;
  }

  private static Row head(
      String key, Cell name, Breakdown table, Function<Breakdown.Column, Cell> cell) {
    return Row.of(
        key,
        "",
        () -> Stream.concat(Stream.of(name.fixed()), table.columns().stream().map(cell)).toList());
  }

  /// A cell marked with what was found in the table about such words.
  private Cell marked(Cell cell, Breakdown table, Predicate<String> about) {
    return marks.on(cell, marks.at(Place.of(Place.Part.BREAKDOWN, table.id()), about));
  }

  /// Whether words name no column and no line, so that the table as a whole is meant.
  private static boolean isWhole(Breakdown table, String words) {
    return table.columns().stream().noneMatch(column -> column.name().equals(words))
        && Stream.concat(table.totals().stream(), table.regions().stream())
            .noneMatch(line -> line.name().equals(words));
  }

  private Row line(Breakdown table, Breakdown.Line line, Map<String, Integer> remarks, Tone tone) {
    return Row.of(
        line.id().value(),
        "",
        () ->
            row(
                marked(
                    Cell.of(line.name()).toned(tone).badged(badges(remarks, line.id().value())),
                    table,
                    line.name()::equals),
                table,
                index -> value(table, line, index, remarks)));
  }

  private static Cell value(
      Breakdown table, Breakdown.Line line, int index, Map<String, Integer> remarks) {
    Place place = Place.cell(line.id(), table.columns().get(index).id());
    return Cell.of(line.cell(index).printed()).badged(badges(remarks, place.id()));
  }

  private List<Row> foot(Breakdown table, List<BreakdownSums> sums) {
    List<Row> foot = new ArrayList<>();
    foot.add(
        Row.of(
            WAYS,
            "",
            () ->
                row(
                    label(words.say("breakdown.way")),
                    table,
                    index ->
                        Cell.of(way(table.columns().get(index).aggregation(), words))
                            .toned(Tone.SECOND))));
    foot.add(
        Row.of(
            SUM,
            "",
            () ->
                row(
                    label(words.say("breakdown.sum")),
                    table,
                    index -> sums.get(index).sum(words))));
    for (Breakdown.Line total : table.totals()) {
      foot.add(
          Row.of(
              GAP + total.id().value(),
              "",
              () ->
                  row(
                      label(words.say("breakdown.gap", total.name())),
                      table,
                      index -> sums.get(index).gap(total, words.locale()))));
    }
    return foot;
  }

  private static Cell label(String text) {
    return Cell.of(text).toned(Tone.SECOND).fixed();
  }

  private static List<Cell> row(Cell name, Breakdown table, IntFunction<Cell> cell) {
    List<Cell> cells = new ArrayList<>();
    cells.add(name);
    IntStream.range(0, table.columns().size()).mapToObj(cell).forEach(cells::add);
    return cells;
  }

  private static List<Badge> badges(Map<String, Integer> remarks, String id) {
    return remarks.containsKey(id)
        ? List.of(new Badge(Integer.toString(remarks.get(id)), Tone.ADVICE))
        : List.of();
  }
}
