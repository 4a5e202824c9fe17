package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Plan;

/// Which table of one plan is a table of another.
final class TableMatch {
  private TableMatch() {}

  /// The id under which `mine` has the table that `theirs` calls `id`.
  static Optional<String> own(Plan mine, Plan theirs, String id) {
    Optional<String> indicators =
        theirs.indicatorTables().stream()
            .filter(each -> each.id().value().equals(id))
            .flatMap(each -> indicators(mine, each).stream())
            .map(each -> each.id().value())
            .findFirst();
    return indicators
        .or(
            () ->
                theirs.breakdowns().stream()
                    .filter(each -> each.id().value().equals(id))
                    .flatMap(each -> breakdown(mine, each).stream())
                    .map(each -> each.id().value())
                    .findFirst())
        .or(
            () ->
                theirs.grids().stream()
                    .filter(each -> each.id().value().equals(id))
                    .flatMap(each -> grid(mine, each).stream())
                    .map(each -> each.id().value())
                    .findFirst());
  }

  static Optional<IndicatorTable> indicators(Plan mine, IndicatorTable table) {
    return mine.indicatorTables().stream()
        .filter(own -> !own.indicators().isEmpty() && IndicatorUnion.same(own, table))
        .findFirst();
  }

  static Optional<Breakdown> breakdown(Plan mine, Breakdown breakdown) {
    return mine.breakdowns().stream()
        .filter(
            own -> own.id().equals(breakdown.id()) || Alike.alike(own.title(), breakdown.title()))
        .findFirst();
  }

  private static Optional<Grid> grid(Plan mine, Grid grid) {
    return mine.grids().stream()
        .filter(own -> own.id().equals(grid.id()) || Alike.alike(own.title(), grid.title()))
        .findFirst();
  }

  /// `plan` with the table that `theirs` calls `id`, unless it has it.
  static Plan brought(Plan plan, Plan theirs, String id) {
    if (own(plan, theirs, id).isPresent()) {
      return plan;
    }
    Plan next = plan;
    for (IndicatorTable table : theirs.indicatorTables()) {
      next = table.id().value().equals(id) ? TextDifferences.with(next, table) : next;
    }
    for (Breakdown breakdown : theirs.breakdowns()) {
      next = breakdown.id().value().equals(id) ? TextDifferences.with(next, breakdown) : next;
    }
    for (Grid grid : theirs.grids()) {
      next = grid.id().value().equals(id) ? TextDifferences.with(next, grid) : next;
    }
    return next;
  }

  static Plan withPicture(Plan plan, Plan theirs, Id<Media> id) {
    if (plan.media().stream().anyMatch(each -> each.id().equals(id))) {
      return plan;
    }
    List<Media> media = new ArrayList<>(plan.media());
    theirs.media().stream().filter(each -> each.id().equals(id)).forEach(media::add);
    return plan.withMedia(media);
  }
}
