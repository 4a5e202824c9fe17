package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksMatchTableTest {
  private static final RuleSays RULE = RuleSays.of(TasksMatchTable.class);

  private static final String TASK =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      ~ %s
      - %s | *市交通局
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建成高速公路680公里。 | 建成高速公路700公里 | 疑似｜700公里｜“高速公路”责任表是700公里，任务正文是680公里。
          改造老旧小区420个，惠及居民16.5万户。 | 改造老旧小区450个，惠及居民16.5万户 | 疑似｜450个｜“老旧小区”责任表是450个，任务正文是420个。
          培育规上企业100家。 | 新培育规上企业120家 | 疑似｜120家｜“规上企业”责任表是120家，任务正文是100家。
          到2025年，建成高速公路680公里。 | 到2025年，建成高速公路700公里 | 疑似｜700公里｜“高速公路”责任表是700公里，任务正文是680公里。
          """)
  void tellsAnotherNumberOfTheSame(String text, String measure, String told) {
    assertThat(RULE.of(TASK.formatted(text, measure))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建成高速公路680公里。 | 建成高速公路680公里
          建成高速公路6.8万米。 | 建成高速公路68公里
          改造道路10公里，改造道路20公里。 | 改造道路30公里
          累计培育规上企业500家。 | 2024年新培育规上企业100家
          到2025年，建成高速公路680公里。 | 2023年，建成高速公路200公里
          建成高速公路680公里。 | 建成国省道700公里
          投资30亿元。 | 投资40公里
          """)
  void leavesAloneWhatAgreesOrIsOther(String text, String measure) {
    assertThat(RULE.of(TASK.formatted(text, measure))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建成高速公路680公里。 | 建成高速公路700公里，同步绿化 | 建成高速公路680公里，同步绿化
          """)
  void writesTheNumberOfTheText(String text, String measure, String mended) {
    assertThat(RULE.mended(TASK.formatted(text, measure))).isEqualTo(mended);
  }
}
