package plandraft.recognize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.HeadingNumbers;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// The parts of a plan gathered from its inputs; what two of them hold is held once.
final class Draft {
  private final HeaderDraft header = new HeaderDraft();
  private final List<Block> preamble = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<IndicatorTable> tables = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<DocumentText> texts = new ArrayList<>();
  private final List<StageEntry> stages = new ArrayList<>();
  private final Map<Id<Media>, Media> media = new LinkedHashMap<>();
  private Optional<HeadingNumbers> numbering = Optional.empty();
  private TaskReading.Read tasks = TaskReading.Read.NOTHING;

  HeaderDraft header() {
    return header;
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  TaskReading.Read tasks() {
    return tasks;
  }

  /// Adds text of the plan itself.
  void add(List<Block> lead, List<Section> more) {
    preamble.addAll(lead);
    sections.addAll(more);
  }

  /// Numbers the headings as the first text does that has any.
  void number(HeadingScheme scheme) {
    numbering = numbering.or(() -> scheme.read(header.runningOn()));
  }

  /// Puts other text in place of what there is.
  void replaceSections(List<Section> next) {
    sections.clear();
    sections.addAll(next);
  }

  void add(DocumentText text) {
    if (texts.stream().noneMatch(each -> each.kind().equals(text.kind()))) {
      texts.add(text);
    }
  }

  void addStages(List<StageEntry> entries) {
    if (stages.isEmpty()) {
      stages.addAll(entries);
    }
  }

  void add(Media picture) {
    media.putIfAbsent(picture.id(), picture);
  }

  void add(Annex annex) {
    if (annexes.stream().noneMatch(each -> Alike.alike(each.title(), annex.title()))) {
      annexes.add(annex);
    }
  }

  /// Adds an indicator table, or what it says more than the one that is there already.
  ///
  /// @return the id under which its indicators are found
  Id<IndicatorTable> add(IndicatorTable table) {
    for (int i = 0; i < tables.size(); i++) {
      if (IndicatorUnion.same(tables.get(i), table)) {
        tables.set(i, IndicatorUnion.of(tables.get(i), table));
        return tables.get(i).id();
      }
    }
    tables.add(table);
    return table.id();
  }

  Id<Breakdown> add(Breakdown breakdown) {
    Optional<Breakdown> same =
        breakdowns.stream()
            .filter(each -> Alike.alike(each.title(), breakdown.title()))
            .filter(each -> cells(each).equals(cells(breakdown)))
            .findFirst();
    if (same.isEmpty()) {
      breakdowns.add(breakdown);
    }
    return same.orElse(breakdown).id();
  }

  Id<Grid> add(Grid grid) {
    Optional<Grid> same =
        grids.stream()
            .filter(each -> Alike.alike(each.title(), grid.title()))
            .filter(each -> cells(each).equals(cells(grid)))
            .findFirst();
    if (same.isEmpty()) {
      grids.add(grid);
    }
    return same.orElse(grid).id();
  }

  private static List<List<Grid.Cell>> cells(Grid grid) {
    return grid.rows().stream().map(Grid.Row::cells).toList();
  }

  private static List<List<Quantity>> cells(Breakdown breakdown) {
    return breakdown.regions().stream().map(Breakdown.Line::cells).toList();
  }

  void add(TaskReading.Read read) {
    tasks = TaskUnion.of(tasks, read);
  }

  void replaceTasks(List<Task> next) {
    tasks = tasks.withTasks(next);
  }

  /// Every indicator of the tables.
  List<Indicator> indicators() {
    return tables.stream().flatMap(table -> table.indicators().stream()).toList();
  }

  /// The plan made of it all.
  Plan plan(Id<Plan> id, String untitled) {
    return Plan.of(id, header.header(untitled))
        .withNumbering(numbering)
        .withPreamble(preamble)
        .withSections(sections)
        .withIndicatorTables(tables)
        .withTasks(tasks.tasks())
        .withBreakdowns(breakdowns)
        .withGrids(grids)
        .withAnnexes(annexes)
        .withDocumentTexts(texts)
        .withStageLog(stages)
        .withUnits(units())
        .withMedia(List.copyOf(media.values()));
  }

  private List<String> units() {
    Set<String> units = new LinkedHashSet<>();
    tasks.tasks().forEach(task -> addUnits(task, units));
    return List.copyOf(units);
  }

  private static void addUnits(Task task, Set<String> units) {
    task.measures().forEach(measure -> units.addAll(measure.responsibility().units()));
    task.children().forEach(child -> addUnits(child, units));
  }
}
