package plandraft.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Change;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.office.Markup;
import plandraft.office.Steps;

/// The body of a document as `document.xml`, written while it is read.
final class Story {
  private final Document document;
  private final References references;
  private final Steps steps;
  private final Markup xml;
  private final Tracking tracking;
  private final Prose prose;
  private final Grid grid;
  private final Bands bands;
  private final Headings headings;

  private Story(Document document, References references, Progress progress, Markup xml) {
    this.document = document;
    this.references = references;
    this.xml = xml;
    this.tracking = new Tracking(xml);
    this.prose = new Prose(xml, tracking);
    this.grid = new Grid(xml, references.margin(), prose, tracking);
    this.bands = new Bands(xml, prose);
    this.headings = Headings.of(document);
    this.steps = new Steps(progress, document.blocks().mapToLong(Story::steps).sum());
  }

  /// Writes `document` to `xml`.
  static void write(Document document, References references, Progress progress, Markup xml)
      throws IOException {
    new Story(document, references, progress, xml).write();
    xml.flush();
  }

  private void write() throws IOException {
    xml.put("<w:document xmlns:w=\"" + Names.W + "\" xmlns:r=\"" + Names.R + "\" xmlns:wp=\"");
    xml.put(Names.WP + "\" xmlns:a=\"" + Names.A + "\" xmlns:pic=\"" + Names.PIC + "\"><w:body>");
    int last = document.parts().size() - 1;
    for (int i = 0; i <= last; i++) {
      part(document.parts().get(i), i < last ? Optional.of(i) : Optional.empty());
    }
    references.sections().write(last, xml);
    xml.put("</w:body></w:document>");
  }

  /// Writes a part; all but the last carry their page setup in their last paragraph.
  private void part(Part part, Optional<Integer> section) throws IOException {
    Optional<Integer> due = section;
    List<Block> blocks = part.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean ends = i == blocks.size() - 1;
      switch (blocks.get(i)) {
        case Paragraph paragraph -> {
          // a paragraph that may go away takes no page setup with it
          boolean carries = ends && paragraph.change().isEmpty();
          paragraph(paragraph, carries ? due : Optional.empty());
          due = carries ? Optional.empty() : due;
        }
        case Table table -> {
          grid.write(table, steps::next);
          if (!ends && isTable(blocks.get(i + 1))) {
            thin(Optional.empty());
          }
        }
        case Band band -> {
          bands.write(band, part.page().textWidth());
          if (!ends && isTable(band) && isTable(blocks.get(i + 1))) {
            thin(Optional.empty());
          }
          steps.next();
        }
        case Picture picture -> picture(picture, part.page());
        case Contents contents -> contents(contents);
      }
    }
    if (due.isPresent()
        || blocks.isEmpty()
        || blocks.getLast() instanceof Table
        || blocks.getLast() instanceof Band) {
      thin(due);
    }
  }

  /// Whether a block becomes a table, behind which a paragraph must stand.
  private static boolean isTable(Block block) {
    return block instanceof Table
        || block instanceof Band band && !band.lines().isEmpty() && !band.atFoot();
  }

  private void paragraph(Paragraph paragraph, Optional<Integer> section) throws IOException {
    String range = tracking.range(paragraph.change());
    xml.put("<w:p><w:pPr>");
    set(paragraph.setting());
    mark(paragraph.change());
    section(section);
    if (paragraph.restyling().isPresent()) {
      String close = tracking.restyled("w:pPr", paragraph.restyling().get());
      set(paragraph.restyling().get().was());
      xml.put(close);
    }
    xml.put("</w:pPr>");
    Optional<String> heading = headings.next(paragraph);
    String end = heading.isPresent() ? references.margin().bookmark(heading.get(), xml) : "";
    references.margin().write(paragraph, prose, xml);
    xml.put(end).put("</w:p>").put(range);
    steps.next();
  }

  /// Notes how a paragraph came in or goes out.
  private void mark(Optional<Change> change) throws IOException {
    if (change.isPresent()) {
      xml.put("<w:rPr>");
      tracking.mark(change);
      xml.put("</w:rPr>");
    }
  }

  /// A picture in a line as high as itself: an exact pitch would cut it off.
  private void picture(Picture picture, PageSetup page) throws IOException {
    open(picture.style());
    xml.put("<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLineChars=\"0\" ");
    xml.put("w:firstLine=\"0\"/>");
    mark(picture.change());
    xml.put("</w:pPr>");
    String end = references.margin().open(picture.anchor(), xml);
    String change = tracking.open(picture.change());
    references.pictures().write(picture.image(), page, xml);
    xml.put(change).put(end).put("</w:p>");
    steps.next();
  }

  /// The contents as a field that already shows its result.
  private void contents(Contents contents) throws IOException {
    int last = contents.entries().size() - 1;
    for (int i = 0; i <= last; i++) {
      Contents.Entry entry = contents.entries().get(i);
      open(StyleSheet.CONTENTS + (entry.level() + 1));
      xml.put("</w:pPr>");
      if (i == 0) {
        begin("TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u");
      }
      Optional<String> target = headings.target(i);
      if (target.isPresent()) {
        xml.put("<w:hyperlink w:anchor=\"").put(target.get()).put("\" w:history=\"1\">");
      }
      entry(entry, target);
      xml.put(target.isPresent() ? "</w:hyperlink>" : "");
      if (i == last) {
        end();
      }
      xml.put("</w:p>");
    }
    steps.next();
  }

  private void entry(Contents.Entry entry, Optional<String> target) throws IOException {
    prose.write(entry.text());
    if (entry.page().isPresent()) {
      prose.write("\t");
      if (target.isPresent()) {
        begin("PAGEREF " + target.get() + " \\h");
      }
      prose.write(entry.page().get().toString());
      if (target.isPresent()) {
        end();
      }
    }
  }

  private void begin(String field) throws IOException {
    xml.put("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    xml.put("<w:r><w:instrText xml:space=\"preserve\"> ").text(field).put(" </w:instrText></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }

  private void end() throws IOException {
    xml.put("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  }

  private void thin(Optional<Integer> section) throws IOException {
    open(StyleSheet.THIN);
    section(section);
    xml.put("</w:pPr></w:p>");
  }

  private void open(String style) throws IOException {
    xml.put("<w:p><w:pPr>");
    set(new Paragraph.Setting(style, false));
  }

  private void set(Paragraph.Setting setting) throws IOException {
    xml.put("<w:pStyle w:val=\"").text(setting.style()).put("\"/>");
    xml.put(setting.newPage() ? "<w:pageBreakBefore/>" : "");
  }

  private void section(Optional<Integer> section) throws IOException {
    if (section.isPresent()) {
      references.sections().write(section.get(), xml);
    }
  }

  private static long steps(Block block) {
    return block instanceof Table table ? table.rows().size() : 1;
  }
}
