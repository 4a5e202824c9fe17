package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownsSumTest {
  private static final RuleSays RULE = RuleSays.of(BreakdownsSum.class);

  private static final String LINES =
      """
      # 目标
      目标见表。
      [分解] 推广任务表
      地区 | %s
      = 标线 | %s
      = 高线 | %s
      东区 | %s
      西区 | %s
      南区 | %s
      """;

  private static final String TOTAL =
      """
      # 目标
      目标见表。
      [分解] 推广任务表
      地区 | %s
      = %s | %s
      东区 | %s
      西区 | %s
      南区 | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区（个） | 10 | 12 | 4 | 3 | 4 | 疑似｜社区｜“社区”各地之和是11，达到标线10，未达到高线12。｜4 + 3 + 4 = 11
          社区（个） | 10 | 12 | 4 | 3 | 2 | 必错｜社区｜“社区”各地之和是9，低于标线10（高线12）。｜4 + 3 + 2 = 9
          社区（个） | 10 | 12 | 4 | '' | 2 | 疑似｜社区｜“社区”各地之和是6（1格未填），低于标线10（高线12）。｜4 + 2 = 6
          社区（个） | 10 | 12 | 4 | - | 7 | 疑似｜社区｜“社区”各地之和是11，达到标线10，未达到高线12。｜4 + 7 = 11
          投资（亿元） | 30 | 40 | 10.5 | 10.2 | 8 | 必错｜投资｜“投资”各地之和是28.7，低于标线30（高线40）。｜10.5 + 10.2 + 8 = 28.7
          """)
  void tellsWhichLineIsMissed(
      String column, String low, String high, String east, String west, String south, String told) {
    assertThat(RULE.of(LINES.formatted(column, low, high, east, west, south)))
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区（个） | 10 | 12 | 4 | 4 | 4
          社区（个） | 12 | 10 | 4 | 4 | 5
          覆盖率（%） | 80 | 90 | 60 | 70 | 75
          人均面积（平方米） | 80 | 90 | 10 | 10 | 10
          亩均税收（万元/亩） | 80 | 90 | 10 | 10 | 10
          社区（个） | 10 | 12 | - | - | -
          社区（个） | 10 | 12 | 4 | 若干 | 2
          """)
  void leavesAloneWhatReachesTheHigherLine(
      String column, String low, String high, String east, String west, String south) {
    assertThat(RULE.of(LINES.formatted(column, low, high, east, west, south))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区（个） | 全市 | 10 | 4 | 3 | 2 | 必错｜社区｜“社区”各地之和是9，少于“全市”的10。｜4 + 3 + 2 = 9
          社区（个） | 全市 | 10 | 4 | 4 | 4 | 提示｜社区｜“社区”各地之和是12，多于“全市”的10。｜4 + 4 + 4 = 12
          社区（个） | 合计 | 10 | 4 | 4 | 4 | 必错｜社区｜“社区”各地之和是12，多于“合计”的10。｜4 + 4 + 4 = 12
          投资（亿元） | 合计 | 30.6 | 12.35 | 10.25 | 9 | 必错｜投资｜“投资”各地之和是31.6，多于“合计”的30.6。｜12.35 + 10.25 + 9 = 31.6
          """)
  void tellsWhatIsMoreOrLessThanTheTotal(
      String column,
      String line,
      String total,
      String east,
      String west,
      String south,
      String told) {
    assertThat(RULE.of(TOTAL.formatted(column, line, total, east, west, south)))
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区（个） | 全市 | 10 | 4 | 4 | 2
          社区（个） | 合计 | 10 | 4 | 6 | -
          投资（亿元） | 合计 | 30.6 | 12.35 | 10.25 | 8
          投资（亿元） | 合计 | 30.6 | 12.3 | 10.2 | 8.0
          增长率（%） | 合计 | 8 | 7 | 9 | 10
          """)
  void leavesAloneWhatAddsUp(
      String column, String line, String total, String east, String west, String south) {
    assertThat(RULE.of(TOTAL.formatted(column, line, total, east, west, south))).isEmpty();
  }
}
