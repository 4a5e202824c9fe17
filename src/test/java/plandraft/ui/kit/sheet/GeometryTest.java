package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where cells stand while some rows and columns stay in view: ten rows of 33 pixels, five columns
/// of 100, two rows and one column staying, the last row at the bottom.
class GeometryTest {
  private static final Widths WIDTHS = new Widths(List.of(0.0, 100.0, 200.0, 300.0, 400.0, 500.0));
  private static final Heights HEIGHTS = Heights.of(rows(), WIDTHS);
  private static final Frame FRAME = Frame.of(2, 1, 1);

  private static Cells rows() {
    return Cells.of(
        IntStream.range(0, 5).mapToObj(i -> Column.of("c" + i, "", 100)).toList(),
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    Row.of(
                        "r" + i,
                        "",
                        () -> IntStream.range(0, 5).mapToObj(_ -> Cell.of("")).toList()))
            .toList());
  }

  private static Geometry scrolled(double across, double down) {
    return Geometry.of(WIDTHS, HEIGHTS, FRAME, across, down, 300, 198);
  }

  @Test
  void whatStaysIsNotScrolled() {
    Geometry geometry = scrolled(150, 66);
    assertThat(geometry.left(0)).isZero();
    assertThat(geometry.left(2)).isEqualTo(50);
    assertThat(geometry.top(1)).isEqualTo(33);
    assertThat(geometry.top(4)).isEqualTo(66);
    assertThat(geometry.top(9)).isEqualTo(165);
    assertThat(geometry.first()).isEqualTo(4);
    assertThat(geometry.last()).isEqualTo(7);
  }

  @Test
  void sumsStandRightBelowAFewRows() {
    Geometry geometry = Geometry.of(WIDTHS, HEIGHTS, FRAME, 0, 0, 300, 600);
    assertThat(geometry.top(9)).isEqualTo(297);
    assertThat(geometry.end()).isEqualTo(297);
    assertThat(geometry.last()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPointInACellIsThatCell(long seed) {
    Random random = new Random(seed);
    Geometry geometry = scrolled(random.nextInt(200), random.nextInt(133));
    for (int i = 0; i < 200; i++) {
      double x = random.nextInt(300) + 0.5;
      double y = random.nextInt(198) + 0.5;
      Spot spot = geometry.at(x, y);
      assertThat(geometry.shown(new Range(spot.row(), spot.column(), spot.row(), spot.column())))
          .as("(%s, %s) is %s", x, y, spot)
          .matches(bounds -> bounds.contains(x, y));
    }
  }

  @Test
  void aCellUnderWhatStaysIsNotSeen() {
    Geometry geometry = scrolled(100, 33);
    assertThat(geometry.shown(new Range(2, 2, 2, 2)).getHeight()).isZero();
    assertThat(geometry.shown(new Range(3, 1, 3, 1)).getWidth()).isZero();
    assertThat(geometry.shown(new Range(8, 3, 8, 3)).getHeight()).isZero();
  }

  @Test
  void ofAMergedCellWhatIsLeftIsSeen() {
    Geometry geometry = scrolled(50, 50);
    assertThat(geometry.shown(new Range(2, 1, 4, 2))).isEqualTo(new BoundingBox(100, 66, 150, 49));
    assertThat(geometry.shown(new Range(0, 1, 0, 4))).isEqualTo(new BoundingBox(100, 0, 350, 33));
  }

  @Test
  void aRowIsScrolledJustSoFar() {
    assertThat(scrolled(0, 0).downTo(3)).isZero();
    assertThat(scrolled(0, 0).downTo(8)).isEqualTo(132);
    assertThat(scrolled(0, 132).downTo(2)).isZero();
    assertThat(scrolled(0, 50).downTo(0)).isEqualTo(50);
    assertThat(scrolled(0, 50).downTo(9)).isEqualTo(50);
    assertThat(scrolled(0, 0).acrossTo(4)).isEqualTo(200);
    assertThat(scrolled(200, 0).acrossTo(1)).isZero();
    assertThat(scrolled(70, 0).acrossTo(0)).isEqualTo(70);
  }

  @Test
  void nothingStaysWhereThereIsTooLittleRoom() {
    Geometry low = Geometry.of(WIDTHS, HEIGHTS, FRAME, 0, 66, 300, 120);
    assertThat(low.top(0)).isEqualTo(-66);
    assertThat(low.head()).isZero();
    assertThat(low.at(10, 10)).isEqualTo(new Spot(2, 0));
  }
}
