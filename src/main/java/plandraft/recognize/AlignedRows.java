package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds tables that a text only has as lines whose cells blanks part, or rules drawn with signs.
final class AlignedRows {
  private static final Pattern BLANKS = Pattern.compile("[ 　]{2,}");
  private static final Pattern RULE = Pattern.compile("[\\s\\u2500-\\u257f]+|\\s*\\+[-=+]+\\+\\s*");
  private static final Pattern DRAWN = Pattern.compile("[│┃║|]");
  private static final int FEWEST_CELLS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_LINE = 400;

  /// A table whose rows have a rule between any two has more rules than top, bottom and headings.
  private static final int FEWEST_RULES = 4;

  private final List<Piece> pieces;
  private final List<Piece> result = new ArrayList<>();

  private AlignedRows(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// The pieces with such lines gathered to tables.
  static List<Piece> gathered(List<Piece> pieces) {
    return new AlignedRows(pieces).gather();
  }

  private List<Piece> gather() {
    int at = 0;
    while (at < pieces.size()) {
      int end = isDrawn(at) || isRule(at) ? drawnTo(at) : alignedTo(at);
      List<List<String>> rows = end > at ? rows(at, end) : List.of();
      if (rows.size() >= FEWEST_ROWS && rows.getFirst().size() > 1) {
        result.add(Lattice.loose(pieces.get(at).spot(), rows));
        at = end;
      } else {
        result.add(pieces.get(at++));
      }
    }
    return result;
  }

  private String text(int at) {
    boolean plain =
        at < pieces.size()
            && pieces.get(at) instanceof Line line
            && line.look().outline().isEmpty();
    return plain ? ((Line) pieces.get(at)).text() : "";
  }

  private boolean isRule(int at) {
    String text = text(at);
    return !text.isBlank() && RULE.matcher(text).matches();
  }

  private boolean isDrawn(int at) {
    String text = text(at).strip();
    return text.length() > 1
        && DRAWN.matcher(text.substring(0, 1)).matches()
        && DRAWN.matcher(text.substring(text.length() - 1)).matches();
  }

  private int drawnTo(int from) {
    int at = from;
    while (isDrawn(at) || isRule(at)) {
      at++;
    }
    return at;
  }

  /// Where lines end that have as many cells as the first, or some fewer.
  private int alignedTo(int from) {
    int width = cells(from).size();
    if (width < FEWEST_CELLS || !areShort(from)) {
      return from;
    }
    int at = from;
    int whole = 0;
    int end = from;
    while (cells(at).size() > 1 && cells(at).size() <= width && areShort(at)) {
      whole += cells(at).size() == width ? 1 : 0;
      end = ++at;
      while (at < pieces.size() && pieces.get(at) instanceof Line line && line.isBlank()) {
        at++;
      }
    }
    return whole >= FEWEST_ROWS ? end : from;
  }

  private boolean areShort(int at) {
    return cells(at).stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
  }

  private List<String> cells(int at) {
    String text = text(at).strip();
    if (!isDrawn(at)) {
      return text.length() < LONGEST_LINE && BLANKS.matcher(text).find()
          ? List.of(BLANKS.split(text))
          : List.of(text);
    }
    return DRAWN
        .splitAsStream(text.substring(1, text.length() - 1) + " ")
        .map(String::strip)
        .toList();
  }

  private List<List<String>> rows(int from, int to) {
    long rules = IntStream.range(from, to).filter(this::isRule).count();
    List<List<String>> rows = new ArrayList<>();
    boolean open = false;
    for (int at = from; at < to; at++) {
      if (isRule(at)) {
        open = false;
      } else if (open && rules >= FEWEST_RULES) {
        rows.add(joined(rows.removeLast(), cells(at)));
      } else if (!text(at).isBlank()) {
        rows.add(cells(at));
        open = true;
      }
    }
    return rows;
  }

  /// A row of cells that go on in the next line.
  private static List<String> joined(List<String> row, List<String> next) {
    return IntStream.range(0, Math.max(row.size(), next.size()))
        .mapToObj(
            at -> (at < row.size() ? row.get(at) : "") + (at < next.size() ? next.get(at) : ""))
        .toList();
  }
}
