package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Optional;

/// What the user did to a sheet's cells in one go: one step of undo.
///
/// @param changes the cells that shall read otherwise
/// @param added rows to be added at the end, each as the texts of some of its columns
/// @param shape what becomes of the columns and of merged cells
public record Edit(Kind kind, List<Change> changes, List<List<Change>> added, Shape shape) {
  /// How the change came about.
  public enum Kind {
    TYPED,
    CLEARED,
    PASTED,
    FILLED
  }

  /// The text a cell shall have; the row is blank in a row to be added, a column to be added goes
  /// by its place counted from 0.
  public record Change(String row, String column, String text) {}

  /// What becomes of the columns and of merged cells.
  ///
  /// @param columns how many columns are to be added at the right
  /// @param area where no cell stays merged; empty where merged cells stay as they are
  /// @param merges what is merged there instead
  public record Shape(int columns, Optional<Range> area, List<Range> merges) {
    /// All stays as it is.
    public static final Shape SAME = new Shape(0, Optional.empty(), List.of());

    public Shape {
      merges = List.copyOf(merges);
    }
  }

  public Edit {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
  }

  /// An edit of cells and rows alone.
  public Edit(Kind kind, List<Change> changes, List<List<Change>> added) {
    this(kind, changes, added, Shape.SAME);
  }

  static Edit of(Kind kind, List<Change> changes) {
    return new Edit(kind, changes, List.of());
  }

  boolean isEmpty() {
    return changes.isEmpty() && added.isEmpty() && shape.equals(Shape.SAME);
  }
}
