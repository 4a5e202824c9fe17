package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
  @ParameterizedTest
  @CsvSource({
    "19.47, 40, 5, 15.49%, 21.09%, +4.11",
    "16.16, 30, 5, 13.17%, 17.13%, +2.77",
    "65.2, 90, 5, 6.66%, 7.61%, +4.96",
    "75, 300, 5, 31.95%, 60.00%, +45",
    "3250, 6500, 5, 14.87%, 20.00%, +650",
    "75, 90, 5, 3.71%, 4.00%, +3",
    "225.0, 506.9, 5, 17.64%, 25.06%, +56.38",
    "100, 50, 1, -50.00%, -50.00%, -50",
    "100, 100, 3, 0.00%, 0.00%, 0"
  })
  void isComputedThreeWays(
      BigDecimal base,
      BigDecimal target,
      int periods,
      String compound,
      String simple,
      String increment) {
    Growth growth = Growth.over(base, target, new Period(2020, 2020 + periods));
    assertThat(growth.compoundRate().map(Figures::percent)).contains(compound);
    assertThat(growth.simpleRate().map(Figures::percent)).contains(simple);
    assertThat(growth.increment().map(Figures::step)).contains(increment);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 0", "0, 2, 5", "-1, 2, 5", "1, 0, 5", "1, 2, -1", "1, 2, 100000"})
  void hasNoCompoundRateWithoutStepsOrPositiveValues(BigDecimal base, BigDecimal target, int n) {
    assertThat(new Growth(base, target, n).compoundRate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 0", "0, 2, 5", "1, 2, -1"})
  void hasNoSimpleRateWithoutStepsOrPositiveBase(BigDecimal base, BigDecimal target, int periods) {
    assertThat(new Growth(base, target, periods).simpleRate()).isEmpty();
  }

  @Test
  void rateAndTargetUndoEachOther() {
    BigDecimal base = new BigDecimal("48.03");
    for (int periods = 1; periods <= 15; periods++) {
      BigDecimal target = Growth.compounded(base, new BigDecimal("19.7"), periods).orElseThrow();
      assertThat(new Growth(base, target, periods).compoundRate().map(Figures::percent))
          .contains("19.70%");
    }
  }

  @Test
  void stepsAddUp() {
    assertThat(Growth.stepped(new BigDecimal("2.69"), new BigDecimal("0.12"), 5))
        .contains(new BigDecimal("3.29"));
    assertThat(Growth.stepped(BigDecimal.ONE, BigDecimal.ONE, -1)).isEmpty();
    assertThat(Growth.compounded(BigDecimal.ONE, BigDecimal.ONE, -1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 9.58, true",
    "9.6, 9.58, true",
    "9.5, 9.58, false",
    "4, 3.71, true",
    "2, 1.812, true",
    "21, 15.49, false",
    "17.6, 17.64, true",
    "0.12, 0.1017, false",
    "0.12, 0.122, true",
    "3, 2.5, true",
    "2, 2.5, true",
    "300, 278.47, false"
  })
  void aClaimHoldsIfItCanBeRoundedTo(BigDecimal printed, BigDecimal computed, boolean holds) {
    assertThat(Rounding.admits(printed, computed)).isEqualTo(holds);
  }

  @Test
  void figuresHaveNoIdleZeros() {
    assertThat(Figures.amount(new BigDecimal("6536.9085"))).isEqualTo("6536.91");
    assertThat(Figures.amount(new BigDecimal("50.500"))).isEqualTo("50.5");
    assertThat(Figures.amount(new BigDecimal("3E+3"))).isEqualTo("3000");
    assertThat(Figures.step(new BigDecimal("0.12"))).isEqualTo("+0.12");
    assertThat(Figures.percent(new BigDecimal("8.045"))).isEqualTo("8.05%");
  }
}
