package plandraft.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.layout.IndicatorShows;
import plandraft.layout.Paper;
import plandraft.layout.Pattern.Value;
import plandraft.layout.TableLayout;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Place.Part;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Unit;
import plandraft.say.Words;

/// An indicator table in print: 主要目标表, 测算表.
final class IndicatorSheet {
  private final Material material;
  private final IndicatorTable table;
  private final List<Shown> shown;
  private final Words words = Words.of(IndicatorSheet.class, Locale.ROOT);

  /// So many columns leave names no room on an upright page unless they are set small; a table is
  /// set small too where names would end in a line of one or two characters.
  private static final int MANY = 8;

  /// One row.
  private record Row(IndicatorTable.Group group, Indicator indicator, int number) {}

  /// One column of the layout, a year's own where it stands for several years.
  private record Shown(TableLayout.Column<IndicatorShows> column, int year) {}

  private IndicatorSheet(
      Material material, TableLayout<IndicatorShows> layout, IndicatorTable table) {
    this.material = material;
    this.table = table;
    this.shown = layout.columns().stream().flatMap(this::shown).filter(this::needed).toList();
  }

  static Sheet of(Material material, TableLayout<IndicatorShows> layout, IndicatorTable table) {
    IndicatorSheet sheet = new IndicatorSheet(material, layout, table);
    Ruled<Row> large = sheet.ruled(layout.paper(), false);
    boolean small =
        layout.small()
            || layout.paper() == Paper.PORTRAIT
                && (sheet.shown.size() >= MANY || large.leavesOrphans(sheet.rows()));
    Ruled<Row> ruled = small ? sheet.ruled(layout.paper(), true) : large;
    return Sheet.of(
        table.title(),
        layout.paper(),
        ruled.table(table.title(), sheet.rows(), sheet.note()),
        Material.anchor(Part.TABLE, table.id()));
  }

  private Ruled<Row> ruled(Paper paper, boolean small) {
    return new Ruled<>(
        new Cells(small),
        shown.stream().map(this::column).toList(),
        row -> Material.anchor(Part.INDICATOR, row.indicator.id()),
        material.layout().house().paper(paper));
  }

  private List<Row> rows() {
    int[] number = {0};
    return table.groups().stream()
        .flatMap(
            group -> group.indicators().stream().map(each -> new Row(group, each, ++number[0])))
        .toList();
  }

  private Stream<Shown> shown(TableLayout.Column<IndicatorShows> column) {
    int target = material.plan().header().targetYear();
    return switch (column.shows()) {
      case MILESTONES -> years(year -> year < target).mapToObj(year -> new Shown(column, year));
      case HORIZONS -> years(year -> year > target).mapToObj(year -> new Shown(column, year));
      default -> Stream.of(new Shown(column, 0));
    };
  }

  private IntStream years(IntPredicate wanted) {
    return table.indicators().stream()
        .flatMap(indicator -> indicator.milestones().stream())
        .map(Indicator.Milestone::year)
        .filter(wanted::test)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .mapToInt(Integer::intValue);
  }

  private boolean needed(Shown column) {
    return !column.column().ifAny()
        || rows().stream().anyMatch(row -> !printed(row, column).isBlank());
  }

  private String printed(Row row, Shown column) {
    return content(row, column).printed();
  }

  private Ruled.Column<Row> column(Shown shown) {
    IndicatorShows shows = shown.column().shows();
    Map<Value, String> year = Map.of(Value.YEAR, Integer.toString(shown.year()));
    boolean prose =
        shows == IndicatorShows.NAME
            || shows == IndicatorShows.NAME_AND_UNIT
            || shows == IndicatorShows.BASIS;
    return new Ruled.Column<>(
        material.line(shown.column().heading(), year).orElse(""),
        shown.column().width(),
        !prose,
        row -> shows == IndicatorShows.CATEGORY ? Optional.of(row.group.id()) : Optional.empty(),
        row -> Optional.of(content(row, shown)),
        row -> anchor(row, shows));
  }

  private static Optional<Anchor> anchor(Row row, IndicatorShows shows) {
    return switch (shows) {
      case CATEGORY -> Material.anchor(Part.GROUP, row.group.id());
      case UNIT -> Material.anchor(Part.UNIT, row.indicator.id());
      case BASE -> Material.anchor(Part.BASE, row.indicator.id());
      case TARGET -> Material.anchor(Part.TARGET, row.indicator.id());
      case BASIS -> Material.anchor(Part.BASIS, row.indicator.id());
      default -> Optional.empty();
    };
  }

  private Cell.Content content(Row row, Shown shown) {
    Indicator indicator = row.indicator;
    return switch (shown.column().shows()) {
      case NUMBER -> new Cell.Words(Integer.toString(row.number));
      case CATEGORY -> new Cell.Words(row.group.name());
      case NAME -> new Cell.Words(indicator.name());
      case NAME_AND_UNIT ->
          new Cell.Words(new IndicatorName(indicator.name(), new Unit(indicator.unit())).printed());
      case UNIT -> new Cell.Words(indicator.unit());
      case NATURE -> nature(indicator.nature());
      case BASE -> new Cell.Amount(indicator.base());
      case MILESTONES, HORIZONS -> new Cell.Amount(indicator.milestone(shown.year()));
      case TARGET -> new Cell.Amount(indicator.target());
      case GROWTH -> computed(indicator).growth();
      case AVERAGE -> computed(indicator).average();
      case INCREMENT -> computed(indicator).increment();
      case DIFFERENCE -> computed(indicator).difference();
      case BASIS -> new Cell.Words(indicator.basis().printed());
    };
  }

  private Cell.Content nature(Indicator.Nature nature) {
    String binding = words.say("nature.binding");
    String expected = words.say("nature.expected");
    String printed =
        switch (nature) {
          case BINDING -> binding;
          case EXPECTED -> expected;
          case NONE -> "";
        };
    return new Cell.Choice(printed, List.of(binding, expected));
  }

  private Computed computed(Indicator indicator) {
    return new Computed(
        indicator,
        material.plan().header().targetYear(),
        at(IndicatorShows.BASE),
        at(IndicatorShows.TARGET));
  }

  private int at(IndicatorShows shows) {
    return IntStream.range(0, shown.size())
        .filter(i -> shown.get(i).column().shows() == shows)
        .findFirst()
        .orElse(-1);
  }

  private Optional<String> note() {
    String notes =
        table.footnotes().stream()
            .map(IndicatorTable.Footnote::text)
            .collect(Collectors.joining("；"));
    return material.line(material.layout().house().labels().notes(), Map.of(Value.NOTES, notes));
  }
}
