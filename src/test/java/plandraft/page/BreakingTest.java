package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakingTest {
  @ParameterizedTest
  @CsvSource({
    "国, 国, true",
    "国, 5, true",
    "5, 国, true",
    "国, ，, false",
    "国, 。, false",
    "国, ”, false",
    "国, ）, false",
    "国, 》, false",
    "（, 国, false",
    "《, 国, false",
    "“, 国, false",
    "。, 国, true",
    "国, %, false",
    "5, %, false",
    "5, G, false",
    "-, 2, true",
    "—, —, false",
    "…, …, false",
  })
  void endsLinesWhereReadersExpect(String left, String right, boolean may) {
    assertThat(Breaking.between(left.codePointAt(0), right.codePointAt(0))).isEqualTo(may);
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "。", "、", "；", "：", "！", "？"})
  void letsStopsStandInTheMargin(String mark) {
    assertThat(Breaking.hangs(mark.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"”", "）", "》", "国", "5", "%"})
  void keepsAllElseInside(String mark) {
    assertThat(Breaking.hangs(mark.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "国, 5, true",
    "G, 国, true",
    "国, 国, false",
    "（, 5, false",
    "5, %, false",
    "国, +, false"
  })
  void partsChineseAndLatin(String left, String right, boolean apart) {
    assertThat(Breaking.parts(left.codePointAt(0), right.codePointAt(0))).isEqualTo(apart);
  }
}
