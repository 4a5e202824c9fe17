package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {
  @Test
  void fitsThePage() {
    assertThat(Zoom.WIDTH.in(800, 600, 1000, 1200)).isEqualTo(0.8);
    assertThat(Zoom.PAGE.in(800, 600, 1000, 1200)).isEqualTo(0.5);
    assertThat(Zoom.of(2).in(800, 600, 1000, 1200)).isEqualTo(2);
  }

  @Test
  void neverFitsTooLargeOrTooSmall() {
    assertThat(Zoom.WIDTH.in(8000, 600, 1000, 1200)).isEqualTo(1.5);
    assertThat(Zoom.PAGE.in(8, 6, 1000, 1200)).isEqualTo(0.125);
  }

  @ParameterizedTest
  @CsvSource({"1, 1.1, 0.9", "0.98, 1, 0.9", "4, 4, 3", "0.25, 0.33, 0.25", "1.05, 1.1, 1"})
  void goesThroughTheUsualSizes(double now, double larger, double smaller) {
    assertThat(Zoom.larger(now)).isEqualTo(Zoom.of(larger));
    assertThat(Zoom.smaller(now)).isEqualTo(Zoom.of(smaller));
  }
}
