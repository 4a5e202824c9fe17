package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Place.Part;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// Reads a table that breaks targets down: regions down, indicators across, total lines such as 标线
/// and 高线.
final class BreakdownReading {
  private static final Pattern TOTAL =
      Pattern.compile("(?:全[国省市区县州旗镇域]|合\\s*计|总\\s*计|总\\s*数|小\\s*计|.{0,6}合计).*");

  /// Lines that are worked out of the others.
  private static final Pattern COMPUTED = Pattern.compile("各.{1,4}合计|(?:合计)?(?:超出|高于|低于).*|.*差额");

  private static final Set<String> LINES = Set.of("标线", "高线", "基本线", "争取线", "目标线", "底线", "挑战线");
  private static final Pattern RATE = Pattern.compile(".*(?:率|增速|增幅|占比|比重|比例|指数)$");

  private static final Pattern REMARK = Pattern.compile("备\\s*注|说\\s*明");

  private final Lattice lattice;
  private final Columns columns;
  private final Found found;
  private final int area0;
  private final int names;
  private final boolean everyAreaHasLines;
  private final Optional<String> unit;
  private final List<Breakdown.Line> totals = new ArrayList<>();
  private final List<Breakdown.Line> regions = new ArrayList<>();
  private final List<Lattice.Row> computed = new ArrayList<>();
  private String area = "";

  private BreakdownReading(Columns columns, Found found) {
    this.lattice = columns.lattice();
    this.columns = columns;
    this.found = found;
    this.area0 = columns.firstArea();
    this.names = columns.namesUntil(area0);
    this.everyAreaHasLines =
        lattice.body().stream()
                .filter(row -> names > area0 + 1 && LINES.contains(row.text(area0 + 1).strip()))
                .map(this::area)
                .filter(name -> !name.isEmpty() && !TOTAL.matcher(name).matches())
                .distinct()
                .count()
            > 1;
    this.unit = UnitLines.common(lattice.unit(), namedUnits());
  }

  /// A breakdown.
  ///
  /// @param dropped rows of sums that the program works out otherwise, as printed
  /// @param sums every row of sums
  /// @param unit the line of units, if they are none of the columns'
  record Read(
      Breakdown breakdown, List<String> dropped, List<String> sums, Optional<String> unit) {}

  static Read of(Columns columns, String title, Found found) {
    BreakdownReading reading = new BreakdownReading(columns, found);
    reading.lattice.body().forEach(reading::row);
    Breakdown breakdown =
        new Breakdown(found.id(), title, reading.across(), reading.totals, reading.regions);
    List<String> dropped =
        reading.computed.stream()
            .filter(row -> !Sums.of(breakdown).give(reading.cells(row)))
            .map(row -> String.join(" ", row.filled()))
            .toList();
    List<String> sums =
        reading.computed.stream().map(row -> String.join(" ", row.filled())).toList();
    boolean told = UnitLines.allIn(reading.lattice.unit(), reading.namedUnits());
    Optional<String> unit =
        told ? Optional.empty() : UnitLines.unused(reading.lattice.unit(), reading.unit);
    return new Read(breakdown, dropped, sums, unit);
  }

  /// The first cell of a row that says which area it tells of.
  private String area(Lattice.Row row) {
    String own = row.text(area0).strip();
    return own.isEmpty() && area0 > 0 ? row.text(0).strip() : own;
  }

  /// The units that headings name.
  private Set<String> namedUnits() {
    return columns.all().stream()
        .skip(names)
        .flatMap(column -> lattice.headings(column.at()).stream())
        .map(heading -> IndicatorName.read(heading).unit().printed())
        .collect(Collectors.toSet());
  }

  private List<Breakdown.Column> across() {
    List<Breakdown.Column> across = new ArrayList<>();
    String group = "";
    for (int at = names; at < lattice.columns(); at++) {
      List<String> headings = lattice.headings(at);
      boolean grouped = lattice.headerRows() > 1 && grouped(at, headings);
      String upper = lattice.rows().getFirst().text(at).replaceAll("\\s+", "");
      group = !grouped ? "" : upper.isEmpty() ? group : upper;
      IndicatorName name = IndicatorName.read(headings.isEmpty() ? "" : headings.getLast());
      IndicatorName over = IndicatorName.read(group);
      boolean shared = name.unit().isNone() && !over.unit().isNone();
      boolean words = isWords(at, name.name());
      Unit common = words ? Unit.NONE : shared ? over.unit() : new Unit(unit.orElse(""));
      IndicatorName full = name.unit().isNone() ? new IndicatorName(name.name(), common) : name;
      across.add(
          new Breakdown.Column(
              found.id(),
              shared || sharesUnit(at) ? over.name() : group,
              full.name(),
              full.unit().printed(),
              words ? Aggregation.NONE : aggregation(full)));
    }
    return across;
  }

  /// Whether the heading over a column tells the unit of one of those below it.
  private boolean sharesUnit(int at) {
    Lattice.Slot over = lattice.rows().getFirst().slots().get(at);
    return IntStream.range(names, lattice.columns())
        .filter(other -> lattice.rows().getFirst().slots().get(other).equals(over))
        .mapToObj(lattice::headings)
        .anyMatch(
            headings ->
                headings.size() > 1 && IndicatorName.read(headings.getLast()).unit().isNone());
  }

  /// Whether a column says something of its regions instead of measuring them: 备注.
  private boolean isWords(int at, String name) {
    List<String> filled =
        lattice.body().stream().map(row -> row.text(at)).filter(text -> !text.isBlank()).toList();
    return REMARK.matcher(name).matches()
        || !filled.isEmpty()
            && filled.stream()
                .allMatch(text -> Quantity.read(text).meaning() instanceof Meaning.Wording);
  }

  private boolean grouped(int at, List<String> headings) {
    boolean two = headings.size() > 1;
    boolean under =
        lattice.loose()
            && lattice.rows().getFirst().text(at).isBlank()
            && !lattice.rows().get(1).text(at).isBlank();
    return two || under;
  }

  private static Aggregation aggregation(IndicatorName name) {
    boolean rate =
        name.unit().printed().contains("%")
            || name.unit().printed().contains("/")
            || name.unit().printed().contains("百分点")
            || RATE.matcher(name.name()).matches();
    return rate ? Aggregation.RATE : Aggregation.SUM;
  }

  private void row(Lattice.Row row) {
    String first = area(row);
    if (row.isBlank()) {
      return;
    }
    if (COMPUTED.matcher(first).matches()) {
      computed.add(row);
      return;
    }
    String second = names > area0 + 1 ? row.text(area0 + 1).strip() : "";
    area = first.isEmpty() || LINES.contains(first) ? area : first;
    boolean line = !everyAreaHasLines && (LINES.contains(second) || LINES.contains(first));
    boolean total =
        line || TOTAL.matcher(area).matches() && (first.isEmpty() || first.equals(area));
    boolean single = second.isEmpty() || second.equals(first);
    String name = single ? first : area + " " + second;
    Breakdown.Line read =
        new Breakdown.Line(found.id(row.anchor(), Part.BREAKDOWN), name.strip(), cells(row));
    (total ? totals : regions).add(read);
  }

  private List<Quantity> cells(Lattice.Row row) {
    List<Quantity> cells = new ArrayList<>();
    for (int at = names; at < columns.all().size(); at++) {
      cells.add(Quantity.read(row.text(at)));
    }
    return cells;
  }
}
