package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.query.References;

/// What the rules took from one part of the plan that stands by itself: a section without those
/// below it, a task, a table, an annex.
final class Piece {
  private final Place place;
  private final Object part;
  private final Map<Inline, String> live;
  private final Map<Object, List<Taken>> byKey = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, List<Object>> claims = new HashMap<>();

  /// A piece nothing was taken from yet.
  ///
  /// @param live what the part's live references print
  Piece(Place place, Object part, Map<Inline, String> live) {
    this.place = place;
    this.part = part;
    this.live = live;
  }

  /// Where the part stands.
  Place place() {
    return place;
  }

  /// Whether it was taken from this very part.
  boolean isOf(Object now) {
    return part == now;
  }

  /// Whether its part holds live references.
  boolean isLive() {
    return !live.isEmpty();
  }

  /// Whether the live references of its part print what they did.
  ///
  /// @param sameValues whether those to values of tables are known to
  boolean printsTheSame(References references, boolean sameValues) {
    return live.entrySet().stream()
        .filter(it -> !sameValues || !(it.getKey() instanceof Inline.IndicatorValue))
        .allMatch(it -> references.print(it.getKey()).equals(it.getValue()));
  }

  /// What was taken from one block, measure or indicator of the part.
  Optional<List<Taken>> of(Object key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Adds what was taken from one block, measure or indicator; it is found again by `key`.
  void add(Object key, List<Taken> taken) {
    byKey.put(key, taken);
    add(taken);
  }

  /// Adds what is taken anew whenever the part changes.
  void add(List<Taken> taken) {
    for (Taken one : taken) {
      findings.addAll(one.findings());
      one.claims()
          .forEach(
              (rule, some) -> claims.computeIfAbsent(rule, _ -> new ArrayList<>()).addAll(some));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  Map<Integer, List<Object>> claims() {
    return claims;
  }
}
