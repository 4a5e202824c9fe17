package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/// What the rules took from each part of the plan they read last: parts that are still the same are
/// not read again.
final class Memory {
  private final List<Rule<?>> rules;
  private Map<Place, Piece> last = new HashMap<>();
  private List<Integer> years = List.of();

  Memory(List<Rule<?>> rules) {
    this.rules = rules;
  }

  /// The pieces of the plan that `references` go into, in reading order.
  List<Piece> read(References references) {
    Header header = references.parts().plan().header();
    List<Integer> now = List.of(header.baseYear(), header.targetYear());
    if (!now.equals(years)) {
      last = new HashMap<>();
      years = now;
    }
    Round round = new Round(references);
    round.readPlan();
    List<Piece> pieces = round.parts.parallelStream().map(it -> it.piece().get()).toList();
    Map<Place, Piece> next = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      next.put(round.parts.get(i).place(), pieces.get(i));
    }
    last = next;
    return pieces;
  }

  /// A part that stands by itself, and how what is taken from it comes about; parts are read side
  /// by side.
  private record Standing(Place place, Supplier<Piece> piece) {}

  /// One reading of a whole plan.
  private final class Round {
    private final References references;
    private final Header header;
    private final List<Standing> parts = new ArrayList<>();

    Round(References references) {
      this.references = references;
      this.header = references.parts().plan().header();
    }

    void readPlan() {
      Plan plan = references.parts().plan();
      Place whole = Place.of(Part.PLAN, plan.id());
      piece(
          whole,
          plan.preamble(),
          plan.preamble(),
          piece -> blocks(piece, Statement.Home.TEXT, whole, plan.preamble()));
      plan.sections().forEach(section -> section(Statement.Home.TEXT, section));
      plan.tasks().forEach(this::task);
      plan.indicatorTables().forEach(this::table);
      plan.breakdowns().forEach(this::breakdown);
      plan.grids().forEach(this::grid);
      plan.annexes().forEach(this::annex);
      plan.documentTexts().stream()
          .map(DocumentText::sections)
          .flatMap(List::stream)
          .forEach(section -> section(Statement.Home.DOCUMENT, section));
      plan.stageLog().forEach(this::stage);
    }

    private void piece(Place place, Object part, List<? extends Block> text, Consumer<Piece> read) {
      parts.add(new Standing(place, () -> taken(place, part, text, read)));
    }

    /// What was taken from a part before, or what is taken from it now.
    private Piece taken(
        Place place, Object part, List<? extends Block> text, Consumer<Piece> read) {
      Piece before = last.get(place);
      if (before != null && before.holdsFor(part, references)) {
        return before;
      }
      Piece piece = new Piece(part, live(text));
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
      return Optional.ofNullable(last.get(place)).flatMap(piece -> piece.of(key));
    }

    private void section(Statement.Home home, Section section) {
      Place place = Place.of(Part.SECTION, section.id());
      piece(
          place,
          section,
          section.body(),
          piece -> {
            title(piece, home, place, place, Aspect.TITLE, section.heading());
            blocks(piece, home, place, section.body());
          });
      section.children().forEach(child -> section(home, child));
    }

    private void task(Task task) {
      Place place = Place.of(Part.TASK, task.id());
      piece(
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
          });
      task.children().forEach(this::task);
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

    private void table(IndicatorTable table) {
      Place place = Place.of(Part.TABLE, table.id());
      Statement.Home home = Statement.Home.TABLE;
      piece(
          place,
          table,
          List.of(),
          piece -> {
            title(piece, home, place, place, Aspect.TITLE, table.title());
            table
                .indicators()
                .forEach(
                    it -> piece.add(it, before(place, it).orElseGet(() -> indicator(place, it))));
            table
                .footnotes()
                .forEach(it -> piece.add(text(home, place, place, Aspect.NOTE, it.text())));
          });
    }

    private List<Taken> indicator(Place table, Indicator indicator) {
      Place basis = Place.of(Part.BASIS, indicator.id());
      List<Taken> taken = new ArrayList<>();
      taken.add(Taken.of(rules, new Row(indicator, header.baseYear(), header.targetYear())));
      taken.addAll(
          text(Statement.Home.TABLE, table, basis, Aspect.VALUE, indicator.basis().printed()));
      return taken;
    }

    private void breakdown(Breakdown breakdown) {
      Place place = Place.of(Part.BREAKDOWN, breakdown.id());
      piece(place, breakdown, List.of(), piece -> piece.add(List.of(Taken.of(rules, breakdown))));
    }

    private void grid(Grid grid) {
      Place place = Place.of(Part.GRID, grid.id());
      piece(place, grid, List.of(), piece -> piece.add(List.of(Taken.of(rules, grid))));
    }

    private void annex(Annex annex) {
      Place place = Place.of(Part.ANNEX, annex.id());
      List<Block> own =
          annex.content() instanceof Annex.Content.OfText(var blocks) ? blocks : List.of();
      piece(
          place,
          annex,
          own,
          piece -> {
            piece.add(text(Statement.Home.ANNEX, place, place, Aspect.TITLE, annex.title()));
            blocks(piece, Statement.Home.ANNEX, place, own);
          });
    }

    private void stage(StageEntry entry) {
      Place place = Place.of(Part.STAGE, entry.id());
      piece(
          place,
          entry,
          List.of(),
          piece -> {
            piece.add(text(Statement.Home.STAGE, place, place, Aspect.WHEN, entry.when()));
            piece.add(text(Statement.Home.STAGE, place, place, Aspect.TEXT, entry.event()));
          });
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
      return before
          .filter(it -> it.isEmpty() ? text.isBlank() : it.getFirst().text().equals(text))
          .orElseGet(() -> text(home, owner, at(prose), Aspect.TEXT, text));
    }

    private List<Taken> text(
        Statement.Home home, Place owner, Place place, Aspect aspect, String text) {
      return text.isBlank()
          ? List.of()
          : List.of(
              Taken.of(
                  rules, Statement.of(home, owner, new Passage(Spot.of(place), aspect, text))));
    }

    private static Place at(Block block) {
      return Place.of(Part.BLOCK, block.id());
    }
  }

  private static boolean isLive(Inline run) {
    return !(run instanceof Inline.Text);
  }
}
