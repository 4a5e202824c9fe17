package plandraft.model;

import java.util.List;
import plandraft.quantity.Quantity;

/// A table that breaks targets down 指标分解: regions down, indicators across.
///
/// @param totals the named lines of the whole area, such as 标线 and 高线
/// @param regions one line a region
public record Breakdown(
    Id<Breakdown> id, String title, List<Column> columns, List<Line> totals, List<Line> regions) {
  public Breakdown {
    columns = List.copyOf(columns);
    totals = List.copyOf(totals);
    regions = List.copyOf(regions);
  }

  /// How a column's regions make up its total.
  public enum Aggregation {
    SUM,
    RATE,
    NONE
  }

  /// One indicator across.
  ///
  /// @param group the heading over this and its neighbours of the same group; blank for none
  public record Column(
      Id<Column> id, String group, String name, String unit, Aggregation aggregation) {}

  /// One total or one region.
  ///
  /// @param cells one value a column, in the order of the columns
  public record Line(Id<Line> id, String name, List<Quantity> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }
}
