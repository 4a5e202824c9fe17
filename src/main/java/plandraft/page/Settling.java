package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.page.Chunk.GridRow;

/// Sets rows free that are to stay together but do not fit a page: word processors leave pages
/// empty where they are asked for what cannot be.
final class Settling {
  private final Map<String, Style> styles;

  private Settling(Map<String, Style> styles) {
    this.styles = styles;
  }

  static Document of(Document document) {
    Settling settling = new Settling(Pages.styles(document));
    List<Part> parts = document.parts().stream().map(settling::settled).toList();
    return new Document(
        document.name(), document.origin(), document.styles(), parts, document.notes());
  }

  private Part settled(Part part) {
    List<Block> blocks = new ArrayList<>(part.blocks());
    List<Chunk> chunks = new Flow(styles, part.page()).chunks(blocks);
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        while (!(chunks.get(at) instanceof GridRow)) {
          at++;
        }
        int end = at + table.rows().size();
        blocks.set(i, settled(table, chunks.subList(at, end)));
        at = end;
      }
    }
    return new Part(part.page(), blocks);
  }

  private static Table settled(Table table, List<Chunk> chunks) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Table.Row row = table.rows().get(i);
      boolean keeps = row.keepWithNext() && chunks.get(i).keepWithNext();
      rows.add(new Table.Row(row.cells(), keeps, row.anchor()));
    }
    return new Table(table.name(), table.columns(), table.headerRows(), rows, table.frame());
  }
}
