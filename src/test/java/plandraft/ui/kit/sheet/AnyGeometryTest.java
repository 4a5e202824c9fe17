package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where cells stand in every sheet, however it is scrolled and however large its body is.
class AnyGeometryTest {
  static Stream<Cells> sheets() {
    return AnySheet.first(60);
  }

  /// Any view of a sheet: a body of some size, scrolled as far as it can be or less.
  private static Geometry any(Cells cells, Random random) {
    Widths widths = Widths.of(cells.columns(), Map.of(), 300);
    Heights heights = Heights.of(cells, widths);
    double width = random.nextInt(120, 600);
    double height = random.nextInt(100, 500);
    double across = random.nextDouble() * Math.max(0, widths.total() - width);
    double down = random.nextDouble() * Math.max(0, heights.total() - height);
    return Geometry.of(widths, heights, cells.frame(), across, down, width, height);
  }

  private static Geometry scrolled(Geometry from, double across, double down) {
    return new Geometry(
        from.widths(), from.heights(), from.frame(), across, down, from.width(), from.height());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void aRowScrolledToIsInViewAndScrollsNoFurther(Cells cells) {
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Geometry before = any(cells, random);
      int row = random.nextInt(cells.rows().size());
      Geometry after = scrolled(before, before.across(), before.downTo(row));
      assertThat(after.downTo(row)).isEqualTo(after.down());
      boolean scrolls = row >= after.frame().top() && row < after.foot();
      if (scrolls && after.height(row) <= after.end() - after.head()) {
        assertThat(after.top(row)).isGreaterThanOrEqualTo(after.head() - 0.01);
        assertThat(after.top(row) + after.height(row)).isLessThanOrEqualTo(after.end() + 0.01);
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void aColumnScrolledToIsInViewAndScrollsNoFurther(Cells cells) {
    Random random = new Random(12);
    for (int i = 0; i < 20; i++) {
      Geometry before = any(cells, random);
      int column = random.nextInt(cells.columns().size());
      Geometry after = scrolled(before, before.acrossTo(column), before.down());
      assertThat(after.acrossTo(column)).isEqualTo(after.across());
      if (after.widths().width(column) <= after.width() - after.edge()) {
        assertThat(after.left(column)).isGreaterThanOrEqualTo(-0.01);
        assertThat(after.left(column) + after.widths().width(column))
            .isLessThanOrEqualTo(after.width() + 0.01);
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void rowsFollowEachOtherWithoutGaps(Cells cells) {
    Geometry view = any(cells, new Random(13));
    IntStream.range(view.frame().top() + 1, view.foot())
        .forEach(
            row ->
                assertThat(view.top(row))
                    .isEqualTo(view.top(row - 1) + view.height(row - 1), within()));
  }

  private static Offset<Double> within() {
    return Offset.offset(0.01);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void whatIsSeenOfARangeIsPartOfWhereItStands(Cells cells) {
    Random random = new Random(14);
    for (int i = 0; i < 20; i++) {
      Geometry view = any(cells, random);
      Range range = AnySheet.range(cells, random);
      Bounds whole = view.bounds(range);
      Bounds seen = view.shown(range);
      assertThat(seen.getWidth()).isBetween(0.0, whole.getWidth() + 0.01);
      assertThat(seen.getHeight()).isBetween(0.0, whole.getHeight() + 0.01);
      assertThat(seen.getMinX()).isGreaterThanOrEqualTo(whole.getMinX() - 0.01);
      assertThat(seen.getMinY()).isGreaterThanOrEqualTo(whole.getMinY() - 0.01);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void everyPointOfTheBodyIsOfACellThatIsThere(Cells cells) {
    Random random = new Random(15);
    Geometry view = any(cells, random);
    for (int i = 0; i < 60; i++) {
      Spot spot = view.at(random.nextInt(-50, 700), random.nextInt(-50, 600));
      assertThat(cells.within(spot)).isEqualTo(spot);
    }
  }
}
