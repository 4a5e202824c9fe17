package plandraft.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plandraft.quantity.CountPattern;

/// How a plan numbers its headings where it does not leave that to the layout: 第一篇 第一章 第一节.
///
/// @param levels one pattern a level from the top, with a place for the count as `CountPattern` has
///   them
/// @param runningOn levels, counted from 1, whose numbers run on through the whole text
public record HeadingNumbers(List<String> levels, Set<Integer> runningOn) {
  /// 第一章 第一节 一、（一）1.（1）.
  public static final HeadingNumbers CHAPTERS =
      new HeadingNumbers(List.of("第{一}章　", "第{一}节　", "{一}、", "（{一}）", "{1}.", "（{1}）"), Set.of());

  /// 第一篇 第一章 第一节 一、（一）1.（1）, the chapters of all parts counted on.
  public static final HeadingNumbers PARTS =
      new HeadingNumbers(
          List.of("第{一}篇　", "第{一}章　", "第{一}节　", "{一}、", "（{一}）", "{1}.", "（{1}）"), Set.of(2));

  /// 1 1.1 1.1.1 1.1.1.1（1）.
  public static final HeadingNumbers DECIMALS =
      new HeadingNumbers(List.of("{1}　", "{1.1}　", "{1.1.1}　", "{1.1.1.1}　", "（{1}）"), Set.of());

  public HeadingNumbers {
    levels = List.copyOf(levels);
    runningOn = Collections.unmodifiableSortedSet(new TreeSet<>(runningOn));
    for (String level : levels) {
      if (!CountPattern.holds(level)) {
        throw new IllegalArgumentException("no place for a count in " + level);
      }
    }
  }
}
