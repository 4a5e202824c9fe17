package plandraft.ui.outline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.say.Message;

/// One line of the outline and the lines below it.
///
/// @param key what it is, whatever it says now
/// @param place where a click leads; nowhere for some headings and hints
/// @param number its live number; blank for none
/// @param badge a small remark at the right; blank for none
/// @param doubts what a check found fault with here
record Branch(
    String key,
    Kind kind,
    Optional<Place> place,
    String number,
    String title,
    String badge,
    Doubts doubts,
    List<Branch> children) {
  /// The parts whose own titles the outline shows besides chapters and tasks.
  private static final Set<Part> TITLED =
      EnumSet.of(Part.TABLE, Part.BREAKDOWN, Part.GRID, Part.ANNEX);

  Branch {
    children = List.copyOf(children);
  }

  /// What a line is.
  enum Kind {
    GROUP,
    HINT,
    SECTION,
    TASK,
    OTHER
  }

  /// How many faults a check found, and whether any is beyond doubt.
  ///
  /// @param told the sentences of the gravest of them
  record Doubts(int count, boolean wrong, List<Message> told) {
    static final Doubts NONE = new Doubts(0, false, List.of());

    private static final int MOST = 5;

    Doubts {
      told = List.copyOf(told);
    }

    Doubts and(Doubts more) {
      List<Message> both = Stream.concat(told.stream(), more.told.stream()).limit(MOST).toList();
      return new Doubts(count + more.count, wrong || more.wrong, both);
    }
  }

  static Branch group(String key, String title, List<Branch> children) {
    return new Branch(key, Kind.GROUP, Optional.empty(), "", title, "", Doubts.NONE, children);
  }

  static Branch hint(String key, String title) {
    return new Branch(key, Kind.HINT, Optional.empty(), "", title, "", Doubts.NONE, List.of());
  }

  static Branch leaf(Kind kind, Place place, String number, String title, String badge) {
    return new Branch(
        place.toString(), kind, Optional.of(place), number, title, badge, Doubts.NONE, List.of());
  }

  /// This line leading to a place, as does the hint below it.
  Branch at(Place there) {
    List<Branch> below =
        children.stream().map(child -> child.kind == Kind.HINT ? child.at(there) : child).toList();
    return new Branch(key, kind, Optional.of(there), number, title, badge, doubts, below);
  }

  /// This line told apart from those before it that show the same place, the first being 1.
  Branch inTurn(int turn) {
    String own = turn == 1 ? key : key + " " + turn;
    return new Branch(own, kind, place, number, title, badge, doubts, children);
  }

  Branch with(List<Branch> next) {
    return new Branch(key, kind, place, number, title, badge, doubts, next);
  }

  Branch withBadge(String next) {
    return new Branch(key, kind, place, number, title, next, doubts, children);
  }

  /// This line and those below it with what was found fault with at their places.
  Branch doubted(Map<Place, Doubts> found) {
    Doubts here = place.map(there -> found.getOrDefault(there, Doubts.NONE)).orElse(Doubts.NONE);
    List<Branch> below = children.stream().map(child -> child.doubted(found)).toList();
    boolean same = here.equals(doubts) && same(below, children);
    return same ? this : new Branch(key, kind, place, number, title, badge, here, below);
  }

  /// Lines as they are in `next`, the very ones of `before` where they are equal to them: what did
  /// not change is then told apart at once from what did.
  static List<Branch> like(List<Branch> before, List<Branch> next) {
    Map<String, Branch> known = HashMap.newHashMap(before.size());
    before.forEach(branch -> known.put(branch.key, branch));
    return next.stream()
        .map(branch -> known.getOrDefault(branch.key, branch).orLike(branch))
        .toList();
  }

  private Branch orLike(Branch next) {
    Branch like = next.with(like(children, next.children));
    return like.equals(this) ? this : like;
  }

  private static boolean same(List<Branch> some, List<Branch> others) {
    return IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
  }

  /// Whether its title can be changed.
  boolean renamable() {
    boolean named = place.filter(there -> !there.id().isBlank()).isPresent();
    return named
        && switch (kind) {
          case SECTION, TASK -> true;
          case OTHER -> TITLED.contains(place.get().part());
          case GROUP, HINT -> false;
        };
  }

  /// Whether it can be taken out of the plan.
  boolean deletable() {
    boolean text = place.filter(there -> there.part() == Part.DOCUMENT_TEXT).isPresent();
    return text || renamable();
  }

  /// This line and all below it.
  Stream<Branch> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::all));
  }

  /// What of it matches `words`, kept with the lines above it; nothing if none does.
  Optional<Branch> matching(String words) {
    boolean holds = title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    if (holds && kind != Kind.HINT) {
      return Optional.of(this);
    }
    List<Branch> below =
        children.stream().flatMap(child -> child.matching(words).stream()).toList();
    return below.isEmpty() ? Optional.empty() : Optional.of(with(below));
  }
}
