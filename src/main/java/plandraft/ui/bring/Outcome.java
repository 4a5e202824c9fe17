package plandraft.ui.bring;

import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.recognize.Recognition;

/// What the user wants to become of what was recognised.
public sealed interface Outcome {
  /// A plan of its own.
  record AsNew(Plan plan) implements Outcome {}

  /// Differences to be taken or left, one by one.
  record Merge(Recognition recognition) implements Outcome {}

  /// One chapter in the place of one's own.
  record Replace(Section own, Plan plan, Section other) implements Outcome {}
}
