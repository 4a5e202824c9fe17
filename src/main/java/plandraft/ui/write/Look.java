package plandraft.ui.write;

import plandraft.model.Inline.Emphasis;

/// How a run looks in the editor.
///
/// @param composing whether an input method is still composing it
record Look(Emphasis emphasis, boolean composing) {
  /// Nothing special.
  static final Look PLAIN = new Look(Emphasis.NONE, false);

  static Look of(Emphasis emphasis) {
    return new Look(emphasis, false);
  }

  Look whileComposing() {
    return new Look(emphasis, true);
  }
}
