package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Sheets of every shape, the same for the same seed: fixed and growing columns, groups of rows
/// that share a cell, merged cells, rows that stay in view, texts of every kind.
final class AnySheet {
  private static final List<String> TEXTS =
      List.of(
          "",
          "1",
          "2916*",
          "95以上",
          "数字经济",
          "a b",
          " 空格 ",
          "一\n二",
          "甲\t乙",
          "\"引\"号",
          "<b>&amp;",
          "𠮷",
          "=1+1",
          "长".repeat(60));
  private final Random random;

  private AnySheet(long seed) {
    random = new Random(seed);
  }

  /// The first so many sheets.
  static Stream<Cells> first(int sheets) {
    return LongStream.range(0, sheets).mapToObj(seed -> new AnySheet(seed).cells());
  }

  private Cells cells() {
    int columns = random.nextInt(1, 6);
    int rows = random.nextInt(1, 9);
    boolean grouped = random.nextBoolean();
    int top = rows > 3 ? random.nextInt(2) : 0;
    int bottom = rows > 3 ? random.nextInt(2) : 0;
    Cells cells =
        Cells.of(
            IntStream.range(0, columns).mapToObj(i -> column(i, grouped && i == 0)).toList(),
            IntStream.range(0, rows).mapToObj(i -> row(i, columns, grouped)).toList());
    return grouped ? cells : cells.framed(Frame.of(top, bottom, 0)).merging(merges(rows, columns));
  }

  private Column column(int index, boolean merging) {
    Column plain = Column.of("c" + index, "列" + index, random.nextInt(40, 200));
    if (merging) {
      return plain.merging();
    }
    return switch (random.nextInt(5)) {
      case 0 -> plain.fixed();
      case 1 -> plain.numeric();
      case 2 -> plain.growing(random.nextInt(1, 4));
      case 3 -> plain.wrapping();
      default -> plain;
    };
  }

  private Row row(int index, int columns, boolean grouped) {
    String group = grouped ? "g" + index / 3 : "";
    List<Cell> cells =
        IntStream.range(0, columns)
            .mapToObj(
                i -> {
                  Cell cell = Cell.of(grouped && i == 0 ? group : text());
                  return random.nextInt(6) == 0 ? cell.fixed() : cell;
                })
            .toList();
    return Row.of("r" + index, group, () -> cells);
  }

  /// Any text a cell may have.
  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private List<Range> merges(int rows, int columns) {
    List<Range> merges = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Range any = range(rows, columns, random);
      if (!any.single() && merges.stream().noneMatch(any::meets)) {
        merges.add(any);
      }
    }
    return merges;
  }

  /// Any range of that many rows and columns.
  static Range range(int rows, int columns, Random random) {
    return Range.of(
        new Spot(random.nextInt(rows), random.nextInt(columns)),
        new Spot(random.nextInt(rows), random.nextInt(columns)));
  }

  /// Any range of a sheet.
  static Range range(Cells cells, Random random) {
    return range(cells.rows().size(), cells.columns().size(), random);
  }

  /// A block of texts, up to four by four, no cell of it covered.
  static Block block(long seed) {
    AnySheet any = new AnySheet(seed);
    int width = any.random.nextInt(1, 5);
    return new Block(
        Stream.generate(() -> Stream.generate(() -> Optional.of(any.text())).limit(width).toList())
            .limit(any.random.nextInt(1, 5))
            .toList());
  }

  /// Every spot of a range, row by row.
  static List<Spot> spots(Range range) {
    return IntStream.rangeClosed(range.top(), range.bottom())
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(range.left(), range.right())
                    .mapToObj(column -> new Spot(row, column)))
        .toList();
  }
}
