package plandraft.review;

import java.util.Optional;

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
  HEADER,
  /// How many rows of a table are headings.
  HEADING_ROWS,
  /// Where a part hangs.
  HOME,
  /// How the parts of a list follow one another.
  ORDER,
  /// What a comment proposes.
  PROPOSAL,
  /// What became of a comment.
  DISPOSITION;

  /// The field that the plan's file calls `name` in parts of a kind.
  ///
  /// @param kind as a conflict names it
  static Optional<Field> of(String kind, String name) {
    return switch (name) {
      case "heading", "title" -> Optional.of(TITLE);
      case "inlines", "event" -> Optional.of(TEXT);
      case "text" -> Optional.of(kind.equals("tasks") ? ORDER : TEXT);
      case "name" -> Optional.of(NAME);
      case "goal" -> Optional.of(GOAL);
      case "unit" -> Optional.of(UNIT);
      case "nature" -> Optional.of(NATURE);
      case "base", "baseYear" -> Optional.of(BASE);
      case "milestones" -> Optional.of(MILESTONE);
      case "target" -> Optional.of(TARGET);
      case "basis" -> Optional.of(BASIS);
      case "responsibility" -> Optional.of(RESPONSIBILITY);
      case "deadline", "when" -> Optional.of(DEADLINE);
      case "indicators" -> Optional.of(kind.equals("measures") ? INDICATORS : ORDER);
      case "cells" -> Optional.of(CELL);
      case "note" -> Optional.of(NOTE);
      case "content", "table", "media" -> Optional.of(SHOWN);
      case "tasks" -> Optional.of(kind.equals("block") ? SHOWN : ORDER);
      case "header" -> Optional.of(HEADER);
      case "headerRows" -> Optional.of(HEADING_ROWS);
      case Merging.HOME -> Optional.of(HOME);
      case "proposed", "wording" -> Optional.of(PROPOSAL);
      case "disposition" -> Optional.of(DISPOSITION);
      case "sections",
          "children",
          "body",
          "preamble",
          "blocks",
          "groups",
          "columns",
          "regions",
          "totals",
          "rows" ->
          Optional.of(ORDER);
      default -> Optional.empty();
    };
  }
}
