package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.IndicatorTable.Footnote;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Place.Part;
import plandraft.quantity.Basis;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// Reads a table of indicators: with or without a column of units, with categories merged or in
/// rows of their own, with values of years between.
final class IndicatorReading {
  private static final Pattern NO_UNIT = Pattern.compile("^(.+?)[（(]\\s*([/／—-])\\s*[)）]$");

  /// A unit before the mark of a footnote.
  private static final Pattern MARKED = Pattern.compile("^(.+[）)])([*※△▲☆★†①-⑩]+)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Lattice lattice;
  private final Columns columns;
  private final Found found;
  private final YearColumns years;
  private final Optional<Columns.Column> name;
  private final List<Columns.Column> categories;
  private final Optional<String> unit;
  private final List<Footnote> footnotes;
  private final List<Group> groups = new ArrayList<>();
  private String groupName = "";
  private String rowsName = "";
  private final List<Indicator> open = new ArrayList<>();

  private IndicatorReading(
      Columns columns, Optional<Years> years, List<String> notes, Found found) {
    this.lattice = columns.lattice();
    this.columns = columns;
    this.found = found;
    this.years = YearColumns.of(columns, years);
    List<Columns.Column> names = columns.every(ColumnRole.NAME);
    this.name = names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    this.categories =
        Stream.concat(
                columns.every(ColumnRole.CATEGORY).stream(),
                names.stream().limit(Math.max(0, names.size() - 1)))
            .toList();
    List<String> inside =
        lattice.body().stream()
            .flatMap(row -> row.filled().stream())
            .filter(text -> Footnotes.isNote(text))
            .toList();
    this.unit =
        columns.has(ColumnRole.UNIT)
            ? Optional.empty()
            : UnitLines.common(lattice.unit(), Set.of());
    Stream<String> unit = UnitLines.unused(lattice.unit(), this.unit).stream();
    List<String> below =
        Stream.of(unit, inside.stream(), notes.stream()).flatMap(each -> each).toList();
    this.footnotes = Footnotes.read(below, found);
  }

  /// A table of indicators, and the years its columns stand for.
  ///
  /// @param rest what stands in columns that are no part of an indicator, with the indicators'
  ///   names
  record Read(IndicatorTable table, Years years, Columns columns, Optional<Grid> rest) {}

  /// The indicators of a table; empty if no column holds their names or none has a value.
  static Optional<Read> of(
      Columns columns, String title, Optional<Years> years, List<String> notes, Found found) {
    IndicatorReading reading = new IndicatorReading(columns, years, notes, found);
    return reading.name.isEmpty() ? Optional.empty() : reading.read(title);
  }

  private Optional<Read> read(String title) {
    for (int at = lattice.headerRows(); at < lattice.rows().size(); at++) {
      row(at);
    }
    close();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    IndicatorTable table = new IndicatorTable(found.id(), title, shown(), groups, footnotes);
    return Optional.of(
        new Read(
            table,
            new Years(years.base(), years.target()),
            columns.told(years),
            RestOfTable.of(columns, parts(), this::more, title, found)));
  }

  /// The columns that indicators are read from.
  private Set<Integer> parts() {
    Set<Integer> parts = new HashSet<>();
    name.ifPresent(column -> parts.add(column.at()));
    categories.forEach(column -> parts.add(column.at()));
    columns.every(ColumnRole.NUMBER).forEach(column -> parts.add(column.at()));
    columns.first(ColumnRole.UNIT).ifPresent(column -> parts.add(column.at()));
    columns.first(ColumnRole.NATURE).ifPresent(column -> parts.add(column.at()));
    columns.first(ColumnRole.BASE_YEAR).ifPresent(column -> parts.add(column.at()));
    columns.first(ColumnRole.BASIS).ifPresent(column -> parts.add(column.at()));
    years.baseColumn().ifPresent(parts::add);
    years.targetColumn().ifPresent(parts::add);
    years.milestones().forEach(milestone -> parts.add(milestone.column()));
    return parts;
  }

  /// What a cell says besides the indicator: a growth only if base and target give another and the
  /// program did not print it itself.
  private String more(Lattice.Row row, int at) {
    String text = row.text(at);
    Columns.Column column = columns.all().get(at);
    boolean growth = column.role() == ColumnRole.GROWTH;
    boolean own = row.anchor().isPresent();
    boolean given = growth && (own || grown(row).gives(column.heading(), text));
    return given || row.slots().get(at).columnSpan() == row.slots().size() ? "" : text;
  }

  private Grown grown(Lattice.Row row) {
    Quantity base = years.baseColumn().map(at -> quantity(row, at)).orElse(Quantity.BLANK);
    Quantity target = years.targetColumn().map(at -> quantity(row, at)).orElse(Quantity.BLANK);
    return new Grown(base, target, years.target() - baseYear(row, base));
  }

  /// The year that its row or a footnote puts a base value in, or the column's.
  private int baseYear(Lattice.Row row, Quantity base) {
    return columns
        .first(ColumnRole.BASE_YEAR)
        .map(column -> YEAR.matcher(row.text(column.at())))
        .filter(Matcher::find)
        .map(year -> Integer.parseInt(year.group()))
        .orElseGet(() -> Footnotes.year(footnotes, base.mark()).orElse(years.base()));
  }

  private void row(int at) {
    Lattice.Row row = lattice.rows().get(at);
    List<String> filled = row.filled();
    if (filled.isEmpty() || filled.size() == 1 && Footnotes.isNote(filled.getFirst())) {
      return;
    }
    Optional<String> across = lattice.across(at);
    if (across.isPresent()) {
      begin(across.get().replaceFirst("^\\s*(?:[（(]?[一二三四五六七八九十]+[)）、.])\\s*", ""));
      rowsName = groupName;
      return;
    }
    String category = category(at);
    if (!category.isBlank() && !category.equals(groupName)) {
      begin(category);
    }
    indicator(row).ifPresent(open::add);
  }

  private String category(int at) {
    Lattice.Row row = lattice.rows().get(at);
    String own =
        categories.stream()
            .filter(column -> !isName(row, column))
            .map(column -> row.text(column.at()).replaceAll("\\s+", ""))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("·"));
    return own.isEmpty() ? rowsName : own;
  }

  /// Whether the name of the indicator reaches over the column of a category.
  private boolean isName(Lattice.Row row, Columns.Column category) {
    return name.filter(
            column -> row.slots().get(column.at()).equals(row.slots().get(category.at())))
        .isPresent();
  }

  private void begin(String category) {
    close();
    groupName = category;
  }

  private void close() {
    if (!open.isEmpty()) {
      groups.add(new Group(found.id(), groupName, open));
      open.clear();
    }
  }

  private Optional<Indicator> indicator(Lattice.Row row) {
    String printed = row.text(name.orElseThrow().at()).replaceAll("\\s*\n\\s*", "");
    if (printed.isBlank()) {
      return Optional.empty();
    }
    Optional<String> unitCell = columns.first(ColumnRole.UNIT).map(column -> row.text(column.at()));
    IndicatorName read = name(printed);
    boolean inName = unitCell.filter(unit -> !unit.isBlank()).isEmpty();
    Quantity base = years.baseColumn().map(at -> quantity(row, at)).orElse(Quantity.BLANK);
    Indicator indicator =
        Indicator.of(
                found.id(row.anchor(), Part.INDICATOR),
                inName ? read.name() : printed.strip(),
                baseYear(row, base))
            .withUnit(unit(read, unitCell.orElse("")))
            .withNature(nature(row))
            .withBase(base)
            .withTarget(years.targetColumn().map(at -> quantity(row, at)).orElse(Quantity.BLANK))
            .withBasis(
                columns
                    .first(ColumnRole.BASIS)
                    .map(column -> Basis.read(row.text(column.at())))
                    .orElse(Basis.EMPTY));
    for (YearColumns.Milestone milestone : years.milestones()) {
      indicator = indicator.withMilestone(milestone.year(), quantity(row, milestone.column()));
    }
    return Optional.of(indicator);
  }

  /// The unit in its cell, behind the name, or above the whole table.
  private String unit(IndicatorName name, String cell) {
    if (!cell.isBlank()) {
      return cell.strip();
    }
    return name.unit().isNone() ? unit.orElse("") : name.unit().printed();
  }

  /// A slash in parentheses says that there is no unit.
  private static IndicatorName name(String printed) {
    Matcher marked = MARKED.matcher(printed);
    if (marked.matches()) {
      IndicatorName bare = name(marked.group(1));
      return new IndicatorName(bare.name() + marked.group(2), bare.unit());
    }
    Matcher none = NO_UNIT.matcher(printed);
    return none.matches()
        ? new IndicatorName(none.group(1).strip(), new Unit(none.group(2)))
        : IndicatorName.read(printed);
  }

  private static Quantity quantity(Lattice.Row row, int column) {
    return Quantity.read(row.text(column));
  }

  private Nature nature(Lattice.Row row) {
    String words = columns.first(ColumnRole.NATURE).map(at -> row.text(at.at())).orElse("");
    if (words.contains("约束")) {
      return Nature.BINDING;
    }
    return words.contains("预期") ? Nature.EXPECTED : Nature.NONE;
  }

  /// The columns the table showed; units have one of their own.
  private List<IndicatorTable.Column> shown() {
    Set<IndicatorTable.Column> shown = new LinkedHashSet<>();
    shown.add(IndicatorTable.Column.of(Kind.CATEGORY));
    shown.add(IndicatorTable.Column.of(Kind.NAME));
    shown.add(IndicatorTable.Column.of(Kind.UNIT));
    if (columns.has(ColumnRole.NATURE)) {
      shown.add(IndicatorTable.Column.of(Kind.NATURE));
    }
    years.baseColumn().ifPresent(_ -> shown.add(IndicatorTable.Column.of(Kind.BASE)));
    years.milestones().stream()
        .filter(milestone -> milestone.year() < years.target())
        .forEach(each -> shown.add(new IndicatorTable.Column(Kind.MILESTONE, each.year())));
    years.targetColumn().ifPresent(_ -> shown.add(IndicatorTable.Column.of(Kind.TARGET)));
    years.milestones().stream()
        .filter(milestone -> milestone.year() > years.target())
        .forEach(each -> shown.add(new IndicatorTable.Column(Kind.MILESTONE, each.year())));
    shown.add(IndicatorTable.Column.of(Kind.GROWTH));
    if (columns.has(ColumnRole.BASIS)) {
      shown.add(IndicatorTable.Column.of(Kind.BASIS));
    }
    return List.copyOf(shown);
  }
}
