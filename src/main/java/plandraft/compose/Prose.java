package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.layout.Role;
import plandraft.model.Inline;
import plandraft.model.StageEntry;

/// Running text as runs.
final class Prose {
  private static final String DASHES = "——";
  private static final String CLOSING = "。！？；：，、…";

  private final Material material;

  Prose(Material material) {
    this.material = material;
  }

  /// The runs of a text, live references in words.
  List<Run> runs(List<Inline> inlines) {
    List<Run> runs = new ArrayList<>(inlines.size());
    inlines.forEach(inline -> runs.add(run(inline)));
    return runs;
  }

  /// The runs of an item, its dashes before it.
  List<Run> item(List<Inline> inlines) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(DASHES));
    runs.addAll(runs(inlines));
    return runs;
  }

  private Run run(Inline inline) {
    String words = material.references().print(inline);
    return switch (inline.emphasis()) {
      case NONE -> Run.of(words);
      case BOLD -> new Run(words, true, Optional.empty());
      case KAI -> new Run(words, false, Optional.of(font(Role.STAGE)));
    };
  }

  /// A heading that its paragraph follows in the same line, in the font of headings of `level`.
  Run leadIn(String heading, int level) {
    Style style = material.styles().get(Role.heading(level));
    boolean closed = CLOSING.indexOf(heading.charAt(heading.length() - 1)) >= 0;
    String font = style.eastAsian();
    return new Run(
        closed ? heading : heading + "。",
        style.bold(),
        font.equals(font(Role.BODY)) ? Optional.empty() : Optional.of(font));
  }

  private String font(Role role) {
    return material.styles().get(role).eastAsian();
  }

  /// The stage log told as one sentence; a stage that its event does not name stands behind it.
  String stages() {
    return material.plan().stageLog().stream()
        .map(Prose::told)
        .collect(Collectors.joining("；", "", "。"));
  }

  private static String told(StageEntry entry) {
    String event = entry.event().replaceFirst("[。；，]+$", "");
    boolean named = entry.stage().isBlank() || event.contains(entry.stage());
    String told = entry.when().isBlank() ? event : entry.when() + "，" + event;
    return named ? told : told + "（" + entry.stage() + "）";
  }
}
