package plandraft.recognize;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.say.Message;

/// The headings of one text.
final class Headings {
  private final Map<Spot, Headline> heads = new LinkedHashMap<>();
  private final Map<Spot, Integer> levels = new HashMap<>();
  private final Map<Spot, List<Message>> notes = new HashMap<>();
  private final boolean anyNumbered;

  private Headings(List<Levels.At> all) {
    Levels read = Levels.of(all);
    for (Levels.At at : all) {
      Spot spot = at.line().spot();
      heads.put(spot, at.head());
      levels.put(spot, read.of(at));
      notes.put(spot, read.notes(at));
    }
    anyNumbered = heads.values().stream().anyMatch(head -> head.label().isPresent());
  }

  static Headings in(List<Piece> pieces) {
    return new Headings(Counted.in(pieces).stream().flatMap(Counted::heading).toList());
  }

  Optional<Headline> at(Spot spot) {
    return Optional.ofNullable(heads.get(spot));
  }

  int level(Line line) {
    return levels.get(line.spot());
  }

  List<Message> notes(Line line) {
    return notes.get(line.spot());
  }

  /// Whether a heading counts: where some have numbers, those without don't.
  boolean numbered(Headline head) {
    boolean alone = head.label().isEmpty() && Headline.standsAlone(head.title());
    return head.label().isPresent() || head.depth() > 0 || !anyNumbered && !alone;
  }
}
