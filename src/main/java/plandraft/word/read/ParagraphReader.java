package plandraft.word.read;

import java.io.IOException;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Picture.Image;
import plandraft.document.Style;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.word.read.SectionReader.Break;
import plandraft.word.read.StyleSheets.Resolved;

/// Reads paragraphs.
final class ParagraphReader {
  /// A line no higher, in twips, only parts two tables or ends a section.
  private static final int THIN = 40;

  private final Manuscript from;
  private final Xml xml;
  private final Fields fields;
  private final InlineReader inlines;
  private final SectionReader sections;
  private Optional<Inline> joined = Optional.empty();
  private Optional<Break> section = Optional.empty();
  private boolean newPage;

  ParagraphReader(
      Manuscript from, Xml xml, Fields fields, InlineReader inlines, SectionReader sections) {
    this.from = from;
    this.xml = xml;
    this.fields = fields;
    this.inlines = inlines;
    this.sections = sections;
  }

  /// Reads the `p` that the XML stands at.
  void read(Flow flow) throws IOException {
    from.meter().block();
    Inline paragraph = joined.orElseGet(Inline::new);
    paragraph.join(false);
    joined = Optional.empty();
    xml.children(
        () -> {
          if (xml.is(Space.WORD, "pPr")) {
            properties(paragraph);
          } else {
            inlines.read(paragraph);
          }
        });
    fields.endParagraph();
    if (paragraph.isJoined() && section.isEmpty()) {
      if (paragraph.isEmpty() && !flow.isCell()) {
        leave(paragraph);
      }
      joined = Optional.of(paragraph);
      return;
    }
    finish(paragraph, flow);
    if (section.isPresent() && !flow.isCell()) {
      sections.end(section.get(), flow.take());
    }
    section = Optional.empty();
  }

  /// Lets the next paragraph be itself where this one has gone altogether.
  private void leave(Inline paragraph) {
    paragraph.anchors().forEach(anchor -> from.revisions().add(anchor, paragraph.revisions()));
    paragraph.anchors().clear();
    paragraph.revisions().clear();
  }

  /// Ends a text whose last paragraph would go on, unless all of it was deleted.
  void end(Flow flow) {
    joined.filter(paragraph -> !paragraph.isEmpty()).ifPresent(left -> finish(left, flow));
    joined = Optional.empty();
  }

  private void properties(Inline paragraph) throws IOException {
    Setting.Draft draft = new Setting.Draft();
    xml.children(
        () -> {
          switch (xml.name()) {
            case "sectPr" -> section = Optional.of(sections.read(xml));
            case "rPr" -> mark(paragraph);
            default -> draft.take(xml);
          }
        });
    paragraph.set(draft.whole());
    if (fields.isList() && isHeading(paragraph.setting())) {
      fields.endLists();
    }
  }

  private boolean isHeading(Setting setting) {
    return from.styles().of(setting).style().outline().isPresent();
  }

  private void mark(Inline paragraph) throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
            from.notes().add(Omission.TRACKED);
            paragraph.revisions().add(Signature.read(xml));
            paragraph.join(true);
          }
        });
  }

  private void finish(Inline paragraph, Flow flow) {
    Resolved resolved = from.styles().of(paragraph.setting());
    String number = number(paragraph.setting(), resolved);
    if (!number.isEmpty() && !(paragraph.isList() && paragraph.isEmpty())) {
      paragraph.pieces().before(number);
    }
    Pieces.Whole whole = paragraph.pieces().take(resolved.style());
    Optional<Anchor> anchor = anchor(paragraph, flow);
    String style = from.book().id(whole.style());
    boolean starts = newPage || paragraph.isOnNewPage();
    newPage = paragraph.endsPage();
    boolean nothing = whole.runs().isEmpty();
    boolean only = nothing && (!paragraph.images().isEmpty() || !paragraph.behind().isEmpty());
    if (!only && !(nothing && (paragraph.isList() || isThin(whole.style())))) {
      flow.add(new Paragraph(style, whole.runs(), anchor, starts));
      anchor = Optional.empty();
    } else {
      newPage |= starts;
    }
    for (Image image : paragraph.images()) {
      flow.add(new Picture(image, style, anchor));
      anchor = Optional.empty();
    }
    paragraph.behind().forEach(flow::add);
  }

  /// What the paragraph is shown of, its comments and changes being on it; a cell takes all over.
  private Optional<Anchor> anchor(Inline paragraph, Flow flow) {
    if (flow.isCell()) {
      flow.anchors().addAll(paragraph.anchors());
      flow.remarks().addAll(paragraph.remarks());
      flow.revisions().addAll(paragraph.revisions());
      return Optional.empty();
    }
    return from.place(paragraph.anchor(), paragraph.remarks(), paragraph.revisions());
  }

  /// The number a word processor shows before the paragraph.
  private String number(Setting own, Resolved resolved) {
    Optional<Integer> list = own.list().or(() -> resolved.setting().list());
    if (list.isEmpty() || list.get() <= 0) {
      return "";
    }
    int level =
        own.level()
            .or(() -> own.list().isEmpty() ? resolved.setting().level() : Optional.empty())
            .orElseGet(() -> from.counters().level(list.get(), own.style().orElse("")));
    return from.counters().next(list.get(), level);
  }

  private static boolean isThin(Style style) {
    return style.lineTwips() <= THIN;
  }
}
