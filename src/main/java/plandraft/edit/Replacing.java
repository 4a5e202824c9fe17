package plandraft.edit;

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
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Basis;

/// Replaces words throughout a plan: headings, running text, tables, tasks, annexes and documents'
/// own texts. Values and comments stay, live references are never split.
///
/// @param wording the words of a place, rewritten; in running text a live reference is U+FFFC
public record Replacing(BiFunction<Place, String, List<Match>> wording) {

  /// The positions from `from` up to `to`, in UTF-16 units, and the words they give way to.
  public record Match(int from, int to, String words) {}

  /// Replaces every occurrence of `wanted` everywhere.
  public static Replacing all(String wanted, String words) {
    return new Replacing((place, text) -> occurrences(text, wanted, words));
  }

  /// Replaces the positions from `from` up to `to` of one place.
  public static Replacing one(Place only, int from, int to, String words) {
    return new Replacing(
        (place, text) -> place.equals(only) ? List.of(new Match(from, to, words)) : List.of());
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
    for (Match match : wording.apply(Place.of(Part.BLOCK, prose.id()), plain).reversed()) {
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
    return task.withTitle(in(Place.of(Part.TASK, task.id()), task.title()))
        .withMeasures(
            task.measures().stream()
                .map(
                    measure ->
                        measure.withText(in(Place.of(Part.MEASURE, measure.id()), measure.text())))
                .toList());
  }

  private Grid inGrid(Grid grid) {
    return grid.withTitle(in(Place.of(Part.GRID, grid.id()), grid.title()));
  }

  private Breakdown inBreakdown(Breakdown table) {
    return table.withTitle(in(Place.of(Part.BREAKDOWN, table.id()), table.title()));
  }

  private Annex inAnnex(Annex annex) {
    return new Annex(
        annex.id(), in(Place.of(Part.ANNEX, annex.id()), annex.title()), annex.content());
  }

  private String in(Place place, String text) {
    StringBuilder next = new StringBuilder(text);
    for (Match match : wording.apply(place, text).reversed()) {
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
