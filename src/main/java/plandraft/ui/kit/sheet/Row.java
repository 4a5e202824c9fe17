package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One row of a sheet; its cells are worked out when they are first looked at.
public final class Row {
  /// Whether rows below belong to a row, and whether they are shown.
  public enum Fold {
    LEAF,
    OPEN,
    CLOSED
  }

  private final String key;
  private final String group;
  private final int level;
  private final Fold fold;
  private final Supplier<List<Cell>> source;
  private Optional<List<Cell>> cells = Optional.empty();

  private Row(String key, String group, int level, Fold fold, Supplier<List<Cell>> source) {
    this.key = key;
    this.group = group;
    this.level = level;
    this.fold = fold;
    this.source = source;
  }

  /// A row of a plain list.
  ///
  /// @param group neighbours of one group share a cell in merging columns; blank for none
  public static Row of(String key, String group, Supplier<List<Cell>> cells) {
    return new Row(key, group, 0, Fold.LEAF, cells);
  }

  /// A row of a tree.
  ///
  /// @param level 0 at the top
  public static Row of(String key, String group, int level, Fold fold, Supplier<List<Cell>> cells) {
    return new Row(key, group, level, fold, cells);
  }

  /// What names this row for good.
  public String key() {
    return key;
  }

  /// The group it belongs to.
  public String group() {
    return group;
  }

  /// How deep it stands in the tree.
  public int level() {
    return level;
  }

  /// Whether it folds.
  public Fold fold() {
    return fold;
  }

  /// This row with other cells.
  Row showing(List<Cell> next) {
    return new Row(key, group, level, fold, () -> next);
  }

  /// Its cells, one a column.
  public List<Cell> cells() {
    if (cells.isEmpty()) {
      cells = Optional.of(List.copyOf(source.get()));
    }
    return cells.get();
  }
}
