package plandraft.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import plandraft.document.Document;
import plandraft.document.Style;

/// Breaks a document into its pages, numbered through.
public final class Pages {
  private Pages() {}

  /// The pages of a document; one without parts has none.
  public static List<Page> of(Document document) {
    List<Page> pages = new ArrayList<>();
    each(document, pages::add);
    return List.copyOf(pages);
  }

  /// Hands every page of a document to `reader` as soon as it is full.
  public static void each(Document document, Consumer<Page> reader) {
    each(document, true, reader);
  }

  /// Hands every page to `reader` with the blocks that begin on it, but nothing drawn.
  static void eachBegun(Document document, Consumer<Page> reader) {
    each(document, false, reader);
  }

  private static void each(Document document, boolean drawn, Consumer<Page> reader) {
    Map<String, Style> styles = styles(document);
    int number = 1;
    for (Document.Part part : document.onPaper().parts()) {
      Filling filling = new Filling(part.page(), number, drawn, reader);
      filling.fill(new Flow(styles, part.page()).chunks(part.blocks()));
      number = filling.close();
    }
  }

  /// The document with what only its pages tell: tables too wide for a page in parts, page numbers
  /// in its contents, table rows kept together only where they fit a page, and 版记 on the page it
  /// belongs to. What is written to a file is settled before.
  public static Document settled(Document document) {
    return PageNumbers.in(Settling.of(Imprint.settled(document.onPaper())));
  }

  /// The styles of a document by their ids, in their order.
  static Map<String, Style> styles(Document document) {
    Map<String, Style> styles = new LinkedHashMap<>();
    document.styles().forEach(style -> styles.put(style.id(), style));
    return styles;
  }
}
