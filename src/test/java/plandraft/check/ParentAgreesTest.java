package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentAgreesTest {
  private static final RuleSays RULE = RuleSays.of(ParentAgrees.class);

  private static final String PARENT =
      """
      # 目标
      目标见表。
      [指标] 主要指标
      软件业务收入 | %s | %s | %s
      [别名] 软件收入 = 软件业务收入
      [上级] 全市纲要 2020-2025
      %s | %s | %s | %s
      """;

  private static final String EARLIER =
      """
      # 目标
      目标见表。
      [指标] 主要指标
      绿地面积 | 公顷 | %s | %s
      [上级] 上一轮规划 2015-2020
      绿地面积 | 公顷 | 30 | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 100 | 200 | 软件业务收入 | 亿元 | 100 | 180 | 疑似｜软件业务收入｜“软件业务收入”的目标值是200亿元，《全市纲要》中是180亿元。
          亿元 | 100 | 200 | 软件收入 | 亿元 | 100 | 180 | 疑似｜软件业务收入｜“软件业务收入”的目标值是200亿元，《全市纲要》中是180亿元。
          亿元 | 100 | 200 | 软件业务收入 | 家 | 100 | 200 | 疑似｜软件业务收入｜“软件业务收入”的单位是亿元，《全市纲要》中是家。
          亿元 | 100 | 200 | 软件业务收入 | 亿元 | 110 | 200 | 疑似｜软件业务收入｜“软件业务收入”2020年的值是100亿元，《全市纲要》中是110亿元。
          亿元 | 100 | 前5名 | 软件业务收入 | 亿元 | 100 | 前3名 | 疑似｜软件业务收入｜“软件业务收入”的目标值是前5名，《全市纲要》中是前3名。
          """)
  void tellsWhatTheOtherPlanHas(
      String unit,
      String base,
      String target,
      String otherName,
      String otherUnit,
      String otherBase,
      String otherTarget,
      String told) {
    assertThat(
            RULE.of(
                PARENT.formatted(unit, base, target, otherName, otherUnit, otherBase, otherTarget)))
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 100 | 200 | 软件业务收入 | 亿元 | 100 | 200
          亿元 | 100 | 200 | 软件业务收入 | 万元 | 1000000 | 2000000
          亿元 | 100 | 200以上 | 软件业务收入 | 亿元 | 100 | 200
          亿元 | 100@2019 | 200 | 软件业务收入 | 亿元 | 110 | 200
          亿元 | 100 | 200 | 软件企业数 | 家 | 110 | 300
          """)
  void leavesAloneWhatAgrees(
      String unit,
      String base,
      String target,
      String otherName,
      String otherUnit,
      String otherBase,
      String otherTarget) {
    assertThat(
            RULE.of(
                PARENT.formatted(unit, base, target, otherName, otherUnit, otherBase, otherTarget)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34 | 38 | 35 | 提示｜绿地面积｜“绿地面积”的基期值是34公顷，《上一轮规划》的目标是35公顷。
          34 | 38 | 35以上 | 提示｜绿地面积｜“绿地面积”的基期值是34公顷，《上一轮规划》的目标是35公顷以上。
          36 | 38 | 35以下 | 提示｜绿地面积｜“绿地面积”的基期值是36公顷，《上一轮规划》的目标是35公顷以下。
          """)
  void advisesWhereTheBaseIsNotWhatWasSet(String base, String target, String earlier, String told) {
    assertThat(RULE.of(EARLIER.formatted(base, target, earlier))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          35 | 38 | 35
          36.5 | 38 | 35以上
          34 | 38 | 35以下
          """)
  void leavesAloneWhatWasReached(String base, String target, String earlier) {
    assertThat(RULE.of(EARLIER.formatted(base, target, earlier))).isEmpty();
  }
}
