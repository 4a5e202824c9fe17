package plandraft.ui.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.edit.Body;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Plan;

/// What was written, as an edit of the plan: only captions and bodies whose rows differ are
/// touched, and in them only the blocks whose rows do.
///
/// @param before the rows as the plan gave them
/// @param after the same rows as they were left
record Rewriting(List<TextRow> before, List<TextRow> after) {
  /// The plan with what was written.
  Plan on(Plan plan) {
    Plan next = plan;
    Map<Body, List<TextRow>> old = bodies(before);
    for (var body : bodies(after).entrySet()) {
      if (!body.getValue().equals(old.get(body.getKey()))) {
        next = body.getKey().on(next, blocks(body.getValue(), untouched(body.getKey().of(next))));
      }
    }
    Map<Line, String> captions = captions(before);
    for (var caption : captions(after).entrySet()) {
      if (!caption.getValue().equals(captions.get(caption.getKey()))) {
        next = captioned(next, caption.getKey(), caption.getValue());
      }
    }
    return next;
  }

  private static Plan captioned(Plan plan, Line line, String words) {
    return switch (line) {
      case Line.Heading heading ->
          Sections.change(plan, heading.section(), section -> section.withHeading(words));
      case Line.TaskTitle title -> Tasks.change(plan, title.task(), task -> task.withTitle(words));
      case Line.TaskGoal goal -> Tasks.change(plan, goal.task(), task -> task.withGoal(words));
      case Line.PanelTitle _ -> plan;
      case Line.Within _ -> plan;
    };
  }

  private static Map<Line, String> captions(List<TextRow> rows) {
    Map<Line, String> captions = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.line() instanceof Line.Caption)
        .forEach(row -> captions.put(row.line(), row.text()));
    return captions;
  }

  private static Map<Body, List<TextRow>> bodies(List<TextRow> rows) {
    Map<Body, List<TextRow>> bodies = new LinkedHashMap<>();
    for (TextRow row : rows) {
      body(row.line())
          .ifPresent(found -> bodies.computeIfAbsent(found, _ -> new ArrayList<>()).add(row));
    }
    return bodies;
  }

  private static Optional<Body> body(Line line) {
    return switch (line) {
      case Line.Within within -> Optional.of(within.body());
      case Line.PanelTitle title -> Optional.of(title.body());
      case Line.Caption _ -> Optional.empty();
    };
  }

  /// Of `blocks`, those whose rows were left as they were, by their ids.
  private Map<Id<Block>, Block> untouched(List<Block> blocks) {
    Set<TextRow> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(before);
    Set<Id<Block>> ids =
        after.stream()
            .filter(kept::contains)
            .map(TextRow::line)
            .filter(Line.Prose.class::isInstance)
            .map(line -> ((Line.Prose) line).id())
            .collect(Collectors.toSet());
    return blocks.stream()
        .flatMap(Rewriting::withFramed)
        .filter(block -> ids.contains(block.id()))
        .collect(Collectors.toMap(Block::id, block -> block, (one, _) -> one));
  }

  private static Stream<Block> withFramed(Block block) {
    return block instanceof Block.Panel panel
        ? panel.blocks().stream().map(b -> b)
        : Stream.of(block);
  }

  /// The blocks that the rows of one body stand for; a lone empty paragraph is no block yet.
  private static List<Block> blocks(List<TextRow> rows, Map<Id<Block>, Block> untouched) {
    List<Block> blocks = new ArrayList<>();
    for (TextRow row : rows) {
      switch (row.line()) {
        case Line.PanelTitle title ->
            blocks.add(new Block.Panel(title.id(), row.text(), List.of()));
        case Line.Standing standing -> blocks.add(standing.block());
        case Line.Prose line -> add(blocks, line, prose(line, row, untouched));
        case Line.Vacant _, Line.Caption _ -> {}
      }
    }
    boolean blank =
        blocks.size() == 1
            && blocks.getFirst() instanceof Block.Paragraph paragraph
            && paragraph.inlines().isEmpty();
    return blank ? List.of() : blocks;
  }

  private static Block.Prose prose(Line.Prose line, TextRow row, Map<Id<Block>, Block> untouched) {
    return untouched.get(line.id()) instanceof Block.Prose kept
        ? kept
        : line.form().block(line.id(), row.inlines());
  }

  private static void add(List<Block> blocks, Line.Prose line, Block.Prose prose) {
    if (line.panel().isPresent() && blocks.getLast() instanceof Block.Panel panel) {
      List<Block.Prose> framed = Stream.concat(panel.blocks().stream(), Stream.of(prose)).toList();
      blocks.set(blocks.size() - 1, new Block.Panel(panel.id(), panel.title(), framed));
    } else {
      blocks.add(prose);
    }
  }
}
