package plandraft.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A paragraph of runs in one style.
///
/// @param style the id of its style
/// @param anchor the part of the plan it shows
/// @param newPage whether it starts a page
public record Paragraph(String style, List<Run> runs, Optional<Anchor> anchor, boolean newPage)
    implements Block {
  public Paragraph {
    runs = List.copyOf(runs);
  }

  /// A paragraph of plain words that shows no part of the plan.
  public static Paragraph of(String style, String words) {
    List<Run> runs = words.isEmpty() ? List.of() : List.of(Run.of(words));
    return new Paragraph(style, runs, Optional.empty(), false);
  }

  /// This paragraph showing `part` of the plan.
  public Paragraph at(Anchor part) {
    return new Paragraph(style, runs, Optional.of(part), newPage);
  }

  /// This paragraph on a new page.
  public Paragraph onNewPage() {
    return new Paragraph(style, runs, anchor, true);
  }

  /// The words without their look.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
