package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Spot;
import plandraft.model.Task;
import plandraft.quantity.Basis;

/// Replaces words throughout a plan: headings, running text, tables and their cells, tasks, annexes
/// and documents' own texts. Values and comments stay, live references are never split.
///
/// @param wording where a text is rewritten; in running text a live reference is U+FFFC
public record Replacing(BiFunction<Spot, String, List<Match>> wording) {

  /// The positions from `from` up to `to`, in UTF-16 units, and the words they give way to.
  public record Match(int from, int to, String words) {}

  /// Replaces every occurrence of `wanted` everywhere.
  public static Replacing all(String wanted, String words) {
    return new Replacing((_, text) -> occurrences(text, wanted, words));
  }

  /// The plan with the words replaced.
  public Plan on(Plan plan) {
    return Annexes.likeTitled(plan, replaced(plan));
  }

  private Plan replaced(Plan plan) {
    Plan blocks = Blocks.every(plan, this::inBlock);
    return blocks
        .withSections(inSections(blocks.sections()))
        .withIndicatorTables(blocks.indicatorTables().stream().map(this::inTable).toList())
        .withTasks(Tasks.everyTask(blocks.tasks(), this::inTask))
        .withBreakdowns(blocks.breakdowns().stream().map(this::inBreakdown).toList())
        .withGrids(blocks.grids().stream().map(this::inGrid).toList())
        .withAnnexes(blocks.annexes().stream().map(this::inAnnex).toList())
        .withDocumentTexts(
            blocks.documentTexts().stream()
                .map(text -> text.withSections(inSections(text.sections())))
                .toList());
  }

  private Block inBlock(Block block) {
    return switch (block) {
      case Block.Prose prose -> inProse(prose);
      case Block.Panel panel ->
          new Block.Panel(
              panel.id(), in(Place.of(Part.BLOCK, panel.id()), panel.title()), panel.blocks());
      default -> block;
    };
  }

  private Block.Prose inProse(Block.Prose prose) {
    String plain = plain(prose.inlines());
    List<Inline> next = prose.inlines();
    for (Match match : wording.apply(Spot.of(Place.of(Part.BLOCK, prose.id())), plain).reversed()) {
      next = Typing.replace(next, match.from(), match.to(), match.words()).on(next);
    }
    return next.equals(prose.inlines()) ? prose : prose.withInlines(next);
  }

  private List<Section> inSections(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section
                    .withHeading(in(Place.of(Part.SECTION, section.id()), section.heading()))
                    .withChildren(inSections(section.children())))
        .toList();
  }

  private IndicatorTable inTable(IndicatorTable table) {
    return table
        .withTitle(in(Place.of(Part.TABLE, table.id()), table.title()))
        .withGroups(
            table.groups().stream()
                .map(
                    group ->
                        group
                            .withName(in(Place.of(Part.GROUP, group.id()), group.name()))
                            .withIndicators(
                                group.indicators().stream().map(this::inIndicator).toList()))
                .toList());
  }

  private Indicator inIndicator(Indicator indicator) {
    return indicator
        .withName(in(Place.of(Part.INDICATOR, indicator.id()), indicator.name()))
        .withBasis(
            changed(
                indicator.basis(),
                in(Place.of(Part.BASIS, indicator.id()), indicator.basis().printed())));
  }

  private static Basis changed(Basis basis, String printed) {
    return printed.equals(basis.printed()) ? basis : Basis.read(printed);
  }

  private Task inTask(Task task) {
    Place place = Place.of(Part.TASK, task.id());
    return task.withTitle(in(place, task.title()))
        .withGoal(in(new Spot(place, 1), task.goal()))
        .withMeasures(task.measures().stream().map(this::inMeasure).toList());
  }

  private Measure inMeasure(Measure measure) {
    Place place = Place.of(Part.MEASURE, measure.id());
    Responsibility units = measure.responsibility();
    String printed = in(new Spot(place, 1), units.printed());
    return measure
        .withText(in(place, measure.text()))
        .withResponsibility(printed.equals(units.printed()) ? units : Responsibility.read(printed))
        .withDeadline(in(new Spot(place, 2), measure.deadline()));
  }

  private Grid inGrid(Grid grid) {
    Place place = Place.of(Part.GRID, grid.id());
    return grid.withTitle(in(place, grid.title()))
        .withRows(grid.rows().stream().map(this::inRow).toList())
        .withNote(in(new Spot(place, 1), grid.note()));
  }

  private Grid.Row inRow(Grid.Row row) {
    Place place = new Place(Part.GRID, row.id().value());
    List<Grid.Cell> cells = new ArrayList<>();
    for (Grid.Cell cell : row.cells()) {
      String text = in(new Spot(place, cells.size()), cell.text());
      cells.add(new Grid.Cell(text, cell.rowSpan(), cell.columnSpan()));
    }
    return new Grid.Row(row.id(), cells);
  }

  private Breakdown inBreakdown(Breakdown table) {
    return table
        .withTitle(in(Place.of(Part.BREAKDOWN, table.id()), table.title()))
        .withColumns(table.columns().stream().map(this::inColumn).toList())
        .withTotals(table.totals().stream().map(this::inLine).toList())
        .withRegions(table.regions().stream().map(this::inLine).toList());
  }

  private Breakdown.Column inColumn(Breakdown.Column column) {
    Place place = new Place(Part.BREAKDOWN, column.id().value());
    return column
        .withGroup(in(Spot.of(place), column.group()))
        .withName(in(new Spot(place, 1), column.name()))
        .withUnit(in(new Spot(place, 2), column.unit()));
  }

  private Breakdown.Line inLine(Breakdown.Line line) {
    return line.withName(in(new Place(Part.BREAKDOWN, line.id().value()), line.name()));
  }

  private Annex inAnnex(Annex annex) {
    return new Annex(
        annex.id(), in(Place.of(Part.ANNEX, annex.id()), annex.title()), annex.content());
  }

  private String in(Place place, String text) {
    return in(Spot.of(place), text);
  }

  private String in(Spot spot, String text) {
    StringBuilder next = new StringBuilder(text);
    for (Match match : wording.apply(spot, text).reversed()) {
      next.replace(match.from(), match.to(), match.words());
    }
    return next.toString();
  }

  /// The runs as one string with U+FFFC in place of each live reference.
  public static String plain(List<Inline> runs) {
    StringBuilder plain = new StringBuilder();
    for (Inline run : runs) {
      plain.append(run instanceof Inline.Text text ? text.text() : "\uFFFC");
    }
    return plain.toString();
  }

  private static List<Match> occurrences(String text, String wanted, String words) {
    return wanted.isEmpty()
        ? List.of()
        : IntStream.iterate(
                text.indexOf(wanted),
                at -> at >= 0,
                at -> text.indexOf(wanted, at + wanted.length()))
            .mapToObj(at -> new Match(at, at + wanted.length(), words))
            .toList();
  }
}
