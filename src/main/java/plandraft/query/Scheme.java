package plandraft.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.model.Plan;
import plandraft.quantity.CountPattern;

/// How the levels of an outline are numbered.
///
/// @param patterns one a level from the top, with a place for the count as `CountPattern` has them;
///   levels below the last are not numbered
/// @param runningOn the levels, counted from 0, that are counted through the whole text instead of
///   afresh under each heading
public record Scheme(List<String> patterns, Set<Integer> runningOn) {
  /// 一、（一）1.（1）, the numbering of GB/T 9704-2012, 7.3.3.
  public static final Scheme USUAL =
      new Scheme(List.of("{一}、", "（{一}）", "{1}.", "（{1}）"), Set.of());

  /// 第一章 第一节 一、（一）, the numbering of long plans.
  public static final Scheme CHAPTERS =
      new Scheme(List.of("第{一}章　", "第{一}节　", "{一}、", "（{一}）", "{1}."), Set.of());

  public Scheme {
    patterns = List.copyOf(patterns);
    runningOn = Set.copyOf(runningOn);
    for (String pattern : patterns) {
      if (!CountPattern.holds(pattern)) {
        throw new IllegalArgumentException("no place for a count in " + pattern);
      }
    }
  }

  /// The scheme that `plan` is numbered by itself, or the usual one.
  public static Scheme of(Plan plan) {
    return plan.numbering()
        .map(
            own ->
                new Scheme(
                    own.levels(),
                    own.runningOn().stream().map(level -> level - 1).collect(Collectors.toSet())))
        .orElse(USUAL);
  }

  /// What stands before a heading: 三、.
  ///
  /// @param counts the numbers of the headings from the top down to it
  public String number(List<Integer> counts) {
    return counts.size() > patterns.size()
        ? ""
        : CountPattern.print(patterns.get(counts.size() - 1), counts);
  }

  boolean runsOn(int level) {
    return runningOn.contains(level);
  }
}
