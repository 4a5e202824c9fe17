package plandraft.layout;

import java.util.Optional;

/// How the tables of a plan look in print.
///
/// @param indicators 主要目标表, 测算表
/// @param tasks 责任分解表
/// @param breakdowns 指标分解表
/// @param grids lists and evaluations
public record Tables(
    Optional<TableLayout<IndicatorShows>> indicators,
    Optional<TableLayout<TaskShows>> tasks,
    Optional<WideLayout> breakdowns,
    Optional<WideLayout> grids) {
  /// Says nothing about any table.
  public static final Tables NONE =
      new Tables(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// These layouts, and `others` where these say nothing.
  public Tables or(Tables others) {
    return new Tables(
        indicators.or(others::indicators),
        tasks.or(others::tasks),
        breakdowns.or(others::breakdowns),
        grids.or(others::grids));
  }
}
