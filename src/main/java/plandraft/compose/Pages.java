package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.layout.Role;

/// Pages being filled from top to bottom.
final class Pages {
  /// A character of 2号, 22 pt.
  private static final int TITLE = 440;

  private final List<Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private PageSetup page;

  Pages(PageSetup page) {
    this.page = page;
  }

  void add(Block block) {
    blocks.add(block);
  }

  void add(Role role, String words) {
    blocks.add(Paragraph.of(role.id(), words));
  }

  /// A title in `role`, broken where its sense allows when it is too long for its line.
  void title(Role role, Optional<String> words, Optional<Anchor> anchor) {
    words.ifPresent(
        title -> {
          List<Run> runs = List.of(Run.of(Titles.broken(title, page.textWidth() / TITLE)));
          add(new Paragraph(role.id(), runs, anchor, false));
        });
  }

  /// A paragraph that is left out when there is nothing to say.
  void add(Role role, Optional<String> words) {
    words.ifPresent(said -> add(role, said));
  }

  /// An empty line of body text.
  void line() {
    add(Role.FLUSH, "");
  }

  /// A narrow space below a table or a frame; it takes no room at the top of a page.
  void gap() {
    add(Role.GAP, "");
  }

  /// A narrow space above a frame, in place of one that stands there already.
  void gapAbove() {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Paragraph last
        && last.style().equals(Role.GAP.id())) {
      blocks.removeLast();
    }
    add(Role.GAP_KEPT, "");
  }

  /// Keeps the last paragraph on one page with what follows, if it is running text.
  void keepLast() {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Paragraph last
        && last.style().equals(Role.BODY.id())) {
      blocks.set(
          blocks.size() - 1,
          new Paragraph(Role.BODY_KEPT.id(), last.runs(), last.anchor(), last.newPage()));
    }
  }

  /// Goes on with pages of `next`, on the same page if they are of one setup.
  void turn(PageSetup next) {
    if (!next.equals(page)) {
      start(next);
    }
  }

  /// Goes on with a new page of `next`.
  void start(PageSetup next) {
    if (!blocks.isEmpty()) {
      parts.add(new Part(page, blocks));
      blocks.clear();
    }
    page = next;
  }

  /// All pages filled so far, an empty one if there is nothing on any.
  List<Part> finish() {
    start(page);
    return parts.isEmpty() ? List.of(new Part(page, List.of())) : List.copyOf(parts);
  }
}
