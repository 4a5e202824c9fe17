package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsSumTest {
  private static final RuleSays RULE = RuleSays.of(WeightsSum.class);

  private static final String WEIGHTS =
      """
      # 考核
      考核见表。
      [表格] 考核指标
      指标 | 权重
      投资 | %s
      消费 | %s
      出口 | %s
      """;

  private static final String LABELS =
      """
      # 考核
      考核见表。
      [表格] 考核指标
      类别 | 指标 | 权重
      %s | 投资 | %s
      ^ | 消费 | %s
      %s | 出口 | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30 | 40 | 20 | 必错｜权重｜权重之和是90，不是100。
          30 | 40 | 40 | 必错｜权重｜权重之和是110，不是100。
          0.3 | 0.4 | 0.2 | 必错｜权重｜权重之和是0.9，不是1。
          30% | 40% | 25% | 必错｜权重｜权重之和是95，不是100。
          """)
  void tellsWeightsThatMissTheWhole(String first, String second, String third, String told) {
    assertThat(RULE.of(WEIGHTS.formatted(first, second, third))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30 | 40 | 30
          0.3 | 0.4 | 0.3
          30% | 40% | 30%
          300 | 400 | 300
          15 | 18 | 19
          30 | 40 | 若干
          """)
  void leavesAloneWeightsThatAddUp(String first, String second, String third) {
    assertThat(RULE.of(WEIGHTS.formatted(first, second, third))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发展（60分） | 30 | 40 | 开放（30分） | 30 | 必错｜发展（60分）｜“发展（60分）”下各项权重之和是70。
          发展（70分） | 30 | 40 | 开放（20分） | 30 | 必错｜开放（20分）｜“开放（20分）”下各项权重之和是30。
          发展（60分） | 30 | 40 | 开放（40分） | 30 | 必错｜发展（60分）｜“发展（60分）”下各项权重之和是70。＆必错｜开放（40分）｜“开放（40分）”下各项权重之和是30。
          """)
  void tellsWhatALabelDoesNotSay(
      String label, String first, String second, String other, String third, String told) {
    assertThat(RULE.of(LABELS.formatted(label, first, second, other, third)))
        .containsExactly(told.split("＆"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发展（70分） | 30 | 40 | 开放（30分） | 30
          发展(70 分) | 30 | 40 | 开放（30分） | 30
          发展 | 50 | 50 | 开放 | 100
          """)
  void leavesAloneWhatLabelsSay(
      String label, String first, String second, String other, String third) {
    assertThat(RULE.of(LABELS.formatted(label, first, second, other, third))).isEmpty();
  }
}
