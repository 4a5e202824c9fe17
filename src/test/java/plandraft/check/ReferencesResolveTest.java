package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesResolveTest {
  private static final RuleSays RULE = RuleSays.of(ReferencesResolve.class);

  private static final String TEXT =
      """
      # 目标
      %s
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到{缺}。 | 必错｜〔缺〕｜这里引用的内容已经不存在，或者还没有填写。
          网络零售额达到{缺}，{缺}。 | 必错｜〔缺〕｜这里引用的内容已经不存在，或者还没有填写。＆必错｜〔缺〕｜这里引用的内容已经不存在，或者还没有填写。
          """)
  void tellsWhatLeadsNowhere(String text, String told) {
    assertThat(RULE.of(TEXT.formatted(text))).containsExactly(told.split("＆"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到{网络零售额.目标}。
          共{指标数}项指标。
          {表}
          """)
  void leavesAloneWhatLeadsSomewhere(String text) {
    assertThat(RULE.of(TEXT.formatted(text))).isEmpty();
  }
}
