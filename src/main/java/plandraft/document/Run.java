package plandraft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words of one look within a paragraph; a line feed breaks the line.
///
/// @param font replaces the style's Chinese font, such as 楷体_GB2312 for a lead-in
/// @param change how it came in or goes out
/// @param restyling how words that stayed looked before
public record Run(
    String text,
    boolean bold,
    Optional<String> font,
    Optional<Change> change,
    Optional<Restyling<Look>> restyling) {
  /// How words look that are not as their style has them.
  public record Look(boolean bold, Optional<String> font) {}

  /// Words that were not changed.
  public Run(String text, boolean bold, Optional<String> font) {
    this(text, bold, font, Optional.empty(), Optional.empty());
  }

  /// Words as their style has them.
  public static Run of(String text) {
    return new Run(text, false, Optional.empty());
  }

  /// Other words that look like these.
  public Run saying(String next) {
    return new Run(next, bold, font, change, restyling);
  }

  /// These words with a change on them.
  public Run changed(Change next) {
    return new Run(text, bold, font, Optional.of(next), restyling);
  }

  /// How these words look.
  public Look look() {
    return new Look(bold, font);
  }

  /// These words with a change of their look on them.
  public Run restyled(Restyling<Look> next) {
    return new Run(text, bold, font, change, Optional.of(next));
  }

  /// What stands in `runs` between two positions, counted in UTF-16 units.
  public static List<Run> between(List<Run> runs, int from, int to) {
    List<Run> between = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, run.text().length());
      if (start < end) {
        between.add(run.saying(run.text().substring(start, end)));
      }
      at += run.text().length();
    }
    return between;
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
          open.add(run.saying(lines[i]));
        }
      }
    }
    paragraphs.add(open);
    return paragraphs;
  }
}
