package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.model.Ids;

/// How recognition tells how far it is, and that it goes on no longer than anybody waits for it.
class StoppedTest {
  private static final int LINES = 2_000;
  private static final Document LONG =
      Texts.document(
          IntStream.range(0, LINES)
              .mapToObj(line -> "推进第%d项工作，完善配套政策。".formatted(line))
              .collect(Collectors.joining("\n")));

  @Test
  void tellsHowMuchOfATextIsInItsPlace() {
    List<Long> told = new ArrayList<>();
    recognize(
        (done, whole) -> {
          if (whole > 0) {
            assertThat(done).isLessThan(whole);
            told.add(done);
          }
        });
    assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeBetween(5, LINES / 100);
  }

  @Test
  void stopsBeforeAnythingIsInItsPlace() {
    assertThatThrownBy(
            () ->
                recognize(
                    (_, _) -> {
                      throw new Stopped();
                    }))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void stopsInTheMiddle() {
    List<Long> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                recognize(
                    (done, _) -> {
                      told.add(done);
                      if (done > LINES / 2) {
                        throw new Stopped();
                      }
                    }))
        .isInstanceOf(Stopped.class);
    assertThat(told.getLast()).isBetween(LINES / 2L, LINES / 2L + 300);
  }

  @Test
  void readsTheSameWhetherAnybodyListens() {
    assertThat(recognize((_, _) -> {}).plan())
        .isEqualTo(Recognizer.recognize(List.of(LONG), Choices.NONE, Ids.counting("p")).plan());
  }

  private static Recognition recognize(Progress progress) {
    return Recognizer.recognize(List.of(LONG), Choices.NONE, Ids.counting("p"), progress);
  }
}
