package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          实施五大工程、8大任务        | 5大工程／8大任务
          共设置31项主要指标          | 31项主要指标
          主要有四方面问题            | 4方面问题
          分为三个阶段和两个批次       | 3个阶段／2个批次
          建成20个5G基站             | 20个5G基站
          超过20个项目               | ''
          约20个项目                | ''
          投资20万元                | ''
          增长20.5个百分点           | ''
          第三个五年                 | ''
          """)
  void wholeNumbersOfThingsAreCounts(String text, String counts) {
    assertThat(
            Prose.counts(Prose.read(text))
                .map(count -> count.number() + count.measure() + count.of())
                .collect(Collectors.joining("／")))
        .isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"翻一番, 2", "翻番, 2", "翻两番, 4", "翻了三番, 8"})
  void aDoublingSaysHowManyTimes(String text, long factor) {
    assertThat(Prose.read("产值" + text + "。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Doubling.class, doubling -> assertThat(doubling.factor()).isEqualTo(factor));
  }

  @ParameterizedTest
  @CsvSource({
    "一是甲，二是乙，三是丙, true, 3",
    "一是甲，三是丙, false, 2",
    "一是甲，二是乙，二是丙, false, 3",
    "第一，甲。第二，乙。, true, 2"
  })
  void aSequenceRunsOrIsBroken(String text, boolean unbroken, int points) {
    assertThat(Prose.read(text))
        .filteredOn(Sequence.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Sequence.class,
            sequence -> {
              assertThat(sequence.isUnbroken()).isEqualTo(unbroken);
              assertThat(sequence.items()).hasSize(points);
            });
  }
}
