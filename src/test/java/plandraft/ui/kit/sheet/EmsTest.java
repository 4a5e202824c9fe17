package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmsTest {
  @ParameterizedTest
  @CsvSource({"'', 0", "亿元, 2", "（%）, 2.58", "2025年, 3.32", "——, 2", "𠮷, 1"})
  void chineseCharactersFillAnEmAndOthersALittleMoreThanHalf(String words, double ems) {
    assertThat(Ems.of(words)).isCloseTo(ems, within(0.001));
  }
}
