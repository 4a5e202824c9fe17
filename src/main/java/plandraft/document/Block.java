package plandraft.document;

import java.util.stream.Stream;

/// A piece of a page, from top to bottom.
public sealed interface Block permits Paragraph, Table, Picture, Contents, Band {
  /// The parts of the plan it shows, in reading order.
  default Stream<Anchor> anchors() {
    return switch (this) {
      case Paragraph paragraph -> paragraph.anchor().stream();
      case Picture picture -> picture.anchor().stream();
      case Table table -> table.rows().stream().flatMap(Table.Row::anchors);
      case Contents _, Band _ -> Stream.empty();
    };
  }
}
