package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksAreDistinctTest {
  private static final RuleSays RULE = RuleSays.of(TasksAreDistinct.class);

  private static final String TASKS =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      - %s | *市经信局
      ++ 共享数据
      - %s | *市水利局
      """;

  private static final String ONE =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      - %s | *市经信局
      - %s | *市水利局
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推动重点园区开展节水改造，建设再生水设施。 | 推动重点园区开展节水改造，建设再生水设施。 | 疑似｜推动重点园区开展节水改造，建设再生水设施。｜“建设网络”和“共享数据”下有同一段话。
          推动重点园区开展节水改造，建设再生水设施。 | 推动重点园区开展节水改造、建设再生水设施 | 疑似｜推动重点园区开展节水改造、建设再生水设施｜“建设网络”和“共享数据”下有同一段话。
          """)
  void tellsAPassageUnderTwoTasks(String first, String second, String told) {
    assertThat(RULE.of(TASKS.formatted(first, second))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          强化要素保障。 | 强化要素保障。
          推动重点园区开展节水改造，建设再生水设施。 | 推动重点园区开展节能改造，建设再生水设施。
          """)
  void leavesAloneShortOrOtherPassages(String first, String second) {
    assertThat(RULE.of(TASKS.formatted(first, second))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推动重点园区开展节水改造，建设再生水设施。 | 推动重点园区开展节水改造，建设再生水设施。 | 疑似｜推动重点园区开展节水改造，建设再生水设施。｜“建设网络”下这段话出现两次。
          """)
  void tellsAPassageTwiceUnderOne(String first, String second, String told) {
    assertThat(RULE.of(ONE.formatted(first, second))).containsExactly(told);
  }
}
