package plandraft.word.read;

import java.io.IOException;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Omission;
import plandraft.read.Pieces.Look;

/// Reads runs: words of one look, breaks, fields and what is fixed to a place among them.
final class RunReader {
  private final Manuscript from;
  private final Xml xml;
  private final Fields fields;
  private final DrawingReader drawings;
  private Look look = Look.PLAIN;
  private boolean hidden;

  RunReader(Manuscript from, Xml xml, Fields fields, StoryReader story) {
    this.from = from;
    this.xml = xml;
    this.fields = fields;
    this.drawings = new DrawingReader(from, xml, story);
  }

  /// Reads the `r` that the XML stands at.
  void read(Inline to) throws IOException {
    from.meter().run();
    look = Look.PLAIN;
    hidden = false;
    xml.children(() -> content(to));
  }

  private void content(Inline to) throws IOException {
    if (xml.space() == Space.COMPATIBILITY) {
      Alternatives.read(xml, to::weight, () -> content(to));
      return;
    }
    switch (xml.name()) {
      case "rPr" -> look();
      case "fldChar" -> field(to);
      case "instrText" -> fields.instruct(xml.text());
      default -> {
        if (fields.isList()) {
          to.list();
        }
        if (fields.isShown()) {
          shown(to);
        }
      }
    }
  }

  private void shown(Inline to) throws IOException {
    switch (xml.name()) {
      case "t" -> words(to);
      case "tab", "ptab" -> put("\t", to);
      case "br" -> lineBreak(to);
      case "cr" -> put("\n", to);
      case "noBreakHyphen" -> put("-", to);
      case "sym" -> put(Symbols.of(xml.attribute("font"), xml.attribute("char")), to);
      case "footnoteReference" -> footnote(Footnotes.Kind.FOOT, to);
      case "endnoteReference" -> footnote(Footnotes.Kind.END, to);
      case "commentReference" -> remark(to);
      case "ruby" -> ruby(to);
      case "drawing", "pict", "object" -> drawings.read(to);
      default -> {}
    }
  }

  private void look() throws IOException {
    Wording wording = Wording.read(xml);
    if (wording == Wording.OPEN) {
      return;
    }
    Wording all =
        wording.style().map(style -> wording.over(from.styles().characters(style))).orElse(wording);
    hidden = all.hidden().orElse(false);
    look = new Look(all.bold().orElse(false), all.font().orElse(""), all.halfPoints().orElse(0));
  }

  private void words(Inline to) throws IOException {
    if (hidden) {
      from.notes().add(Omission.HIDDEN);
    } else {
      StringBuilder words = to.pieces().words(look);
      int start = words.length();
      xml.text(words);
      if (from.remarks().isHearing()) {
        from.remarks().hear(words.substring(start));
      }
    }
  }

  private void put(String words, Inline to) {
    if (!hidden) {
      to.pieces().words(look).append(words);
    }
  }

  private void lineBreak(Inline to) {
    switch (xml.attribute("type")) {
      case "page" -> to.breakPage();
      case "column" -> {}
      default -> put("\n", to);
    }
  }

  private void field(Inline to) throws IOException {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> {
        fields.begin();
        xml.children(() -> box(to));
      }
      case "separate" -> fields.result();
      case "end" -> fields.end();
      default -> {}
    }
    if (fields.isList()) {
      to.list();
    }
  }

  /// A box to be ticked is all that its field shows.
  private void box(Inline to) throws IOException {
    boolean[] ticked = {false};
    boolean[] any = {false};
    xml.children(
        () -> {
          if (xml.name().equals("checkBox")) {
            any[0] = true;
            xml.children(
                () -> {
                  switch (xml.name()) {
                    case "default", "checked" -> ticked[0] = xml.on();
                    default -> {}
                  }
                });
          }
        });
    if (any[0]) {
      put(ticked[0] ? "☑" : "□", to);
    }
  }

  private void footnote(Footnotes.Kind kind, Inline to) {
    String mark = from.footnotes().mark(kind, xml.attribute("id"), to.behind());
    if (!mark.isEmpty()) {
      from.notes().add(Omission.FOOTNOTES);
      put(mark, to);
    }
  }

  /// A comment without a range is about the place of its reference.
  private void remark(Inline to) {
    String id = xml.attribute("id");
    if (!from.remarks().isPlaced(id) && !to.remarks().contains(id)) {
      to.remarks().add(id);
    }
  }

  /// Of words with their pronunciation above only the words.
  private void ruby(Inline to) throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("rubyBase")) {
            xml.children(() -> xml.children(() -> content(to)));
          }
        });
  }
}
