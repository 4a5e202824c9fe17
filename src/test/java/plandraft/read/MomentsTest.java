package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-20T09:30:00, 8, 2025-03-20T01:30:00Z",
    "2025-03-20T09:30:00Z, 8, 2025-03-20T01:30:00Z",
    "2025-03-20T09:30:00.12, 0, 2025-03-20T09:30:00Z",
    "2025-03-20T09:30:00+09:00, 0, 2025-03-20T09:30:00Z",
    "2025-03-20, 8, 1970-01-01T00:00:00Z",
    "2025-02-30T09:30:00, 8, 1970-01-01T00:00:00Z",
    "a long time ago in a year, 8, 1970-01-01T00:00:00Z",
    "'', 0, 1970-01-01T00:00:00Z",
  })
  void aMomentIsOneOnTheClockOfItsProgram(String written, int hours, Instant moment) {
    assertThat(Moments.of(written, ZoneOffset.ofHours(hours))).isEqualTo(moment);
  }
}
