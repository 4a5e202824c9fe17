package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.page.Page.Piece;

/// The words of a table cell broken into lines.
record CellText(List<Line> lines, Style style, int height) {
  CellText {
    lines = List.copyOf(lines);
  }

  static CellText of(List<List<Run>> paragraphs, Style style, int width) {
    List<Line> lines = new ArrayList<>();
    for (List<Run> paragraph : paragraphs) {
      lines.addAll(Lines.inCell(paragraph, style, width));
    }
    int spaces = (style.before() + style.after()) * paragraphs.size();
    return new CellText(lines, style, lines.size() * style.lineTwips() + spaces);
  }

  /// Its words from `left` on, in the middle of a `room` that begins at `top`; what does not fit is
  /// left out.
  List<Piece> pieces(int left, int top, int room, Optional<Anchor> anchor) {
    List<Piece> pieces = new ArrayList<>();
    int fitting = Math.min(lines.size(), Math.max(1, room / style.lineTwips()));
    int y = top + Math.max(0, room - fitting * style.lineTwips()) / 2;
    for (Line line : lines.subList(0, fitting)) {
      Setting.of(line, style, y, anchor).forEach(piece -> pieces.add(piece.moved(left, 0)));
      y += style.lineTwips();
    }
    return pieces;
  }
}
