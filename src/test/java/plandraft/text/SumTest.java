package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {
  @ParameterizedTest
  @CsvSource({
    "用电54.0+216.82=270.82亿元, 54.0+216.82, 270.82, 270.82亿元",
    "新增20+28=48个, 20+28, 48, 48个",
    "床位2250张（850+900+500）, 850+900+500, 2250, ''",
    "投资（12亿元+8.5亿元）, 12亿元+8.5亿元, 20.5, ''",
    "投资1.5+2.5合计, 1.5+2.5, 4.0, ''"
  })
  void numbersAddedUpInPrintAreASum(String text, String terms, String computed, String total) {
    Sum sum = sum(text).orElseThrow();

    assertThat(
            sum.terms().stream()
                .map(it -> it.quantity().printed())
                .collect(Collectors.joining("+")))
        .isEqualTo(terms);
    assertThat(sum.computed()).isEqualByComparingTo(computed);
    assertThat(sum.total().map(it -> it.quantity().printed()).orElse("")).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"推进“8+13”平台建设", "完善“1+3+N”体系", "实施5+5产业", "采用3+2模式", "连接（1+1）", "引进A+B轮", "评为A+级"})
  void namesAreNoSums(String text) {
    assertThat(sum(text)).isEmpty();
  }

  private static Optional<Sum> sum(String text) {
    return Prose.read(text).stream().filter(Sum.class::isInstance).map(Sum.class::cast).findFirst();
  }
}
