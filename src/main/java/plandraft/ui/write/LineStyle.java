package plandraft.ui.write;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the editor's paragraphs carry: their line, with its ids, and its marks.
record LineStyle(Line line, Set<Mark> marks) {
  LineStyle {
    marks = Set.copyOf(marks);
  }

  /// The names by which the style sheet tells lines apart.
  Set<String> classes() {
    Stream<String> marked =
        marks.stream()
            .flatMap(
                mark ->
                    switch (mark) {
                      case COMMENTED -> Stream.of("commented");
                      case COMMENTED_WITHIN -> Stream.empty();
                      case TO_CHECK -> Stream.of("to-check");
                    });
    return Stream.concat(ofLine(), marked).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> ofLine() {
    return switch (line) {
      case Line.Heading heading -> Stream.of("heading", level(heading.level()));
      case Line.TaskTitle title -> Stream.of("heading", level(title.level()));
      case Line.TaskGoal _ -> Stream.of("goal");
      case Line.PanelTitle _ -> Stream.of("framed", "panel-title");
      case Line.Standing _ -> Stream.of("standing");
      case Line.Prose prose ->
          Stream.concat(
              prose.panel().stream().map(_ -> "framed"),
              prose.form() == Form.CENTRED ? Stream.of("centred") : Stream.of());
      case Line.Vacant vacant ->
          Stream.concat(Stream.of("vacant"), vacant.panel().stream().map(_ -> "framed"));
    };
  }

  private static String level(int level) {
    return "level-" + Math.min(level, 3);
  }
}
