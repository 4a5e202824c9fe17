package plandraft.review;

import java.util.List;
import java.util.Optional;
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
