package plandraft.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How a plan numbers its headings where it does not leave that to the layout: 第一篇 第一章 第一节.
///
/// @param levels one pattern a level from the top, with {一} or {1} where the number stands
/// @param runningOn levels, counted from 1, whose numbers run on through the whole text
public record HeadingNumbers(List<String> levels, Set<Integer> runningOn) {
  public HeadingNumbers {
    levels = List.copyOf(levels);
    runningOn = Collections.unmodifiableSortedSet(new TreeSet<>(runningOn));
    for (String level : levels) {
      if (!level.contains("{一}") && !level.contains("{1}")) {
        throw new IllegalArgumentException("no {一} or {1} in " + level);
      }
    }
  }
}
