package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;

class WorkingTest {
  private static Indicator indicator(String base, String target, String basis) {
    return Indicator.of(new Id<>("i"), "指标", 2020)
        .withBase(Quantity.read(base))
        .withTarget(Quantity.read(target))
        .withBasis(Basis.read(basis));
  }

  private static Working working(String base, String target, String basis) {
    return Working.of(indicator(base, target, basis), 2025).orElseThrow();
  }

  @Test
  void aSimpleAverageTakenForARateIsToldApart() {
    Working working = working("19.47", "40", "按每年增长21%测算。");
    assertThat(Figures.amount(working.compound().orElseThrow().target())).isEqualTo("50.5");
    assertThat(working.compound().orElseThrow().holds()).isFalse();
    assertThat(Figures.amount(working.simple().orElseThrow().target())).isEqualTo("39.91");
    assertThat(working.simple().orElseThrow().holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4430, 7000, 按年均增长10%测算, true",
    "945.5, 1400, 按年均增长8%测算。, true",
    "75, 300, 按照每年递增30%测算, false",
    "115, 315, 按照年均新增40家测算, true",
    "9, 14, 按年均新增1家测算, true",
    "15, 30, 按照年均增加3个测算, true",
  })
  void holdsWhenTheImpliedRateRoundsToTheOneStated(
      String base, String target, String basis, boolean holds) {
    assertThat(working(base, target, basis).compound().orElseThrow().holds()).isEqualTo(holds);
  }

  @Test
  void offersTheRateAndTheTargetThatFit() {
    Working working = working("19.47", "40", "按每年增长21%测算。");
    assertThat(working.fittingRate()).contains(new BigDecimal("15.5"));
    assertThat(working.fittingTarget().map(Quantity::printed)).contains("50.5");
    Working qualified = working("4430", "7000以上", "按年均增长20%测算");
    assertThat(qualified.fittingTarget().map(Quantity::printed)).contains("11023以上");
  }

  @Test
  void thereIsNothingToWorkOutWithoutARateOrNumbers() {
    assertThat(Working.of(indicator("7", "10", "根据《纲要》"), 2025)).isEmpty();
    assertThat(Working.of(indicator("/", "10", "按年均增长8%测算"), 2025)).isEmpty();
    assertThat(Working.of(indicator("7", "10", "按年均增长8%测算"), 2020)).isEmpty();
  }
}
