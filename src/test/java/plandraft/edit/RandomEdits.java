package plandraft.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// Edits of every kind at places that are there, and now and then at places that are gone.
public final class RandomEdits {
  private static final Id<?> GONE = new Id<>("gone");

  private final Random random;
  private final Map<Part, List<Id<?>>> ids = new EnumMap<>(Part.class);
  private final String fresh;

  private RandomEdits(Random random, Plan plan, int step) {
    this.random = random;
    this.fresh = "new" + step;
    List<Section> sections = new ArrayList<>(Sections.all(plan.sections()).toList());
    plan.documentTexts().stream()
        .map(DocumentText::sections)
        .flatMap(Sections::all)
        .forEach(sections::add);
    List<Task> tasks = Tasks.all(plan.tasks()).toList();
    List<IndicatorTable.Group> groups =
        plan.indicatorTables().stream().flatMap(table -> table.groups().stream()).toList();
    ids.put(Part.SECTION, List.copyOf(sections.stream().map(Section::id).toList()));
    ids.put(Part.TASK, List.copyOf(tasks.stream().map(Task::id).toList()));
    ids.put(Part.BLOCK, List.copyOf(Blocks.all(plan).map(Block::id).toList()));
    ids.put(Part.GROUP, List.copyOf(groups.stream().map(IndicatorTable.Group::id).toList()));
    ids.put(
        Part.TABLE, List.copyOf(plan.indicatorTables().stream().map(IndicatorTable::id).toList()));
    ids.put(
        Part.INDICATOR,
        List.copyOf(
            groups.stream().flatMap(g -> g.indicators().stream()).map(Indicator::id).toList()));
    ids.put(
        Part.MEASURE,
        List.copyOf(tasks.stream().flatMap(t -> t.measures().stream()).map(Measure::id).toList()));
    ids.put(Part.COMMENT, List.copyOf(plan.comments().stream().map(Comment::id).toList()));
  }

  /// `plan` after so many edits; what they add is called after numbers from `first` on.
  public static Plan after(Random random, Plan plan, int first, int edits) {
    Plan now = plan;
    for (int step = first; step < first + edits; step++) {
      now = of(random, now, step).apply(now);
    }
    return now;
  }

  /// An edit of `plan`; what it adds is called after `step`.
  public static UnaryOperator<Plan> of(Random random, Plan plan, int step) {
    RandomEdits edits = new RandomEdits(random, plan, step);
    return switch (random.nextInt(6)) {
      case 0 -> edits.ofSections();
      case 1 -> edits.ofTasks();
      case 2 -> edits.ofIndicators();
      case 3 -> edits.ofText();
      case 4 -> plan.grids().isEmpty() ? edits.ofOthers() : edits.ofGrids(plan);
      default -> edits.ofOthers();
    };
  }

  private UnaryOperator<Plan> ofSections() {
    Set<Id<Section>> some = some(Part.SECTION);
    Id<Section> one = one(Part.SECTION);
    Section added = Section.of(new Id<>(fresh), "新章");
    int index = random.nextInt(-2, 6);
    return switch (random.nextInt(10)) {
      case 0 -> now -> Sections.promote(now, some);
      case 1 -> now -> Sections.demote(now, some);
      case 2 -> now -> Sections.up(now, some);
      case 3 -> now -> Sections.down(now, some);
      case 4 -> now -> Sections.move(now, some, Optional.of(one), index);
      case 5 -> now -> Sections.move(now, some, Optional.empty(), index);
      case 6 -> now -> Sections.insertAfter(now, one, added);
      case 7 -> now -> Sections.insertUnder(now, one, added);
      case 8 -> now -> Sections.delete(now, some);
      default -> now -> Sections.change(now, one, section -> section.withHeading("改名" + fresh));
    };
  }

  private UnaryOperator<Plan> ofTasks() {
    Set<Id<Task>> some = some(Part.TASK);
    Id<Task> one = one(Part.TASK);
    Task added = Task.of(new Id<>(fresh), "新任务");
    Set<Id<Measure>> measures = some(Part.MEASURE);
    Id<Measure> measure = one(Part.MEASURE);
    return switch (random.nextInt(13)) {
      case 0 -> now -> Tasks.indent(now, some);
      case 1 -> now -> Tasks.outdent(now, some);
      case 2 -> now -> Tasks.up(now, some);
      case 3 -> now -> Tasks.down(now, some);
      case 4 -> now -> Tasks.change(now, one, task -> task.withTitle("改题" + fresh));
      case 5 -> now -> Tasks.insertUnder(now, Optional.empty(), added);
      case 6 -> now -> Tasks.insertAfter(now, one, added);
      case 7 -> now -> Tasks.insertUnder(now, Optional.of(one), added);
      case 8 -> now -> Tasks.delete(now, some);
      case 9 -> now -> Tasks.addMeasure(now, one, Measure.of(new Id<>(fresh), "新举措"));
      case 10 -> now -> Tasks.measuresUp(now, measures);
      case 11 -> now -> Tasks.deleteMeasures(now, measures);
      default -> now -> Tasks.insertMeasureAfter(now, measure, Measure.of(new Id<>(fresh), "又一条"));
    };
  }

  private UnaryOperator<Plan> ofIndicators() {
    Set<Id<Indicator>> some = some(Part.INDICATOR);
    Id<Indicator> one = one(Part.INDICATOR);
    Id<IndicatorTable.Group> group = one(Part.GROUP);
    Set<Id<IndicatorTable.Group>> groups = some(Part.GROUP);
    Indicator added = Indicator.of(new Id<>(fresh), "新指标", 2020);
    return switch (random.nextInt(9)) {
      case 0 -> now -> Indicators.up(now, some);
      case 1 -> now -> Indicators.down(now, some);
      case 2 -> now -> Indicators.delete(now, some);
      case 3 -> now -> Indicators.insertAfter(now, one, added);
      case 4 -> now -> Indicators.add(now, group, added);
      case 5 -> now -> Indicators.groupsUp(now, groups);
      case 6 -> now -> Indicators.deleteGroups(now, groups);
      case 7 ->
          now ->
              Indicators.addGroup(
                  now,
                  one(Part.TABLE),
                  new IndicatorTable.Group(new Id<>(fresh), "新类别", List.of(added("i"))));
      default ->
          now ->
              Indicators.change(now, one, i -> i.withTarget(Quantity.read("约" + fresh.length())));
    };
  }

  private Indicator added(String behind) {
    return Indicator.of(new Id<>(fresh + behind), "新指标", 2020);
  }

  private UnaryOperator<Plan> ofText() {
    Id<Block> one = one(Part.BLOCK);
    Block.Paragraph added = Block.Paragraph.of(new Id<>(fresh), "新的一段，建设平台。");
    return switch (random.nextInt(6)) {
      case 0 -> now -> put(now, added, one);
      case 1 -> now -> Blocks.replace(now, one, List.of());
      case 2 -> now -> Blocks.change(now, one, this::typed);
      case 3 -> now -> Replacing.all("平台", "载体").on(now);
      case 4 -> now -> new Occurrence(Place.of(Part.BLOCK, one), 0, 0).by("插入").on(now);
      default ->
          now ->
              new Body.OfSection(one(Part.SECTION))
                  .on(now, List.of(added, Block.Paragraph.of(new Id<>(fresh + "b"), "")));
    };
  }

  /// The plan with a paragraph put before a block.
  private static Plan put(Plan now, Block added, Id<Block> one) {
    return Blocks.all(now)
        .filter(block -> block.id().equals(one))
        .findFirst()
        .map(block -> Blocks.replace(now, one, List.of(added, block)))
        .orElse(now);
  }

  private UnaryOperator<Plan> ofGrids(Plan plan) {
    Grid grid = plan.grids().get(random.nextInt(plan.grids().size()));
    int row = random.nextInt(grid.rows().size() + 1);
    int column = random.nextInt(grid.columns() + 1);
    Lattice.Placed area =
        new Lattice.Placed(row, column, random.nextInt(1, 3), random.nextInt(1, 3), "");
    Set<Id<Grid.Row>> rows =
        grid.rows().stream().skip(row).limit(1).map(Grid.Row::id).collect(Collectors.toSet());
    Set<Integer> columns = column < grid.columns() ? Set.of(column) : Set.of();
    boolean inside = area.bottom() <= grid.rows().size() && area.right() <= grid.columns();
    UnaryOperator<Grid> edit =
        switch (random.nextInt(8)) {
          case 0, 1 -> each -> Grids.insertRow(each, row, new Id<>(fresh));
          case 2, 3 -> each -> Grids.insertColumn(each, column);
          case 4 -> each -> Grids.removeRows(each, rows);
          case 5 -> each -> Grids.removeColumns(each, columns);
          case 6 -> each -> inside ? Grids.merge(each, area) : Grids.split(each, area);
          default ->
              each -> Grids.write(each, cell -> cell.holds(row, column) ? fresh : cell.text());
        };
    return now -> Grids.change(now, grid.id(), edit);
  }

  private Block typed(Block block) {
    if (!(block instanceof Block.Prose prose)) {
      return block;
    }
    int length = Typing.length(prose.inlines());
    int from = random.nextInt(length + 1);
    int to = from + random.nextInt(length - from + 1);
    return prose.withInlines(
        random.nextBoolean()
            ? Typing.replace(prose.inlines(), from, to, random.nextBoolean() ? "𠮷" : "")
                .on(prose.inlines())
            : Emphasised.in(prose.inlines(), from, to, Inline.Emphasis.BOLD));
  }

  private UnaryOperator<Plan> ofOthers() {
    Set<Id<Comment>> some = some(Part.COMMENT);
    Id<Comment> one = one(Part.COMMENT);
    return switch (random.nextInt(6)) {
      case 0 -> now -> Comments.delete(now, some);
      case 1 -> now -> Comments.decide(now, one, Optional.empty());
      case 2 ->
          now -> Comments.change(now, one, comment -> comment.withText("改", Optional.empty()));
      case 3 -> now -> now.withHeader(now.header().withTitle("规划" + random.nextInt(3)));
      case 4 -> now -> now.withUnits(List.of("甲局", "乙局"));
      default -> now -> now.withHeader(now.header().withStage("送审稿"));
    };
  }

  private <T> Id<T> one(Part part) {
    List<Id<?>> there = ids.get(part);
    Id<?> id =
        there.isEmpty() || random.nextInt(12) == 0 ? GONE : there.get(random.nextInt(there.size()));
    return new Id<>(id.value());
  }

  private <T> Set<Id<T>> some(Part part) {
    Set<Id<T>> some = new HashSet<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      some.add(one(part));
    }
    return some;
  }
}
