package plandraft.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Leaf;

/// The text of one paragraph changed in two places by two copies.
final class Runs {
  private static final String TEXT = "text";

  private Runs() {}

  /// Both changes made; empty where they meet.
  static Optional<List<Tree>> merged(List<Tree> before, List<Tree> ours, List<Tree> theirs) {
    List<Tree> from = letters(before);
    Change one = Change.of(from, letters(ours));
    Change two = Change.of(from, letters(theirs));
    if (one.to() < two.from()) {
      return Optional.of(both(from, one, two));
    }
    return two.to() < one.from() ? Optional.of(both(from, two, one)) : Optional.empty();
  }

  /// The letters from `from` to `to` replaced.
  private record Change(int from, int to, List<Tree> by) {
    static Change of(List<Tree> before, List<Tree> after) {
      int same = 0;
      int shorter = Math.min(before.size(), after.size());
      while (same < shorter && before.get(same).equals(after.get(same))) {
        same++;
      }
      int end = 0;
      while (end < shorter - same
          && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
        end++;
      }
      return new Change(same, before.size() - end, after.subList(same, after.size() - end));
    }
  }

  private static List<Tree> both(List<Tree> before, Change first, Change second) {
    List<Tree> letters = new ArrayList<>(before.subList(0, first.from()));
    letters.addAll(first.by());
    letters.addAll(before.subList(first.to(), second.from()));
    letters.addAll(second.by());
    letters.addAll(before.subList(second.to(), before.size()));
    return joined(letters);
  }

  /// Runs of words as one piece a letter; a live reference is one piece.
  private static List<Tree> letters(List<Tree> runs) {
    List<Tree> letters = new ArrayList<>();
    for (Tree run : runs) {
      if (run instanceof Fields fields && fields.get(TEXT).orElse(run) instanceof Leaf words) {
        String text = words.written();
        Quoted.letters(text).forEach(letter -> letters.add(with(fields, letter)));
      } else {
        letters.add(run);
      }
    }
    return letters;
  }

  private static Fields with(Fields run, String quoted) {
    Map<String, Tree> fields = new LinkedHashMap<>(run.all());
    fields.put(TEXT, new Leaf(quoted));
    return new Fields(fields);
  }

  private static List<Tree> joined(List<Tree> letters) {
    List<Tree> runs = new ArrayList<>();
    for (Tree letter : letters) {
      if (!runs.isEmpty() && sameButText(runs.getLast(), letter)) {
        Fields last = (Fields) runs.removeLast();
        String words = Quoted.joined(text(last), text((Fields) letter));
        runs.add(with(last, words));
      } else {
        runs.add(letter);
      }
    }
    return runs;
  }

  private static boolean sameButText(Tree one, Tree other) {
    return one instanceof Fields first
        && other instanceof Fields second
        && first.get(TEXT).isPresent()
        && second.get(TEXT).isPresent()
        && with(first, "").equals(with(second, ""));
  }

  private static String text(Fields run) {
    return ((Leaf) run.get(TEXT).orElseThrow()).written();
  }
}
