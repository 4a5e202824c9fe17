package plandraft.ui.preview.layout;

import java.util.List;
import java.util.stream.Stream;
import plandraft.layout.WideLayout;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Plan;

/// The headings, without their units, of those tables of the plan in hand that bring their own
/// columns.
record PlanHeadings(Plan plan) {

  /// Those of its breakdowns.
  List<String> breakdowns() {
    return plan.breakdowns().stream()
        .flatMap(breakdown -> breakdown.columns().stream())
        .map(Breakdown.Column::name)
        .distinct()
        .toList();
  }

  /// Those of its free tables that stand in a kind of document.
  List<String> grids(String document) {
    return plan.grids().stream()
        .filter(grid -> standsIn(grid.kind(), document))
        .flatMap(PlanHeadings::headings)
        .map(WideLayout::bare)
        .filter(heading -> !heading.isBlank())
        .distinct()
        .toList();
  }

  private static boolean standsIn(Grid.Kind kind, String document) {
    return switch (document) {
      case "lists" -> kind == Grid.Kind.LIST;
      case "projects" -> kind == Grid.Kind.PROJECTS;
      case "investment" -> kind == Grid.Kind.INVESTMENT;
      case "evaluation" -> kind == Grid.Kind.EVALUATION;
      case "opinions", "revisions" -> false;
      default -> true;
    };
  }

  private static Stream<String> headings(Grid grid) {
    return grid.rows().stream()
        .limit(grid.headerRows())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.columnSpan() == 1)
        .map(Grid.Cell::text);
  }
}
