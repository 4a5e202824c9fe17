package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Block;
import plandraft.document.Contents;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Words;

/// The lines of a table of contents: a heading, a row of dots and the page number.
final class ContentsLines {
  private static final int CHARACTER = 100;

  private final Style style;
  private final int width;

  ContentsLines(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  List<Chunk> chunks(Contents contents) {
    List<Chunk> chunks = new ArrayList<>();
    Optional<Block> begins = Optional.of(contents);
    for (Contents.Entry entry : contents.entries()) {
      for (List<Piece> pieces : lines(entry)) {
        chunks.add(new Chunk.Laid(style.lineTwips(), 0, false, false, begins, () -> pieces));
        begins = Optional.empty();
      }
    }
    return chunks;
  }

  private List<List<Piece>> lines(Contents.Entry entry) {
    Style indented = indented(entry.level());
    List<Line> lines = Lines.of(List.of(Run.of(entry.text())), indented, width);
    List<List<Piece>> pieces = new ArrayList<>();
    for (Line line : lines) {
      pieces.add(new ArrayList<>(Setting.of(line, indented, 0, Optional.empty())));
    }
    entry.page().ifPresent(page -> number(page, lines.getLast(), pieces.getLast()));
    return pieces;
  }

  private void number(int page, Line line, List<Piece> pieces) {
    int baseline = style.lineTwips() - style.lineTwips() / 5;
    Look look = Look.of(style);
    Words number = new Words(0, baseline, Integer.toString(page), look, 0, Optional.empty());
    int right = width - (int) number.width();
    int left = line.indent() + line.width();
    int dots = (right - left) / Glyphs.advance('.', look);
    if (dots > 0) {
      Words leader = new Words(0, baseline, ".".repeat(dots), look, 0, Optional.empty());
      pieces.add(leader.moved(right - (int) leader.width(), 0));
    }
    pieces.add(number.moved(right, 0));
  }

  private Style indented(int level) {
    return new Style(
        style.id(),
        style.name(),
        style.eastAsian(),
        style.latin(),
        style.halfPoints(),
        style.bold(),
        Style.Align.JUSTIFIED,
        style.lineTwips(),
        0,
        level * CHARACTER,
        0,
        0,
        0,
        Optional.empty(),
        style.colour(),
        0,
        false);
  }
}
