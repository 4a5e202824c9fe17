package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Band;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.layout.Layout;
import plandraft.layout.Lines;
import plandraft.layout.Pattern;
import plandraft.layout.Piece;
import plandraft.layout.Role;
import plandraft.model.Plan;

/// 印发通知: the letter under the red head that hands a plan out, the plan behind it, 版记 at the end
/// (GB/T 9704-2012, chapter 7).
final class Letter {
  /// The kind of document text it is made of.
  static final String KIND = "notice";

  private static final String RED = "E60012";
  private static final int RED_RULE = 16;
  private static final int IMPRINT_RULE = 8;

  /// Twips of half a point.
  private static final int TWIPS = 10;

  private final Material material;
  private final Layout layout;
  private final Pages pages;

  private Letter(Plan plan, Layout layout) {
    this.material = Material.ofText(plan, layout);
    this.layout = layout;
    this.pages = new Pages(layout.house().portrait());
  }

  static Document compose(Plan plan, Layout layout) {
    return new Letter(plan, layout).compose();
  }

  private Document compose() {
    if (layout.has(Piece.RED_HEAD)) {
      head();
    }
    letter();
    if (layout.has(Piece.PLAN)) {
      pages.start(layout.house().portrait());
      PlanText.behind(material, pages);
    }
    if (layout.has(Piece.IMPRINT)) {
      imprint();
    }
    Document document =
        material.document(line(Optional.of(layout.lines().name())).orElse(""), pages.finish());
    return layout.has(Piece.RED_HEAD) ? fitted(document) : document;
  }

  private Optional<String> line(Optional<Pattern> pattern) {
    return pattern.flatMap(material::line);
  }

  private void head() {
    pages.add(Role.RED_HEAD, line(layout.lines().redHead()));
    pages.line();
    pages.add(Role.DOCUMENT_NUMBER, line(layout.lines().documentNumber()));
    pages.add(new Band(List.of(), RED_RULE, Optional.of(RED), false));
    pages.line();
    pages.line();
  }

  private void letter() {
    Lines lines = layout.lines();
    pages.title(Role.TITLE, material.line(lines.title()), Optional.empty());
    pages.line();
    pages.add(Role.FLUSH, line(lines.recipients()));
    material.text(KIND).ifPresent(text -> new Body(material, pages).sections(text.sections()));
    signature(line(lines.signature()).orElse(""), line(lines.date()).orElse(""));
    pages.add(Role.BODY, line(lines.remark()));
  }

  private void signature(String name, String date) {
    if (name.isEmpty() && date.isEmpty()) {
      return;
    }
    pages.keepLast();
    pages.add(Role.BODY_KEPT, "");
    pages.add(Role.BODY_KEPT, "");
    Signature signature =
        new Signature(name, date, layout.house().portrait().textWidth(), style(Role.BODY));
    pages.add(layout.has(Piece.SEAL) ? signature.sealed() : signature.unsealed());
  }

  private Style style(Role role) {
    return material.styles().get(role);
  }

  private void imprint() {
    Lines lines = layout.lines();
    List<Band.Line> band = new ArrayList<>();
    line(lines.copyTo())
        .ifPresent(
            words ->
                band.add(new Band.Line(Paragraph.of(Role.IMPRINT.id(), words), Optional.empty())));
    Optional<String> printer = line(lines.printer());
    Optional<String> on = line(lines.printedOn());
    if (printer.isPresent() || on.isPresent()) {
      Paragraph left = Paragraph.of(Role.IMPRINT_PRINTER.id(), printer.orElse(""));
      Paragraph right = Paragraph.of(Role.IMPRINT_DATE.id(), on.orElse(""));
      band.add(new Band.Line(left, Optional.of(right)));
    }
    if (!band.isEmpty()) {
      pages.turn(layout.house().portrait());
      pages.add(new Band(band, IMPRINT_RULE, Optional.empty(), true));
    }
  }

  /// The document with its red head in letters that fit one line.
  private Document fitted(Document document) {
    double letters = Math.max(1, Titles.width(line(layout.lines().redHead()).orElse("")));
    int room = (int) (layout.house().portrait().textWidth() / letters / TWIPS);
    List<Style> styles =
        document.styles().stream()
            .map(
                style ->
                    style.id().equals(Role.RED_HEAD.id())
                        ? style.withHalfPoints(Math.min(room, style.halfPoints()))
                        : style)
            .toList();
    return new Document(
        document.name(), document.origin(), styles, document.parts(), document.notes());
  }
}
