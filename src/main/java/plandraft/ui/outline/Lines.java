package plandraft.ui.outline;

import java.util.HashMap;
import java.util.Map;
import plandraft.edit.Breakdowns;
import plandraft.edit.Grids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// Which lines of the outline stand for places that have none of their own.
final class Lines {
  /// The task tree as a whole.
  static final Place TASKS = new Place(Part.TASK, "");

  private final Plan plan;

  /// The table of every group and indicator, by the id of these; read when it is first asked for.
  private Map<String, Place> tables = Map.of();

  Lines(Plan plan) {
    this.plan = plan;
  }

  /// The place whose line stands for `place`: the table of an indicator, a line or a cell, the task
  /// tree for a measure.
  Place of(Place place) {
    return switch (place.part()) {
      case GROUP, INDICATOR, UNIT, BASE, TARGET, BASIS -> table(place);
      case BREAKDOWN, CELL ->
          Breakdowns.holding(plan, place.line().id())
              .map(table -> Place.of(Part.BREAKDOWN, table.id()))
              .orElse(place);
      case GRID ->
          Grids.holding(plan, place.id())
              .map(table -> Place.of(Part.GRID, table.id()))
              .orElse(place);
      case MEASURE -> TASKS;
      default -> place;
    };
  }

  private Place table(Place place) {
    if (tables.isEmpty()) {
      tables = tables();
    }
    return tables.getOrDefault(place.id(), place);
  }

  private Map<String, Place> tables() {
    Map<String, Place> all = new HashMap<>();
    for (IndicatorTable table : plan.indicatorTables()) {
      Place place = Place.of(Part.TABLE, table.id());
      table.groups().forEach(group -> all.put(group.id().value(), place));
      table.indicators().forEach(indicator -> all.put(indicator.id().value(), place));
    }
    return all;
  }
}
