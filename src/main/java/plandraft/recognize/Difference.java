package plandraft.recognize;

import java.util.List;
import java.util.function.UnaryOperator;
import plandraft.model.Plan;
import plandraft.say.Message;

/// One way in which an imported plan differs from the one in hand, to be taken or left.
///
/// @param where what differs, such as a chapter's heading or an indicator and its column
/// @param before what the plan in hand says; blank for what it lacks
/// @param after what the imported one says; blank for what it lacks
/// @param take puts `after` into a plan
public record Difference(
    Kind kind, Message where, String before, String after, UnaryOperator<Plan> take) {
  /// What became of a part.
  public enum Kind {
    /// Only the imported plan has it.
    ADDED("difference.added"),
    /// Both have it, in other words.
    CHANGED("difference.changed"),
    /// Only the plan in hand has it.
    MISSING("difference.missing");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// What people call it.
    public Message title() {
      return Message.of(Kind.class, key);
    }
  }

  /// Whether it is usually taken: what only the plan in hand has stays.
  public boolean usual() {
    return kind != Kind.MISSING;
  }

  /// The plan with every one of `taken`, in their order.
  public static Plan taken(Plan plan, List<Difference> taken) {
    Plan next = plan;
    for (Difference difference : taken) {
      next = difference.take().apply(next);
    }
    return next;
  }
}
