package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Inline;
import plandraft.model.Plan;

/// Blocks as they flow into a text: lines, and what is no text behind each of them.
///
/// @param standing for each of the strips what stands behind it
record Inflow(List<Strip> strips, List<List<Block>> standing) {
  Inflow {
    strips = List.copyOf(strips);
    standing = List.copyOf(standing);
  }

  /// @param within whether words follow behind them in the line they are inserted in
  static Inflow of(List<Block> blocks, boolean within) {
    List<Strip> strips = new ArrayList<>();
    List<List<Block>> standing = new ArrayList<>();
    for (Block block : blocks) {
      boolean prose = block instanceof Block.Prose;
      if (prose || strips.isEmpty()) {
        strips.add(prose ? strip((Block.Prose) block) : Strip.of(""));
        standing.add(new ArrayList<>());
      }
      if (!prose) {
        standing.getLast().add(block);
      }
    }
    if (within && !standing.getLast().isEmpty()) {
      strips.add(Strip.of(""));
      standing.add(List.of());
    }
    return strips.size() == 1
        ? new Inflow(List.of(new Strip(Optional.empty(), strips.getFirst().runs())), standing)
        : new Inflow(strips, standing);
  }

  private static Strip strip(Block.Prose prose) {
    List<Run> runs =
        prose.inlines().stream()
            .filter(Inline.Text.class::isInstance)
            .map(Inline.Text.class::cast)
            .map(text -> new Run(new Piece.Words(text.text()), text.emphasis()))
            .toList();
    return new Strip(Optional.of(Form.of(prose)), runs);
  }

  /// The plan with what is no text behind the lines that the strips became; an empty line gives way
  /// to it.
  Plan placed(Plan plan, List<Line> lines) {
    Plan next = plan;
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (Block block : standing.get(i).reversed()) {
        next = Placing.placed(next, lines.get(i), block);
      }
      if (!standing.get(i).isEmpty() && lines.get(i) instanceof Line.Prose prose) {
        next = withoutBlank(next, prose);
      }
    }
    return next;
  }

  private static Plan withoutBlank(Plan plan, Line.Prose line) {
    Body body = line.body();
    return body.on(
        plan,
        body.of(plan).stream()
            .filter(
                block ->
                    !(block instanceof Block.Paragraph paragraph
                        && paragraph.id().equals(line.id())
                        && paragraph.inlines().isEmpty()))
            .toList());
  }
}
