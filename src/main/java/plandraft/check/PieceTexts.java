package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plandraft.check.Statement.Home;
import plandraft.model.Block;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Spot;
import plandraft.query.Passage;
import plandraft.query.Passage.Aspect;
import plandraft.query.References;
import plandraft.text.Span;

/// The texts of one part of the plan: each is read as a statement unless it was before.
///
/// @param last what was taken from the part before
/// @param home the kind of text the statements stand in
record PieceTexts(
    List<Rule<?>> rules, References references, Piece piece, Optional<Piece> last, Home home) {

  /// Whether a run prints something of another part.
  static boolean isLive(Inline run) {
    return !(run instanceof Inline.Text);
  }

  /// Adds what is taken from `key`, as it was taken before or by `read`.
  void once(Object key, Supplier<List<Taken>> read) {
    piece.add(key, before(key).orElseGet(read));
  }

  /// Adds the one title of the part, which stays the same as long as it is the same object.
  void title(String words) {
    if (!words.isBlank()) {
      once(words, () -> read(piece.place(), Aspect.TITLE, words));
    }
  }

  /// Adds a text of the part itself.
  void text(Aspect aspect, String words) {
    text(piece.place(), aspect, words);
  }

  /// Adds a text that stands at `place`.
  void text(Place place, Aspect aspect, String words) {
    piece.add(read(place, aspect, words));
  }

  /// Adds all that is written in blocks.
  void blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Prose prose -> piece.add(prose, prose(prose));
        case Block.Panel panel -> {
          text(at(panel), Aspect.TITLE, panel.title());
          blocks(panel.blocks());
        }
        case Block.PictureHere picture -> text(at(picture), Aspect.TITLE, picture.caption());
        case Block.TableHere _, Block.TasksHere _, Block.StagesHere _ -> {}
      }
    }
  }

  /// What the rules take from a text; nothing from a blank one.
  List<Taken> read(Place place, Aspect aspect, String text) {
    return read(place, aspect, text, List.of());
  }

  private List<Taken> prose(Block.Prose prose) {
    Optional<List<Taken>> before = before(prose);
    if (before.isPresent() && prose.inlines().stream().noneMatch(PieceTexts::isLive)) {
      return before.get();
    }
    String text = references.print(prose.inlines());
    List<Span> live = references.live(prose.inlines());
    return before
        .filter(it -> it.isEmpty() ? text.isBlank() : it.getFirst().isOf(text, live))
        .orElseGet(() -> read(at(prose), Aspect.TEXT, text, live));
  }

  private List<Taken> read(Place place, Aspect aspect, String text, List<Span> live) {
    Passage passage = new Passage(Spot.of(place), aspect, text);
    return text.isBlank()
        ? List.of()
        : List.of(Taken.of(rules, Statement.of(home, piece.place(), passage, live)));
  }

  private Optional<List<Taken>> before(Object key) {
    return last.flatMap(piece -> piece.of(key));
  }

  private static Place at(Block block) {
    return Place.of(Part.BLOCK, block.id());
  }
}
