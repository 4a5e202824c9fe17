package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Indicators;
import plandraft.model.Block;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.query.References;

class BindingTest {
  private static final String TABLE =
      """
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      核心产业占比 | % | 7 | 10左右
      [任务]
      + 提质工程
      ++ 更新设施
      + 强基工程
      ++ 建设场站
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到2720亿元。                     | 1 | 0
          到2025年，全市网络零售额达到2720亿元，2020年网络零售额为2030.2亿元。 | 2 | 0
          到2025年，核心产业占比达到10%左右。                     | 1 | 0
          到2025年，核心产业占比达到10%。                        | 0 | 1
          到2025年，网络零售额达到2700亿元。                     | 0 | 1
          到2025年，网络零售额达到2720亿元以上。                  | 0 | 1
          到2025年，城北区网络零售额达到2720亿元。                | 0 | 0
          到2025年，全省网络零售额达到2720亿元。                  | 0 | 0
          到2023年，网络零售额达到2720亿元。                     | 0 | 0
          共设置2项主要指标，部署2大任务。                       | 2 | 0
          共设置两项主要指标，部署两大任务。                       | 2 | 0
          共设置二项主要指标。                                  | 0 | 0
          共设置3项主要指标。                                   | 0 | 0
          到2025年，网络零售额达到{网络零售额.目标}。               | 0 | 0
          """)
  void whatIsCertainIsToldFromWhatIsDoubtful(String text, int certain, int doubtful) {
    Binding binding = Binding.of(plan(text));

    assertThat(binding.certain()).hasSize(certain);
    assertThat(binding.doubtful()).hasSize(doubtful);
  }

  @Test
  void whatIsBoundReadsTheSameAndFollowsTheTable() {
    Plan plan = plan("到2025年，网络零售额达到2720亿元，核心产业占比达到10%左右，共设置2项主要指标。");

    Plan bound = Binding.of(plan).on(plan);

    assertThat(printed(bound)).isEqualTo(printed(plan));
    assertThat(inlines(bound)).filteredOn(run -> !(run instanceof Inline.Text)).hasSize(3);
    Indicator first = bound.indicatorTables().getFirst().indicators().getFirst();
    Plan changed = Indicators.change(bound, first.id(), it -> it.withTarget(Quantity.read("2800")));
    assertThat(printed(changed)).contains("网络零售额达到2800亿元");
  }

  @Test
  void bindingAgainFindsNothingMore() {
    Plan plan = plan("到2025年，网络零售额达到2720亿元，共设置2项主要指标。");
    Plan bound = Binding.of(plan).on(plan);

    assertThat(Binding.of(bound).certain()).isEmpty();
    assertThat(Binding.of(bound).on(bound)).isEqualTo(bound);
  }

  private static String printed(Plan plan) {
    return References.of(plan).print(inlines(plan));
  }

  private static List<Inline> inlines(Plan plan) {
    return ((Block.Prose) plan.sections().getFirst().body().getFirst()).inlines();
  }

  private static Plan plan(String text) {
    return PlainPlan.of("# 目标\n" + text + "\n" + TABLE).plan();
  }
}
