package plandraft.ui.write;

import java.util.List;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;

/// How a line of prose is set, and what stands before its words without being typed.
enum Form {
  BODY("　　"),
  FLUSH(""),
  CENTRED(""),
  ITEM("　　——");

  private final String lead;

  Form(String lead) {
    this.lead = lead;
  }

  /// What stands before the words.
  String lead() {
    return lead;
  }

  /// The form of a block of prose.
  static Form of(Block.Prose prose) {
    return switch (prose) {
      case Block.Item _ -> ITEM;
      case Block.Paragraph paragraph ->
          switch (paragraph.style()) {
            case BODY -> BODY;
            case FLUSH -> FLUSH;
            case CENTRED -> CENTRED;
          };
    };
  }

  /// The block of this form.
  Block.Prose block(Id<Block> id, List<Inline> inlines) {
    return switch (this) {
      case ITEM -> new Block.Item(id, inlines);
      case BODY -> new Block.Paragraph(id, Block.Style.BODY, inlines);
      case FLUSH -> new Block.Paragraph(id, Block.Style.FLUSH, inlines);
      case CENTRED -> new Block.Paragraph(id, Block.Style.CENTRED, inlines);
    };
  }
}
