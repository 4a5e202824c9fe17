package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.check.Finding;
import plandraft.check.Waivers;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// An indicator table as rows of cells. A category without indicators has a row of its own, so that
/// it can be seen and filled.
final class IndicatorRows {
  private static final String GROUP = "group:";

  private final Words words;
  private final IndicatorColumns columns;
  private Marks marks;

  IndicatorRows(Words words) {
    this.words = words;
    this.columns = new IndicatorColumns(words);
    this.marks = new Marks(List.of(), words.locale());
  }

  /// The key of the row that stands for an empty category.
  static String key(Id<Group> group) {
    return GROUP + group.value();
  }

  /// Whether a row stands for an empty category.
  static boolean isGroup(String key) {
    return key.startsWith(GROUP);
  }

  /// The category that such a row stands for.
  static Id<Group> group(String key) {
    return new Id<>(key.substring(GROUP.length()));
  }

  /// Marks what a check found fault with, the gravest first, in the rows made from now on.
  void doubt(List<Finding> next) {
    marks = new Marks(next, words.locale());
  }

  /// The table as the sheet shows it.
  Cells cells(Plan plan, IndicatorTable table) {
    Map<String, Integer> comments = Remarks.open(plan);
    List<Row> rows = new ArrayList<>();
    for (Group group : table.groups()) {
      if (group.indicators().isEmpty()) {
        rows.add(Row.of(key(group.id()), group.id().value(), () -> empty(table, group)));
      }
      for (Indicator indicator : group.indicators()) {
        String id = indicator.id().value();
        int count = comments.getOrDefault(id, 0);
        rows.add(Row.of(id, group.id().value(), () -> row(plan, table, group, indicator, count)));
      }
    }
    List<Column> shown = columns.of(table, plan.header());
    return Cells.of(shown, rows);
  }

  private List<Cell> row(
      Plan plan, IndicatorTable table, Group group, Indicator indicator, int comments) {
    Header header = plan.header();
    Reckoned reckoned =
        Reckoned.of(indicator, header.baseYear(), header.targetYear())
            .unless(found -> Waivers.of(plan, found).isPresent());
    List<Cell> cells =
        new ArrayList<>(
            table.columns().stream()
                .map(column -> cell(column, group, indicator, reckoned))
                .toList());
    List<Badge> badges = badges(reckoned, comments);
    if (!badges.isEmpty()) {
      cells.addLast(cells.removeLast().badged(badges));
    }
    return cells;
  }

  private static List<Badge> badges(Reckoned reckoned, int comments) {
    List<Badge> badges = new ArrayList<>();
    if (comments > 0) {
      badges.add(new Badge(Integer.toString(comments), Tone.ADVICE));
    }
    if (reckoned.contradicted()) {
      badges.add(new Badge("!", reckoned.tone()));
    }
    return badges;
  }

  /// A cell, in the tone of what is found at its place.
  private Cell cell(
      IndicatorTable.Column column, Group group, Indicator indicator, Reckoned reckoned) {
    Cell plain = plain(column, group, indicator, reckoned);
    return doubtful(column.kind())
        .flatMap(part -> marks.at(Place.of(part, indicator.id())).stream().findFirst())
        .map(found -> plain.toned(Reckoned.tone(found)).explained(marks.told(found)))
        .orElse(plain);
  }

  private static Optional<Place.Part> doubtful(IndicatorTable.Column.Kind kind) {
    return switch (kind) {
      case NAME -> Optional.of(Place.Part.INDICATOR);
      case UNIT -> Optional.of(Place.Part.UNIT);
      case BASE -> Optional.of(Place.Part.BASE);
      case TARGET -> Optional.of(Place.Part.TARGET);
      case BASIS -> Optional.of(Place.Part.BASIS);
      case CATEGORY, NATURE, MILESTONE, GROWTH, DIFFERENCE -> Optional.empty();
    };
  }

  private Cell plain(
      IndicatorTable.Column column, Group group, Indicator indicator, Reckoned reckoned) {
    return switch (column.kind()) {
      case CATEGORY -> Cell.of(group.name());
      case NAME -> Cell.of(indicator.name());
      case UNIT -> Cell.of(indicator.unit());
      case NATURE -> Cell.of(nature(indicator.nature()));
      case BASE -> Cell.of(indicator.base().printed());
      case MILESTONE -> Cell.of(indicator.milestone(column.year()).printed());
      case TARGET -> Cell.of(indicator.target().printed());
      case GROWTH -> reckoned.growth(words);
      case DIFFERENCE -> reckoned.difference();
      case BASIS -> Cell.of(indicator.basis().printed());
    };
  }

  private List<Cell> empty(IndicatorTable table, Group group) {
    return table.columns().stream()
        .map(
            column ->
                switch (column.kind()) {
                  case CATEGORY -> Cell.of(group.name());
                  case NAME -> Cell.of("");
                  default -> Cell.EMPTY;
                })
        .toList();
  }

  private String nature(Indicator.Nature nature) {
    return switch (nature) {
      case NONE -> "";
      case EXPECTED -> words.say("nature.expected");
      case BINDING -> words.say("nature.binding");
    };
  }
}
