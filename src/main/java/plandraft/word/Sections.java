package plandraft.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.office.Markup;

/// The page setups of a document's parts; a part whose footers are those of the one before it takes
/// them over.
///
/// @param footers for each part the relationships of its new footers, odd then even, or none
record Sections(List<Part> parts, List<List<String>> footers) {
  private static final int HEADER = 851;

  /// Adds the footers of `parts` to the package.
  static Sections of(List<Part> parts, Skeleton skeleton) throws IOException {
    List<List<String>> footers = new ArrayList<>();
    PageSetup before = null;
    for (Part part : parts) {
      PageSetup page = part.page();
      boolean same = before == null ? page.number() == Number.NONE : carriesOn(before, page);
      footers.add(
          same
              ? List.of()
              : List.of(
                  skeleton.footer(new Footer(page, false)),
                  skeleton.footer(new Footer(page, true))));
      before = page;
    }
    return new Sections(parts, footers);
  }

  private static boolean carriesOn(PageSetup before, PageSetup page) {
    return page.number() == before.number()
        && (page.number() != Number.SIDE || page.equals(before));
  }

  /// Writes the setup of part `number`.
  void write(int number, Markup xml) throws IOException {
    PageSetup page = parts.get(number).page();
    xml.put("<w:sectPr>");
    List<String> own = footers.get(number);
    for (int i = 0; i < own.size(); i++) {
      xml.put("<w:footerReference w:type=\"").put(i == 0 ? "default" : "even");
      xml.put("\" r:id=\"").put(own.get(i)).put("\"/>");
    }
    xml.put("<w:pgSz w:w=\"").put(page.width()).put("\" w:h=\"").put(page.height()).put("\"");
    xml.put(page.landscape() ? " w:orient=\"landscape\"/>" : "/>");
    xml.put("<w:pgMar w:top=\"").put(page.top()).put("\" w:right=\"").put(page.right());
    xml.put("\" w:bottom=\"").put(page.bottom()).put("\" w:left=\"").put(page.left());
    xml.put("\" w:header=\"").put(HEADER).put("\" w:footer=\"").put(page.footer());
    xml.put("\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"");
    xml.put(page.linePitch()).put("\"/></w:sectPr>");
  }
}
