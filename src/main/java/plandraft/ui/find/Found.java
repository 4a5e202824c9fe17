package plandraft.ui.find;

import java.util.List;
import java.util.Optional;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.query.Search;

/// What was found in one plan.
///
/// @param places where hits are; empty if there are none
record Found(Plan plan, Search search, List<Hit> hits, Optional<Places> places) {

  /// Everything a search finds; `goOn` ends it once nobody waits for that.
  static Found in(Plan plan, Search search, Runnable goOn) {
    List<Hit> hits = Hit.in(plan, search);
    goOn.run();
    return new Found(
        plan, search, hits, hits.isEmpty() ? Optional.empty() : Optional.of(Places.of(plan)));
  }

  /// Before anything is sought.
  static Found nothing(Plan plan) {
    return new Found(plan, Search.of(""), List.of(), Optional.empty());
  }

  /// Whether it is what `wanted` finds in `now` as well.
  boolean answers(Plan now, Search wanted) {
    return plan == now && search.equals(wanted);
  }

  long replaceable() {
    return hits.stream().filter(Hit::replaceable).count();
  }
}
