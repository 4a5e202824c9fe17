package plandraft.check;

import java.util.function.UnaryOperator;
import plandraft.model.Plan;
import plandraft.say.Message;

/// What mends a finding, as one undoable edit.
///
/// @param step what it does, in the words of the undo list
/// @param change the edit; it gives back the plan unchanged where what it would mend is gone
public record Fix(Message step, UnaryOperator<Plan> change) {}
