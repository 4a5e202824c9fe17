package plandraft.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.quantity.CountPattern;

/// How headings are numbered and set.
///
/// @param levels one pattern a level from the top: {一}、（{一}） {1}.
/// @param runningOn levels, counted from 1, whose numbers run on through the whole text
/// @param runIn levels, counted from 1, whose headings run on into their paragraph: （一）前言。说明……
public record Numbering(List<String> levels, Set<Integer> runningOn, Set<Integer> runIn) {
  private static final int SHALLOWEST_RUN_IN = 3;

  /// 一、（一）1.（1） of GB/T 9704-2012, 7.3.3, the lower two running into their paragraphs.
  public static final Numbering USUAL =
      new Numbering(List.of("{一}、", "（{一}）", "{1}.", "（{1}）"), Set.of(), Set.of(3, 4));

  /// 第一章 第一节 一、（一）, the numbering of long plans.
  public static final Numbering CHAPTERS =
      new Numbering(List.of("第{一}章　", "第{一}节　", "{一}、", "（{一}）", "{1}."), Set.of(), Set.of(4, 5));

  /// The numbering of `levels`, in which those from the third on run in that are not 一、.
  public static Numbering of(List<String> levels, Set<Integer> runningOn) {
    Set<Integer> runIn =
        IntStream.rangeClosed(SHALLOWEST_RUN_IN, levels.size())
            .filter(level -> levels.get(level - 1).matches(".*\\{1.*|.*（.*"))
            .boxed()
            .collect(Collectors.toSet());
    return new Numbering(levels, runningOn, runIn);
  }

  public Numbering {
    levels = List.copyOf(levels);
    runningOn = Set.copyOf(runningOn);
    runIn = Set.copyOf(runIn);
    for (String level : levels) {
      if (!CountPattern.holds(level)) {
        throw new NotAllowed(level, CountPattern.PLACES);
      }
    }
  }
}
