package plandraft.ui.kit.sheet;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where the cells of a sheet stand in its body, in pixels: some rows and columns stay at the
/// edges, the others are scrolled between them.
///
/// @param across how far the columns are scrolled
/// @param down how far the rows are scrolled
/// @param width the width of the body
/// @param height its height
record Geometry(
    Widths widths,
    Heights heights,
    Frame frame,
    double across,
    double down,
    double width,
    double height) {
  /// How much of the body what stays may take, or it does not stay.
  private static final double MOST = 0.7;

  /// The geometry of cells in a body; where too little room would be left, nothing stays in view.
  static Geometry of(
      Widths widths,
      Heights heights,
      Frame frame,
      double across,
      double down,
      double width,
      double height) {
    double kept =
        heights.top(frame.top()) + heights.total() - heights.top(heights.rows() - frame.bottom());
    boolean room = kept <= height * MOST && widths.left(frame.left()) <= width * MOST;
    return new Geometry(widths, heights, room ? frame : frame.loose(), across, down, width, height);
  }

  /// The first of the rows that stay at the bottom.
  int foot() {
    return heights.rows() - frame.bottom();
  }

  double left(int column) {
    return widths.left(column) - (column < frame.left() ? 0 : across);
  }

  double top(int row) {
    return heights.top(row) - (row < frame.top() ? 0 : row < foot() ? down : footShift());
  }

  double height(int row) {
    return heights.bottom(row) - heights.top(row);
  }

  /// Where the rows that are scrolled begin to be seen.
  double head() {
    return heights.top(frame.top());
  }

  /// Where the rows that are scrolled cease to be seen.
  double end() {
    return frame.bottom() == 0 ? height : Math.min(height, top(foot()));
  }

  /// Where the columns that are scrolled begin to be seen.
  double edge() {
    return widths.left(frame.left());
  }

  private double footShift() {
    return Math.max(0, heights.total() - height);
  }

  /// The first scrolled row in view.
  int first() {
    return Math.max(frame.top(), heights.at(head() + down));
  }

  /// The last scrolled row in view; less than the first where there is none.
  int last() {
    return Math.min(foot() - 1, heights.at(end() + down));
  }

  /// The spot at a point, or the nearest.
  Spot at(double x, double y) {
    int column = x < edge() ? widths.at(x) : widths.at(x + across);
    if (y < head()) {
      return new Spot(heights.at(y), column);
    }
    return y >= end() && frame.bottom() > 0
        ? new Spot(Math.max(foot(), heights.at(y + footShift())), column)
        : new Spot(Math.min(heights.at(y + down), Math.max(0, foot() - 1)), column);
  }

  /// Where a range stands.
  Bounds bounds(Range range) {
    double x = left(range.left());
    double y = top(range.top());
    double right = left(range.right()) + widths.width(range.right());
    double bottom = top(range.bottom()) + height(range.bottom());
    return box(x, y, right, bottom);
  }

  /// Where what can be seen of a range stands; it is empty when all of it lies under what stays.
  Bounds shown(Range range) {
    Bounds whole = bounds(range);
    double x = range.left() < frame.left() ? whole.getMinX() : Math.max(whole.getMinX(), edge());
    double y = range.top() < frame.top() ? whole.getMinY() : Math.max(whole.getMinY(), head());
    double bottom = range.bottom() < foot() ? Math.min(whole.getMaxY(), end()) : whole.getMaxY();
    return box(x, y, whole.getMaxX(), bottom);
  }

  private static Bounds box(double x, double y, double right, double bottom) {
    return new BoundingBox(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  }

  /// How far down the rows have to be scrolled so that one is in view, from where they are.
  double downTo(int row) {
    if (row < frame.top() || row >= foot()) {
      return down;
    }
    double below = heights.total() - heights.top(foot());
    double least = heights.bottom(row) - (height - below);
    return Math.min(Math.max(down, least), heights.top(row) - head());
  }

  /// How far across the columns have to be scrolled so that one is in view.
  double acrossTo(int column) {
    if (column < frame.left()) {
      return across;
    }
    double least = widths.left(column) + widths.width(column) - width;
    return Math.min(Math.max(across, least), widths.left(column) - edge());
  }
}
