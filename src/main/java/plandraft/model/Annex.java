package plandraft.model;

import java.util.List;

/// An annex 附件: its number is its place in the list, its title the same everywhere.
public record Annex(Id<Annex> id, String title, Content content) {
  /// This annex under another title.
  public Annex withTitle(String next) {
    return new Annex(id, next, content);
  }

  /// This annex holding something else.
  public Annex withContent(Content next) {
    return next.equals(content) ? this : new Annex(id, title, next);
  }

  /// What an annex holds: each content exists once.
  public sealed interface Content {
    /// A table of the plan: an indicator table, a breakdown or a grid.
    record OfTable(String table) implements Content {}

    /// The responsibility table made from the tasks.
    record OfTasks() implements Content {}

    /// A picture.
    record OfPicture(Id<Media> media) implements Content {}

    /// Its own text; empty text is an annex still to come.
    record OfText(List<Block> blocks) implements Content {
      public OfText {
        blocks = List.copyOf(blocks);
      }
    }
  }
}
