package plandraft.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Header;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.Place;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Ems;

/// The columns of an indicator table: what they are called, how they look and which part of an
/// indicator they show.
final class IndicatorColumns {
  private static final int FURTHER = 10;
  private static final double NARROW = 72;
  private static final double EM = 13;
  private static final double PADDING = 24;

  private final Words words;

  IndicatorColumns(Words words) {
    this.words = words;
  }

  /// The name under which a sheet knows a column.
  static String key(IndicatorTable.Column column) {
    return column.kind() == Kind.MILESTONE
        ? column.kind().name() + column.year()
        : column.kind().name();
  }

  /// The column a sheet knows under `key`.
  static IndicatorTable.Column column(String key) {
    String milestone = Kind.MILESTONE.name();
    return key.startsWith(milestone)
        ? new IndicatorTable.Column(
            Kind.MILESTONE, Integer.parseInt(key.substring(milestone.length())))
        : IndicatorTable.Column.of(Kind.valueOf(key));
  }

  /// The part of an indicator that a column shows.
  static Place.Part part(IndicatorTable.Column column) {
    return switch (column.kind()) {
      case UNIT -> Place.Part.UNIT;
      case BASE -> Place.Part.BASE;
      case TARGET -> Place.Part.TARGET;
      case BASIS -> Place.Part.BASIS;
      case CATEGORY -> Place.Part.GROUP;
      case NAME, NATURE, MILESTONE, GROWTH, DIFFERENCE -> Place.Part.INDICATOR;
    };
  }

  /// What undo calls typing into a cell of a column.
  String step(Edit.Change change) {
    IndicatorTable.Column column = column(change.column());
    return switch (column.kind()) {
      case CATEGORY -> words.say("step.category");
      case NAME -> words.say("step.name");
      case UNIT -> words.say("step.unit");
      case NATURE -> words.say("step.nature");
      case BASE -> words.say("step.base");
      case MILESTONE -> words.say("step.milestone", Integer.toString(column.year()));
      case BASIS -> words.say("step.basis");
      case TARGET, GROWTH, DIFFERENCE -> words.say("step.target");
    };
  }

  /// The column that shows a part of an indicator.
  static Kind kind(Place.Part part) {
    return switch (part) {
      case UNIT -> Kind.UNIT;
      case BASE -> Kind.BASE;
      case TARGET -> Kind.TARGET;
      case BASIS -> Kind.BASIS;
      case GROUP -> Kind.CATEGORY;
      default -> Kind.NAME;
    };
  }

  /// The columns as the sheet shows them.
  List<Column> of(IndicatorTable table, Header header) {
    return table.columns().stream().map(column -> shown(column, header)).toList();
  }

  /// What a column is called.
  String title(IndicatorTable.Column column, Header header) {
    return switch (column.kind()) {
      case CATEGORY -> words.say("column.category");
      case NAME -> words.say("column.name");
      case UNIT -> words.say("column.unit");
      case NATURE -> words.say("column.nature");
      case BASE -> year(header.baseYear());
      case MILESTONE -> year(column.year());
      case TARGET -> year(header.targetYear());
      case GROWTH -> words.say("column.growth");
      case DIFFERENCE -> words.say("column.difference");
      case BASIS -> words.say("column.basis");
    };
  }

  /// Every column the table may show, in the order they are shown.
  static List<IndicatorTable.Column> possible(IndicatorTable table, Header header) {
    TreeSet<Integer> years = new TreeSet<>();
    table.indicators().stream()
        .flatMap(indicator -> indicator.milestones().stream())
        .forEach(milestone -> years.add(milestone.year()));
    IntStream.range(header.baseYear() + 1, header.targetYear()).forEach(years::add);
    years.add(header.horizonYear().orElse(header.targetYear() + FURTHER));
    Stream<IndicatorTable.Column> columns =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.MILESTONE)
            .map(IndicatorTable.Column::of);
    Stream<IndicatorTable.Column> milestones =
        years.stream().map(year -> new IndicatorTable.Column(Kind.MILESTONE, year));
    return Stream.concat(columns, milestones).sorted(order(header)).toList();
  }

  /// The table's columns with one shown or not.
  static List<IndicatorTable.Column> with(
      IndicatorTable table, IndicatorTable.Column column, boolean shown, Header header) {
    List<IndicatorTable.Column> next = new ArrayList<>(table.columns());
    next.remove(column);
    if (shown) {
      int after = (int) next.stream().filter(one -> order(header).compare(one, column) < 0).count();
      next.add(after, column);
    }
    return next;
  }

  /// By what is shown, values by their year.
  private static Comparator<IndicatorTable.Column> order(Header header) {
    return Comparator.<IndicatorTable.Column>comparingInt(
            column -> later(column, header) ? Kind.TARGET.ordinal() : column.kind().ordinal())
        .thenComparingInt(IndicatorTable.Column::year);
  }

  private static boolean later(IndicatorTable.Column column, Header header) {
    return column.kind() == Kind.MILESTONE && column.year() > header.targetYear();
  }

  /// The width that shows the longest of a few words.
  private static double room(List<String> words) {
    double ems = words.stream().mapToDouble(Ems::of).max().orElse(0);
    return Math.max(NARROW, Math.ceil(ems * EM) + PADDING);
  }

  private Column shown(IndicatorTable.Column column, Header header) {
    String key = key(column);
    String title = title(column, header);
    return switch (column.kind()) {
      case CATEGORY -> Column.of(key, title, 104).merging();
      case NAME -> Column.of(key, title, 176).growing(3);
      case UNIT -> Column.of(key, title, 84);
      case NATURE -> {
        List<String> natures = List.of(words.say("nature.expected"), words.say("nature.binding"));
        yield Column.of(key, title, room(natures)).completing(Completion.choice(natures));
      }
      case BASE, MILESTONE, TARGET -> Column.of(key, title, 84).numeric();
      case GROWTH, DIFFERENCE -> Column.of(key, title, 80).numeric().fixed();
      case BASIS -> Column.of(key, title, 176).growing(4);
    };
  }

  private String year(int year) {
    return words.say("column.year", Integer.toString(year));
  }
}
