package plandraft.model;

/// Several parts of a plan that text may count or name.
///
/// @param under the id of the part they belong to; blank for those of the whole plan
public record Several(Kind kind, String under) {
  /// What is counted or named.
  public enum Kind {
    /// The parts of the text, 前言 and 附件 included; under a section, its own parts.
    PARTS,
    /// The categories of the indicator tables.
    CATEGORIES,
    INDICATORS,
    /// Top-level tasks.
    TASKS,
    /// The tasks below them.
    SUBTASKS,
    ANNEXES
  }

  /// All of a kind in the whole plan.
  public static Several all(Kind kind) {
    return new Several(kind, "");
  }
}
