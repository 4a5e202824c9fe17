package plandraft.ui.preview.layout;

import javafx.scene.Node;
import plandraft.file.LayoutText;
import plandraft.layout.House;

/// The fields of one kind of table.
interface TableFields {
  Node node();

  void show(Shown shown);

  /// Lets nobody change them.
  void lock(boolean locked);

  /// A text of a document that says itself what `house` says of such tables.
  LayoutText own(LayoutText text, House house);
}
