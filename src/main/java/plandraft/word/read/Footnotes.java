package plandraft.word.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plandraft.document.Block;

/// The notes at the foot of pages and at the end of a Word file.
final class Footnotes {
  /// Which notes: those at the foot of pages or those at the end.
  enum Kind {
    FOOT("footnotes", "footnote"),
    END("endnotes", "endnote");

    private final String part;
    private final String element;

    Kind(String part, String element) {
      this.part = part;
      this.element = element;
    }

    /// The relationship of the part that holds them.
    String part() {
      return part;
    }

    /// What each of them is called there.
    String element() {
      return element;
    }
  }

  private record Key(Kind kind, String id) {}

  private final Map<Key, List<Block>> notes = new HashMap<>();
  private int marked;

  /// Adds a note.
  void put(Kind kind, String id, List<Block> blocks) {
    notes.put(new Key(kind, id), blocks);
  }

  /// Marks the next place that refers to a note: its mark, or nothing if there is no such note.
  String mark(Kind kind, String id, List<Block> behind) {
    List<Block> blocks = notes.get(new Key(kind, id));
    if (blocks == null || blocks.isEmpty()) {
      return "";
    }
    String mark = "[" + ++marked + "]";
    List<Block> numbered = new ArrayList<>(blocks);
    numbered.set(0, Lines.before(mark, blocks.getFirst()));
    behind.addAll(numbered);
    return mark;
  }
}
