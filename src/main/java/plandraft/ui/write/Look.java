package plandraft.ui.write;

import java.util.List;
import plandraft.model.Inline.Emphasis;

/// How a run looks in the editor.
///
/// @param composing whether an input method is still composing it
/// @param remarks the comments that are on it
record Look(Emphasis emphasis, boolean composing, List<Remark> remarks) {
  /// Nothing special.
  static final Look PLAIN = Look.of(Emphasis.NONE);

  Look {
    remarks = List.copyOf(remarks);
  }

  static Look of(Emphasis emphasis) {
    return new Look(emphasis, false, List.of());
  }

  /// The look of `run`.
  static Look of(Run run) {
    return new Look(run.emphasis(), false, run.remarks());
  }

  Look whileComposing() {
    return new Look(emphasis, true, remarks);
  }

  Look composed() {
    return new Look(emphasis, false, remarks);
  }
}
