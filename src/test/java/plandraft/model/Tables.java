package plandraft.model;

import java.util.List;
import java.util.stream.Stream;

/// Indicator tables made of their indicators.
public final class Tables {
  private Tables() {}

  /// A table 主要目标表 with the usual columns and one category.
  public static IndicatorTable of(String id, String category, Indicator... indicators) {
    return of(id, group("g", category, indicators));
  }

  /// A table 主要目标表 with the usual columns and categories.
  public static IndicatorTable of(String id, IndicatorTable.Group... groups) {
    return new IndicatorTable(
        new Id<>(id), "主要目标表", IndicatorTable.usualColumns(), List.of(groups), List.of());
  }

  /// A category.
  public static IndicatorTable.Group group(String id, String name, Indicator... indicators) {
    return new IndicatorTable.Group(new Id<>(id), name, Stream.of(indicators).toList());
  }
}
