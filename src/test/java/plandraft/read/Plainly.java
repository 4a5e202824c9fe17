package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Table;

/// What of a document must survive writing and reading, one line each: text with its outline level
/// and emphasis, tables with their spans and anchors, comments. Bands are the tables they are
/// written as; contents, which are made anew, and empty paragraphs and cells are left out. Only the
/// first place of an anchor counts: a bookmark stands once.
public final class Plainly {
  private final Map<String, Style> styles = new HashMap<>();
  private final Set<Anchor> shown = new HashSet<>();
  private final boolean anchored;

  private Plainly(Document document, boolean anchored) {
    document.styles().forEach(style -> styles.put(style.id(), style));
    this.anchored = anchored;
  }

  /// The lines of `document`, anchors included.
  public static List<String> of(Document document) {
    Plainly plainly = new Plainly(document, true);
    return Stream.concat(plainly.blocks(document), plainly.notes(document)).toList();
  }

  /// The lines of `document` without anchors.
  public static List<String> unanchored(Document document) {
    return new Plainly(document, false).blocks(document).toList();
  }

  /// Fails at the first line that is not the same.
  public static void assertSame(List<String> read, List<String> written) {
    int same = 0;
    while (same < Math.min(read.size(), written.size())
        && read.get(same).equals(written.get(same))) {
      same++;
    }
    assertThat(read.stream().skip(same).limit(3))
        .as("from line %d", same)
        .isEqualTo(written.stream().skip(same).limit(3).toList());
  }

  private Stream<String> blocks(Document document) {
    return document.blocks().flatMap(this::block).filter(Predicate.not(String::isEmpty));
  }

  private Stream<String> notes(Document document) {
    List<Anchor> shown = document.blocks().flatMap(Block::anchors).distinct().toList();
    return document.notes().stream()
        .filter(note -> shown.contains(note.anchor()))
        .map(Plainly::note);
  }

  private static String note(Note note) {
    return "!! %s %s %s: %s"
        .formatted(
            note.anchor().name(), note.author(), note.at(), String.join(" / ", note.paragraphs()));
  }

  private Stream<String> block(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph(paragraph));
      case Table table ->
          Stream.concat(
              Stream.of(
                  "<table "
                      + (anchored ? table.name() : "")
                      + " of "
                      + table.columns().size()
                      + " columns, headed "
                      + table.headerRows()
                      + ">"),
              table.rows().stream().map(this::row));
      case Picture picture ->
          Stream.of(
              "<picture "
                  + picture.image().type()
                  + " "
                  + picture.image().width()
                  + "×"
                  + picture.image().height()
                  + anchor(picture.anchor())
                  + ">");
      case Contents _ -> Stream.empty();
      case Band band ->
          band.lines().isEmpty()
              ? Stream.empty()
              : Stream.concat(
                  Stream.of("<table  of 2 columns, headed 0>"),
                  band.lines().stream().map(this::line));
    };
  }

  private String paragraph(Paragraph paragraph) {
    Style style = styles.get(paragraph.style());
    String words = runs(paragraph.runs(), style);
    String level = style.outline().map(at -> "#".repeat(at + 1) + " ").orElse("");
    return words.isEmpty()
        ? ""
        : level + words + (paragraph.newPage() ? " ⇟" : "") + anchor(paragraph.anchor());
  }

  private String line(Band.Line line) {
    String left = line.right().isPresent() ? "0 " : "0{1×2} ";
    return "| "
        + left
        + words(line.left())
        + line.right().map(right -> " | 1 " + words(right)).orElse("");
  }

  private String words(Paragraph paragraph) {
    return runs(paragraph.runs(), styles.get(paragraph.style()));
  }

  private String row(Table.Row row) {
    // The row's own bookmark is opened before those of its cells.
    String anchor = anchor(row.anchor());
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      String words = runs(runs(cell), styles.get(cell.style()));
      String span =
          cell.rowSpan() * cell.columnSpan() == 1
              ? ""
              : "{" + cell.rowSpan() + "×" + cell.columnSpan() + "}";
      if (!(words + span).isEmpty()
          || anchored && cell.anchor().filter(Plainly::isShort).isPresent()) {
        cells.add(cell.column() + span + " " + words + anchor(cell.anchor()));
      }
    }
    return "| " + String.join(" | ", cells) + anchor;
  }

  private static List<Run> runs(Cell cell) {
    return cell.content() instanceof Cell.Runs emphasised
        ? emphasised.runs()
        : List.of(Run.of(cell.content().printed()));
  }

  /// Runs by what they look like, whether style or emphasis makes it so.
  private static String runs(List<Run> runs, Style style) {
    StringBuilder words = new StringBuilder();
    String before = "";
    for (Run run : runs) {
      boolean bold = run.bold() || style.bold();
      String look = run.font().orElse(style.eastAsian()) + (bold ? "/b" : "");
      if (!run.text().isEmpty()) {
        words.append(look.equals(before) ? "" : "〈" + look + "〉").append(run.text());
        before = look;
      }
    }
    return words.toString().replace("\n", "⏎");
  }

  /// A word processor keeps no name of a bookmark as long as that of a cell in a breakdown.
  private static boolean isShort(Anchor anchor) {
    return !anchor.name().startsWith("cell:");
  }

  private String anchor(Optional<Anchor> anchor) {
    Optional<Anchor> kept = anchor.filter(Plainly::isShort).filter(shown::add);
    return anchored && kept.isPresent() ? " @" + kept.get().name() : "";
  }
}
