package plandraft.layout;

/// What a column of a responsibility table shows.
public enum TaskShows {
  /// A category with its goal, in one cell for all its tasks.
  CATEGORY,
  /// A task, in one cell for all its measures.
  TASK,
  MEASURE,
  /// All units as printed; one cell for neighbours under the same units.
  UNITS,
  /// 牵头单位.
  LEADS,
  /// 配合单位.
  SUPPORTING,
  DEADLINE,
  /// The indicators a measure serves.
  INDICATORS
}
