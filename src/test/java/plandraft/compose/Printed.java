package plandraft.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Table;

/// A document in text that people can compare: one line a paragraph, one line a row.
final class Printed {
  private Printed() {}

  static String of(Document document) {
    return lines(document).collect(Collectors.joining("\n", "", "\n"));
  }

  static Stream<String> lines(Document document) {
    Stream<String> pages =
        document.parts().stream()
            .flatMap(
                part ->
                    Stream.concat(
                        Stream.of("== " + page(part.page())),
                        part.blocks().stream().flatMap(Printed::block)));
    Stream<String> notes =
        document.notes().stream()
            .map(
                note ->
                    "!! %s %s: %s"
                        .formatted(
                            note.anchor().name(),
                            note.author(),
                            String.join(" / ", note.paragraphs())));
    return Stream.of(Stream.of("# " + document.name()), pages, notes).flatMap(lines -> lines);
  }

  private static String page(PageSetup page) {
    return (page.landscape() ? "landscape" : "portrait") + " " + page.number();
  }

  private static Stream<String> block(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
          Stream.of("[%s] %s".formatted(paragraph.style(), runs(paragraph.runs())));
      case Table table ->
          Stream.concat(
              Stream.of(
                  "<table %s, %d header rows, columns %s>"
                      .formatted(table.name(), table.headerRows(), table.columns())),
              table.rows().stream().map(Printed::row));
      case Picture picture ->
          Stream.of(
              "<picture %s %d×%d>"
                  .formatted(
                      picture.image().name(), picture.image().width(), picture.image().height()));
      case Band band ->
          Stream.concat(
              Stream.of(
                  "<band " + band.colour().orElse("black") + (band.atFoot() ? " foot>" : ">")),
              band.lines().stream()
                  .map(
                      line ->
                          line.left().text()
                              + line.right().map(right -> " | " + right.text()).orElse("")));
      case Contents contents ->
          contents.entries().stream()
              .map(entry -> "<contents> " + "  ".repeat(entry.level()) + entry.text());
    };
  }

  private static String row(Table.Row row) {
    String cells = row.cells().stream().map(Printed::cell).collect(Collectors.joining(" | "));
    return "| " + cells + (row.keepWithNext() ? " |+" : " |") + anchor(row.anchor());
  }

  private static String cell(Cell cell) {
    String span =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : "{" + cell.rowSpan() + "×" + cell.columnSpan() + "}";
    return cell.column() + span + " " + content(cell.content());
  }

  private static String content(Cell.Content content) {
    String words =
        content instanceof Cell.Runs emphasised ? runs(emphasised.runs()) : content.printed();
    String kind = content instanceof Cell.Amount ? "#" : "";
    String formula = content instanceof Cell.Computed computed ? " =" + computed.formula() : "";
    return kind + words.replace("\n", "⏎") + formula;
  }

  private static String runs(List<Run> runs) {
    return runs.stream()
        .map(
            run -> {
              String words =
                  run.font().map(font -> font + "〈" + run.text() + "〉").orElse(run.text());
              return run.bold() ? "**" + words + "**" : words;
            })
        .collect(Collectors.joining())
        .replace("\n", "⏎");
  }

  private static String anchor(Optional<Anchor> anchor) {
    return anchor.map(name -> " @" + name.name()).orElse("");
  }
}
