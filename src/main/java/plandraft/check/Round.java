package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.check.Statement.Home;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.query.Passage.Aspect;
import plandraft.query.References;

/// One reading of a whole plan: each part becomes a piece, with whatever of it was read before.
final class Round {
  private final List<Rule<?>> rules;
  private final References references;
  private final boolean sameValues;
  private final Header header;
  private final List<Standing> parts = new ArrayList<>();
  private final Map<Place, Piece> before = new HashMap<>();

  /// A reading by `rules`.
  ///
  /// @param references goes into the plan
  /// @param sameValues whether the values of its tables are those of the reading before
  Round(List<Rule<?>> rules, References references, boolean sameValues) {
    this.rules = rules;
    this.references = references;
    this.sameValues = sameValues;
    this.header = references.parts().plan().header();
  }

  /// A part that stands by itself with those below it, and what reads them; such parts are read
  /// side by side.
  record Standing(Object part, Consumer<List<Piece>> read) {}

  /// Lets what was taken from parts before be taken again where they are still the same.
  void recall(List<Piece> pieces) {
    pieces.forEach(piece -> before.put(piece.place(), piece));
  }

  /// Whether the live references of a part print what they did.
  boolean printsTheSame(Piece piece) {
    return piece.printsTheSame(references, sameValues);
  }

  /// The parts of the plan in reading order.
  List<Standing> parts() {
    Plan plan = references.parts().plan();
    parts.add(new Standing(plan.preamble(), this::preamble));
    plan.sections().forEach(it -> stands(it, part -> section(part, Home.TEXT, it)));
    plan.tasks().forEach(it -> stands(it, part -> task(part, it)));
    plan.indicatorTables().forEach(it -> stands(it, part -> table(part, it)));
    plan.breakdowns().forEach(it -> stands(it, part -> breakdown(part, it)));
    plan.grids().forEach(it -> stands(it, part -> grid(part, it)));
    plan.annexes().forEach(it -> stands(it, part -> annex(part, it)));
    plan.documentTexts().stream()
        .map(DocumentText::sections)
        .flatMap(List::stream)
        .forEach(it -> stands(it, part -> section(part, Home.DOCUMENT, it)));
    plan.stageLog().forEach(it -> stands(it, part -> stage(part, it)));
    return parts;
  }

  private void stands(Object part, Consumer<List<Piece>> read) {
    parts.add(new Standing(part, read));
  }

  /// What was taken from a part before, or what is taken from it now.
  private Piece taken(Place place, Object part, List<? extends Block> text, Consumer<Piece> read) {
    Piece last = before.get(place);
    if (last != null && last.isOf(part) && printsTheSame(last)) {
      return last;
    }
    Piece piece = new Piece(place, part, live(text));
    read.accept(piece);
    return piece;
  }

  /// What the live references of a text print.
  private Map<Inline, String> live(List<? extends Block> blocks) {
    Map<Inline, String> live = new HashMap<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Prose prose ->
            prose.inlines().stream()
                .filter(PieceTexts::isLive)
                .forEach(run -> live.put(run, references.print(run)));
        case Block.Panel panel -> live.putAll(live(panel.blocks()));
        default -> {}
      }
    }
    return live;
  }

  private PieceTexts texts(Piece piece, Home home) {
    Optional<Piece> last = Optional.ofNullable(before.get(piece.place()));
    return new PieceTexts(rules, references, piece, last, home);
  }

  private void preamble(List<Piece> pieces) {
    Plan plan = references.parts().plan();
    List<Block> text = plan.preamble();
    pieces.add(
        taken(
            Place.of(Part.PLAN, plan.id()),
            text,
            text,
            piece -> texts(piece, Home.TEXT).blocks(text)));
  }

  private void section(List<Piece> pieces, Home home, Section section) {
    pieces.add(
        taken(
            Place.of(Part.SECTION, section.id()),
            section,
            section.body(),
            piece -> {
              PieceTexts texts = texts(piece, home);
              texts.title(section.heading());
              texts.blocks(section.body());
              if (home == Home.TEXT) {
                texts.once(section, () -> List.of(Taken.of(rules, section)));
              }
            }));
    section.children().forEach(child -> section(pieces, home, child));
  }

  private void task(List<Piece> pieces, Task task) {
    pieces.add(
        taken(
            Place.of(Part.TASK, task.id()),
            task,
            task.text(),
            piece -> {
              PieceTexts texts = texts(piece, Home.TASK);
              texts.title(task.title());
              texts.text(Aspect.GOAL, task.goal());
              texts.blocks(task.text());
              PieceTexts measures = texts(piece, Home.MEASURE);
              task.measures().forEach(it -> measures.once(it, () -> measure(measures, it)));
            }));
    task.children().forEach(child -> task(pieces, child));
  }

  private static List<Taken> measure(PieceTexts texts, Measure measure) {
    Place place = Place.of(Part.MEASURE, measure.id());
    List<Taken> taken = new ArrayList<>();
    taken.addAll(texts.read(place, Aspect.TEXT, measure.text()));
    taken.addAll(texts.read(place, Aspect.UNITS, measure.responsibility().printed()));
    taken.addAll(texts.read(place, Aspect.WHEN, measure.deadline()));
    return taken;
  }

  private void table(List<Piece> pieces, IndicatorTable table) {
    pieces.add(
        taken(
            Place.of(Part.TABLE, table.id()),
            table,
            List.of(),
            piece -> {
              PieceTexts texts = texts(piece, Home.TABLE);
              texts.title(table.title());
              table.indicators().forEach(it -> texts.once(it, () -> indicator(texts, it)));
              table.footnotes().forEach(it -> texts.text(Aspect.NOTE, it.text()));
            }));
  }

  private List<Taken> indicator(PieceTexts texts, Indicator indicator) {
    Place basis = Place.of(Part.BASIS, indicator.id());
    List<Taken> taken = new ArrayList<>();
    taken.add(Taken.of(rules, new Row(indicator, header.baseYear(), header.targetYear())));
    taken.addAll(texts.read(basis, Aspect.VALUE, indicator.basis().printed()));
    return taken;
  }

  private void breakdown(List<Piece> pieces, Breakdown breakdown) {
    Place place = Place.of(Part.BREAKDOWN, breakdown.id());
    pieces.add(
        taken(
            place, breakdown, List.of(), piece -> piece.add(List.of(Taken.of(rules, breakdown)))));
  }

  private void grid(List<Piece> pieces, Grid grid) {
    Place place = Place.of(Part.GRID, grid.id());
    pieces.add(taken(place, grid, List.of(), piece -> piece.add(List.of(Taken.of(rules, grid)))));
  }

  private void annex(List<Piece> pieces, Annex annex) {
    List<Block> own =
        annex.content() instanceof Annex.Content.OfText(var blocks) ? blocks : List.of();
    pieces.add(
        taken(
            Place.of(Part.ANNEX, annex.id()),
            annex,
            own,
            piece -> {
              PieceTexts texts = texts(piece, Home.ANNEX);
              texts.text(Aspect.TITLE, annex.title());
              texts.blocks(own);
            }));
  }

  private void stage(List<Piece> pieces, StageEntry entry) {
    pieces.add(
        taken(
            Place.of(Part.STAGE, entry.id()),
            entry,
            List.of(),
            piece -> {
              PieceTexts texts = texts(piece, Home.STAGE);
              texts.text(Aspect.WHEN, entry.when());
              texts.text(Aspect.TEXT, entry.event());
            }));
  }
}
