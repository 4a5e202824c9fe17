package plandraft.word.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plandraft.document.Block;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.office.Xml;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.StandardPage;

/// The sections of a Word file as parts of a document; one that goes on where the last one ended
/// belongs to it.
final class SectionReader {
  private static final int MOST_TWIPS = 31_680;

  private final List<Open> parts = new ArrayList<>();
  private final Notes notes;
  private boolean numbered;
  private boolean headed;

  SectionReader(Notes notes) {
    this.notes = notes;
  }

  private record Open(PageSetup page, List<Block> blocks) {}

  /// The end of a section, with the pages of what stands before it.
  static final class Break {
    private int width = StandardPage.PORTRAIT.width();
    private int height = StandardPage.PORTRAIT.height();
    private int top = StandardPage.PORTRAIT.top();
    private int right = StandardPage.PORTRAIT.right();
    private int bottom = StandardPage.PORTRAIT.bottom();
    private int left = StandardPage.PORTRAIT.left();
    private int footer = StandardPage.PORTRAIT.footer();
    private int pitch = StandardPage.PORTRAIT.linePitch();
    private boolean continuous;
  }

  /// Reads the `sectPr` that `xml` stands at.
  Break read(Xml xml) throws IOException {
    Break draft = new Break();
    xml.children(() -> take(xml, draft));
    return draft;
  }

  /// Ends a section of `blocks`.
  void end(Break draft, List<Block> blocks) {
    boolean wide = draft.width > draft.height;
    Number number = wide ? Number.SIDE : Number.FOOT;
    add(
        new PageSetup(
            draft.width,
            draft.height,
            draft.top,
            draft.right,
            draft.bottom,
            draft.left,
            draft.footer,
            draft.pitch,
            numbered ? number : Number.NONE),
        draft.continuous,
        blocks);
  }

  /// The parts, with `rest` that no section ended.
  List<Part> parts(List<Block> rest) {
    add(StandardPage.PORTRAIT, true, rest);
    return parts.stream().map(part -> new Part(part.page, part.blocks)).toList();
  }

  private void add(PageSetup page, boolean continuous, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    if (continuous && !parts.isEmpty()) {
      parts.getLast().blocks.addAll(blocks);
    } else {
      parts.add(new Open(page, new ArrayList<>(blocks)));
    }
  }

  private void take(Xml xml, Break draft) {
    switch (xml.name()) {
      case "type" -> draft.continuous = xml.attribute("val").equals("continuous");
      case "footerReference" -> {
        numbered = true;
        head();
      }
      case "headerReference" -> head();
      case "pgSz" -> {
        draft.width = twips(xml, "w", draft.width);
        draft.height = twips(xml, "h", draft.height);
      }
      case "pgMar" -> {
        draft.top = twips(xml, "top", draft.top);
        draft.right = twips(xml, "right", draft.right);
        draft.bottom = twips(xml, "bottom", draft.bottom);
        draft.left = twips(xml, "left", draft.left);
        draft.footer = twips(xml, "footer", draft.footer);
      }
      case "docGrid" -> draft.pitch = twips(xml, "linePitch", draft.pitch);
      default -> {}
    }
  }

  private void head() {
    if (!headed) {
      headed = true;
      notes.add(Omission.HEADERS);
    }
  }

  private static int twips(Xml xml, String name, int otherwise) {
    return Math.clamp(Math.abs((long) xml.number(name, otherwise)), 1, MOST_TWIPS);
  }
}
