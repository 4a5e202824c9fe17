package plandraft.ui.write;

import java.util.List;

/// Where two lists differ: the elements from `from` up to `oldTo` gave way to those from `from` up
/// to `newTo`.
record Window(int from, int oldTo, int newTo) {
  /// The smallest window outside of which the lists are equal.
  static Window of(List<?> old, List<?> next) {
    int shorter = Math.min(old.size(), next.size());
    int from = 0;
    while (from < shorter && old.get(from).equals(next.get(from))) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && old.get(old.size() - 1 - same).equals(next.get(next.size() - 1 - same))) {
      same++;
    }
    return new Window(from, old.size() - same, next.size() - same);
  }

  /// Whether nothing differs.
  boolean isEmpty() {
    return from == oldTo && from == newTo;
  }
}
