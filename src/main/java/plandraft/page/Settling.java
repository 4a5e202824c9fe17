package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.page.Chunk.GridRow;

/// Sets rows free that are to stay together but do not fit a page, for word processors leave pages
/// empty where they are asked for what cannot be; and those that end a page as they are, for
/// LibreOffice ends their merged cell a row too early. The rows of a table that goes on over the
/// page say how high they are: LibreOffice lays such a table out a few rows a page at first, and
/// leaves cells merged over rows it moves back as they were.
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
    Set<Integer> ends = Filling.ends(part.page(), chunks);
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        while (!(chunks.get(at) instanceof GridRow)) {
          at++;
        }
        int end = at + table.rows().size();
        blocks.set(i, settled(table, chunks, at, ends));
        at = end;
      }
    }
    return new Part(part.page(), blocks);
  }

  /// Whether words in a merged cell make a row higher, which word processors would leave to the
  /// last.
  private static boolean isStretched(Chunk chunk) {
    return chunk instanceof GridRow row && row.grid().isStretched(row.number());
  }

  /// Whether the row at `at` belongs to a chain that begins a page: set free, its first rows would
  /// go back to the page before.
  private static boolean beginsPage(List<Chunk> chunks, int first, int at, Set<Integer> ends) {
    int from = at;
    while (from > first && chunks.get(from - 1).keepWithNext() && !ends.contains(from - 1)) {
      from--;
    }
    return from > first && ends.contains(from - 1);
  }

  /// The table whose rows are the chunks from `first` on.
  private static Table settled(Table table, List<Chunk> chunks, int first, Set<Integer> ends) {
    int count = table.rows().size();
    List<Table.Row> rows = new ArrayList<>();
    boolean endsPage = false;
    boolean crosses = IntStream.range(first, first + count - 1).anyMatch(ends::contains);
    for (int i = count - 1; i >= 0; i--) {
      Table.Row row = table.rows().get(i);
      boolean kept = row.keepWithNext() && chunks.get(first + i).keepWithNext();
      boolean last = i < count - 1 && ends.contains(first + i);
      endsPage = i >= table.headerRows() && (last || kept && endsPage);
      boolean free = endsPage && !beginsPage(chunks, first, first + i, ends);
      boolean known = i < table.headerRows() || crosses || isStretched(chunks.get(first + i));
      int height = known ? chunks.get(first + i).height() : row.leastHeight();
      rows.addFirst(new Table.Row(row.cells(), kept && !free, height, row.anchor()));
    }
    return table.of(rows);
  }
}
