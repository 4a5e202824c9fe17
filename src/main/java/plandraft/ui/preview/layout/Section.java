package plandraft.ui.preview.layout;

import javafx.scene.Node;

/// Some of the choices of a layout, on a page of their own.
interface Section {
  /// What the page is called.
  String name();

  Node node();

  /// Whether a layout has such choices at all.
  boolean suits(Shown shown);

  void show(Shown shown);
}
