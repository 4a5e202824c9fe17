package plandraft.model;

import java.util.List;

/// One block of running text, or the place where something else stands within it.
public sealed interface Block {
  /// The block's id.
  Id<Block> id();

  /// A block of running text.
  sealed interface Prose extends Block {
    /// The text with its emphasis and live references.
    List<Inline> inlines();

    /// This block with another text.
    Prose withInlines(List<Inline> next);
  }

  /// How a paragraph is set.
  enum Style {
    /// First line indented by two characters, justified.
    BODY,
    /// Flush left without indent.
    FLUSH,
    /// Centred.
    CENTRED
  }

  /// An ordinary paragraph.
  record Paragraph(Id<Block> id, Style style, List<Inline> inlines) implements Prose {
    public Paragraph {
      inlines = Inline.joined(inlines);
    }

    /// A body paragraph of plain words.
    public static Paragraph of(Id<Block> id, String words) {
      List<Inline> inlines = words.isEmpty() ? List.of() : List.of(Inline.Text.of(words));
      return new Paragraph(id, Style.BODY, inlines);
    }

    @Override
    public Paragraph withInlines(List<Inline> next) {
      return new Paragraph(id, style, next);
    }
  }

  /// An item of a list, printed with "——" before it; the dashes are not part of its text.
  record Item(Id<Block> id, List<Inline> inlines) implements Prose {
    public Item {
      inlines = Inline.joined(inlines);
    }

    @Override
    public Item withInlines(List<Inline> next) {
      return new Item(id, next);
    }
  }

  /// A framed 专栏 with its own title.
  record Panel(Id<Block> id, String title, List<Prose> blocks) implements Block {
    public Panel {
      blocks = List.copyOf(blocks);
    }

    /// This panel with another text.
    public Panel withBlocks(List<Prose> next) {
      return next.equals(blocks) ? this : new Panel(id, title, next);
    }
  }

  /// The place of an indicator table, a breakdown or a grid in the text.
  record TableHere(Id<Block> id, String table) implements Block {}

  /// The place of tasks in the text: each is printed with heading, goal, text and its own tasks; no
  /// ids means all of the plan's tasks.
  record TasksHere(Id<Block> id, List<Id<Task>> tasks) implements Block {
    public TasksHere {
      tasks = List.copyOf(tasks);
    }
  }

  /// The place of a picture in the text.
  record PictureHere(Id<Block> id, Id<Media> media, String caption) implements Block {}

  /// The place where the stage log is told as running text.
  record StagesHere(Id<Block> id) implements Block {}
}
