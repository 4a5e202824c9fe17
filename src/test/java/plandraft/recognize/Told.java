package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.query.References;

/// A plan without its ids, in lines that can be compared.
final class Told {
  private final Plan plan;
  private final References references;
  private final List<String> lines = new ArrayList<>();

  private Told(Plan plan) {
    this.plan = plan;
    this.references = References.of(plan);
  }

  /// Headings with their depth and text, tasks placed among them.
  static List<String> chapters(Plan plan) {
    Told told = new Told(plan);
    plan.preamble().forEach(block -> told.block(0, block));
    plan.sections().forEach(section -> told.section(0, section));
    return told.lines;
  }

  /// Headings alone.
  static List<String> headings(Plan plan) {
    return chapters(plan).stream().filter(line -> line.strip().startsWith("#")).toList();
  }

  /// The texts of documents of one kind.
  static List<String> text(Plan plan, String kind) {
    Told told = new Told(plan);
    plan.documentTexts().stream()
        .filter(text -> text.kind().equals(kind))
        .flatMap(text -> text.sections().stream())
        .forEach(section -> told.section(0, section));
    return told.lines;
  }

  static List<String> indicators(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (IndicatorTable table : plan.indicatorTables()) {
      lines.add("= " + table.title());
      for (IndicatorTable.Group group : table.groups()) {
        lines.add("- " + group.name());
        group.indicators().forEach(each -> lines.add(indicator(each)));
      }
      table.footnotes().forEach(note -> lines.add("* " + note.mark() + " " + note.text()));
    }
    return lines;
  }

  private static String indicator(Indicator each) {
    String years =
        each.milestones().stream()
            .map(milestone -> " " + milestone.year() + ":" + milestone.value().printed())
            .collect(Collectors.joining());
    return "%s|%s|%s|%s@%d|%s|%s%s"
        .formatted(
            each.name(),
            each.unit(),
            each.nature(),
            each.base().printed(),
            each.baseYear(),
            each.target().printed(),
            each.basis().printed(),
            years);
  }

  /// Tasks with measures, units and deadlines.
  static List<String> tasks(Plan plan) {
    Told told = new Told(plan);
    plan.tasks().forEach(task -> told.task(0, task, true));
    return told.lines;
  }

  static List<String> breakdowns(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Breakdown breakdown : plan.breakdowns()) {
      lines.add("= " + breakdown.title());
      breakdown
          .columns()
          .forEach(
              each ->
                  lines.add(
                      "c %s/%s/%s/%s"
                          .formatted(each.group(), each.name(), each.unit(), each.aggregation())));
      breakdown.totals().forEach(each -> lines.add("t " + line(each)));
      breakdown.regions().forEach(each -> lines.add("r " + line(each)));
    }
    return lines;
  }

  private static String line(Breakdown.Line line) {
    return line.name()
        + line.cells().stream().map(Quantity::printed).collect(Collectors.joining("|", ":", ""));
  }

  static List<String> annexes(Plan plan) {
    return plan.annexes().stream()
        .map(annex -> content(annex.content()) + " " + annex.title())
        .toList();
  }

  private static String content(Annex.Content content) {
    return switch (content) {
      case Annex.Content.OfTable _ -> "table";
      case Annex.Content.OfTasks _ -> "tasks";
      case Annex.Content.OfPicture _ -> "picture";
      case Annex.Content.OfText text -> "text" + text.blocks().size();
    };
  }

  static List<String> grids(Plan plan) {
    return plan.grids().stream()
        .map(
            grid ->
                grid.kind()
                    + " "
                    + grid.title()
                    + " "
                    + grid.headerRows()
                    + "/"
                    + grid.rows().stream()
                        .map(
                            row ->
                                row.cells().stream()
                                    .map(
                                        cell ->
                                            cell.rowSpan() * cell.columnSpan() == 1
                                                ? cell.text()
                                                : cell.text()
                                                    + "{"
                                                    + cell.rowSpan()
                                                    + "×"
                                                    + cell.columnSpan()
                                                    + "}")
                                    .toList())
                        .toList()
                    + grid.note())
        .toList();
  }

  private void add(int depth, String line) {
    lines.add("  ".repeat(depth) + line);
  }

  private void section(int depth, Section section) {
    add(depth, (section.numbered() ? "# " : "#- ") + section.heading());
    section.body().forEach(block -> block(depth + 1, block));
    section.children().forEach(child -> section(depth + 1, child));
  }

  private void block(int depth, Block block) {
    switch (block) {
      case Block.Item item -> add(depth, "—" + words(item));
      case Block.Prose prose -> add(depth, words(prose));
      case Block.Panel panel -> {
        add(depth, "[" + panel.title() + "]");
        panel.blocks().forEach(each -> block(depth + 1, each));
      }
      case Block.TableHere here -> add(depth, "table " + title(here.table()));
      case Block.TasksHere here ->
          references.parts().placed(here).forEach(task -> task(depth, task, false));
      case Block.PictureHere here -> add(depth, "picture " + here.caption());
      case Block.StagesHere _ -> add(depth, "stages");
    }
  }

  private String title(String id) {
    var parts = references.parts();
    return parts
        .table(id)
        .map(IndicatorTable::title)
        .or(() -> parts.breakdown(id).map(Breakdown::title))
        .or(() -> parts.grid(id).map(grid -> grid.title()))
        .orElse("?");
  }

  private void task(int depth, Task task, boolean measures) {
    add(depth, "# " + task.title());
    if (!task.goal().isBlank()) {
      add(depth + 1, task.goal());
    }
    task.text().forEach(block -> block(depth + 1, block));
    if (measures) {
      task.measures()
          .forEach(
              each ->
                  add(
                      depth + 1,
                      "m "
                          + each.text()
                          + " | "
                          + each.responsibility().leads()
                          + each.responsibility().supporting()
                          + " | "
                          + each.deadline()));
    }
    task.children().forEach(child -> task(depth + 1, child, measures));
  }

  private String words(Block.Prose prose) {
    return prose.inlines().stream()
        .map(
            inline -> {
              String words = references.print(inline);
              return switch (inline.emphasis()) {
                case NONE -> words;
                case BOLD -> "*" + words + "*";
                case KAI -> "~" + words + "~";
              };
            })
        .collect(Collectors.joining());
  }
}
