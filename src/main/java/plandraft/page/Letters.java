package plandraft.page;

import java.util.List;
import plandraft.document.Run;
import plandraft.document.Style;

/// A paragraph's letters, how far each reaches and how it looks.
final class Letters {
  private static final int GAP_OF_EM = 5;

  private final int[] points;
  private final int[] advances;
  private final Look[] looks;

  private Letters(int size) {
    points = new int[size];
    advances = new int[size];
    looks = new Look[size];
  }

  static Letters of(List<Run> runs, Style style) {
    Letters letters =
        new Letters(
            runs.stream().mapToInt(run -> run.text().codePointCount(0, run.text().length())).sum());
    Look plain = Look.of(style);
    int at = 0;
    for (Run run : runs) {
      Look look = plain.with(run);
      for (int point : run.text().codePoints().toArray()) {
        letters.points[at] = point == '\t' ? ' ' : point;
        letters.looks[at] = look;
        letters.advances[at] = point == '\n' ? 0 : Glyphs.advance(letters.points[at], look);
        at++;
      }
    }
    return letters;
  }

  int size() {
    return points.length;
  }

  int point(int at) {
    return points[at];
  }

  Look look(int at) {
    return looks[at];
  }

  int advance(int at) {
    return advances[at];
  }

  /// The space before a letter where Chinese and Latin meet.
  int gap(int at) {
    return at > 0 && Breaking.parts(points[at - 1], points[at]) ? looks[at].em() / GAP_OF_EM : 0;
  }

  boolean breaksLine(int at) {
    return points[at] == '\n';
  }

  boolean isSpace(int at) {
    return points[at] == ' ';
  }

  /// Whether a line may end before the letter.
  boolean mayBegin(int at) {
    return at >= points.length || Breaking.between(points[at - 1], points[at]);
  }

  String text(int from, int to) {
    return new String(points, from, to - from);
  }
}
