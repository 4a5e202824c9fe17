package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.document.Table;

/// A document taken apart into lines, tables and pictures.
final class Pieces {
  private static final int MOST_LAID_OUT = 3;

  private final int document;
  private final Map<String, Style> styles = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Found found;
  private int block;

  private Pieces(Document document, int index, Found found) {
    this.document = index;
    this.found = found;
    document.styles().forEach(style -> styles.put(style.id(), style));
  }

  /// The pieces of the `index`th input, blank lines included.
  static List<Piece> of(Document document, int index, Found found) {
    Pieces pieces = new Pieces(document, index, found);
    document.blocks().forEach(pieces::add);
    return pieces.pieces;
  }

  private void add(Block added) {
    Spot spot = new Spot(document, block++, 0);
    switch (added) {
      case Paragraph paragraph -> lines(spot, paragraph);
      case Table table when table.rows().stream().allMatch(row -> row.cells().isEmpty()) -> {}
      case Table table when laysOut(table) -> layout(spot, table);
      case Table table -> table(spot, table);
      case Picture picture -> pieces.add(new Image(spot, picture));
      case Contents _ -> found.skipped(spot, "contents.skipped");
      case Band band -> band(spot, band);
    }
  }

  /// A table; several rows of its whole width at its top, such as title and unit, stand above it.
  private void table(Spot spot, Table table) {
    int heads = AboveTable.rows(table);
    for (int row = 0; row < heads; row++) {
      String words = table.rows().get(row).cells().getFirst().content().printed().strip();
      boolean unit = UnitLines.isOne(words);
      Line.Look look = new Line.Look(Optional.empty(), !unit, unit);
      pieces.add(
          new Line(
              new Spot(spot.document(), spot.block(), row + 1),
              List.of(Run.of(words.replaceAll("\\s*\n\\s*", ""))),
              look,
              Optional.empty()));
    }
    pieces.add(Lattice.of(spot, heads == 0 ? table : AboveTable.below(table, heads)));
  }

  /// Titles keep their breaks as one line; other lines parted by a break stand alone.
  private void lines(Spot spot, Paragraph paragraph) {
    Line line = new Line(spot, paragraph.runs(), look(paragraph), paragraph.anchor());
    String text = line.text();
    if (line.look().centred()) {
      List<Run> runs =
          paragraph.runs().stream()
              .map(run -> new Run(run.text().replaceAll("\\s*\n\\s*", ""), run.bold(), run.font()))
              .toList();
      pieces.add(new Line(spot, runs, line.look(), line.anchor()));
      return;
    }
    int from = 0;
    int piece = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.add(line.part(from, end, piece++));
      from = end + 1;
    }
    pieces.add(from == 0 ? line : line.part(from, text.length(), piece));
  }

  private Line.Look look(Paragraph paragraph) {
    return Optional.ofNullable(styles.get(paragraph.style()))
        .map(
            style ->
                new Line.Look(
                    style.outline(), style.align() == Align.CENTRE, style.align() == Align.RIGHT))
        .orElse(Line.Look.PLAIN);
  }

  /// Whether a table only sets lines side by side, such as a signature.
  private static boolean laysOut(Table table) {
    return !table.frame()
        && table.headerRows() == 0
        && table.rows().size() <= MOST_LAID_OUT
        && table.rows().stream().allMatch(row -> filled(row).count() <= 1);
  }

  private static Stream<String> filled(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.content().printed())
        .filter(text -> !text.isBlank());
  }

  private void layout(Spot spot, Table table) {
    Line.Look look = new Line.Look(Optional.empty(), false, true);
    int[] piece = {0};
    table.rows().stream()
        .flatMap(Pieces::filled)
        .forEach(
            words ->
                pieces.add(
                    new Line(
                        new Spot(spot.document(), spot.block(), piece[0]++),
                        List.of(Run.of(words.strip())),
                        look,
                        Optional.empty())));
  }

  private void band(Spot spot, Band band) {
    int piece = 0;
    for (Band.Line line : band.lines()) {
      for (Paragraph part : Stream.concat(Stream.of(line.left()), line.right().stream()).toList()) {
        Spot there = new Spot(spot.document(), spot.block(), piece++);
        pieces.add(new Line(there, part.runs(), Line.Look.PLAIN, Optional.empty()));
      }
    }
  }
}
