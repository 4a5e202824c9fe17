package plandraft.query;

import plandraft.model.Place;

/// A piece of text of the plan.
///
/// @param aspect which of the place's texts it is
/// @param text as printed, live references in words
public record Passage(Place place, Aspect aspect, String text) {
  /// Which of the texts of one place a passage is.
  public enum Aspect {
    /// The heading, title or name.
    TITLE,
    /// The running text, or the wording of a measure, comment or stage.
    TEXT,
    /// The goal sentence of a task.
    GOAL,
    /// The responsible units as printed.
    UNITS,
    /// The deadline of a measure, the time of a stage.
    WHEN,
    /// The unit, a value or the basis of an indicator.
    VALUE,
    /// The cells of one row of a table.
    CELLS,
    /// A note below a table, an answer to a comment.
    NOTE
  }
}
