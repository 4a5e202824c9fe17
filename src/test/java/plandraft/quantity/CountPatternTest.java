package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts are printed in the place that a pattern has for them, alone or with those above.
class CountPatternTest {
  @ParameterizedTest
  @CsvSource({
    "{一}、, 3, 三、",
    "第{一}章　, 21, 第二十一章　",
    "{一}、, 10000, 10000、",
    "（{1}）, 2 3, （3）",
    "{1}　, 2, 2　",
    "{1.1}　, 2 3, 2.3　",
    "{1.1.1}, 1 2 13, 1.2.13",
    "{1.1}, 1 2 13, 2.13",
    "{1.1.1}, 4 5, 4.5"
  })
  void aPatternPrintsItsCount(String pattern, String counts, String printed) {
    List<Integer> all = Stream.of(counts.split(" ")).map(Integer::valueOf).toList();
    assertThat(CountPattern.print(pattern, all)).isEqualTo(printed);
    assertThat(CountPattern.holds(pattern)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"{一}、, 一、", "（{1}）, （1）", "{1.1.1}　, 1.1.1　", "第{1}章, 第1章"})
  void theFirstOfALevelIsItsExample(String pattern, String first) {
    assertThat(CountPattern.first(pattern)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一、", "{二}、", "{1.}", "{.1}", "{1.2}", "1.1", "{}"})
  void otherWordsHaveNoPlaceForACount(String pattern) {
    assertThat(CountPattern.holds(pattern)).isFalse();
    assertThat(CountPattern.print(pattern, List.of(1))).isEqualTo(pattern);
  }
}
