package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How wide columns are that nobody has given a width: none so narrow that short words break, the
/// headings in as few lines as the page allows, the room that is left by share.
///
/// @param cells in whose size the text is set
/// @param room the width of all columns together, in twips
record Widths(Cells cells, int room) {
  /// Text of more characters than this may wrap.
  static final int SHORT = 8;

  /// A word of so many characters stays in one line even in a heading.
  private static final int NARROWEST = 2;

  /// Two lines of headings cost less than columns wider than what they hold.
  private static final int FEWEST_LINES = 2;

  /// Up to so many lines a heading may take rather than lose a bracket to the next line.
  private static final int FEW_LINES = 6;

  private static final int MOST_LINES = 12;

  /// Text longer than so many characters asks for no wider column.
  private static final int ENOUGH = 120;

  /// Long text may take so many times the lines of the headings.
  private static final int BODY_LINES = 2;

  private static final int AIR = 10;

  /// What a column holds.
  ///
  /// @param headings what may take as many lines as the headings do
  /// @param texts what may take a few lines more if it is not short
  /// @param part its part of a short heading over several columns, in characters
  /// @param share what it gets of the room that is left, of the same measure for all columns
  /// @param all whatever it holds; a cell rather does not end in a line of one or two characters
  record Column(List<String> headings, List<String> texts, double part, int share, Texts all) {
    Column {
      headings = List.copyOf(headings);
      texts = List.copyOf(texts);
    }

    /// A column that holds nothing but `texts`.
    Column(List<String> headings, List<String> texts, double part, int share) {
      this(headings, texts, part, share, Texts.of(texts));
    }

    /// This column with another share.
    Column sharing(int next) {
      return new Column(headings, texts, part, next, all);
    }

    private Column with(double nextPart, List<String> nextTexts) {
      return new Column(headings, nextTexts, nextPart, share, all);
    }
  }

  /// The widths of `columns` in twips; together they fill the room.
  List<Integer> of(List<Column> columns) {
    List<Double> least = least(columns);
    if (sum(least) > room) {
      return filled(columns, least(withoutParts(columns)));
    }
    return orphans(columns)
        .mended(filled(columns, least), least, room, floor -> filled(columns, floor));
  }

  /// Whether cells of `columns` end in a line of one or two characters whatever their widths.
  boolean leaveOrphans(List<Column> columns) {
    return orphans(columns).remain(of(columns));
  }

  private Orphans orphans(List<Column> columns) {
    List<Texts> texts = columns.stream().map(Column::all).toList();
    return new Orphans(cells.character(), Cells.PADDING + AIR, texts);
  }

  /// Whether the page has room for `columns` with readable headings; long text alone makes no table
  /// too wide.
  boolean hold(List<Column> columns) {
    return sum(leastOf(wrapped(withoutParts(columns)), MOST_LINES, Wrap::longestWord)) <= room;
  }

  /// How wide `columns` are at least if their headings take a few lines.
  int needed(List<Column> columns) {
    return (int) Math.ceil(sum(leastOf(wrapped(columns), FEW_LINES, Wrap::longestUnit)));
  }

  private static List<Column> wrapped(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                column.with(column.part(), column.texts().stream().map(Widths::wrapped).toList()))
        .toList();
  }

  /// As much of a text as need not be longer for its column to be wide enough.
  private static String wrapped(String text) {
    int enough =
        text.codePointCount(0, text.length()) > ENOUGH
            ? text.offsetByCodePoints(0, ENOUGH)
            : text.length();
    return text.substring(0, enough);
  }

  /// Headings over several columns are the first to give way.
  private static List<Column> withoutParts(List<Column> columns) {
    return columns.stream().map(column -> column.with(0, column.texts())).toList();
  }

  private List<Double> least(List<Column> columns) {
    List<Double> least = least(columns, FEW_LINES, Wrap::longestUnit);
    return sum(least) > room ? least(columns, MOST_LINES, Wrap::longestWord) : least;
  }

  private List<Double> least(List<Column> columns, int most, ToDoubleFunction<Wrap> whole) {
    List<Double> least = leastOf(columns, FEWEST_LINES, whole);
    for (int lines = FEWEST_LINES + 1; lines <= most && sum(least) > room; lines++) {
      least = leastOf(columns, lines, whole);
    }
    return least;
  }

  private List<Double> leastOf(List<Column> columns, int lines, ToDoubleFunction<Wrap> whole) {
    return columns.stream().map(column -> least(column, lines, whole)).toList();
  }

  /// The narrowest that a column may be if headings take at most `lines` lines.
  private double least(Column column, int lines, ToDoubleFunction<Wrap> whole) {
    double characters = Math.max(1, column.part());
    for (String heading : column.headings()) {
      characters = Math.max(characters, least(heading, lines, NARROWEST, whole));
    }
    for (String text : column.texts()) {
      characters = Math.max(characters, least(text, lines * BODY_LINES, SHORT, whole));
    }
    return characters * cells.character() + Cells.PADDING + AIR;
  }

  private static double least(String text, int lines, int unbroken, ToDoubleFunction<Wrap> whole) {
    double width = Wrap.width(text);
    if (width <= unbroken) {
      return width;
    }
    Wrap wrap = Wrap.of(text);
    double longest = whole.applyAsDouble(wrap);
    double least = Math.max(Math.max(NARROWEST, Math.ceil(width / lines)), longest);
    while (wrap.lines(least).count() > lines) {
      least++;
    }
    return least;
  }

  /// Widths no smaller than `least` where they can be, what lies above by share.
  private List<Integer> filled(List<Column> columns, List<Double> least) {
    double all = sum(least);
    double scale = all > room ? room / all : 1;
    double low = 0;
    double high = room;
    for (int i = 0; i < Integer.SIZE; i++) {
      double share = (low + high) / 2;
      if (sum(shared(columns, least, share)) > room) {
        high = share;
      } else {
        low = share;
      }
    }
    return whole(shared(columns, least, low).stream().map(width -> width * scale).toList());
  }

  private static List<Double> shared(List<Column> columns, List<Double> least, double share) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      widths.add(Math.max(least.get(i), columns.get(i).share() * share));
    }
    return widths;
  }

  /// Whole twips; what is left over goes to the last column.
  private List<Integer> whole(List<Double> widths) {
    List<Integer> whole = new ArrayList<>();
    int left = room;
    for (int i = 0; i < widths.size(); i++) {
      int width = i == widths.size() - 1 ? left : widths.get(i).intValue();
      whole.add(width);
      left -= width;
    }
    return whole;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
