package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// The one stretch outside of which two texts, or two rows of things, are the same: what stands
/// from `from` up to `to` has given way to what stands up to `next`.
///
/// @param from where both begin to differ
/// @param to where the one before ends to differ
/// @param next where the one after ends to differ
public record Window(int from, int to, int next) {
  /// The window of two texts; of several as short, the last.
  public static Window of(String before, String after) {
    return of(before.length(), after.length(), letters(before, after));
  }

  /// The window of two texts; of several as short, the first.
  public static Window first(String before, String after) {
    Same letters = letters(before, after);
    int tail = tail(before.length(), after.length(), 0, letters);
    int most = Math.min(before.length(), after.length()) - tail;
    return new Window(head(most, letters), before.length() - tail, after.length() - tail);
  }

  /// The window of two rows of things; of several as short, the last.
  ///
  /// @param same whether a thing of the one is still a thing of the other
  public static <A, B> Window of(
      List<A> before, List<B> after, BiPredicate<? super A, ? super B> same) {
    return of(
        before.size(), after.size(), (one, other) -> same.test(before.get(one), after.get(other)));
  }

  @FunctionalInterface
  private interface Same {
    boolean at(int before, int after);
  }

  private static Same letters(String before, String after) {
    return (one, other) -> before.charAt(one) == after.charAt(other);
  }

  private static Window of(int before, int after, Same same) {
    int head = head(Math.min(before, after), same);
    int tail = tail(before, after, head, same);
    return new Window(head, before - tail, after - tail);
  }

  private static int head(int most, Same same) {
    int head = 0;
    while (head < most && same.at(head, head)) {
      head++;
    }
    return head;
  }

  private static int tail(int before, int after, int head, Same same) {
    int most = Math.min(before, after) - head;
    int tail = 0;
    while (tail < most && same.at(before - 1 - tail, after - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  /// Whether nothing differs.
  public boolean isEmpty() {
    return from == to && from == next;
  }

  /// How much longer the text has become.
  public int growth() {
    return next - to;
  }

  /// What has given way, of the row `before`.
  public <T> List<T> gone(List<T> before) {
    return before.subList(from, to);
  }

  /// What has come, of the row `after`.
  public <T> List<T> come(List<T> after) {
    return after.subList(from, next);
  }

  /// The row `before` with `instead` where the two differ.
  public <T> List<T> replaced(List<T> before, List<T> instead) {
    List<T> row = new ArrayList<>(before.size() - (to - from) + instead.size());
    row.addAll(before.subList(0, from));
    row.addAll(instead);
    row.addAll(before.subList(to, before.size()));
    return row;
  }
}
