package plandraft.ui.kit.sheet;

/// A rectangle of cells, its edges included, counted from 0.
public record Range(int top, int left, int bottom, int right) {
  /// The smallest range that holds both.
  static Range of(Spot one, Spot other) {
    return new Range(
        Math.min(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.max(one.row(), other.row()),
        Math.max(one.column(), other.column()));
  }

  /// How many rows it has.
  public int rows() {
    return bottom - top + 1;
  }

  /// How many columns it has.
  public int columns() {
    return right - left + 1;
  }

  boolean single() {
    return rows() == 1 && columns() == 1;
  }

  boolean meets(Range other) {
    return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
  }

  /// The smallest range that holds both.
  Range with(Range other) {
    return new Range(
        Math.min(top, other.top),
        Math.min(left, other.left),
        Math.max(bottom, other.bottom),
        Math.max(right, other.right));
  }

  /// This range cut off below a row.
  Range until(int row) {
    return new Range(top, left, row, right);
  }

  /// This range so many rows further down and columns further right.
  Range shifted(int rows, int columns) {
    return new Range(top + rows, left + columns, bottom + rows, right + columns);
  }

  Spot first() {
    return new Spot(top, left);
  }

  boolean holds(int row, int column) {
    return top <= row && row <= bottom && left <= column && column <= right;
  }
}
