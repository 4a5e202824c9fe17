package plandraft.query;

import plandraft.model.Place;
import plandraft.model.Spot;

/// A piece of text of the plan.
///
/// @param aspect what kind of text it is
/// @param text as printed, live references in words
public record Passage(Spot spot, Aspect aspect, String text) {
  /// Where in the plan it is.
  public Place place() {
    return spot.place();
  }

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
