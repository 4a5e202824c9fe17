package plandraft.ui.preview.layout;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;

/// Some of the choices of a layout, on a page of their own.
///
/// @param name what the page is called
/// @param suits whether a layout has such choices at all
/// @param show has the page show a layout
record Section(String name, Node node, Predicate<Shown> suits, Consumer<Shown> show) {
  /// Choices that every layout has.
  static Section ofAll(String name, Node node, Consumer<Shown> show) {
    return new Section(name, node, _ -> true, show);
  }
}
