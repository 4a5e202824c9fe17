package plandraft.ui.inspect;

import javafx.scene.Node;
import plandraft.model.Plan;

/// What the inspector shows of one kind of thing.
interface Panel {
  Node node();

  /// Shows the thing as it now stands in the plan; one that is gone shows as nothing.
  void show(Plan plan);

  /// Says whether what it shows may not be changed.
  void lock(boolean locked);
}
