package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.edit.Window;
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
import plandraft.model.Spot;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.query.Passage;
import plandraft.query.Passage.Aspect;
import plandraft.query.References;
import plandraft.text.Span;

/// What the rules took from each part of the plan they read last: parts that are still the same are
/// not read again.
final class Memory {
  private final List<Rule<?>> rules;
  private List<Stretch> stretches = List.of();
  private List<Integer> years = List.of();
  private List<IndicatorTable> tables = List.of();

  Memory(List<Rule<?>> rules) {
    this.rules = rules;
  }

  /// The pieces of the plan that `references` go into, in reading order.
  List<Piece> read(References references) {
    Header header = references.parts().plan().header();
    List<Integer> now = List.of(header.baseYear(), header.targetYear());
    if (!now.equals(years)) {
      stretches = List.of();
      years = now;
    }
    List<IndicatorTable> values = references.parts().plan().indicatorTables();
    Round round = new Round(references, values == tables);
    tables = values;
    List<Standing> parts = round.parts();
    Window window = Window.of(stretches, parts, round::holds);
    window.gone(stretches).stream()
        .flatMap(stretch -> stretch.pieces().stream())
        .forEach(piece -> round.before.put(piece.place(), piece));
    List<Stretch> fresh = window.come(parts).parallelStream().map(Standing::stretch).toList();
    stretches = window.replaced(stretches, fresh);
    return stretches.stream().flatMap(stretch -> stretch.pieces().stream()).toList();
  }

  /// A part that stands by itself with those below it, and what reads them; such parts are read
  /// side by side.
  private record Standing(Object part, Consumer<List<Piece>> read) {
    Stretch stretch() {
      List<Piece> pieces = new ArrayList<>();
      read.accept(pieces);
      return new Stretch(part, pieces, pieces.stream().filter(Piece::isLive).toList());
    }
  }

  /// What was taken from such a part, in reading order.
  ///
  /// @param live the pieces that print something of other parts
  private record Stretch(Object part, List<Piece> pieces, List<Piece> live) {}

  /// One reading of a whole plan.
  private final class Round {
    private final References references;
    private final boolean sameValues;
    private final Header header;
    private final List<Standing> parts = new ArrayList<>();
    private final Map<Place, Piece> before = new HashMap<>();

    Round(References references, boolean sameValues) {
      this.references = references;
      this.sameValues = sameValues;
      this.header = references.parts().plan().header();
    }

    List<Standing> parts() {
      Plan plan = references.parts().plan();
      parts.add(new Standing(plan.preamble(), this::preamble));
      plan.sections().forEach(it -> stands(it, part -> section(part, Statement.Home.TEXT, it)));
      plan.tasks().forEach(it -> stands(it, part -> task(part, it)));
      plan.indicatorTables().forEach(it -> stands(it, part -> table(part, it)));
      plan.breakdowns().forEach(it -> stands(it, part -> breakdown(part, it)));
      plan.grids().forEach(it -> stands(it, part -> grid(part, it)));
      plan.annexes().forEach(it -> stands(it, part -> annex(part, it)));
      plan.documentTexts().stream()
          .map(DocumentText::sections)
          .flatMap(List::stream)
          .forEach(it -> stands(it, part -> section(part, Statement.Home.DOCUMENT, it)));
      plan.stageLog().forEach(it -> stands(it, part -> stage(part, it)));
      return parts;
    }

    /// Whether what was taken from a part still holds: it is the same, and so is what it prints.
    boolean holds(Stretch last, Standing now) {
      return last.part() == now.part() && last.live().stream().allMatch(this::printsTheSame);
    }

    private boolean printsTheSame(Piece piece) {
      return piece.printsTheSame(references, sameValues);
    }

    private void stands(Object part, Consumer<List<Piece>> read) {
      parts.add(new Standing(part, read));
    }

    private void preamble(List<Piece> pieces) {
      Plan plan = references.parts().plan();
      Place whole = Place.of(Part.PLAN, plan.id());
      List<Block> text = plan.preamble();
      pieces.add(
          taken(whole, text, text, piece -> blocks(piece, Statement.Home.TEXT, whole, text)));
    }

    /// What was taken from a part before, or what is taken from it now.
    private Piece taken(
        Place place, Object part, List<? extends Block> text, Consumer<Piece> read) {
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
                  .filter(Memory::isLive)
                  .forEach(run -> live.put(run, references.print(run)));
          case Block.Panel panel -> live.putAll(live(panel.blocks()));
          default -> {}
        }
      }
      return live;
    }

    private Optional<List<Taken>> before(Place place, Object key) {
      return Optional.ofNullable(before.get(place)).flatMap(piece -> piece.of(key));
    }

    private void section(List<Piece> pieces, Statement.Home home, Section section) {
      Place place = Place.of(Part.SECTION, section.id());
      pieces.add(
          taken(
              place,
              section,
              section.body(),
              piece -> {
                title(piece, home, place, place, Aspect.TITLE, section.heading());
                blocks(piece, home, place, section.body());
                if (home == Statement.Home.TEXT) {
                  piece.add(
                      section,
                      before(place, section).orElseGet(() -> List.of(Taken.of(rules, section))));
                }
              }));
      section.children().forEach(child -> section(pieces, home, child));
    }

    private void task(List<Piece> pieces, Task task) {
      Place place = Place.of(Part.TASK, task.id());
      pieces.add(
          taken(
              place,
              task,
              task.text(),
              piece -> {
                title(piece, Statement.Home.TASK, place, place, Aspect.TITLE, task.title());
                piece.add(text(Statement.Home.TASK, place, place, Aspect.GOAL, task.goal()));
                blocks(piece, Statement.Home.TASK, place, task.text());
                task.measures()
                    .forEach(
                        it -> piece.add(it, before(place, it).orElseGet(() -> measure(place, it))));
              }));
      task.children().forEach(child -> task(pieces, child));
    }

    private List<Taken> measure(Place owner, Measure measure) {
      Place place = Place.of(Part.MEASURE, measure.id());
      Statement.Home home = Statement.Home.MEASURE;
      List<Taken> taken = new ArrayList<>();
      taken.addAll(text(home, owner, place, Aspect.TEXT, measure.text()));
      taken.addAll(text(home, owner, place, Aspect.UNITS, measure.responsibility().printed()));
      taken.addAll(text(home, owner, place, Aspect.WHEN, measure.deadline()));
      return taken;
    }

    private void table(List<Piece> pieces, IndicatorTable table) {
      Place place = Place.of(Part.TABLE, table.id());
      Statement.Home home = Statement.Home.TABLE;
      pieces.add(
          taken(
              place,
              table,
              List.of(),
              piece -> {
                title(piece, home, place, place, Aspect.TITLE, table.title());
                table
                    .indicators()
                    .forEach(
                        it ->
                            piece.add(it, before(place, it).orElseGet(() -> indicator(place, it))));
                table
                    .footnotes()
                    .forEach(it -> piece.add(text(home, place, place, Aspect.NOTE, it.text())));
              }));
    }

    private List<Taken> indicator(Place table, Indicator indicator) {
      Place basis = Place.of(Part.BASIS, indicator.id());
      List<Taken> taken = new ArrayList<>();
      taken.add(Taken.of(rules, new Row(indicator, header.baseYear(), header.targetYear())));
      taken.addAll(
          text(Statement.Home.TABLE, table, basis, Aspect.VALUE, indicator.basis().printed()));
      return taken;
    }

    private void breakdown(List<Piece> pieces, Breakdown breakdown) {
      Place place = Place.of(Part.BREAKDOWN, breakdown.id());
      pieces.add(
          taken(
              place,
              breakdown,
              List.of(),
              piece -> piece.add(List.of(Taken.of(rules, breakdown)))));
    }

    private void grid(List<Piece> pieces, Grid grid) {
      Place place = Place.of(Part.GRID, grid.id());
      pieces.add(taken(place, grid, List.of(), piece -> piece.add(List.of(Taken.of(rules, grid)))));
    }

    private void annex(List<Piece> pieces, Annex annex) {
      Place place = Place.of(Part.ANNEX, annex.id());
      List<Block> own =
          annex.content() instanceof Annex.Content.OfText(var blocks) ? blocks : List.of();
      pieces.add(
          taken(
              place,
              annex,
              own,
              piece -> {
                piece.add(text(Statement.Home.ANNEX, place, place, Aspect.TITLE, annex.title()));
                blocks(piece, Statement.Home.ANNEX, place, own);
              }));
    }

    private void stage(List<Piece> pieces, StageEntry entry) {
      Place place = Place.of(Part.STAGE, entry.id());
      pieces.add(
          taken(
              place,
              entry,
              List.of(),
              piece -> {
                piece.add(text(Statement.Home.STAGE, place, place, Aspect.WHEN, entry.when()));
                piece.add(text(Statement.Home.STAGE, place, place, Aspect.TEXT, entry.event()));
              }));
    }

    private void blocks(
        Piece piece, Statement.Home home, Place owner, List<? extends Block> blocks) {
      for (Block block : blocks) {
        switch (block) {
          case Block.Prose prose -> piece.add(prose, prose(home, owner, prose));
          case Block.Panel panel -> {
            piece.add(text(home, owner, at(panel), Aspect.TITLE, panel.title()));
            blocks(piece, home, owner, panel.blocks());
          }
          case Block.PictureHere picture ->
              piece.add(text(home, owner, at(picture), Aspect.TITLE, picture.caption()));
          case Block.TableHere _, Block.TasksHere _, Block.StagesHere _ -> {}
        }
      }
    }

    /// Adds the one title of a piece, which stays the same as long as it is the same object.
    private void title(
        Piece piece, Statement.Home home, Place owner, Place place, Aspect aspect, String words) {
      if (!words.isBlank()) {
        piece.add(
            words, before(owner, words).orElseGet(() -> text(home, owner, place, aspect, words)));
      }
    }

    private List<Taken> prose(Statement.Home home, Place owner, Block.Prose prose) {
      Optional<List<Taken>> before = before(owner, prose);
      if (before.isPresent() && prose.inlines().stream().noneMatch(Memory::isLive)) {
        return before.get();
      }
      String text = references.print(prose.inlines());
      List<Span> live = references.live(prose.inlines());
      return before
          .filter(it -> it.isEmpty() ? text.isBlank() : it.getFirst().isOf(text, live))
          .orElseGet(() -> text(home, owner, at(prose), Aspect.TEXT, text, live));
    }

    private List<Taken> text(
        Statement.Home home, Place owner, Place place, Aspect aspect, String text) {
      return text(home, owner, place, aspect, text, List.of());
    }

    private List<Taken> text(
        Statement.Home home,
        Place owner,
        Place place,
        Aspect aspect,
        String text,
        List<Span> live) {
      Passage passage = new Passage(Spot.of(place), aspect, text);
      return text.isBlank()
          ? List.of()
          : List.of(Taken.of(rules, Statement.of(home, owner, passage, live)));
    }

    private static Place at(Block block) {
      return Place.of(Part.BLOCK, block.id());
    }
  }

  private static boolean isLive(Inline run) {
    return !(run instanceof Inline.Text);
  }
}
