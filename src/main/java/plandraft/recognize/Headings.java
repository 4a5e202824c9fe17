package plandraft.recognize;

import java.util.ArrayList;
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
    List<Levels.At> all = new ArrayList<>();
    int second = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        Optional<Headline> head = Headline.read(line, second);
        head.ifPresent(read -> all.add(new Levels.At(line, read)));
        int before = second;
        second = head.flatMap(Headline::label).map(label -> second(label, before)).orElse(before);
      }
    }
    return new Headings(all);
  }

  /// The last number counted in （一）, counted afresh under each 一、.
  private static int second(Label label, int before) {
    return switch (label.numbering()) {
      case SECOND -> label.number();
      case CHAPTER, SECTION, FIRST -> 0;
      case ARTICLE, THIRD, FOURTH -> before;
    };
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
    return head.label().isPresent() || !anyNumbered && !alone;
  }
}
