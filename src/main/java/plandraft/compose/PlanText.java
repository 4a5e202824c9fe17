package plandraft.compose;

import java.util.List;
import java.util.Optional;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.layout.Layout;
import plandraft.layout.Lines;
import plandraft.layout.Piece;
import plandraft.layout.Role;
import plandraft.model.Plan;

/// 规划文本: the plan itself with its attachments.
final class PlanText {
  private static final int LINES_ABOVE_TITLE = 5;
  private static final int LINES_BELOW_TITLE = 9;
  private static final int DEEPEST_CONTENTS = 3;

  private final Material material;
  private final Layout layout;
  private final Pages pages;

  private PlanText(Material material, Pages pages) {
    this.material = material;
    this.layout = material.layout();
    this.pages = pages;
  }

  static Document compose(Plan plan, Layout layout) {
    return new PlanText(Material.ofText(plan, layout), new Pages(layout.house().portrait()))
        .compose();
  }

  /// Sets the plan under its own title, behind the letter that hands it out.
  static void behind(Material material, Pages pages) {
    Optional<String> title = Optional.of(material.plan().header().title());
    pages.title(Role.TITLE, title, Optional.empty());
    pages.line();
    new PlanText(material, pages).body();
  }

  private Document compose() {
    PageSetup page = layout.house().portrait();
    if (layout.has(Piece.COVER)) {
      cover(page);
      contents();
    } else {
      title();
      contents();
    }
    body();
    return material.document(material.line(layout.lines().name()).orElse(""), pages.finish());
  }

  private void cover(PageSetup page) {
    pages.start(unnumbered(page));
    lines(LINES_ABOVE_TITLE);
    title();
    lines(LINES_BELOW_TITLE);
    pages.add(Role.BYLINE, layout.lines().byline().flatMap(material::line));
    pages.add(Role.BYLINE, layout.lines().date().flatMap(material::line));
    pages.start(page);
  }

  private static PageSetup unnumbered(PageSetup page) {
    return new PageSetup(
        page.width(),
        page.height(),
        page.top(),
        page.right(),
        page.bottom(),
        page.left(),
        page.footer(),
        page.linePitch(),
        PageSetup.Number.NONE);
  }

  private void lines(int count) {
    for (int i = 0; i < count; i++) {
      pages.line();
    }
  }

  private void title() {
    Lines lines = layout.lines();
    pages.title(Role.TITLE, material.line(lines.title()), Optional.empty());
    pages.add(Role.STAGE, lines.stage().flatMap(material::line));
    if (!layout.has(Piece.COVER)) {
      pages.line();
    }
  }

  private void contents() {
    int levels = contentsLevels();
    if (!layout.has(Piece.CONTENTS) || material.outline().entries().isEmpty() || levels == 0) {
      return;
    }
    pages.add(Role.CONTENTS_TITLE, material.line(layout.house().labels().contents()));
    List<Contents.Entry> entries =
        material
            .outline()
            .all()
            .filter(entry -> entry.level() < levels && !entry.title().isBlank())
            .map(entry -> new Contents.Entry(entry.level(), entry.heading(), Optional.empty()))
            .toList();
    pages.add(new Contents(Role.CONTENTS.id(), levels, entries));
    pages.start(layout.house().portrait());
  }

  /// Headings that run into their paragraph are no headings to a word processor.
  private int contentsLevels() {
    return layout.numbering().runIn().stream()
        .mapToInt(level -> level - 1)
        .reduce(DEEPEST_CONTENTS, Math::min);
  }

  private void body() {
    Body body = new Body(material, pages);
    if (layout.has(Piece.PREAMBLE)) {
      body.blocks(material.plan().preamble());
    }
    body.sections(material.plan().sections());
    Attachments attachments = new Attachments(material, pages);
    if (layout.has(Piece.ATTACHMENT_LIST)) {
      attachments.list();
    }
    if (layout.has(Piece.ATTACHMENTS)) {
      attachments.all();
    }
  }
}
