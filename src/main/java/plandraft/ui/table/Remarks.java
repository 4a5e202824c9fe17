package plandraft.ui.table;

import java.util.HashMap;
import java.util.Map;
import plandraft.model.Comment;
import plandraft.model.Plan;

/// How much is still to be answered of what was said about each row of a table.
final class Remarks {
  private Remarks() {}

  /// The open comments by the id of what they are about.
  static Map<String, Integer> open(Plan plan) {
    Map<String, Integer> counts = new HashMap<>();
    plan.comments().stream()
        .filter(Comment::open)
        .forEach(comment -> counts.merge(comment.place().id(), 1, Integer::sum));
    return counts;
  }
}
