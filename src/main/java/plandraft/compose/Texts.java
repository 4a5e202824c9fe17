package plandraft.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the cells of a column hold, each different line of it measured once.
record Texts(List<Line> lines) {
  /// A last line of no more characters is an orphan.
  private static final double ORPHAN = 2;

  /// Long text may end as it likes.
  private static final int MOST_LINES = 3;

  /// Of a long column the first cells tell enough.
  private static final int MOST_CELLS = 200;

  private static final double STEP = 0.5;

  /// A line of text.
  ///
  /// @param times how often it stands in the column
  record Line(Wrap wrap, int times) {
    /// How many lines of so many characters it takes wherever it stands, an orphan counted twice.
    private int cost(double characters) {
      Wrap.Lines lines = wrap.lines(characters);
      return (lines.count() + (isOrphan(lines) ? 1 : 0)) * times;
    }

    private boolean leavesOrphan(double characters) {
      return isOrphan(wrap.lines(characters));
    }

    /// How many characters a line must hold for it to have no orphan, if it has one.
    private OptionalDouble without(double characters) {
      Wrap.Lines lines = wrap.lines(characters);
      return isOrphan(lines)
          ? IntStream.rangeClosed(1, (int) (2 * ORPHAN / STEP))
              .mapToDouble(step -> characters + step * STEP)
              .filter(wider -> wrap.lines(wider).count() < lines.count())
              .findFirst()
          : OptionalDouble.empty();
    }

    private static boolean isOrphan(Wrap.Lines lines) {
      return lines.count() > 1 && lines.count() <= MOST_LINES && lines.last() <= ORPHAN;
    }
  }

  Texts {
    lines = List.copyOf(lines);
  }

  static Texts of(List<String> cells) {
    Map<String, Integer> counted = new HashMap<>();
    cells.stream()
        .limit(MOST_CELLS)
        .flatMap(String::lines)
        .forEach(line -> counted.merge(line, 1, Integer::sum));
    return new Texts(
        counted.entrySet().stream()
            .map(line -> new Line(Wrap.of(line.getKey()), line.getValue()))
            .toList());
  }

  /// How many lines of so many characters all cells take, an orphan counted twice.
  int cost(double characters) {
    int cost = 0;
    for (Line line : lines) {
      cost += line.cost(characters);
    }
    return cost;
  }

  /// Whether a cell ends in a line of one or two characters when each holds so many.
  boolean leaveOrphans(double characters) {
    return lines.stream().anyMatch(line -> line.leavesOrphan(characters));
  }

  /// How many characters a line must hold for one of the cells to lose its orphan.
  DoubleStream without(double characters) {
    return lines.stream().flatMapToDouble(line -> line.without(characters).stream());
  }
}
