package plandraft.layout;

/// What a column of an indicator table shows.
public enum IndicatorShows {
  /// 序号.
  NUMBER,
  /// The category, in one cell for all its indicators.
  CATEGORY,
  NAME,
  /// 数字经济增加值（亿元）.
  NAME_AND_UNIT,
  UNIT,
  /// 属性.
  NATURE,
  BASE,
  /// One column for each year between base and target that has values.
  MILESTONES,
  TARGET,
  /// One column for each year behind the target year that has values.
  HORIZONS,
  /// 年均增长, each year on the one before.
  GROWTH,
  /// The whole growth divided by the years.
  AVERAGE,
  /// 年均增量.
  INCREMENT,
  DIFFERENCE,
  BASIS
}
