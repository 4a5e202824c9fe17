package plandraft.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Columns a little wider where a cell would end in a line of one or two characters, as long as
/// that makes the table shorter.
///
/// @param character how wide a Chinese character is
/// @param margin what a column is wider than its text
/// @param columns what each column holds
record Orphans(int character, int margin, List<Texts> columns) {
  Orphans {
    columns = List.copyOf(columns);
  }

  /// `widths`, mended column by column.
  ///
  /// @param needed how wide every column must be
  /// @param room the width of all columns together
  /// @param filled the widths of columns that are so wide at least
  List<Integer> mended(
      List<Integer> widths,
      List<Double> needed,
      int room,
      Function<List<Double>, List<Integer>> filled) {
    List<Integer> best = widths;
    int least = cost(best);
    List<Double> floor = new ArrayList<>(needed);
    for (int i = 0; i < columns.size(); i++) {
      for (double wanted : wanted(i, best.get(i))) {
        double before = floor.set(i, wanted);
        List<Integer> next = sum(floor) > room ? best : filled.apply(floor);
        int cost = cost(next);
        if (cost < least) {
          best = next;
          least = cost;
          break;
        }
        floor.set(i, before);
      }
    }
    return best;
  }

  /// Whether cells of columns of these `widths` end in a line of one or two characters.
  boolean remain(List<Integer> widths) {
    return IntStream.range(0, columns.size())
        .anyMatch(i -> columns.get(i).leaveOrphans(characters(widths.get(i))));
  }

  /// How wide a column of `width` could be to end some of its orphans, the widest first.
  private List<Double> wanted(int column, int width) {
    return columns
        .get(column)
        .without(characters(width))
        .map(wanted -> wanted * character + margin)
        .boxed()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double characters(int width) {
    return (width - margin) / (double) character;
  }

  /// How many lines all cells take, an orphan counted twice.
  private int cost(List<Integer> widths) {
    return IntStream.range(0, columns.size())
        .map(i -> columns.get(i).cost(characters(widths.get(i))))
        .sum();
  }
}
