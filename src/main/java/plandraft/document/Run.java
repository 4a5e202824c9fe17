package plandraft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words of one look within a paragraph; a line feed breaks the line.
///
/// @param font replaces the style's Chinese font, such as 楷体_GB2312 for a lead-in
public record Run(String text, boolean bold, Optional<String> font) {
  /// Words as their style has them.
  public static Run of(String text) {
    return new Run(text, false, Optional.empty());
  }

  /// Runs parted wherever a line feed stands, at least into one list; empty runs are dropped.
  static List<List<Run>> paragraphs(List<Run> runs) {
    if (runs.stream().allMatch(run -> run.text().indexOf('\n') < 0 && !run.text().isEmpty())) {
      return List.of(runs);
    }
    List<List<Run>> paragraphs = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs) {
      String[] lines = run.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          paragraphs.add(open);
          open = new ArrayList<>();
        }
        if (!lines[i].isEmpty()) {
          open.add(new Run(lines[i], run.bold(), run.font()));
        }
      }
    }
    paragraphs.add(open);
    return paragraphs;
  }
}
