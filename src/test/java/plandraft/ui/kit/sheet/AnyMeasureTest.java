package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Widths and heights of every sheet at every size.
class AnyMeasureTest {
  static Stream<Cells> sheets() {
    return AnySheet.first(60);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void columnsKeepTheirWidthUnlessTheyGrow(Cells cells) {
    Random random = new Random(8);
    for (int i = 0; i < 10; i++) {
      double room = random.nextInt(1200);
      Widths widths = Widths.of(cells.columns(), Map.of(), room);
      double usual = cells.columns().stream().mapToDouble(Column::width).sum();
      boolean grows = cells.columns().stream().anyMatch(column -> column.grow() > 0);
      for (int column = 0; column < cells.columns().size(); column++) {
        Column one = cells.columns().get(column);
        if (one.grow() == 0) {
          assertThat(widths.width(column)).isEqualTo(one.width());
        } else {
          assertThat(widths.width(column)).isGreaterThanOrEqualTo(Math.floor(one.width() * 0.62));
        }
      }
      if (grows && room >= usual) {
        assertThat(room - widths.total()).isBetween(0.0, (double) cells.columns().size());
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void whatTheUserDraggedStays(Cells cells) {
    Map<String, Double> dragged = Map.of("c0", 77.0, "gone", 10.0);
    for (double room : new double[] {10, 300, 2000}) {
      assertThat(Widths.of(cells.columns(), dragged, room).width(0)).isEqualTo(77);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void everyPointIsOfTheColumnAndRowItLiesIn(Cells cells) {
    Widths widths = Widths.of(cells.columns(), Map.of(), 600);
    Heights heights = Heights.of(cells, widths);
    for (int column = 0; column < cells.columns().size(); column++) {
      assertThat(widths.at(widths.left(column))).isEqualTo(column);
      assertThat(widths.at(widths.left(column) + widths.width(column) - 0.1)).isEqualTo(column);
    }
    for (int row = 0; row < heights.rows(); row++) {
      assertThat(heights.at(heights.top(row))).isEqualTo(row);
      assertThat(heights.at(heights.bottom(row) - 0.1)).isEqualTo(row);
      assertThat(heights.bottom(row) - heights.top(row)).isGreaterThanOrEqualTo(Heights.ROW);
    }
    assertThat(heights.total()).isEqualTo(heights.bottom(heights.rows() - 1));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void widerColumnsNeverMakeRowsHigher(Cells cells) {
    Heights narrow = Heights.of(cells, Widths.of(cells.columns(), Map.of("c0", 40.0), 100));
    Heights wide = Heights.of(cells, Widths.of(cells.columns(), Map.of("c0", 400.0), 2000));
    assertThat(wide.total()).isLessThanOrEqualTo(narrow.total());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 130, 1",
    "一二三四五六七八九十, 130, 1",
    "一二三四五六七八九十一, 130, 2",
    "abcdefghijklmnopq, 130, 1",
    "abcdefghijklmnopqr, 130, 2",
    "（一）（二）, 65, 2",
    "𠮷𠮷𠮷, 26, 2",
    "一, 0, 1",
    "一二, 1, 2"
  })
  void aLineHoldsAsManyCharactersAsItHasEms(String text, double width, int lines) {
    assertThat(Heights.lines(text, width)).isEqualTo(lines);
  }
}
