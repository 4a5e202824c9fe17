package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// How much of a row of things an edit left as it was: so many at its beginning and so many at its
/// end, for what an edit touches stands together.
record Untouched(int head, int tail) {

  /// What of the row `before` stands in the row `now` again.
  static <A, B> Untouched of(List<A> before, List<B> now, BiPredicate<A, B> same) {
    int most = Math.min(before.size(), now.size());
    int head = 0;
    while (head < most && same.test(before.get(head), now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && same.test(fromEnd(before, tail), fromEnd(now, tail))) {
      tail++;
    }
    return new Untouched(head, tail);
  }

  private static <T> T fromEnd(List<T> row, int index) {
    return row.get(row.size() - 1 - index);
  }

  /// What was touched of one of the rows.
  <T> List<T> touched(List<T> row) {
    return row.subList(head, row.size() - tail);
  }

  /// A row with other things in the place of those touched.
  <T> List<T> around(List<T> row, List<T> instead) {
    List<T> next = new ArrayList<>(head + instead.size() + tail);
    next.addAll(row.subList(0, head));
    next.addAll(instead);
    next.addAll(row.subList(row.size() - tail, row.size()));
    return next;
  }
}
