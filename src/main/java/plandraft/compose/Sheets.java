package plandraft.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.IndicatorTable;

/// The tables of a plan as they are printed; one without rows is none.
final class Sheets {
  private final Material material;

  Sheets(Material material) {
    this.material = material;
  }

  /// The indicator table, breakdown or grid called `id`.
  Optional<Sheet> of(String id) {
    var parts = material.parts();
    return parts
        .table(id)
        .flatMap(this::indicators)
        .or(() -> parts.breakdown(id).flatMap(found -> BreakdownSheet.of(material, found)))
        .or(() -> parts.grid(id).flatMap(found -> GridSheet.of(material, found)));
  }

  /// An indicator table.
  Optional<Sheet> indicators(IndicatorTable table) {
    return material
        .layout()
        .tables()
        .indicators()
        .filter(_ -> !table.indicators().isEmpty())
        .map(layout -> IndicatorSheet.of(material, layout, table));
  }

  /// The responsibility table, or one unit's part of it.
  Optional<Sheet> tasks(String title, Optional<String> unit) {
    return material
        .layout()
        .tables()
        .tasks()
        .flatMap(layout -> TaskSheet.of(material, layout, title, unit));
  }

  /// What the responsibility table is called wherever it stands: as the first annex that shows it,
  /// and `otherwise` where none does.
  String tasksTitle(Optional<String> otherwise) {
    return material.plan().annexes().stream()
        .filter(annex -> annex.content() instanceof Annex.Content.OfTasks)
        .map(Annex::title)
        .filter(title -> !title.isBlank())
        .findFirst()
        .or(() -> otherwise)
        .orElse("");
  }

  /// Every table, the one of tasks called `tasksTitle`.
  List<Sheet> all(String tasksTitle) {
    var plan = material.plan();
    return Stream.of(
            plan.indicatorTables().stream().map(this::indicators),
            Stream.of(tasks(tasksTitle, Optional.empty())),
            plan.breakdowns().stream().map(found -> BreakdownSheet.of(material, found)),
            plan.grids().stream().map(found -> GridSheet.of(material, found)))
        .flatMap(sheets -> sheets)
        .flatMap(Optional::stream)
        .toList();
  }
}
