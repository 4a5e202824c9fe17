package plandraft.review;

/// Which of the things that a place says of itself.
public enum Field {
  /// The heading of a section, the title of a table, task, annex or panel.
  TITLE,
  /// Running text, the wording of a measure, the event of a stage.
  TEXT,
  /// The name of an indicator, category, column or line.
  NAME,
  GOAL,
  UNIT,
  /// The name of its constant.
  NATURE,
  BASE,
  /// A value planned for a year between.
  MILESTONE,
  TARGET,
  BASIS,
  /// The responsible units.
  RESPONSIBILITY,
  DEADLINE,
  /// The indicators a measure serves.
  INDICATORS,
  /// A cell of a breakdown or a grid.
  CELL,
  NOTE,
  /// What stands at a place in the text: a table, tasks, a picture.
  SHOWN,
  /// What the plan says of itself, such as its issuer.
  HEADER
}
