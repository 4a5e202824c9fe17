package plandraft.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A paragraph of runs in one style.
///
/// @param style the id of its style
/// @param anchor the part of the plan it shows
/// @param newPage whether it starts a page
/// @param change how it came in or goes out as a paragraph of its own
/// @param restyling how a paragraph that stayed was set before
public record Paragraph(
    String style,
    List<Run> runs,
    Optional<Anchor> anchor,
    boolean newPage,
    Optional<Change> change,
    Optional<Restyling<Setting>> restyling)
    implements Block {
  /// How a paragraph is set.
  public record Setting(String style, boolean newPage) {}

  public Paragraph {
    runs = List.copyOf(runs);
  }

  /// A paragraph that was not changed.
  public Paragraph(String style, List<Run> runs, Optional<Anchor> anchor, boolean newPage) {
    this(style, runs, anchor, newPage, Optional.empty(), Optional.empty());
  }

  /// A paragraph of plain words that shows no part of the plan.
  public static Paragraph of(String style, String words) {
    List<Run> runs = words.isEmpty() ? List.of() : List.of(Run.of(words));
    return new Paragraph(style, runs, Optional.empty(), false);
  }

  /// This paragraph showing `part` of the plan.
  public Paragraph at(Anchor part) {
    return new Paragraph(style, runs, Optional.of(part), newPage, change, restyling);
  }

  /// This paragraph on a new page.
  public Paragraph onNewPage() {
    return new Paragraph(style, runs, anchor, true, change, restyling);
  }

  /// This paragraph of other runs.
  public Paragraph withRuns(List<Run> next) {
    return new Paragraph(style, next, anchor, newPage, change, restyling);
  }

  /// How it is set.
  public Setting setting() {
    return new Setting(style, newPage);
  }

  /// This paragraph with a change of its setting on it.
  public Paragraph restyled(Restyling<Setting> next) {
    return new Paragraph(style, runs, anchor, newPage, change, Optional.of(next));
  }

  /// The words without their look.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
