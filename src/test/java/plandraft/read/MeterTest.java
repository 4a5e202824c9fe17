package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.read.Unreadable.Why;

class MeterTest {
  /// Counts one more of something.
  private interface Counting {
    void one(Meter meter) throws Unreadable;
  }

  static Stream<Arguments> counted() {
    return Stream.of(
        Arguments.of((Counting) meter -> meter.characters(1), 40_000_000),
        Arguments.of((Counting) meter -> meter.cells(1), 200_000),
        Arguments.of((Counting) Meter::block, 200_000),
        Arguments.of((Counting) Meter::run, 1_000_000));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void noDocumentHoldsMore(Counting counting, int most) throws Unreadable {
    Meter meter = new Meter(Progress.SILENT);
    for (int i = 0; i < most; i++) {
      counting.one(meter);
    }
    assertThatThrownBy(() -> counting.one(meter))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.LARGE));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void whoCountsIsAskedToStop(Counting counting, int most) {
    int[] counts = {0};
    Meter meter =
        new Meter(
            (_, _) -> {
              throw new Stopped();
            });
    assertThatThrownBy(
            () -> {
              while (counts[0] < most) {
                counts[0]++;
                counting.one(meter);
              }
            })
        .isInstanceOf(Stopped.class);
    assertThat(counts[0]).isLessThan(10_000);
  }

  @Test
  void manyAtOnceCountAsMany() throws Unreadable {
    Meter meter = new Meter(Progress.SILENT);
    meter.cells(199_999);
    meter.cells(1);
    assertThatThrownBy(() -> meter.cells(1)).isInstanceOf(Unreadable.class);
  }

  @Test
  void countingTellsAgainHowFarItIs() throws Unreadable {
    List<List<Long>> told = new ArrayList<>();
    Meter meter = new Meter((done, whole) -> told.add(List.of(done, whole)));
    meter.at(3, 7);
    for (int i = 0; i < 5_000; i++) {
      meter.run();
    }
    meter.at(4, 7);
    assertThat(told).containsExactly(List.of(3L, 7L), List.of(3L, 7L), List.of(4L, 7L));
  }

  @Test
  void whoWantsNoMoreIsHeard() {
    Meter stopped =
        new Meter(
            (_, _) -> {
              throw new Stopped();
            });
    assertThatThrownBy(() -> stopped.at(0, 0)).isInstanceOf(Stopped.class);
  }

  @Test
  void picturesTakeNoMoreThanTheirRoom() {
    Meter meter = new Meter(Progress.SILENT);
    assertThat(meter.picture(100 << 20)).isTrue();
    assertThat(meter.picture(29 << 20)).isFalse();
    assertThat(meter.picture(28 << 20)).isTrue();
    assertThat(meter.picture(1)).isFalse();
  }
}
