package plandraft.markup;

import java.util.ArrayList;
import java.util.List;

/// The footnotes of an RTF text, which stand where their marks do until their paragraph ends.
final class RtfNotes {
  private final StringBuilder open = new StringBuilder();
  private final List<String> behind = new ArrayList<>();
  private int marked;

  /// Words of the note being read.
  void words(String words) {
    open.append(words);
  }

  /// Ends the note being read: its mark, or nothing if it says nothing.
  String end() {
    String words = open.toString().replaceAll("\\s+", " ").strip();
    open.setLength(0);
    if (words.isEmpty()) {
      return "";
    }
    String mark = "[" + ++marked + "]";
    behind.add(mark + words);
    return mark;
  }

  /// The notes whose marks came since this was asked last.
  List<String> take() {
    List<String> taken = List.copyOf(behind);
    behind.clear();
    return taken;
  }
}
