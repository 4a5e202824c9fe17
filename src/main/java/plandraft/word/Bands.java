package plandraft.word;

import java.io.IOException;
import java.util.Optional;
import plandraft.document.Band;
import plandraft.document.Paragraph;
import plandraft.office.Markup;

/// Lines between rules: a table with horizontal rules only. At the bottom of the type area it
/// stands in a text box, since LibreOffice lets neither tables nor unlike paragraphs float there. A
/// single rule is the border of an empty paragraph.
final class Bands {
  /// Four millimetres.
  private static final int ABOVE_RULE = 227;

  /// 0.25 mm, in eighths of a point.
  private static final int THIN_RULE = 6;

  /// Letters of 四号 that surely fit a line, and its pitch in twips.
  private static final int LETTERS = 24;

  private static final int PITCH = 480;

  private static final String BOX =
      """
      <w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" filled="f" stroked="f" style="\
      position:absolute;margin-left:0;margin-top:0;width:%spt;height:%spt;\
      mso-position-horizontal:left;mso-position-horizontal-relative:margin;\
      mso-position-vertical:bottom;mso-position-vertical-relative:margin;\
      mso-wrap-distance-left:0;mso-wrap-distance-top:0;mso-wrap-distance-right:0;\
      mso-wrap-distance-bottom:0;v-text-anchor:bottom"><v:textbox inset="0pt,0pt,0pt,0pt"><w:txbxContent>""";

  private static final String END_OF_BOX =
      """
      <w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr></w:p></w:txbxContent></v:textbox>\
      <w10:wrap xmlns:w10="urn:schemas-microsoft-com:office:word" type="topAndBottom"/></v:rect>\
      </w:pict></w:r></w:p>"""
          .formatted(StyleSheet.THIN);

  private static final double TWIPS = 20;

  private final Markup xml;
  private final Prose prose;

  Bands(Markup xml, Prose prose) {
    this.xml = xml;
    this.prose = prose;
  }

  /// Writes `band` across a type area of `width` twips.
  void write(Band band, int width) throws IOException {
    if (band.lines().isEmpty()) {
      xml.put("<w:p><w:pPr><w:pStyle w:val=\"" + StyleSheet.THIN + "\"/><w:pBdr>");
      rule("bottom", band.eighths(), band.colour());
      xml.put("</w:pBdr><w:spacing w:line=\"" + ABOVE_RULE + "\" w:lineRule=\"exact\"/>");
      xml.put("</w:pPr></w:p>");
    } else if (band.atFoot()) {
      xml.put("<w:p><w:pPr><w:pStyle w:val=\"" + StyleSheet.THIN + "\"/></w:pPr>");
      xml.put(BOX.formatted(width / TWIPS, height(band) / TWIPS));
      table(band, width);
      xml.put(END_OF_BOX);
    } else {
      table(band, width);
    }
  }

  /// The height of a box that surely holds the band; it stands at the box's lower edge.
  private static int height(Band band) {
    int lines =
        band.lines().stream().mapToInt(line -> 1 + line.left().text().length() / LETTERS).sum();
    return lines * PITCH;
  }

  private void table(Band band, int width) throws IOException {
    xml.put("<w:tbl><w:tblPr><w:tblW w:w=\"").put(width);
    xml.put("\" w:type=\"dxa\"/><w:tblBorders>");
    rule("top", band.eighths(), band.colour());
    rule("bottom", band.eighths(), band.colour());
    rule("insideH", Math.min(THIN_RULE, band.eighths()), band.colour());
    xml.put("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    xml.put("<w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>");
    xml.put("</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"").put(width / 2);
    xml.put("\"/><w:gridCol w:w=\"").put(width - width / 2).put("\"/></w:tblGrid>");
    for (Band.Line line : band.lines()) {
      xml.put("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      if (line.right().isPresent()) {
        cell(line.left(), width / 2, 1);
        cell(line.right().get(), width - width / 2, 1);
      } else {
        cell(line.left(), width, 2);
      }
      xml.put("</w:tr>");
    }
    xml.put("</w:tbl>");
  }

  private void cell(Paragraph paragraph, int width, int columns) throws IOException {
    xml.put("<w:tc><w:tcPr><w:tcW w:w=\"").put(width).put("\" w:type=\"dxa\"/>");
    xml.put(columns > 1 ? "<w:gridSpan w:val=\"2\"/>" : "").put("</w:tcPr><w:p><w:pPr>");
    xml.put("<w:pStyle w:val=\"").text(paragraph.style()).put("\"/></w:pPr>");
    prose.write(paragraph.runs());
    xml.put("</w:p></w:tc>");
  }

  private void rule(String side, int eighths, Optional<String> colour) throws IOException {
    xml.put("<w:").put(side).put(" w:val=\"single\" w:sz=\"").put(eighths);
    xml.put("\" w:space=\"0\" w:color=\"").text(colour.orElse("auto")).put("\"/>");
  }
}
