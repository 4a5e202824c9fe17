package plandraft.compose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Document;
import plandraft.layout.Layout;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Role;
import plandraft.model.Grid;
import plandraft.model.Plan;

/// Documents that are tables, each under its title on pages of its own.
final class TableDocuments {
  private final Material material;
  private final Pages pages;
  private final Map<Value, String> more;
  private final boolean gathered;

  /// @param more what lines of the layout may name besides the plan's own words
  /// @param gathered whether it is a collection, however many tables there are
  private TableDocuments(Material material, Map<Value, String> more, boolean gathered) {
    this.material = material;
    this.gathered = gathered;
    this.pages = new Pages(material.layout().house().portrait());
    this.more = more;
  }

  /// 主要目标表.
  static Document targets(Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    Sheets sheets = new Sheets(material);
    return new TableDocuments(material, Map.of(), false)
        .of(
            plan.indicatorTables().stream()
                .flatMap(table -> sheets.indicators(table).stream())
                .toList());
  }

  /// 责任分解表, in whichever form the layout gives it.
  static Document responsibilities(Plan plan, Layout layout) {
    return tasks(plan, layout, Optional.empty());
  }

  /// The tasks of one unit, numbered as in the whole table.
  static Document extract(Plan plan, Layout layout, String unit) {
    return tasks(plan, layout, Optional.of(unit));
  }

  private static Document tasks(Plan plan, Layout layout, Optional<String> unit) {
    Material material = Material.of(plan, layout);
    Map<Value, String> more = unit.map(name -> Map.of(Value.UNIT, name)).orElse(Map.of());
    Sheets sheets = new Sheets(material);
    Map<Value, String> heading = new EnumMap<>(Value.class);
    heading.putAll(more);
    heading.put(Value.HEADING, sheets.tasksTitle(material.line(layout.lines().name(), more)));
    String title = material.line(layout.lines().title(), heading).orElse("");
    return new TableDocuments(material, more, false)
        .of(sheets.tasks(title, unit).stream().toList());
  }

  /// 指标分解表.
  static Document breakdowns(Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    return new TableDocuments(material, Map.of(), false)
        .of(
            plan.breakdowns().stream()
                .flatMap(found -> BreakdownSheet.of(material, found).stream())
                .toList());
  }

  /// The free tables of one kind.
  static Document grids(Plan plan, Layout layout, Grid.Kind kind) {
    Material material = Material.of(plan, layout);
    return new TableDocuments(material, Map.of(), false)
        .of(
            plan.grids().stream()
                .filter(grid -> grid.kind() == kind)
                .flatMap(grid -> GridSheet.of(material, grid).stream())
                .toList());
  }

  /// Every table of the plan, one a sheet of a workbook.
  static Document workbook(Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    Sheets sheets = new Sheets(material);
    String tasks = sheets.tasksTitle(material.line(layout.house().labels().tasks()));
    return new TableDocuments(material, Map.of(), true).of(sheets.all(tasks));
  }

  private Document of(List<Sheet> sheets) {
    Layout layout = material.layout();
    for (Sheet sheet : sheets) {
      pages.start(layout.house().paper(sheet.paper()));
      Map<Value, String> heading = new EnumMap<>(Value.class);
      heading.putAll(more);
      heading.put(Value.HEADING, sheet.title());
      Optional<String> title = material.line(layout.lines().title(), heading);
      pages.title(Role.ATTACHMENT_TITLE, title, Optional.empty());
      pages.add(Role.STAGE, layout.lines().stage().flatMap(line -> material.line(line, heading)));
      pages.add(sheet.under(title, material));
    }
    return material.document(name(sheets), pages.finish());
  }

  /// A document that is one table is called what the table is called wherever it stands; a workbook
  /// and one unit's extract have names of their own.
  private String name(List<Sheet> sheets) {
    boolean one = sheets.size() == 1 && more.isEmpty() && !gathered;
    return one
        ? sheets.getFirst().title()
        : material.line(material.layout().lines().name(), more).orElse("");
  }
}
