package plandraft.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Columns a little wider where a cell would end in a line of one or two characters, as long as
/// that makes the table shorter.
///
/// @param character how wide a Chinese character is
/// @param margin what a column is wider than its text
/// @param texts what each column holds, and how often
record Orphans(int character, int margin, List<Map<Wrap, Integer>> texts) {
  /// A last line of no more characters is an orphan.
  private static final double ORPHAN = 2;

  /// Long text may end as it likes.
  private static final int MOST_LINES = 3;

  /// Of a long column the first cells tell enough.
  private static final int MOST_TEXTS = 200;

  private static final double STEP = 0.5;

  Orphans {
    texts = List.copyOf(texts);
  }

  /// For columns that hold `columns`.
  static Orphans of(int character, int margin, List<List<String>> columns) {
    return new Orphans(character, margin, columns.stream().map(Orphans::measured).toList());
  }

  private static Map<Wrap, Integer> measured(List<String> column) {
    Map<String, Integer> counted = new HashMap<>();
    column.stream()
        .limit(MOST_TEXTS)
        .flatMap(String::lines)
        .forEach(text -> counted.merge(text, 1, Integer::sum));
    return counted.entrySet().stream()
        .collect(Collectors.toMap(text -> Wrap.of(text.getKey()), Map.Entry::getValue));
  }

  /// `widths`, mended column by column.
  ///
  /// @param least how wide every column must be
  /// @param room the width of all columns together
  /// @param filled the widths of columns that are so wide at least
  List<Integer> mended(
      List<Integer> widths,
      List<Double> least,
      int room,
      Function<List<Double>, List<Integer>> filled) {
    List<Integer> best = widths;
    List<Double> floor = new ArrayList<>(least);
    for (int i = 0; i < texts.size(); i++) {
      for (double wanted : wanted(i, best.get(i))) {
        double before = floor.set(i, wanted);
        List<Integer> next = sum(floor) > room ? best : filled.apply(floor);
        if (cost(next) < cost(best)) {
          best = next;
          break;
        }
        floor.set(i, before);
      }
    }
    return best;
  }

  /// Whether cells of columns of these `widths` end in a line of one or two characters.
  boolean remain(List<Integer> widths) {
    return IntStream.range(0, texts.size())
        .anyMatch(
            i ->
                texts.get(i).keySet().stream()
                    .anyMatch(text -> isOrphan(text.lines(characters(widths.get(i))))));
  }

  /// How wide a column of `width` could be to end some of its orphans, the widest first.
  private List<Double> wanted(int column, int width) {
    return texts.get(column).keySet().stream()
        .flatMapToDouble(text -> without(text, characters(width)).stream())
        .map(wanted -> wanted * character + margin)
        .boxed()
        .distinct()
        .sorted((one, other) -> Double.compare(other, one))
        .toList();
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double characters(int width) {
    return (width - margin) / (double) character;
  }

  /// How many characters a line must hold for `text` to have no orphan, if it has one.
  private static OptionalDouble without(Wrap text, double characters) {
    List<Double> lines = text.lines(characters);
    return isOrphan(lines)
        ? IntStream.rangeClosed(1, (int) (2 * ORPHAN / STEP))
            .mapToDouble(step -> characters + step * STEP)
            .filter(wider -> text.lines(wider).size() < lines.size())
            .findFirst()
        : OptionalDouble.empty();
  }

  private static boolean isOrphan(List<Double> lines) {
    return lines.size() > 1 && lines.size() <= MOST_LINES && lines.getLast() <= ORPHAN;
  }

  /// How many lines all cells take, an orphan counted twice.
  private int cost(List<Integer> widths) {
    return IntStream.range(0, texts.size()).map(i -> cost(i, characters(widths.get(i)))).sum();
  }

  private int cost(int column, double characters) {
    int cost = 0;
    for (Map.Entry<Wrap, Integer> text : texts.get(column).entrySet()) {
      List<Double> lines = text.getKey().lines(characters);
      cost += (lines.size() + (isOrphan(lines) ? 1 : 0)) * text.getValue();
    }
    return cost;
  }
}
