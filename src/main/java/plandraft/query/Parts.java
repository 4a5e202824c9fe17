package plandraft.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// The parts of a plan by their ids. What is many and seldom asked for is gone through when it is.
public final class Parts {
  private final Plan plan;
  private final Once<Map<String, Section>> sections = Once.of(this::allSections);
  private final Once<Map<String, Block>> blocks = Once.of(this::allBlocks);
  private final Once<Map<String, Task>> tasks = Once.of(this::allTasks);
  private final Once<Map<String, Measure>> measures = Once.of(this::allMeasures);
  private final Once<TableParts> tabular = Once.of(() -> TableParts.of(plan()));
  private final Map<String, IndicatorTable> tables = new LinkedHashMap<>();
  private final Map<String, IndicatorTable.Group> groups = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Place> digested = new HashMap<>();

  private Parts(Plan plan) {
    this.plan = plan;
  }

  /// The parts of `plan`.
  public static Parts of(Plan plan) {
    Parts parts = new Parts(plan);
    plan.indicatorTables().forEach(parts::add);
    for (DocumentText text : plan.documentTexts()) {
      text.digests().forEach(digest -> parts.digested.put(digest.section().value(), digest.of()));
    }
    return parts;
  }

  private void add(IndicatorTable table) {
    tables.put(table.id().value(), table);
    for (IndicatorTable.Group group : table.groups()) {
      groups.put(group.id().value(), group);
      group.indicators().forEach(each -> indicators.put(each.id().value(), each));
    }
  }

  private Map<String, Section> allSections() {
    Map<String, Section> all = new LinkedHashMap<>();
    plan.sections().forEach(section -> add(all, section));
    plan.documentTexts().forEach(text -> text.sections().forEach(section -> add(all, section)));
    return all;
  }

  private static void add(Map<String, Section> all, Section section) {
    all.put(section.id().value(), section);
    section.children().forEach(child -> add(all, child));
  }

  private Map<String, Task> allTasks() {
    Map<String, Task> all = new LinkedHashMap<>();
    plan.tasks().forEach(task -> add(all, task));
    return all;
  }

  private static void add(Map<String, Task> all, Task task) {
    all.put(task.id().value(), task);
    task.children().forEach(child -> add(all, child));
  }

  private Map<String, Measure> allMeasures() {
    Map<String, Measure> all = new HashMap<>();
    tasks.get().values().stream()
        .flatMap(task -> task.measures().stream())
        .forEach(measure -> all.put(measure.id().value(), measure));
    return all;
  }

  /// The plan these are the parts of.
  public Plan plan() {
    return plan;
  }

  public Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get().get(id));
  }

  /// A block of any text, also one within a panel or a task.
  public Optional<Block> block(String id) {
    return Optional.ofNullable(blocks.get().get(id));
  }

  private Map<String, Block> allBlocks() {
    Map<String, Block> all = new HashMap<>();
    add(all, plan.preamble());
    sections.get().values().forEach(section -> add(all, section.body()));
    tasks.get().values().forEach(task -> add(all, task.text()));
    for (Annex annex : plan.annexes()) {
      if (annex.content() instanceof Annex.Content.OfText text) {
        add(all, text.blocks());
      }
    }
    return all;
  }

  private static void add(Map<String, Block> all, List<? extends Block> added) {
    for (Block block : added) {
      all.put(block.id().value(), block);
      if (block instanceof Block.Panel panel) {
        add(all, panel.blocks());
      }
    }
  }

  public Optional<IndicatorTable> table(String id) {
    return Optional.ofNullable(tables.get(id));
  }

  public Optional<IndicatorTable.Group> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  public Optional<Task> task(String id) {
    return Optional.ofNullable(tasks.get().get(id));
  }

  public Optional<Measure> measure(String id) {
    return Optional.ofNullable(measures.get().get(id));
  }

  public Optional<Breakdown> breakdown(String id) {
    return tabular.get().breakdown(id);
  }

  public Optional<Grid> grid(String id) {
    return tabular.get().grid(id);
  }

  public Optional<Annex> annex(String id) {
    return plan.annexes().stream().filter(each -> each.id().value().equals(id)).findFirst();
  }

  public Optional<DocumentText> documentText(String id) {
    return plan.documentTexts().stream().filter(each -> each.id().value().equals(id)).findFirst();
  }

  public Optional<Media> media(Id<Media> id) {
    return plan.media().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The tasks a place in the text shows, those that exist.
  public List<Task> placed(Block.TasksHere here) {
    return here.tasks().isEmpty()
        ? plan.tasks()
        : here.tasks().stream()
            .map(id -> tasks.get().get(id.value()))
            .filter(Objects::nonNull)
            .toList();
  }

  /// The heading of a section, or the title of what it digests when it has none of its own.
  public String title(Section section) {
    Place digest = digested.get(section.id().value());
    if (!section.heading().isBlank() || digest == null) {
      return section.heading();
    }
    return digest.part() == Place.Part.SECTION
        ? section(digest.id()).map(Section::heading).orElse("")
        : title(digest).orElse("");
  }

  /// The title or name of what is at `place`; empty if nothing is there or it has none.
  public Optional<String> title(Place place) {
    String id = place.id();
    return switch (place.part()) {
      case PLAN -> Optional.of(plan.header().title());
      case SECTION -> section(id).map(this::title);
      case TABLE -> table(id).map(IndicatorTable::title);
      case GROUP -> group(id).map(IndicatorTable.Group::name);
      case INDICATOR, UNIT, BASE, TARGET, BASIS -> indicator(id).map(Indicator::name);
      case TASK -> task(id).map(Task::title);
      case BREAKDOWN -> tabular.get().breakdownTitle(id);
      case CELL -> tabular.get().cell(id).map(TableParts.Cell::title);
      case GRID -> tabular.get().gridTitle(id);
      case ANNEX -> annex(id).map(Annex::title);
      case BLOCK, MEASURE, DOCUMENT_TEXT, STAGE, COMMENT -> Optional.empty();
    };
  }

  /// The value of the cell of a breakdown that a place names.
  public Optional<Quantity> cellValue(String id) {
    return tabular.get().cell(id).map(TableParts.Cell::value);
  }

  /// All tasks below and including `task`, in order.
  static List<Task> family(Task task) {
    List<Task> family = new ArrayList<>();
    family.add(task);
    task.children().forEach(child -> family.addAll(family(child)));
    return family;
  }
}
