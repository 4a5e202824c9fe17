package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Block;
import plandraft.document.Change;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.document.Style;

/// Fills the tables of contents of a document with the pages its headings stand on.
final class PageNumbers {
  private PageNumbers() {}

  /// The document with page numbers in its contents; an entry belongs to the heading of the same
  /// words that comes next.
  static Document in(Document document) {
    boolean lists = document.blocks().anyMatch(Contents.class::isInstance);
    return lists ? numbered(document, headings(document)) : document;
  }

  private static Document numbered(Document document, List<Heading> headings) {
    List<Part> parts =
        document.parts().stream()
            .map(
                part ->
                    new Part(
                        part.page(),
                        part.blocks().stream().map(block -> numbered(block, headings)).toList()))
            .toList();
    return new Document(
        document.name(), document.origin(), document.styles(), parts, document.notes());
  }

  private record Heading(String text, int page) {}

  private static List<Heading> headings(Document document) {
    Map<String, Optional<Integer>> outline =
        document.styles().stream().collect(Collectors.toMap(Style::id, Style::outline));
    List<Heading> headings = new ArrayList<>();
    Pages.eachBegun(
        document,
        page -> {
          for (Block block : page.begins()) {
            if (block instanceof Paragraph paragraph
                && outline.get(paragraph.style()).isPresent()) {
              headings.add(new Heading(staying(paragraph), page.number()));
            }
          }
        });
    return headings;
  }

  /// The words of a heading once its changes are accepted, as the contents have them.
  private static String staying(Paragraph heading) {
    return heading.runs().stream()
        .filter(run -> run.change().filter(Change::takesAway).isEmpty())
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static Block numbered(Block block, List<Heading> headings) {
    if (!(block instanceof Contents contents)) {
      return block;
    }
    List<Contents.Entry> entries = new ArrayList<>();
    int next = 0;
    for (Contents.Entry entry : contents.entries()) {
      int at = next;
      while (at < headings.size() && !headings.get(at).text().startsWith(entry.text())) {
        at++;
      }
      boolean found = at < headings.size();
      entries.add(
          new Contents.Entry(
              entry.level(),
              entry.text(),
              found ? Optional.of(headings.get(at).page()) : Optional.empty()));
      next = found ? at + 1 : next;
    }
    return new Contents(contents.style(), contents.levels(), entries);
  }
}
