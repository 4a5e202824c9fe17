package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Document;
import plandraft.layout.Layouts;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.say.Message;

/// 核对报告: what a check of a plan found, one finding a row.
public final class CheckReport {
  private CheckReport() {}

  /// The report on `plan`.
  ///
  /// @param rows one a finding, each as many words as there are `headings`
  public static Document compose(
      Plan plan, Layouts layouts, String title, List<String> headings, List<List<String>> rows) {
    List<Grid.Row> all = new ArrayList<>();
    all.add(row(0, headings));
    rows.forEach(cells -> all.add(row(all.size(), cells)));
    Grid grid = new Grid(new Id<>("check"), Grid.Kind.LIST, title, 1, headings.size(), all, "");
    return TableDocuments.grids(
        plan.withGrids(List.of(grid)), Documents.layout("check", plan, layouts), Grid.Kind.LIST);
  }

  /// What the report on a plan is called.
  public static Message title(String plan) {
    return Message.of(CheckReport.class, "check", plan);
  }

  private static Grid.Row row(int number, List<String> cells) {
    return new Grid.Row(new Id<>("check-" + number), cells.stream().map(Grid.Cell::of).toList());
  }
}
