package plandraft.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Run;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Table;
import plandraft.office.Markup;

/// A table of fixed column widths, its merged cells as `vMerge` and `gridSpan`.
final class Grid {
  private static final String RULES =
      Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
          .map(
              side ->
                  "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                      .formatted(side))
          .reduce("<w:tblBorders>", String::concat)
          .concat("</w:tblBorders>");

  private static final String LAYOUT =
      """
      <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/>\
      <w:right w:w="85" w:type="dxa"/></w:tblCellMar>""";

  private final Markup xml;
  private final Margin margin;
  private final Prose prose;
  private final Tracking tracking;

  Grid(Markup xml, Margin margin, Prose prose, Tracking tracking) {
    this.tracking = tracking;
    this.xml = xml;
    this.margin = margin;
    this.prose = prose;
  }

  /// Writes `table`; `written` hears of every row.
  void write(Table table, Runnable written) throws IOException {
    int width = table.columns().stream().mapToInt(Integer::intValue).sum();
    xml.put("<w:tbl><w:tblPr><w:tblW w:w=\"").put(width).put("\" w:type=\"dxa\"/>");
    xml.put("<w:jc w:val=\"center\"/>").put(table.frame() ? RULES : "").put(LAYOUT);
    if (!table.name().isBlank()) {
      xml.put("<w:tblCaption w:val=\"").text(table.name()).put("\"/>");
    }
    xml.put("</w:tblPr><w:tblGrid>");
    for (int column : table.columns()) {
      xml.put("<w:gridCol w:w=\"").put(column).put("\"/>");
    }
    xml.put("</w:tblGrid>");
    List<List<Slot>> rows = Spans.of(table);
    for (int i = 0; i < rows.size(); i++) {
      row(table, i, rows.get(i));
      written.run();
    }
    xml.put("</w:tbl>");
  }

  private void row(Table table, int number, List<Slot> slots) throws IOException {
    Table.Row row = table.rows().get(number);
    boolean header = number < table.headerRows();
    xml.put("<w:tr><w:trPr><w:cantSplit/>");
    if (row.leastHeight() > 0) {
      xml.put("<w:trHeight w:val=\"").put(row.leastHeight()).put("\" w:hRule=\"atLeast\"/>");
    }
    xml.put(header ? "<w:tblHeader/>" : "");
    tracking.mark(row.change());
    xml.put("</w:trPr>");
    Optional<Slot> named = row.anchor().isPresent() ? first(slots) : Optional.empty();
    for (Slot slot : slots) {
      boolean names = named.isPresent() && named.get() == slot;
      cell(table, row, slot, names ? row.anchor() : Optional.empty());
    }
    xml.put("</w:tr>");
  }

  /// The cell that stands for the whole row: the first that is its own alone.
  private static Optional<Slot> first(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.begins() && slot.cell().rowSpan() == 1)
        .findFirst()
        .or(() -> slots.stream().filter(Slot::begins).findFirst());
  }

  private void cell(Table table, Table.Row row, Slot slot, Optional<Anchor> rowAnchor)
      throws IOException {
    Cell cell = slot.cell();
    xml.put("<w:tc><w:tcPr><w:tcW w:w=\"")
        .put(cell.width(table.columns()))
        .put("\" w:type=\"dxa\"/>");
    if (cell.columnSpan() > 1) {
      xml.put("<w:gridSpan w:val=\"").put(cell.columnSpan()).put("\"/>");
    }
    if (cell.rowSpan() > 1) {
      xml.put("<w:vMerge w:val=\"").put(slot.begins() ? "restart" : "continue").put("\"/>");
    }
    xml.put("<w:vAlign w:val=\"center\"/></w:tcPr>");
    if (slot.begins()) {
      content(row, cell, rowAnchor);
    } else {
      paragraph(row, cell);
      xml.put("</w:p>");
    }
    xml.put("</w:tc>");
  }

  private void content(Table.Row row, Cell cell, Optional<Anchor> rowAnchor) throws IOException {
    paragraph(row, cell);
    String closeRow = margin.open(rowAnchor, xml);
    String closeCell = margin.open(cell.anchor(), xml);
    List<List<Run>> paragraphs = cell.content().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        xml.put("</w:p>");
        paragraph(row, cell);
      }
      prose.write(paragraphs.get(i));
    }
    xml.put(closeCell).put(closeRow).put("</w:p>");
  }

  private void paragraph(Table.Row row, Cell cell) throws IOException {
    xml.put("<w:p><w:pPr><w:pStyle w:val=\"").text(cell.style()).put("\"/>");
    xml.put(row.keepWithNext() ? "<w:keepNext/></w:pPr>" : "</w:pPr>");
  }
}
