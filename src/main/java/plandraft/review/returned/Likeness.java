package plandraft.review.returned;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are: the share of their pairs of neighbouring letters that both have (Dice's
/// coefficient).
final class Likeness {
  private static final double ENOUGH = 0.5;

  private Likeness() {}

  /// Whether one can be taken for the other, changed.
  static boolean alike(String one, String other) {
    return of(one, other) >= ENOUGH;
  }

  /// The likeness from 0 to 1; blank texts are like nothing.
  static double of(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(pair(one, i), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      int left = pairs.getOrDefault(pair(other, i), 0);
      if (left > 0) {
        common++;
        pairs.put(pair(other, i), left - 1);
      }
    }
    int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
