package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsAreNumberedTest {
  private static final RuleSays RULE = RuleSays.of(HeadingsAreNumbered.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.加强领导。／3.加大投入。 | 必错｜3.｜“1.”之后是“3.”，中间缺号。
          （一）加强领导。／（三）加大投入。 | 必错｜（三）｜“（一）”之后是“（三）”，中间缺号。
          （1）建立台账。／（2）定期调度。／（5）跟踪问效。 | 必错｜（5）｜“（2）”之后是“（5）”，中间缺号。
          1.加强领导。／2.加大投入。／2.强化考核。 | 必错｜2.｜“2.”之后又是“2.”，编号重复。
          一、加强领导。／四、强化考核。 | 必错｜四、｜“一、”之后是“四、”，中间缺号。
          """)
  void tellsGapsAndRepetitions(String text, String told) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.加强领导。／2.加大投入。／1.建立台账。／2.定期调度。",
        "1.加强领导。／2.5亿元专项资金按进度拨付。／2.加大投入。",
        "（一）加强领导。1.成立专班。／2.明确分工。／（二）加大投入。",
        "1.加强领导；2.加大投入。／3.强化考核。",
        "2021年建成。／2023年投用。"
      })
  void leavesAloneWhatRuns(String text) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).isEmpty();
  }
}
