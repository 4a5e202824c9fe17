package plandraft.ui.kit.sheet;

/// A rectangle of cells, its edges included.
record Range(int top, int left, int bottom, int right) {
  /// The smallest range that holds both.
  static Range of(Spot one, Spot other) {
    return new Range(
        Math.min(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.max(one.row(), other.row()),
        Math.max(one.column(), other.column()));
  }

  int rows() {
    return bottom - top + 1;
  }

  int columns() {
    return right - left + 1;
  }

  boolean single() {
    return rows() == 1 && columns() == 1;
  }

  boolean holds(int row, int column) {
    return top <= row && row <= bottom && left <= column && column <= right;
  }
}
