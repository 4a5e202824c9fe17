package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Band;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Rule;

/// Lines between rules: the red rule of 版头, the 版记.
final class BandLines {
  /// Four millimetres.
  private static final int ABOVE_RULE = 227;

  /// 0.25 mm.
  private static final int THIN_RULE = 15;

  private final Map<String, Style> styles;
  private final int width;
  private final List<Piece> pieces = new ArrayList<>();

  BandLines(Map<String, Style> styles, int width) {
    this.styles = styles;
    this.width = width;
  }

  Chunk chunk(Band band) {
    int outer = band.eighths() * 20 / 8;
    if (band.lines().isEmpty()) {
      rule(ABOVE_RULE, outer);
      return new Chunk.Laid(ABOVE_RULE, 0, false, false, Optional.of(band), () -> pieces);
    }
    rule(0, outer);
    int top = 0;
    for (Band.Line line : band.lines()) {
      top = line(line, top);
      rule(top, THIN_RULE);
    }
    pieces.removeLast();
    rule(top, outer);
    return band.atFoot()
        ? new Chunk.Foot(top, band, pieces)
        : new Chunk.Laid(top, 0, false, false, Optional.of(band), () -> pieces);
  }

  private int line(Band.Line line, int top) {
    int half = line.right().isPresent() ? width / 2 : width;
    int left = paragraph(line.left(), 0, half, top);
    int right = line.right().map(end -> paragraph(end, half, width - half, top)).orElse(0);
    return top + Math.max(left, right);
  }

  private int paragraph(Paragraph paragraph, int x, int room, int top) {
    Style style = styles.get(paragraph.style());
    int height = 0;
    for (Line line : Lines.inCell(paragraph.runs(), style, room)) {
      Setting.of(line, style, top + height, paragraph.anchor())
          .forEach(piece -> pieces.add(piece.moved(x, 0)));
      height += style.lineTwips();
    }
    return height;
  }

  private void rule(int y, int thickness) {
    pieces.add(new Rule(0, y, width, y, thickness));
  }
}
