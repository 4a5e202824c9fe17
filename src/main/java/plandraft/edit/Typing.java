package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Text;

/// A change within one paragraph: the positions from `from` up to `to` give way to `inlines`.
/// Positions count UTF-16 units, a live reference being one.
public record Typing(int from, int to, List<Inline> inlines) {
  public Typing {
    inlines = List.copyOf(inlines);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /// The change that types `words` at one position with the emphasis found there.
  public static Typing replace(List<Inline> runs, int from, int to, String words) {
    Emphasis emphasis = emphasisAt(runs, from);
    return new Typing(from, to, words.isEmpty() ? List.of() : List.of(new Text(words, emphasis)));
  }

  /// The runs after this change.
  ///
  /// @throws IndexOutOfBoundsException if the runs are shorter than this change reaches
  public List<Inline> on(List<Inline> runs) {
    int length = length(runs);
    if (to > length) {
      throw new IndexOutOfBoundsException(to + " of " + length);
    }
    List<Inline> next = new ArrayList<>(slice(runs, 0, from));
    next.addAll(inlines);
    next.addAll(slice(runs, to, length));
    return Inline.joined(next);
  }

  /// How many positions the runs have.
  public static int length(List<Inline> runs) {
    return runs.stream().mapToInt(Typing::length).sum();
  }

  /// The runs between two positions.
  public static List<Inline> slice(List<Inline> runs, int from, int to) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Inline run : runs) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, length(run));
      if (start < end) {
        slice.add(
            run instanceof Text text
                ? new Text(text.text().substring(start, end), text.emphasis())
                : run);
      }
      at += length(run);
    }
    return Inline.joined(slice);
  }

  /// The emphasis that words typed at a position take: that of the words before them.
  public static Emphasis emphasisAt(List<Inline> runs, int position) {
    int at = 0;
    for (Inline run : runs) {
      at += length(run);
      if (position <= at && (position > 0 || runs.getFirst() == run)) {
        return run.emphasis();
      }
    }
    return Emphasis.NONE;
  }

  private static int length(Inline run) {
    return run instanceof Text text ? text.text().length() : 1;
  }
}
