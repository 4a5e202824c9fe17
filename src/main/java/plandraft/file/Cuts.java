package plandraft.file;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Plan;
import plandraft.model.Version;

/// The versions of a plan cut into parts, remembered from one saving to the next, since a version
/// never changes. Of parts that several versions have, one copy is remembered.
final class Cuts {
  private Map<Plan, PlanParts.Cut> known = Map.of();

  /// The frozen plans of `versions` cut into parts; others are forgotten.
  List<PlanParts.Cut> of(List<Version> versions) {
    Map<String, String> shared = new HashMap<>();
    known.values().forEach(cut -> shared.putAll(cut.parts()));
    Map<Plan, PlanParts.Cut> next = new IdentityHashMap<>();
    List<PlanParts.Cut> cuts =
        versions.stream()
            .map(version -> next.computeIfAbsent(version.plan(), plan -> cut(plan, shared)))
            .toList();
    known = next;
    return cuts;
  }

  private PlanParts.Cut cut(Plan plan, Map<String, String> shared) {
    return known(plan)
        .orElseGet(
            () -> {
              PlanParts.Cut cut = PlanParts.cut(PlanJson.write(plan)).sharing(shared);
              shared.putAll(cut.parts());
              return cut;
            });
  }

  /// The parts of a plan that is that of a version just now.
  Optional<PlanParts.Cut> known(Plan plan) {
    return Optional.ofNullable(known.get(plan));
  }
}
