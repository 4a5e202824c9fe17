package plandraft.model;

import java.util.List;
import java.util.stream.Stream;

/// A table of indicators in categories, such as 主要目标测算表.
public record IndicatorTable(
    Id<IndicatorTable> id,
    String title,
    List<Column> columns,
    List<Group> groups,
    List<Footnote> footnotes) {
  public IndicatorTable {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    footnotes = List.copyOf(footnotes);
  }

  /// A column a table shows, in the order shown.
  ///
  /// @param year the year of a milestone; 0 for other columns
  public record Column(Kind kind, int year) {
    /// What a column holds; growth and difference are computed.
    public enum Kind {
      CATEGORY,
      NAME,
      UNIT,
      NATURE,
      BASE,
      MILESTONE,
      TARGET,
      GROWTH,
      DIFFERENCE,
      BASIS
    }

    /// A column that belongs to no year of its own.
    public static Column of(Kind kind) {
      return new Column(kind, 0);
    }
  }

  /// 类别, 指标, 单位, 基期值, 目标值, 年均增长, 测算依据: what a new table shows.
  public static List<Column> usualColumns() {
    return Stream.of(
            Column.Kind.CATEGORY,
            Column.Kind.NAME,
            Column.Kind.UNIT,
            Column.Kind.BASE,
            Column.Kind.TARGET,
            Column.Kind.GROWTH,
            Column.Kind.BASIS)
        .map(Column::of)
        .toList();
  }

  /// One category of indicators.
  public record Group(Id<Group> id, String name, List<Indicator> indicators) {
    public Group {
      indicators = List.copyOf(indicators);
    }

    /// This category under another name.
    public Group withName(String next) {
      return new Group(id, next, indicators);
    }

    /// This category with other indicators.
    public Group withIndicators(List<Indicator> next) {
      return next.equals(indicators) ? this : new Group(id, name, next);
    }
  }

  /// What a mark such as * in the table means.
  public record Footnote(Id<Footnote> id, String mark, String text) {}

  /// All indicators in the order shown.
  public List<Indicator> indicators() {
    return groups.stream().flatMap(group -> group.indicators().stream()).toList();
  }

  /// This table under another title.
  public IndicatorTable withTitle(String next) {
    return new IndicatorTable(id, next, columns, groups, footnotes);
  }

  /// This table showing other columns.
  public IndicatorTable withColumns(List<Column> next) {
    return new IndicatorTable(id, title, next, groups, footnotes);
  }

  /// This table with other categories.
  public IndicatorTable withGroups(List<Group> next) {
    return next.equals(groups) ? this : new IndicatorTable(id, title, columns, next, footnotes);
  }

  /// This table with other footnotes.
  public IndicatorTable withFootnotes(List<Footnote> next) {
    return new IndicatorTable(id, title, columns, groups, next);
  }
}
