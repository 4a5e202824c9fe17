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

/// The parts of a plan by their ids.
public final class Parts {
  private final Plan plan;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private Optional<Map<String, Block>> blocks = Optional.empty();
  private Optional<TableParts> tabular = Optional.empty();
  private final Map<String, IndicatorTable> tables = new LinkedHashMap<>();
  private final Map<String, IndicatorTable.Group> groups = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, Place> digested = new HashMap<>();

  private Parts(Plan plan) {
    this.plan = plan;
  }

  /// The parts of `plan`.
  public static Parts of(Plan plan) {
    Parts parts = new Parts(plan);
    plan.sections().forEach(parts::add);
    plan.indicatorTables().forEach(parts::add);
    plan.tasks().forEach(parts::add);
    for (DocumentText text : plan.documentTexts()) {
      text.sections().forEach(parts::add);
      text.digests().forEach(digest -> parts.digested.put(digest.section().value(), digest.of()));
    }
    return parts;
  }

  private void add(Section section) {
    sections.put(section.id().value(), section);
    section.children().forEach(this::add);
  }

  private void add(IndicatorTable table) {
    tables.put(table.id().value(), table);
    for (IndicatorTable.Group group : table.groups()) {
      groups.put(group.id().value(), group);
      group.indicators().forEach(each -> indicators.put(each.id().value(), each));
    }
  }

  private void add(Task task) {
    tasks.put(task.id().value(), task);
    task.measures().forEach(measure -> measures.put(measure.id().value(), measure));
    task.children().forEach(this::add);
  }

  /// The plan these are the parts of.
  public Plan plan() {
    return plan;
  }

  public Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /// A block of any text, also one within a panel or a task.
  public Optional<Block> block(String id) {
    return Optional.ofNullable(blocks().get(id));
  }

  /// Blocks are many and seldom asked for: they are gone through when one is.
  private synchronized Map<String, Block> blocks() {
    Map<String, Block> all = blocks.orElseGet(this::allBlocks);
    blocks = Optional.of(all);
    return all;
  }

  private Map<String, Block> allBlocks() {
    Map<String, Block> all = new HashMap<>();
    add(all, plan.preamble());
    sections.values().forEach(section -> add(all, section.body()));
    tasks.values().forEach(task -> add(all, task.text()));
    for (Annex annex : plan.annexes()) {
      if (annex.content() instanceof Annex.Content.OfText text) {
        add(all, text.blocks());
      }
    }
    return all;
  }

  /// Cells and rows are many, too.
  private synchronized TableParts tabular() {
    TableParts all = tabular.orElseGet(() -> TableParts.of(plan));
    tabular = Optional.of(all);
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
    return Optional.ofNullable(tasks.get(id));
  }

  public Optional<Measure> measure(String id) {
    return Optional.ofNullable(measures.get(id));
  }

  public Optional<Breakdown> breakdown(String id) {
    return tabular().breakdown(id);
  }

  public Optional<Grid> grid(String id) {
    return tabular().grid(id);
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
        : here.tasks().stream().map(id -> tasks.get(id.value())).filter(Objects::nonNull).toList();
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
      case BREAKDOWN -> tabular().breakdownTitle(id);
      case CELL -> tabular().cell(id).map(TableParts.Cell::title);
      case GRID -> tabular().gridTitle(id);
      case ANNEX -> annex(id).map(Annex::title);
      case BLOCK, MEASURE, DOCUMENT_TEXT, STAGE, COMMENT -> Optional.empty();
    };
  }

  /// The value of the cell of a breakdown that a place names.
  public Optional<Quantity> cellValue(String id) {
    return tabular().cell(id).map(TableParts.Cell::value);
  }

  /// All tasks below and including `task`, in order.
  static List<Task> family(Task task) {
    List<Task> family = new ArrayList<>();
    family.add(task);
    task.children().forEach(child -> family.addAll(family(child)));
    return family;
  }
}
