package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Inline;
import plandraft.query.References;

/// What the rules took from one part of the plan that stands by itself: a section without those
/// below it, a task, a table, an annex.
final class Piece {
  private final Object part;
  private final Map<Inline, String> live;
  private final Map<Object, List<Taken>> byKey = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, List<Object>> claims = new HashMap<>();

  /// A piece nothing was taken from yet.
  ///
  /// @param live what the part's live references print
  Piece(Object part, Map<Inline, String> live) {
    this.part = part;
    this.live = live;
  }

  /// Whether it still holds for a part: it is the same, and so is what it prints.
  boolean holdsFor(Object now, References references) {
    return part == now
        && live.entrySet().stream()
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
