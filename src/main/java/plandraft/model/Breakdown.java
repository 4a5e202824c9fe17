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

  /// This breakdown under another title.
  public Breakdown withTitle(String next) {
    return new Breakdown(id, next, columns, totals, regions);
  }

  /// This breakdown with other columns; the lines' cells stay as they are.
  public Breakdown withColumns(List<Column> next) {
    return new Breakdown(id, title, next, totals, regions);
  }

  /// This breakdown with other total lines.
  public Breakdown withTotals(List<Line> next) {
    return new Breakdown(id, title, columns, next, regions);
  }

  /// This breakdown with other regions.
  public Breakdown withRegions(List<Line> next) {
    return new Breakdown(id, title, columns, totals, next);
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
      Id<Column> id, String group, String name, String unit, Aggregation aggregation) {

    /// A column whose regions add up, without heading or unit yet.
    public static Column of(Id<Column> id, String name) {
      return new Column(id, "", name, "", Aggregation.SUM);
    }

    /// This column under another upper heading.
    public Column withGroup(String next) {
      return new Column(id, next, name, unit, aggregation);
    }

    /// This column under another name.
    public Column withName(String next) {
      return new Column(id, group, next, unit, aggregation);
    }

    /// This column in another unit.
    public Column withUnit(String next) {
      return new Column(id, group, name, next, aggregation);
    }

    /// This column added up otherwise.
    public Column withAggregation(Aggregation next) {
      return new Column(id, group, name, unit, next);
    }
  }

  /// One total or one region.
  ///
  /// @param cells one value a column, in the order of the columns
  public record Line(Id<Line> id, String name, List<Quantity> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /// This line under another name.
    public Line withName(String next) {
      return new Line(id, next, cells);
    }

    /// This line with other values.
    public Line withCells(List<Quantity> next) {
      return new Line(id, name, next);
    }

    /// The value in a column, counted from 0; blank where the line has none.
    public Quantity cell(int column) {
      return column < cells.size() ? cells.get(column) : Quantity.BLANK;
    }
  }
}
