package plandraft.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;

/// One thing in which two plans differ.
public sealed interface Difference {
  /// Where: in the older plan for what was deleted, else in the newer.
  Place place();

  /// A place that the older plan has not.
  ///
  /// @param home what it stands in
  /// @param after what it stands behind there; empty for the first
  /// @param within whether what it stands in was added too
  record Added(Place place, Place home, Optional<Place> after, boolean within, List<Said> says)
      implements Difference {
    public Added {
      says = List.copyOf(says);
    }
  }

  /// A place that the newer plan has no longer.
  ///
  /// @param within whether what it stood in was deleted too
  record Deleted(Place place, Place home, boolean within, List<Said> says) implements Difference {
    public Deleted {
      says = List.copyOf(says);
    }
  }

  /// A place that stands elsewhere than it did.
  ///
  /// @param from what it stood in
  /// @param home what it stands in
  /// @param after what it stands behind there; empty for the first
  record Moved(Place place, Place from, Place home, Optional<Place> after, List<Said> says)
      implements Difference {
    public Moved {
      says = List.copyOf(says);
    }
  }

  /// A place of which words that stayed are emphasised otherwise.
  record Restyled(Place place, List<Emphasising> words) implements Difference {
    public Restyled {
      words = List.copyOf(words);
    }
  }

  /// Words that stayed, emphasised otherwise.
  record Emphasising(String words, Emphasis was, Emphasis is) {
    /// What of the text that two have in common is emphasised otherwise.
    static List<Emphasising> between(Said before, Said after) {
      List<Emphasising> all = new ArrayList<>();
      if (before.runs().isEmpty() && after.runs().isEmpty()) {
        return all;
      }
      int i = 0;
      int j = 0;
      for (Wording stretch : Wording.between(before.text(), after.text())) {
        int length = stretch.text().length();
        if (stretch.kind() == Wording.Kind.KEPT) {
          kept(before, i, after, j, length, all);
        }
        i += stretch.kind() == Wording.Kind.INSERTED ? 0 : length;
        j += stretch.kind() == Wording.Kind.DELETED ? 0 : length;
      }
      return all;
    }

    private static void kept(
        Said before, int i, Said after, int j, int length, List<Emphasising> all) {
      int from = 0;
      for (int at = 1; at <= length; at++) {
        Emphasis was = before.emphasis(i + from);
        Emphasis is = after.emphasis(j + from);
        boolean ends =
            at == length || before.emphasis(i + at) != was || after.emphasis(j + at) != is;
        if (ends && was != is) {
          all.add(new Emphasising(after.text().substring(j + from, j + at), was, is));
        }
        from = ends ? at : from;
      }
    }
  }

  /// A place that says something else; what one plan does not say is blank there.
  record Changed(Place place, Said before, Said after) implements Difference {
    /// What was changed, word by word.
    public List<Wording> words() {
      return Wording.between(before.text(), after.text());
    }

    /// How far a quantity moved.
    public Optional<Shift> shift() {
      return before.value().isPresent() && after.value().isPresent()
          ? Shift.of(before.value().get(), after.value().get(), after.unit())
          : Optional.empty();
    }

    /// Whether a section, a table or another thing with a title is called otherwise.
    public boolean renamed() {
      return after.field() == Field.TITLE || after.field() == Field.NAME;
    }
  }
}
