package plandraft.word.read;

import java.io.IOException;
import java.util.List;
import plandraft.document.Block;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Omission;

/// Reads a text: paragraphs and tables, one after the other.
final class StoryReader {
  private final Manuscript from;
  private final Xml xml;
  private final SectionReader sections;
  private final Fields fields;
  private final InlineReader inlines;
  private final TableReader tables;

  StoryReader(Manuscript from, Xml xml, SectionReader sections) {
    this.from = from;
    this.xml = xml;
    this.sections = sections;
    this.fields = new Fields(from.notes());
    this.inlines = new InlineReader(from, xml, fields, this);
    this.tables = new TableReader(from, xml, this);
  }

  /// Reads the children of the element that the XML stands at; in the main text, sections take away
  /// what they end.
  List<Block> read(Flow flow) throws IOException {
    return read(flow, () -> {});
  }

  /// The same, with `other` called at children that are neither text nor table.
  List<Block> read(Flow flow, Xml.Visit other) throws IOException {
    ParagraphReader paragraphs = new ParagraphReader(from, xml, fields, inlines, sections);
    xml.children(() -> block(flow, paragraphs, other));
    paragraphs.end(flow);
    return flow.blocks();
  }

  private void block(Flow flow, ParagraphReader paragraphs, Xml.Visit other) throws IOException {
    if (xml.space() == Space.COMPATIBILITY) {
      Alternatives.read(xml, flow.blocks()::size, () -> block(flow, paragraphs, other));
      return;
    }
    switch (xml.name()) {
      case "p" -> paragraphs.read(flow);
      case "tbl" -> {
        paragraphs.end(flow);
        tables.read(flow);
      }
      case "sdt" -> {
        if (Controls.read(xml, () -> xml.children(() -> block(flow, paragraphs, other)))) {
          from.notes().add(Omission.CONTENTS);
        }
      }
      case "sectPr" -> {
        paragraphs.end(flow);
        sections.end(sections.read(xml), flow.take());
      }
      case "altChunk" -> from.notes().add(Omission.EMBEDDED);
      case "customXml", "smartTag", "ins", "moveTo" ->
          xml.children(() -> block(flow, paragraphs, other));
      default -> other.here();
    }
  }
}
