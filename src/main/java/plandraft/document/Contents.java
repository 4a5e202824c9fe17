package plandraft.document;

import java.util.List;
import java.util.Optional;

/// A table of contents of the headings of outline levels 0 to `levels - 1`.
///
/// @param style the id of its lines' style
public record Contents(String style, int levels, List<Entry> entries) implements Block {
  public Contents {
    entries = List.copyOf(entries);
  }

  /// One heading; the page is empty while nobody has counted pages.
  public record Entry(int level, String text, Optional<Integer> page) {}
}
