package plandraft.word;

import java.io.IOException;
import plandraft.document.PageSetup;
import plandraft.office.Markup;

/// A page's number "— 1 —", one character in from the outer edge of the type area: right on odd
/// pages, left on even ones (GB/T 9704-2012, 7.5).
///
/// @param even whether it is for even pages
record Footer(PageSetup page, boolean even) {
  /// One character of 四号, 14 pt.
  private static final int CHARACTER = 280;

  /// Writes it as a footer part.
  void write(Markup xml) throws IOException {
    xml.put("<w:ftr xmlns:w=\"").put(Names.W).put("\">");
    switch (page.number()) {
      case NONE -> empty(xml);
      case FOOT -> number(xml);
      case SIDE -> turned(xml);
    }
    xml.put("</w:ftr>").flush();
  }

  private void number(Markup xml) throws IOException {
    String side = even ? "left" : "right";
    xml.put("<w:p><w:pPr><w:pStyle w:val=\"" + StyleSheet.FOOTER + "\"/><w:ind w:");
    xml.put(side).put("=\"").put(CHARACTER).put("\"/><w:jc w:val=\"").put(side).put("\"/></w:pPr>");
    xml.put("<w:r><w:t xml:space=\"preserve\">— </w:t></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    xml.put("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    xml.put("<w:r><w:t>").put(even ? 2 : 1).put("</w:t></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    xml.put("<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>");
  }

  /// The number in a cell of vertical text beside the type area; with the page turned so that its
  /// top lies at the binding, it stands where portrait pages have it.
  private void turned(Markup xml) throws IOException {
    xml.put("<w:tbl><w:tblPr><w:tblpPr w:horzAnchor=\"page\" w:vertAnchor=\"page\" w:tblpX=\"");
    xml.put(page.footer()).put("\" w:tblpY=\"").put(page.top()).put("\"/>");
    xml.put("<w:tblW w:w=\"").put(CHARACTER).put("\" w:type=\"dxa\"/>");
    xml.put("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>");
    xml.put("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
    xml.put("<w:tblGrid><w:gridCol w:w=\"").put(CHARACTER).put("\"/></w:tblGrid>");
    xml.put("<w:tr><w:trPr><w:trHeight w:val=\"").put(page.textHeight());
    xml.put("\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"").put(CHARACTER);
    xml.put("\" w:type=\"dxa\"/><w:textDirection w:val=\"tbRl\"/></w:tcPr>");
    number(xml);
    xml.put("</w:tc></w:tr></w:tbl>");
    empty(xml);
  }

  private static void empty(Markup xml) throws IOException {
    xml.put("<w:p><w:pPr><w:pStyle w:val=\"" + StyleSheet.THIN + "\"/></w:pPr></w:p>");
  }
}
