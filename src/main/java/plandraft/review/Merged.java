package plandraft.review;

import java.util.List;
import plandraft.model.Conflict;
import plandraft.review.Tree.Fields;

/// What came out of merging copies.
///
/// @param conflicts what they changed differently, in the order of the plan
public record Merged(Fields plan, List<Conflict> conflicts) {
  public Merged {
    conflicts = List.copyOf(conflicts);
  }
}
