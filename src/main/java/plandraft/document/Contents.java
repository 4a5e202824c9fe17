package plandraft.document;

import java.util.List;
import java.util.Optional;

/// A table of contents of the headings of outline levels 0 to `levels - 1`.
public record Contents(int levels, List<Entry> entries) implements Block {
  public Contents {
    entries = List.copyOf(entries);
  }

  /// One heading; the page is empty while nobody has counted pages.
  public record Entry(int level, String text, Optional<Integer> page) {}
}
