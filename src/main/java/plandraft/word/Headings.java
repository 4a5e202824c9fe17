package plandraft.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Change;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Style;

/// The headings a table of contents lists, each with a bookmark its entry leads to.
final class Headings {
  private final Map<String, Integer> outline;
  private final int levels;
  private final boolean linked;
  private int passed;

  private Headings(Map<String, Integer> outline, List<Contents> contents, Document document) {
    this.outline = outline;
    this.levels = contents.stream().mapToInt(Contents::levels).max().orElse(0);
    long listed =
        document.blocks().filter(block -> block instanceof Paragraph p && isListed(p)).count();
    this.linked = contents.stream().allMatch(table -> table.entries().size() == listed);
  }

  /// The headings of `document`, listed as far as its contents go.
  static Headings of(Document document) {
    Map<String, Integer> outline = new HashMap<>();
    for (Style style : document.styles()) {
      style.outline().ifPresent(level -> outline.put(style.id(), level));
    }
    List<Contents> contents =
        document.blocks().filter(Contents.class::isInstance).map(Contents.class::cast).toList();
    return new Headings(outline, contents, document);
  }

  /// The bookmark of the next paragraph of the document if it is a heading that is listed.
  Optional<String> next(Paragraph paragraph) {
    return isListed(paragraph) ? Optional.of(bookmark(passed++)) : Optional.empty();
  }

  /// The bookmark that an entry of the contents leads to; nothing if the entries are not the
  /// headings one by one.
  Optional<String> target(int entry) {
    return linked ? Optional.of(bookmark(entry)) : Optional.empty();
  }

  private boolean isListed(Paragraph paragraph) {
    Integer level = outline.get(paragraph.style());
    boolean gone = paragraph.change().filter(Change::takesAway).isPresent();
    return level != null && level < levels && !gone;
  }

  private static String bookmark(int number) {
    return "_Toc" + (10_000_000 + number);
  }
}
