package plandraft.ui.table;

import java.util.List;
import javafx.scene.Node;
import plandraft.check.Finding;
import plandraft.model.Place;
import plandraft.ui.kit.Action;

/// One table of the plan as it is edited in the window.
public sealed interface PlanTable permits BreakdownGrid, FreeGrid, IndicatorGrid, TaskGrid {
  /// The sheet and what stands around it.
  TableFrame frame();

  /// Brings a place of the table into view and under the focus.
  void show(Place place);

  /// Marks the values that a check found fault with.
  void doubt(List<Finding> next);

  /// The table as it stands in the window.
  default Node node() {
    return frame().node();
  }

  /// What can be done here.
  default List<Action> actions() {
    return frame().actions();
  }

  /// Takes over what is being typed, before the plan is saved, exported or changed elsewhere.
  default void settle() {
    frame().settle();
  }
}
