package plandraft.ui.kit.sheet;

import java.util.List;

/// What the user did to a sheet's cells in one go: one step of undo.
///
/// @param changes the cells that shall read otherwise
/// @param added rows to be added at the end, each as the texts of some of its columns
public record Edit(Kind kind, List<Change> changes, List<List<Change>> added) {
  /// How the change came about.
  public enum Kind {
    TYPED,
    CLEARED,
    PASTED,
    FILLED
  }

  /// The text a cell shall have; the row is blank in a row to be added.
  public record Change(String row, String column, String text) {}

  public Edit {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
  }

  static Edit of(Kind kind, List<Change> changes) {
    return new Edit(kind, changes, List.of());
  }

  boolean isEmpty() {
    return changes.isEmpty() && added.isEmpty();
  }
}
