package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Map;

/// Where the columns of a sheet begin and end across, in pixels.
///
/// @param lefts the left edge of each column, then the right edge of the last
record Widths(List<Double> lefts) {
  static final double NARROWEST = 36;

  /// Shares `available` among the columns: growing ones take what is left over.
  ///
  /// @param dragged the widths the user gave some columns, by key
  static Widths of(List<Column> columns, Map<String, Double> dragged, double available) {
    double needed = 0;
    double shares = 0;
    for (Column column : columns) {
      needed += dragged.getOrDefault(column.key(), column.width());
      shares += dragged.containsKey(column.key()) ? 0 : column.grow();
    }
    double spare = Math.max(0, available - needed);
    Double[] lefts = new Double[columns.size() + 1];
    double left = 0;
    for (int i = 0; i < columns.size(); i++) {
      lefts[i] = left;
      Column column = columns.get(i);
      Double given = dragged.get(column.key());
      left +=
          given != null
              ? given
              : Math.floor(column.width() + (shares > 0 ? spare * column.grow() / shares : 0));
    }
    lefts[columns.size()] = left;
    return new Widths(List.of(lefts));
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
