package plandraft.ui.preview.layout;

import java.util.Optional;
import java.util.function.UnaryOperator;
import plandraft.file.LayoutText;
import plandraft.layout.NotAllowed;

/// Changes the layout in hand, unless a value is out of its bounds.
@FunctionalInterface
interface Change {
  /// What was out of bounds; empty once the text has changed.
  Optional<NotAllowed> make(UnaryOperator<LayoutText> change);
}
