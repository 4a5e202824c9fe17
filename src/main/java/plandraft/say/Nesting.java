package plandraft.say;

import java.util.ArrayDeque;
import java.util.Deque;

/// Marks within marks of the same kind: “ ‘ ’ ” and 《 〈 〉 》 take turns, as GB/T 15834 4.8 and 4.15
/// have it.
final class Nesting {
  private static final String QUOTES = "“”‘’";
  private static final String TITLES = "《》〈〉";

  private Nesting() {}

  /// `sentence` with marks that take turns; one whose marks do not pair, such as an excerpt cut off
  /// within a quotation, stays as it is.
  static String of(String sentence) {
    return turned(turned(sentence, QUOTES), TITLES);
  }

  private static String turned(String sentence, String marks) {
    StringBuilder turned = new StringBuilder(sentence);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sentence.length(); i++) {
      int mark = marks.indexOf(sentence.charAt(i));
      boolean opens = mark == 0 || mark == 2;
      boolean closes = mark > 0 && !opens && !open.isEmpty() && open.peek() == mark - 1;
      if (mark == 1 && !closes) {
        return sentence;
      }
      if (opens) {
        turned.setCharAt(i, marks.charAt(open.size() % 2 * 2));
        open.push(mark);
      } else if (closes) {
        open.pop();
        turned.setCharAt(i, marks.charAt(open.size() % 2 * 2 + 1));
      }
    }
    return open.isEmpty() ? turned.toString() : sentence;
  }
}
