package plandraft.review.returned;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;

/// Which lines of a document that came back are which of those sent: by what they show, else by
/// their words, else by like words between others that were found.
final class Alignment {
  private static final int NONE = -1;

  /// More pairs than this are not compared letter by letter.
  private static final long MOST_PAIRS = 40_000;

  private final List<Line> sent;
  private final List<Line> returned;
  private final int[] sentOf;
  private final int[] returnedOf;

  private Alignment(List<Line> sent, List<Line> returned) {
    this.sent = sent;
    this.returned = returned;
    this.sentOf = new int[returned.size()];
    this.returnedOf = new int[sent.size()];
    Arrays.fill(sentOf, NONE);
    Arrays.fill(returnedOf, NONE);
  }

  static Alignment of(List<Line> sent, List<Line> returned) {
    Alignment alignment = new Alignment(sent, returned);
    alignment.byAnchors();
    alignment.byWords();
    alignment.byLikeness();
    return alignment;
  }

  /// Which of the lines sent the returned one is, counted from 0.
  Optional<Integer> sent(int line) {
    return sentOf[line] == NONE ? Optional.empty() : Optional.of(sentOf[line]);
  }

  /// Which of the lines returned the sent one is, counted from 0.
  Optional<Integer> returned(int line) {
    return returnedOf[line] == NONE ? Optional.empty() : Optional.of(returnedOf[line]);
  }

  /// The last line sent that came back before the returned one.
  Optional<Integer> before(int line) {
    for (int i = line - 1; i >= 0; i--) {
      if (sentOf[i] != NONE) {
        return Optional.of(sentOf[i]);
      }
    }
    return Optional.empty();
  }

  /// How many of the lines sent came back.
  long found() {
    return Arrays.stream(returnedOf).filter(line -> line != NONE).count();
  }

  private void byAnchors() {
    Map<Anchor, Integer> shown = new HashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      for (Anchor anchor : sent.get(i).anchors()) {
        shown.putIfAbsent(anchor, i);
      }
    }
    for (int i = 0; i < returned.size(); i++) {
      for (Anchor anchor : returned.get(i).anchors()) {
        int at = shown.getOrDefault(anchor, NONE);
        if (at != NONE && pair(at, i)) {
          break;
        }
      }
    }
  }

  private void byWords() {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      if (returnedOf[i] == NONE) {
        waiting.computeIfAbsent(sent.get(i).text(), _ -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < returned.size(); i++) {
      Deque<Integer> same = waiting.getOrDefault(returned.get(i).text(), new ArrayDeque<>());
      if (sentOf[i] == NONE && !same.isEmpty()) {
        pair(same.remove(), i);
      }
    }
  }

  /// Pairs what stands between the same neighbours by likeness, the first first.
  private void byLikeness() {
    int from = 0;
    int below = 0;
    for (int i = 0; i <= returned.size(); i++) {
      boolean found = i == returned.size() || sentOf[i] != NONE;
      if (found) {
        int above = i == returned.size() ? sent.size() : sentOf[i];
        between(from, i, below, above);
        from = i + 1;
        below = above + 1;
      }
    }
  }

  private void between(int from, int to, int below, int above) {
    if ((long) (to - from) * (above - below) > MOST_PAIRS) {
      return;
    }
    int next = below;
    for (int i = from; i < to; i++) {
      for (int k = next; k < above; k++) {
        if (returnedOf[k] == NONE && Likeness.alike(sent.get(k).text(), returned.get(i).text())) {
          pair(k, i);
          next = k + 1;
          break;
        }
      }
    }
  }

  private boolean pair(int inSent, int inReturned) {
    if (returnedOf[inSent] != NONE || sentOf[inReturned] != NONE) {
      return false;
    }
    returnedOf[inSent] = inReturned;
    sentOf[inReturned] = inSent;
    return true;
  }
}
