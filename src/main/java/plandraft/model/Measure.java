package plandraft.model;

import java.util.List;

/// One measure 举措 of a task: what is done, by whom, until when, for which indicators.
///
/// @param deadline as printed, such as 2025年底
public record Measure(
    Id<Measure> id,
    String text,
    Responsibility responsibility,
    String deadline,
    List<Id<Indicator>> indicators) {
  public Measure {
    indicators = List.copyOf(indicators);
  }

  /// A measure that has words and nothing else yet.
  public static Measure of(Id<Measure> id, String text) {
    return new Measure(id, text, Responsibility.NOBODY, "", List.of());
  }

  /// This measure in other words.
  public Measure withText(String next) {
    return new Measure(id, next, responsibility, deadline, indicators);
  }

  /// This measure under other units.
  public Measure withResponsibility(Responsibility next) {
    return new Measure(id, text, next, deadline, indicators);
  }

  /// This measure with another deadline.
  public Measure withDeadline(String next) {
    return new Measure(id, text, responsibility, next, indicators);
  }

  /// This measure serving other indicators.
  public Measure withIndicators(List<Id<Indicator>> next) {
    return new Measure(id, text, responsibility, deadline, next);
  }
}
