package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexesHoldTest {
  private static final RuleSays RULE = RuleSays.of(IndexesHold.class);

  private static final String SCORES =
      """
      # 考核
      考核见表。
      [表格] 评价体系
      类别 | 指标
      基础（40分） | 网络
      应用（60分） | 平台
      [表格] 评价结果
      地区 | 基础 | 应用 | 总指数
      东区 | 80 | 90 | %s
      西区 | 70 | 80 | %s
      南区 | 60.5 | 70.5 | %s
      北区 | 90 | 95 | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          86 | 76 | 66.5 | 95 | 疑似｜北区｜“北区”的总指数是95，按各项得分和权重计算是93。｜90 × 40% + 95 × 60% = 93
          86.0 | 78.0 | 66.5 | 93.0 | 疑似｜西区｜“西区”的总指数是78.0，按各项得分和权重计算是76。｜70 × 40% + 80 × 60% = 76
          """)
  void tellsTheRowThatIsNotItsParts(
      String first, String second, String third, String fourth, String told) {
    assertThat(RULE.of(SCORES.formatted(first, second, third, fourth))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          86 | 76 | 66.5 | 93
          86.0 | 76.0 | 66.4 | 93.0
          86 | 76 | / | 93
          80 | 70 | 66.5 | 93
          1 | 2 | 3 | 4
          """)
  void leavesAloneWhatAddsUp(String first, String second, String third, String fourth) {
    assertThat(RULE.of(SCORES.formatted(first, second, third, fourth))).isEmpty();
  }
}
