package plandraft.word.read;

import java.io.IOException;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.office.Xml;
import plandraft.read.FieldKind;
import plandraft.read.Omission;
import plandraft.read.Pieces;

/// Reads what stands in the lines of a paragraph.
final class InlineReader {
  private final Manuscript from;
  private final Xml xml;
  private final Fields fields;
  private final RunReader runs;

  InlineReader(Manuscript from, Xml xml, Fields fields, StoryReader story) {
    this.from = from;
    this.xml = xml;
    this.fields = fields;
    this.runs = new RunReader(from, xml, fields, story);
  }

  /// Reads the child of a paragraph that the XML stands at.
  void read(Inline to) throws IOException {
    switch (xml.space()) {
      case WORD -> word(to);
      case MATH -> math(to);
      case COMPATIBILITY -> Alternatives.read(xml, to::weight, () -> read(to));
      default -> xml.children(() -> read(to));
    }
  }

  private void word(Inline to) throws IOException {
    switch (xml.name()) {
      case "r" -> runs.read(to);
      case "ins", "moveTo" -> {
        revised(to);
        xml.children(() -> read(to));
      }
      case "del", "moveFrom" -> revised(to);
      case "hyperlink" -> {
        if (!xml.attribute("id").isEmpty() && fields.isShown()) {
          from.notes().add(Omission.LINKS);
        }
        xml.children(() -> read(to));
      }
      case "fldSimple" -> field(to);
      case "sdt" -> Controls.read(xml, () -> xml.children(() -> read(to)));
      case "smartTag", "customXml", "dir", "bdo" -> xml.children(() -> read(to));
      case "bookmarkStart" -> bookmark(to);
      case "commentRangeStart" -> remark(to);
      case "commentRangeEnd" -> from.remarks().close(xml.attribute("id"));
      default -> {}
    }
  }

  private void revised(Inline to) {
    from.notes().add(Omission.TRACKED);
    to.revisions().add(Signature.read(xml));
  }

  private void field(Inline to) throws IOException {
    String kind = FieldKind.of(xml.attribute("instr"));
    if (fields.isShown()) {
      FieldKind.note(kind, from.notes());
    }
    if (FieldKind.isList(kind)) {
      to.list();
    } else {
      xml.children(() -> read(to));
    }
  }

  private void bookmark(Inline to) {
    Bookmarks.anchor(xml.attribute("name")).ifPresent(to.anchors()::add);
  }

  /// A comment is about the innermost place that opened before it.
  private void remark(Inline to) {
    String id = xml.attribute("id");
    from.remarks().open(id);
    if (to.anchors().isEmpty()) {
      to.remarks().add(id);
    } else {
      Anchor place = to.anchors().getLast();
      from.remarks().place(id, place);
    }
  }

  private void math(Inline to) throws IOException {
    from.notes().add(Omission.EQUATIONS);
    StringBuilder words = to.pieces().words(Pieces.Look.PLAIN);
    letters(words);
  }

  private void letters(StringBuilder words) throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("t")) {
            xml.text(words);
          } else {
            Optional<String> sign = sign();
            sign.ifPresent(words::append);
            letters(words);
          }
        });
  }

  /// What parts a fraction or lifts an exponent, so that 2/3 does not become 23.
  private Optional<String> sign() {
    return switch (xml.name()) {
      case "den" -> Optional.of("/");
      case "sup" -> Optional.of("^");
      case "deg" -> Optional.of("√");
      default -> Optional.empty();
    };
  }
}
