package plandraft.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What two sequences have in common, by the shortest way from one to the other (Myers 1986, "An
/// O(ND) difference algorithm").
final class Snake {
  /// Sequences further apart than so many steps have only their ends in common.
  private static final int FURTHEST = 2000;

  /// A run of what both have.
  ///
  /// @param before where it begins in the first
  /// @param after where it begins in the second
  record Kept(int before, int after, int length) {}

  private Snake() {}

  /// The common runs in order, none next to another.
  static <T> List<Kept> between(List<T> before, List<T> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Kept> kept = new ArrayList<>();
    add(kept, new Kept(0, 0, head));
    for (Kept run :
        middle(
            before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))) {
      add(kept, new Kept(run.before() + head, run.after() + head, run.length()));
    }
    add(kept, new Kept(before.size() - tail, after.size() - tail, tail));
    return kept;
  }

  private static void add(List<Kept> runs, Kept run) {
    if (run.length() == 0) {
      return;
    }
    if (!runs.isEmpty()) {
      Kept last = runs.getLast();
      if (last.before() + last.length() == run.before()
          && last.after() + last.length() == run.after()) {
        runs.set(
            runs.size() - 1, new Kept(last.before(), last.after(), last.length() + run.length()));
        return;
      }
    }
    runs.add(run);
  }

  private static <T> List<Kept> middle(List<T> before, List<T> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    int most = Math.min(FURTHEST, before.size() + after.size());
    int[] furthest = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int steps = 0; steps <= most; steps++) {
      for (int k = -steps; k <= steps; k += 2) {
        boolean down = k == -steps || k != steps && furthest[most + k] < furthest[most + k + 2];
        int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
        while (x < before.size()
            && x - k < after.size()
            && x - k >= 0
            && before.get(x).equals(after.get(x - k))) {
          x++;
        }
        furthest[most + k + 1] = x;
        if (x >= before.size() && x - k >= after.size()) {
          trace.add(copy(furthest, most, steps));
          return back(trace, before.size(), after.size());
        }
      }
      trace.add(copy(furthest, most, steps));
    }
    return List.of();
  }

  /// The diagonals from `-steps` to `steps`.
  private static int[] copy(int[] furthest, int most, int steps) {
    int[] copy = new int[2 * steps + 1];
    System.arraycopy(furthest, most + 1 - steps, copy, 0, copy.length);
    return copy;
  }

  private static List<Kept> back(List<int[]> trace, int before, int after) {
    List<Kept> kept = new ArrayList<>();
    int x = before;
    int y = after;
    for (int steps = trace.size() - 1; steps > 0; steps--) {
      int[] last = trace.get(steps - 1);
      int k = x - y;
      boolean down = k == -steps || k != steps && at(last, steps, k - 1) < at(last, steps, k + 1);
      int from = down ? k + 1 : k - 1;
      int fromX = at(last, steps, from);
      int start = down ? fromX : fromX + 1;
      if (x > start) {
        kept.add(new Kept(start, start - k, x - start));
      }
      x = fromX;
      y = fromX - from;
    }
    if (x > 0) {
      kept.add(new Kept(0, 0, x));
    }
    Collections.reverse(kept);
    return kept;
  }

  /// The furthest point of a diagonal after one step less; before the start where it was not
  /// reached.
  private static int at(int[] last, int steps, int k) {
    int index = k + steps - 1;
    return index < 0 || index >= last.length ? -1 : last[index];
  }
}
