package plandraft.layout;

import java.util.List;
import java.util.Set;

/// How headings are numbered and set.
///
/// @param levels one pattern a level from the top: {一}、（{一}） {1}.
/// @param runningOn levels, counted from 1, whose numbers run on through the whole text
/// @param runIn levels, counted from 1, whose headings run on into their paragraph: （一）前言。说明……
public record Numbering(List<String> levels, Set<Integer> runningOn, Set<Integer> runIn) {
  public Numbering {
    levels = List.copyOf(levels);
    runningOn = Set.copyOf(runningOn);
    runIn = Set.copyOf(runIn);
    for (String level : levels) {
      if (!level.contains("{一}") && !level.contains("{1}")) {
        throw new NotAllowed(level, List.of("{一}", "{1}"));
      }
    }
  }
}
