package plandraft.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Table;

/// A document in a few signs, for tests to compare: `# ` for headings, `**` around bold words, `⏎`
/// for line breaks, `⇟` for a new page, cells between bars with the rows and columns they span.
public final class Sketch {
  private Sketch() {}

  /// The lines of `document`.
  public static List<String> of(Document document) {
    Map<String, Style> styles =
        document.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
    return document.blocks().flatMap(block -> lines(block, styles)).toList();
  }

  private static Stream<String> lines(Block block, Map<String, Style> styles) {
    return switch (block) {
      case Paragraph paragraph -> {
        String level =
            styles.get(paragraph.style()).outline().map(at -> "#".repeat(at + 1) + " ").orElse("");
        yield Stream.of((paragraph.newPage() ? "⇟" : "") + level + words(paragraph.runs()));
      }
      case Table table -> table.rows().stream().map(row -> row(row, table));
      case Picture picture ->
          Stream.of("<" + picture.image().type() + " " + picture.image().name() + ">");
      case Band _, Contents _ -> Stream.empty();
    };
  }

  private static String row(Table.Row row, Table table) {
    List<String> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      cells.addAll(Collections.nCopies(Math.max(0, cell.column() - column), "·"));
      column = cell.column() + cell.columnSpan();
      String span =
          cell.rowSpan() * cell.columnSpan() == 1
              ? ""
              : "{" + cell.rowSpan() + "×" + cell.columnSpan() + "}";
      List<Run> runs =
          cell.content() instanceof Cell.Runs emphasised
              ? emphasised.runs()
              : List.of(Run.of(cell.content().printed()));
      cells.add(words(runs) + span);
    }
    boolean header = table.rows().indexOf(row) < table.headerRows();
    return (header ? "‖ " : "| ") + String.join(" | ", cells);
  }

  private static String words(List<Run> runs) {
    return runs.stream()
        .map(run -> run.bold() ? "**" + run.text() + "**" : run.text())
        .collect(Collectors.joining())
        .replace("\n", "⏎");
  }
}
