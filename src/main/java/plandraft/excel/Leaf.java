package plandraft.excel;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.Paragraph;
import plandraft.document.Table;

/// One sheet: a table, and the paragraphs above and below it where they belong to it alone.
record Leaf(List<Paragraph> above, Table table, List<Paragraph> below) {
  /// The sheets of `document`, one a table. The paragraphs of a part that holds nothing else but
  /// one table come along; running text around a table does not.
  static List<Leaf> of(Document document) {
    List<Leaf> leaves = new ArrayList<>();
    for (Part part : document.parts()) {
      List<Table> tables =
          part.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
      if (tables.size() == 1) {
        leaves.add(around(tables.getFirst(), part.blocks(), document));
      } else {
        tables.forEach(table -> leaves.add(new Leaf(List.of(), table, List.of())));
      }
    }
    return leaves;
  }

  /// How many rows `leaves` fill.
  static long rows(List<Leaf> leaves) {
    return leaves.stream()
        .mapToLong(leaf -> leaf.above.size() + leaf.table.rows().size() + leaf.below.size())
        .sum();
  }

  private static Leaf around(Table table, List<Block> blocks, Document document) {
    int at = blocks.indexOf(table);
    List<Paragraph> above = paragraphs(blocks.subList(0, at));
    List<Paragraph> below = paragraphs(blocks.subList(at + 1, blocks.size()));
    boolean alone = above.size() + below.size() == blocks.size() - 1;
    boolean prose = above.stream().anyMatch(paragraph -> isProse(paragraph, document));
    return alone && !prose ? new Leaf(above, table, below) : new Leaf(List.of(), table, List.of());
  }

  /// Running text and headings begin with an indent; titles, captions and notes do not.
  private static boolean isProse(Paragraph paragraph, Document document) {
    return document.styles().stream()
        .anyMatch(style -> style.id().equals(paragraph.style()) && style.firstLine() > 0);
  }

  private static List<Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }
}
