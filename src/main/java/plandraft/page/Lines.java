package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Run;
import plandraft.document.Style;

/// Breaks a paragraph into lines: a full line ends where it may, a comma or full stop may stand in
/// the margin of the page; a cell has no margin to stand in.
final class Lines {
  private final Letters letters;
  private final Style style;
  private final int width;
  private final boolean margin;
  private final List<Line> lines = new ArrayList<>();

  private Lines(Letters letters, Style style, int width, boolean margin) {
    this.letters = letters;
    this.style = style;
    this.width = width;
    this.margin = margin;
  }

  /// The lines of a paragraph between edges `width` apart; an empty one has one empty line.
  static List<Line> of(List<Run> runs, Style style, int width) {
    return new Lines(Letters.of(runs, style), style, width, true).broken();
  }

  /// The lines of a paragraph in a table cell.
  static List<Line> inCell(List<Run> runs, Style style, int width) {
    return new Lines(Letters.of(runs, style), style, width, false).broken();
  }

  private List<Line> broken() {
    breakUp();
    return List.copyOf(lines);
  }

  private void breakUp() {
    int from = 0;
    do {
      int end = end(from);
      boolean forced = end < letters.size() && letters.breaksLine(end);
      add(from, end, forced || end == letters.size());
      from = forced ? end + 1 : end;
    } while (from < letters.size());
    if (letters.size() > 0 && letters.breaksLine(letters.size() - 1)) {
      add(letters.size(), letters.size(), true);
    }
  }

  private void add(int from, int end, boolean last) {
    int to = end;
    while (to > from && letters.isSpace(to - 1)) {
      to--;
    }
    int indent = indent();
    lines.add(new Line(letters, from, to, indent, room(indent), last));
  }

  /// Where the line that begins at `from` ends, the spaces behind it included.
  private int end(int from) {
    int room = room(indent());
    int used = 0;
    int at = from;
    while (at < letters.size() && !letters.breaksLine(at)) {
      used += letters.advance(at) + (at > from ? letters.gap(at) : 0);
      if (used - letters.look(at).tracking() > room && !letters.isSpace(at)) {
        return at > from && hangs(at) ? at + 1 : retreat(from, at);
      }
      at++;
    }
    return at;
  }

  private boolean hangs(int at) {
    return margin && Breaking.hangs(letters.point(at)) && letters.mayBegin(at + 1);
  }

  /// The last place up to `at` where the line may end; `at` itself if there is none.
  private int retreat(int from, int at) {
    int end = at;
    while (end > from && !letters.mayBegin(end)) {
      end--;
    }
    return end > from ? end : Math.max(at, from + 1);
  }

  private int indent() {
    return twips(style.left() + (lines.isEmpty() ? style.firstLine() : 0));
  }

  private int room(int indent) {
    return width - indent - twips(style.right());
  }

  /// Hundredths of a character as a length.
  private int twips(int hundredths) {
    return hundredths * (style.halfPoints() * 10 + style.tracking()) / 100;
  }
}
