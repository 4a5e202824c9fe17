package plandraft.ui.preview.layout;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import plandraft.file.LayoutText;
import plandraft.layout.NotAllowed;

/// Changes the layout in hand, unless a value is out of its bounds.
@FunctionalInterface
interface Change {
  /// Makes `change`, which knows no control, beside the window after all changes before it; then
  /// `told` hears what was out of bounds, or nothing if the text has changed and is shown.
  void make(UnaryOperator<LayoutText> change, Consumer<Optional<NotAllowed>> told);

  /// Makes a change that cannot be out of bounds.
  default void make(UnaryOperator<LayoutText> change) {
    make(change, refused -> {});
  }
}
