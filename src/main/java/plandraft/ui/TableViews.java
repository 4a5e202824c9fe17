package plandraft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import plandraft.check.Finding;
import plandraft.edit.Breakdowns;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.ui.table.BreakdownGrid;
import plandraft.ui.table.FreeGrid;
import plandraft.ui.table.IndicatorGrid;
import plandraft.ui.table.PlanTable;
import plandraft.ui.table.TaskGrid;

/// The views of tables: one for each indicator table, breakdown and free table, one for all tasks.
final class TableViews {
  private final Store store;
  private final Ids ids;
  private final Locale locale;
  private final Consumer<Place> focus;
  private final Consumer<Runnable> settle;
  private final List<Consumer<List<Finding>>> doubted = new ArrayList<>();
  private List<Finding> findings = List.of();

  /// @param focus tells that a place has the focus where it is shown
  /// @param settle keeps what ends something half done
  TableViews(
      Store store, Ids ids, Locale locale, Consumer<Place> focus, Consumer<Runnable> settle) {
    this.store = store;
    this.ids = ids;
    this.locale = locale;
    this.focus = focus;
    this.settle = settle;
  }

  void fill(Centre centre) {
    centre.add(shown -> table(shown).isPresent(), this::indicators);
    centre.add(shown -> breakdown(shown).isPresent(), this::breakdowns);
    centre.add(shown -> grid(shown).isPresent(), this::free);
    centre.add(TableViews::isTaskTree, shown -> tasks());
  }

  /// Marks what a check found fault with.
  void doubt(List<Finding> next) {
    findings = next;
    doubted.forEach(grid -> grid.accept(next));
  }

  private Screen indicators(Place first) {
    Id<IndicatorTable> id = table(first).orElseThrow().id();
    return screen(
        shown -> table(shown).filter(table -> table.id().equals(id)).isPresent(),
        IndicatorGrid.of(store, ids, locale, id, focus));
  }

  private Screen breakdowns(Place first) {
    Id<Breakdown> id = breakdown(first).orElseThrow().id();
    return screen(
        shown -> breakdown(shown).filter(table -> table.id().equals(id)).isPresent(),
        BreakdownGrid.of(store, ids, locale, id, focus));
  }

  private Screen free(Place first) {
    Id<Grid> id = grid(first).orElseThrow().id();
    return screen(
        shown -> grid(shown).filter(table -> table.id().equals(id)).isPresent(),
        FreeGrid.of(store, ids, locale, id, focus));
  }

  private Screen tasks() {
    return screen(TableViews::isTaskTree, TaskGrid.of(store, ids, locale, focus));
  }

  private Screen screen(Predicate<Place> shows, PlanTable table) {
    table.doubt(findings);
    doubted.add(table::doubt);
    settle.accept(table::settle);
    return new Screen(shows, table.node(), table::show, List.of(), table.actions());
  }

  private static boolean isTaskTree(Place shown) {
    return shown.part() == Part.MEASURE || shown.part() == Part.TASK && shown.id().isBlank();
  }

  /// The indicator table that a place belongs to.
  private Optional<IndicatorTable> table(Place shown) {
    return store.plan().indicatorTables().stream().filter(table -> holds(table, shown)).findFirst();
  }

  private static boolean holds(IndicatorTable table, Place shown) {
    return switch (shown.part()) {
      case TABLE -> table.id().value().equals(shown.id());
      case GROUP ->
          table.groups().stream().anyMatch(group -> group.id().value().equals(shown.id()));
      case INDICATOR, UNIT, BASE, TARGET, BASIS ->
          table.indicators().stream().anyMatch(one -> one.id().value().equals(shown.id()));
      default -> false;
    };
  }

  /// The breakdown that a place names, or names a line or column of.
  private Optional<Breakdown> breakdown(Place shown) {
    Place line = shown.line();
    return isOf(line, Part.BREAKDOWN)
        ? Breakdowns.find(store.plan(), new Id<>(line.id()))
            .or(() -> Breakdowns.holding(store.plan(), line.id()))
        : Optional.empty();
  }

  /// The free table that a place names, or names a row of.
  private Optional<Grid> grid(Place shown) {
    return isOf(shown, Part.GRID)
        ? Grids.find(store.plan(), new Id<>(shown.id()))
            .or(() -> Grids.holding(store.plan(), shown.id()))
        : Optional.empty();
  }

  private static boolean isOf(Place shown, Part part) {
    return !shown.id().isBlank() && (shown.part() == part || shown.part() == Part.TABLE);
  }
}
