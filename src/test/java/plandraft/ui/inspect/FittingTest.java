package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Growth;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// What rate or step leads from a base to a target.
class FittingTest {
  private static Indicator indicator(String base, String target) {
    return Indicator.of(new Id<>("i"), "指标", 2020)
        .withBase(Quantity.read(base))
        .withTarget(Quantity.read(target));
  }

  private static String printed(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, 2025, 14.9, 20",
    "4430, 7000, 2025, 9.6, 514",
    "75, 300, 2025, 32, 45",
    "100, 80, 2025, -4.4, -4",
    "1.5, 2, 2024, 7.5, 0.13",
    "100, 100, 2025, 0, 0",
    "1000, 6000, 2025, 43.1, 1000",
    "0, 50, 2025, '', 10",
    "-5, 5, 2025, '', 2",
    "100左右, 200以上, 2025, 14.9, 20",
  })
  void aRateHasOneDecimalAndAStepOneMoreThanTheValues(
      String base, String target, int year, String rate, String step) {
    Fitting fitting = Fitting.of(indicator(base, target), year).orElseThrow();
    assertThat(printed(fitting.rate())).isEqualTo(rate);
    assertThat(printed(fitting.step())).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, 2020",
    "100, 200, 2019",
    "100, 10-20, 2025",
    "第三层次, 200, 2025",
    "100, —, 2025",
    "'', '', 2025"
  })
  void whatIsNoSingleNumberOrHasNoYearBetweenFitsNothing(String base, String target, int year) {
    assertThat(Fitting.of(indicator(base, target), year)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "亿元, 100, 200, 按年均增长14.9%测算",
    "家, 75, 300, 按年均增长32%测算",
    "%, 45, 55, 按年均提高2个百分点测算",
    "％, 45, 55, 按年均提高2个百分点测算",
  })
  void thePercentageRisesByPointsAndAllElseByARate(
      String unit, String base, String target, String printed) {
    Fitting fitting = Fitting.of(indicator(base, target), 2025).orElseThrow();
    Basis basis = fitting.basis(new Unit(unit)).orElseThrow();
    assertThat(basis.method()).isEqualTo(Basis.read(printed).method());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theRateLeadsToTheTargetWithinItsRounding(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(3));
      BigDecimal target =
          base.multiply(BigDecimal.valueOf(50 + random.nextInt(250), 2))
              .setScale(2, RoundingMode.HALF_UP)
              .max(BigDecimal.ONE);
      int years = 1 + random.nextInt(15);
      Fitting fitting =
          Fitting.of(indicator(base.toPlainString(), target.toPlainString()), 2020 + years)
              .orElseThrow();
      BigDecimal rate = fitting.rate().orElseThrow();
      BigDecimal half = new BigDecimal("0.051");
      assertThat(target)
          .isBetween(
              Growth.compounded(base, rate.subtract(half), years).orElseThrow(),
              Growth.compounded(base, rate.add(half), years).orElseThrow());
      assertThat(rate.scale()).isBetween(0, 1);
    }
  }
}
