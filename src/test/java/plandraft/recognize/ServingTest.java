package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;

/// A table of tasks may name the indicators that a measure serves.
class ServingTest {
  private static Plan read(String served) {
    return Recognizer.recognize(
            List.of(
                Texts.document(
                    Texts.line("表1 主要指标"),
                    Texts.table(
                        "指标|单位|2020年|2025年", "产值|亿元|10|20", "工业产值|亿元|5|9", "未来工厂、智能工厂|家|1|2"),
                    Texts.line("表2 责任分解表"),
                    Texts.table("任务|内容|关联指标|责任单位", "建平台|建成平台|" + served + "|甲局"))),
            Choices.NONE,
            Ids.counting("n"))
        .plan();
  }

  private static Measure measure(Plan plan) {
    return plan.tasks().getFirst().measures().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产值|产值",
        "工业产值|工业产值",
        "工业产值、产值|工业产值;产值",
        "产值，未来工厂、智能工厂|产值;未来工厂、智能工厂",
        "未来工厂、智能工厂；工业产值|未来工厂、智能工厂;工业产值"
      })
  void indicatorsAreFoundByName(String served, String names) {
    Plan plan = read(served);
    List<String> found = measure(plan).indicators().stream().map(id -> name(plan, id)).toList();
    assertThat(found).containsExactly(names.split(";"));
    assertThat(measure(plan).text()).isEqualTo("建成平台");
  }

  private static String name(Plan plan, Id<Indicator> id) {
    return plan.indicatorTables().getFirst().indicators().stream()
        .filter(each -> each.id().equals(id))
        .map(Indicator::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNameOfNoIndicatorStaysInTheText() {
    Plan plan = read("产值、专利数");
    assertThat(measure(plan).indicators()).hasSize(1);
    assertThat(measure(plan).text()).isEqualTo("建成平台（关联指标：专利数）");
  }

  @Test
  void nothingIsServedWhereNothingIsSaid() {
    assertThat(measure(read("")).indicators()).isEmpty();
    assertThat(measure(read("")).text()).isEqualTo("建成平台");
  }
}
