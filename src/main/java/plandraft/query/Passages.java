package plandraft.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Spot;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.query.Passage.Aspect;

/// All text of a plan, piece by piece in reading order; blank pieces are left out.
public final class Passages {
  private final References references;

  private Passages(References references) {
    this.references = references;
  }

  /// The passages of the plan that `references` go into.
  public static Passages of(References references) {
    return new Passages(references);
  }

  /// Every passage of the plan, comments and the texts of single documents included.
  public Stream<Passage> all() {
    Plan plan = references.parts().plan();
    return Stream.of(
            text(),
            plan.tasks().stream().flatMap(this::task),
            plan.indicatorTables().stream().flatMap(this::table),
            plan.breakdowns().stream().flatMap(this::breakdown),
            plan.grids().stream().flatMap(this::grid),
            plan.annexes().stream().flatMap(this::annex),
            plan.documentTexts().stream()
                .flatMap(text -> text.sections().stream().flatMap(this::section)),
            plan.stageLog().stream().flatMap(this::stage),
            plan.comments().stream().flatMap(this::comment))
        .flatMap(passages -> passages);
  }

  /// The title, the preamble and the sections.
  public Stream<Passage> text() {
    Plan plan = references.parts().plan();
    Place whole = Place.of(Part.PLAN, plan.id());
    return Stream.concat(
        Stream.concat(one(whole, Aspect.TITLE, plan.header().title()), blocks(plan.preamble())),
        plan.sections().stream().flatMap(this::section));
  }

  /// A section's heading, text and parts; what is placed in it is not included.
  public Stream<Passage> section(Section section) {
    Place place = Place.of(Part.SECTION, section.id());
    return Stream.of(
            one(place, Aspect.TITLE, section.heading()),
            blocks(section.body()),
            section.children().stream().flatMap(this::section))
        .flatMap(passages -> passages);
  }

  /// The text of blocks; what is placed among them is not included.
  public Stream<Passage> blocks(List<? extends Block> blocks) {
    return blocks.stream().flatMap(this::block);
  }

  private Stream<Passage> block(Block block) {
    return switch (block) {
      case Block.Prose prose -> one(at(prose.id()), Aspect.TEXT, references.print(prose.inlines()));
      case Block.Panel panel ->
          Stream.concat(one(at(panel.id()), Aspect.TITLE, panel.title()), blocks(panel.blocks()));
      case Block.PictureHere picture -> one(at(picture.id()), Aspect.TITLE, picture.caption());
      case Block.TableHere _, Block.TasksHere _, Block.StagesHere _ -> Stream.empty();
    };
  }

  /// A task's title, goal, text, measures and the tasks below it.
  public Stream<Passage> task(Task task) {
    Place place = Place.of(Part.TASK, task.id());
    return Stream.of(
            one(place, Aspect.TITLE, task.title()),
            one(new Spot(place, 1), Aspect.GOAL, task.goal()),
            blocks(task.text()),
            task.measures().stream().flatMap(Passages::measure),
            task.children().stream().flatMap(this::task))
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> measure(Measure measure) {
    Place place = Place.of(Part.MEASURE, measure.id());
    return Stream.of(
            one(place, Aspect.TEXT, measure.text()),
            one(new Spot(place, 1), Aspect.UNITS, measure.responsibility().printed()),
            one(new Spot(place, 2), Aspect.WHEN, measure.deadline()))
        .flatMap(passages -> passages);
  }

  /// A table's title, categories, indicators and footnotes.
  public Stream<Passage> table(IndicatorTable table) {
    Place place = Place.of(Part.TABLE, table.id());
    return Stream.of(
            one(place, Aspect.TITLE, table.title()),
            table.groups().stream().flatMap(this::group),
            table.footnotes().stream().flatMap(note -> one(place, Aspect.NOTE, note.text())))
        .flatMap(passages -> passages);
  }

  /// A category's name and indicators.
  public Stream<Passage> group(IndicatorTable.Group group) {
    return Stream.concat(
        one(Place.of(Part.GROUP, group.id()), Aspect.TITLE, group.name()),
        group.indicators().stream().flatMap(this::indicator));
  }

  /// An indicator's name, unit, values and basis.
  public Stream<Passage> indicator(Indicator indicator) {
    Id<Indicator> id = indicator.id();
    Stream<Quantity> milestones = indicator.milestones().stream().map(Indicator.Milestone::value);
    return Stream.of(
            one(Place.of(Part.INDICATOR, id), Aspect.TITLE, indicator.name()),
            one(Place.of(Part.UNIT, id), Aspect.VALUE, indicator.unit()),
            one(Place.of(Part.BASE, id), Aspect.VALUE, indicator.base().printed()),
            milestones.flatMap(
                value -> one(Place.of(Part.INDICATOR, id), Aspect.VALUE, value.printed())),
            one(Place.of(Part.TARGET, id), Aspect.VALUE, indicator.target().printed()),
            one(Place.of(Part.BASIS, id), Aspect.VALUE, indicator.basis().printed()))
        .flatMap(passages -> passages);
  }

  /// A breakdown's title, columns and lines.
  public Stream<Passage> breakdown(Breakdown breakdown) {
    Stream<Passage> columns =
        breakdown.columns().stream()
            .flatMap(
                column ->
                    cells(
                        new Place(Part.BREAKDOWN, column.id().value()),
                        List.of(column.group(), column.name(), column.unit())));
    Stream<Passage> lines =
        Stream.concat(breakdown.totals().stream(), breakdown.regions().stream())
            .flatMap(Passages::line);
    return Stream.of(
            one(Place.of(Part.BREAKDOWN, breakdown.id()), Aspect.TITLE, breakdown.title()),
            columns,
            lines)
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> line(Breakdown.Line line) {
    List<String> texts = new ArrayList<>();
    texts.add(line.name());
    line.cells().stream().map(Quantity::printed).forEach(texts::add);
    return cells(new Place(Part.BREAKDOWN, line.id().value()), texts);
  }

  private static Stream<Passage> cells(Place place, List<String> texts) {
    return IntStream.range(0, texts.size())
        .boxed()
        .flatMap(i -> one(new Spot(place, i), Aspect.CELLS, texts.get(i)));
  }

  /// A grid's title, cells and note.
  public Stream<Passage> grid(Grid grid) {
    Place place = Place.of(Part.GRID, grid.id());
    return Stream.of(
            one(place, Aspect.TITLE, grid.title()),
            grid.rows().stream().flatMap(Passages::row),
            one(new Spot(place, 1), Aspect.NOTE, grid.note()))
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> row(Grid.Row row) {
    return cells(
        new Place(Part.GRID, row.id().value()), row.cells().stream().map(Grid.Cell::text).toList());
  }

  /// An annex's title and its own text.
  public Stream<Passage> annex(Annex annex) {
    Stream<Passage> title = one(Place.of(Part.ANNEX, annex.id()), Aspect.TITLE, annex.title());
    return annex.content() instanceof Annex.Content.OfText text
        ? Stream.concat(title, blocks(text.blocks()))
        : title;
  }

  private Stream<Passage> stage(StageEntry entry) {
    Place place = Place.of(Part.STAGE, entry.id());
    return Stream.of(
            one(place, Aspect.WHEN, entry.when()),
            one(place, Aspect.TEXT, entry.event()),
            one(place, Aspect.TITLE, entry.stage()))
        .flatMap(passages -> passages);
  }

  private Stream<Passage> comment(Comment comment) {
    Place place = Place.of(Part.COMMENT, comment.id());
    return Stream.concat(
        one(place, Aspect.TEXT, comment.text()),
        comment.replies().stream().flatMap(reply -> one(place, Aspect.NOTE, reply.text())));
  }

  private static Place at(Id<Block> id) {
    return Place.of(Part.BLOCK, id);
  }

  private static Stream<Passage> one(Place place, Aspect aspect, String text) {
    return one(Spot.of(place), aspect, text);
  }

  private static Stream<Passage> one(Spot spot, Aspect aspect, String text) {
    return text.isBlank() ? Stream.empty() : Stream.of(new Passage(spot, aspect, text));
  }
}
