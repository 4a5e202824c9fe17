package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;

/// 版记 at the end of a document on the page where it belongs, as word processors need it said: on a
/// page of its own where the text ends on an odd one, behind an empty page where the text has
/// filled an even one; then neither is numbered (GB/T 9704-2012, 7.5).
final class Imprint {
  private Imprint() {}

  /// `document` with its 版记 in a part of its own unless it stands below the text.
  static Document settled(Document document) {
    if (document.parts().isEmpty() || document.parts().getLast().blocks().isEmpty()) {
      return document;
    }
    Part last = document.parts().getLast();
    if (!(last.blocks().getLast() instanceof Band band) || !band.atFoot()) {
      return document;
    }
    List<Part> parts = new ArrayList<>(document.parts());
    List<Block> text = last.blocks().subList(0, last.blocks().size() - 1);
    parts.removeLast();
    if (!text.isEmpty()) {
      parts.add(new Part(last.page(), text));
    }
    int more = count(document) - count(of(document, parts));
    if (more == 0) {
      return document;
    }
    PageSetup page = more > 1 ? last.page().unnumbered() : last.page();
    if (more > 1) {
      parts.add(new Part(page, List.of()));
    }
    parts.add(new Part(page, List.of(band)));
    return of(document, parts);
  }

  private static int count(Document document) {
    List<Integer> pages = new ArrayList<>();
    Pages.eachBegun(document, page -> pages.add(page.number()));
    return pages.size();
  }

  private static Document of(Document document, List<Part> parts) {
    return new Document(
        document.name(), document.origin(), document.styles(), parts, document.notes());
  }
}
