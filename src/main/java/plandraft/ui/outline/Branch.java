package plandraft.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Place;

/// One line of the outline and the lines below it.
///
/// @param key what it is, whatever it says now
/// @param place where a click leads; nowhere for some headings and hints
/// @param number its live number; blank for none
/// @param badge a small remark at the right; blank for none
record Branch(
    String key,
    Kind kind,
    Optional<Place> place,
    String number,
    String title,
    String badge,
    List<Branch> children) {
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

  static Branch group(String key, String title, List<Branch> children) {
    return new Branch(key, Kind.GROUP, Optional.empty(), "", title, "", children);
  }

  static Branch hint(String key, String title) {
    return new Branch(key, Kind.HINT, Optional.empty(), "", title, "", List.of());
  }

  static Branch leaf(Kind kind, Place place, String number, String title, String badge) {
    return new Branch(place.toString(), kind, Optional.of(place), number, title, badge, List.of());
  }

  /// This line leading to a place, as does the hint below it.
  Branch at(Place there) {
    List<Branch> below =
        children.stream().map(child -> child.kind == Kind.HINT ? child.at(there) : child).toList();
    return new Branch(key, kind, Optional.of(there), number, title, badge, below);
  }

  Branch with(List<Branch> next) {
    return new Branch(key, kind, place, number, title, badge, next);
  }

  Branch withBadge(String next) {
    return new Branch(key, kind, place, number, title, next, children);
  }

  /// This line and all below it.
  Stream<Branch> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::all));
  }

  /// What of it matches `words`, kept with the lines above it; nothing if none does.
  Optional<Branch> matching(String words) {
    if (title.contains(words) && kind != Kind.HINT) {
      return Optional.of(this);
    }
    List<Branch> below =
        children.stream().flatMap(child -> child.matching(words).stream()).toList();
    return below.isEmpty() ? Optional.empty() : Optional.of(with(below));
  }
}
