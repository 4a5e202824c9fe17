package plandraft.ui.kit.sheet;

import java.util.Locale;

/// The colour a cell's text or badge is shown in.
public enum Tone {
  NORMAL,
  /// More important: what others are measured by.
  STRONG,
  /// Less important: computed values.
  SECOND,
  ERROR,
  WARNING,
  ADVICE;

  /// The style class that colours a node.
  String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
