package plandraft.check;

import java.util.List;
import java.util.function.UnaryOperator;
import plandraft.model.Plan;
import plandraft.say.Message;

/// What mends a finding, as one undoable edit.
///
/// @param step what it does, in the words of the undo list
/// @param change the edit; it gives back the plan unchanged where what it would mend is gone
public record Fix(Message step, UnaryOperator<Plan> change) {

  /// What several do, the last of them first: what stands before it stays where it is.
  static UnaryOperator<Plan> all(List<Fix> fixes) {
    return plan -> {
      Plan mended = plan;
      for (Fix fix : fixes.reversed()) {
        mended = fix.change().apply(mended);
      }
      return mended;
    };
  }
}
