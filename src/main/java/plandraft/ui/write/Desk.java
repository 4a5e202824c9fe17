package plandraft.ui.write;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import plandraft.check.Fix;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.recognize.Excerpt;

/// Who the area tells what the writer does.
interface Desk {
  /// Something was typed.
  void typed();

  /// A burst of typing ends here, since the caret leaves.
  void settle();

  /// Something was done that is a step of its own.
  void done(Step step);

  /// Something was done that is a step of its own, and the plan changes `besides` what was written.
  void done(Step step, UnaryOperator<Plan> besides);

  /// The writer wants to paste: hands on what another program left on the clipboard if that is more
  /// than plain words.
  void copied(Consumer<Optional<Excerpt>> give);

  /// The writer wants the last step back.
  void undo();

  /// The writer wants the step again that was taken back last.
  void redo();

  /// Whether nothing may be written.
  ObservableBooleanValue locked();

  /// The writer found a section right that was to be checked again.
  void checked(Id<Section> section);

  /// The writer takes what was offered: an edit of the plan that leaves the printed text as it is.
  void take(Fix fix);

  /// Whether words are typed that are no step yet.
  boolean busy();

  /// Whether typing or pasting is what was done last.
  boolean wrote();

  /// The writer wants to see `place`.
  void open(Place place);
}
