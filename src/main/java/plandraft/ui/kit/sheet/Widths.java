package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where the columns of a sheet begin and end across, in pixels.
///
/// @param lefts the left edge of each column, then the right edge of the last
record Widths(List<Double> lefts) {
  static final double NARROWEST = 36;

  /// How far growing columns give way.
  private static final double LEAST = 0.62;

  Widths {
    lefts = List.copyOf(lefts);
  }

  /// Shares `available` among the columns: growing ones take what is left over, and give way, but
  /// not too far, where there is too little.
  ///
  /// @param dragged the widths the user gave some columns, by key
  static Widths of(List<Column> columns, Map<String, Double> dragged, double available) {
    double needed = 0;
    double shares = 0;
    double pliant = 0;
    for (Column column : columns) {
      boolean fixed = dragged.containsKey(column.key());
      needed += dragged.getOrDefault(column.key(), column.width());
      shares += fixed ? 0 : column.grow();
      pliant += fixed || column.grow() == 0 ? 0 : column.width();
    }
    double spare = available - needed;
    double each = spare > 0 && shares > 0 ? spare / shares : 0;
    double kept = pliant > 0 ? Math.clamp(1 + spare / pliant, LEAST, 1) : 1;
    List<Double> lefts = new ArrayList<>(List.of(0.0));
    for (Column column : columns) {
      double usual =
          column.grow() == 0 ? column.width() : column.width() * kept + each * column.grow();
      double width = dragged.getOrDefault(column.key(), Math.floor(usual));
      lefts.add(lefts.getLast() + width);
    }
    return new Widths(lefts);
  }

  double left(int column) {
    return lefts.get(column);
  }

  double width(int column) {
    return lefts.get(column + 1) - lefts.get(column);
  }

  double total() {
    return lefts.getLast();
  }

  /// The column at `x`, the first or last where `x` is beyond.
  int at(double x) {
    int column = 0;
    while (column < lefts.size() - 2 && lefts.get(column + 1) <= x) {
      column++;
    }
    return column;
  }
}
