package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequencesRunTest {
  private static final RuleSays RULE = RuleSays.of(SequencesRun.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一是加强领导，三是明确分工。 | 必错｜三是｜第1点之后是“三是”，应为第2点。
          一是加强领导，二是明确分工，二是考核问效。 | 必错｜二是｜第2点之后是“二是”，应为第3点。
          一是加强领导；二是明确分工；四是考核问效。 | 必错｜四是｜第2点之后是“四是”，应为第3点。
          第一，规划先行。第三，久久为功。 | 必错｜第三，｜第1点之后是“第三，”，应为第2点。
          首要是领导，一是规划，二是示范，五是考核。 | 必错｜五是｜第2点之后是“五是”，应为第3点。
          """)
  void tellsWhatIsLeftOutOrTwice(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一是加强领导，三是明确分工。           | 一是加强领导，二是明确分工。
          一是领导；二是分工；四是考核；五是问效。 | 一是领导；二是分工；三是考核；四是问效。
          一是领导，二是分工，二是考核，三是问效。 | 一是领导，二是分工，三是考核，四是问效。
          一是领导，三是分工，六是考核。          | 一是领导，二是分工，三是考核。
          第一，规划先行。第三，久久为功。         | 第一，规划先行。第二，久久为功。
          """)
  void countsOnFromThePointThatBreaksTheRun(String text, String mended) {
    assertThat(RULE.mended(text, "")).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是加强领导，二是明确分工，三是考核问效。",
        "第一，规划先行。第二，示范引领。",
        "首先要加强领导，其次要加大投入。",
        "一是加强领导。一是明确分工。",
        "在组织上，一是领导，二是分工。在投入上，一是预算，二是引资，三是监管。"
      })
  void leavesAloneWhatRuns(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
