package plandraft.word.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Table;
import plandraft.read.RunsDraft;

/// Blocks as the lines of a cell.
final class Lines {
  private Lines() {}

  /// What stands in a cell: lines, some words of them emphasised. Tables within become lines of
  /// tabbed words.
  static Cell.Content content(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.getFirst() instanceof Paragraph only) {
      return of(only.runs());
    }
    List<List<Run>> lines =
        new ArrayList<>(blocks.stream().flatMap(block -> lines(block).stream()).toList());
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
      lines.removeFirst();
    }
    RunsDraft runs = new RunsDraft();
    boolean first = true;
    for (List<Run> line : lines) {
      runs.plain(first ? "" : "\n");
      runs.add(line);
      first = false;
    }
    return of(runs.take());
  }

  private static Cell.Content of(List<Run> runs) {
    if (runs.isEmpty()) {
      return new Cell.Words("");
    }
    if (runs.size() == 1 && !runs.getFirst().bold() && runs.getFirst().font().isEmpty()) {
      return new Cell.Words(runs.getFirst().text());
    }
    boolean plain = runs.stream().allMatch(run -> !run.bold() && run.font().isEmpty());
    return plain
        ? new Cell.Words(runs.stream().map(Run::text).collect(Collectors.joining()))
        : new Cell.Runs(runs);
  }

  /// The block with `mark` before its words.
  static Block before(String mark, Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      return block;
    }
    RunsDraft runs = new RunsDraft();
    runs.plain(mark);
    runs.add(paragraph.runs());
    return new Paragraph(paragraph.style(), runs.take(), paragraph.anchor(), false);
  }

  private static List<List<Run>> lines(Block block) {
    return switch (block) {
      case Paragraph paragraph -> List.of(paragraph.runs());
      case Table table -> table.rows().stream().map(Lines::line).toList();
      case Picture _, Band _, Contents _ -> List.of();
    };
  }

  /// The cells of a row, each behind as many tabs as columns stand before it.
  private static List<Run> line(Table.Row row) {
    StringBuilder words = new StringBuilder();
    int column = 0;
    for (Cell cell : row.cells()) {
      words.repeat("\t", Math.max(0, cell.column() - column));
      words.append(cell.content().printed().replace('\n', ' '));
      column = Math.max(column, cell.column());
    }
    return List.of(Run.of(words.toString()));
  }
}
