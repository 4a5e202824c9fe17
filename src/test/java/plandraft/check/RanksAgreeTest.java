package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksAgreeTest {
  private static final RuleSays RULE = RuleSays.of(RanksAgree.class);

  private static final String RANKING =
      """
      # 考核
      考核见表。
      [表格] 评价结果
      地区 | 得分 | 位次
      东区 | %s | %s
      西区 | %s | %s
      南区 | %s | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90 | 1 | 80 | 3 | 70 | 2 | 疑似｜西区、南区｜“得分”：西区得80分排第3，南区得70分排第2，得分高的反而靠后。
          90.5 | 2 | 90.4 | 1 | 70 | 3 | 疑似｜东区、西区｜“得分”：东区得90.5分排第2，西区得90.4分排第1，得分高的反而靠后。
          90 | 第一名 | 80 | 第三名 | 70 | 第二名 | 疑似｜西区、南区｜“得分”：西区得80分排第3，南区得70分排第2，得分高的反而靠后。
          """)
  void tellsAHigherScoreBehindALower(
      String east,
      String first,
      String west,
      String second,
      String south,
      String third,
      String told) {
    assertThat(RULE.of(RANKING.formatted(east, first, west, second, south, third)))
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90 | 1 | 80 | 2 | 70 | 3
          90 | 1 | 90 | 1 | 70 | 3
          90 | 1 | 90 | 2 | 70 | 3
          90 | 1 | 80 | / | 70 | 2
          90 | 前3名 | 80 | 前1名 | 70 | 前2名
          """)
  void leavesAloneWhatAgrees(
      String east, String first, String west, String second, String south, String third) {
    assertThat(RULE.of(RANKING.formatted(east, first, west, second, south, third))).isEmpty();
  }
}
