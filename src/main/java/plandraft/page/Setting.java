package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Style;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Words;

/// Sets a line's letters in their places between the margins.
final class Setting {
  private static final int LIFT_OF_LINE = 5;

  private final Line line;
  private final Letters letters;
  private final Optional<Anchor> anchor;
  private final int baseline;
  private final double stretch;
  private final List<Piece> words = new ArrayList<>();

  private Setting(Line line, Style style, int top, Optional<Anchor> anchor) {
    this.line = line;
    this.letters = line.letters();
    this.anchor = anchor;
    this.baseline = top + style.lineTwips() - style.lineTwips() / LIFT_OF_LINE;
    this.stretch = style.align() == Style.Align.JUSTIFIED && !line.last() ? stretch(line) : 0;
  }

  /// The words of a line of exact pitch that begins `top` below the origin.
  static List<Piece> of(Line line, Style style, int top, Optional<Anchor> anchor) {
    Setting setting = new Setting(line, style, top, anchor);
    setting.set(line.indent() + before(line, style.align()));
    return setting.words;
  }

  private static int before(Line line, Style.Align align) {
    int spare = Math.max(0, line.room() - line.width());
    return switch (align) {
      case LEFT, JUSTIFIED -> 0;
      case CENTRE -> spare / 2;
      case RIGHT -> spare;
    };
  }

  /// What is added behind every letter behind which the line may be stretched.
  private static double stretch(Line line) {
    int end = line.hangs() ? line.to() - 1 : line.to();
    int places = 0;
    for (int at = line.from(); at < end - 1; at++) {
      places += stretches(line.letters(), at) ? 1 : 0;
    }
    return places == 0 ? 0 : Math.max(0.0, line.room() - line.width(end)) / places;
  }

  /// Latin words are not stretched, the spaces between them are.
  private static boolean stretches(Letters letters, int at) {
    return letters.isSpace(at)
        || !Glyphs.isLatin(letters.point(at))
        || !Glyphs.isLatin(letters.point(at + 1));
  }

  private void set(int start) {
    double x = start;
    int from = line.from();
    while (from < line.to()) {
      x += from > line.from() ? letters.gap(from) : 0;
      int to = end(from);
      boolean latin = Glyphs.isLatin(letters.point(from));
      String text = letters.text(from, to);
      Words next =
          new Words(
              (int) Math.round(x), baseline, text, letters.look(from), latin ? 0 : stretch, anchor);
      if (!text.isBlank()) {
        words.add(next);
      }
      x += next.width() + (latin && to < line.to() && stretches(letters, to - 1) ? stretch : 0);
      from = to;
    }
  }

  /// Where the letters end that belong into one piece with the one at `from`.
  private int end(int from) {
    int to = from + 1;
    boolean latin = Glyphs.isLatin(letters.point(from));
    while (to < line.to()
        && Glyphs.isLatin(letters.point(to)) == latin
        && !letters.isSpace(to)
        && !letters.isSpace(from)
        && letters.look(to).equals(letters.look(from))) {
      to++;
    }
    return to;
  }
}
